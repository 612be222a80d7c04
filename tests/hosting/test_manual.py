"""The page of the manual about hosts tells of each of them, of what is written, and of the limits that are checked."""

from __future__ import annotations

from pathlib import Path

import pytest

from chirsite.hosting.hosts import HOSTS
from chirsite.model.hosting import HostingTarget
from docs.typeset_markdown import typeset_markdown
from tests.hosting.test_hosted import OWN_FILES

PAGE = (Path(__file__).parent.parent.parent / "docs" / "hebergement.md").read_text("utf-8")


def section(target: HostingTarget) -> str:
    """What the page says of one host."""
    (found,) = [part for part in PAGE.split("\n## ") if f"`{target}`" in part.split("\n")[0]]
    return found


@pytest.mark.parametrize("target", HostingTarget)
def test_each_host_is_told_with_its_files_and_its_limits(target: HostingTarget) -> None:
    text, limits = section(target), HOSTS[target].limits
    assert [name for name in OWN_FILES[target.value] if f"`{name}`" not in text] == []
    digits = text.replace("\u202f", "").replace("\u00a0", "")
    told = (limits.redirects, limits.redirect_length, limits.line_length, limits.file_bytes, limits.header_rules)
    assert [limit for limit in told if limit is not None and str(limit) not in digits] == []
    assert ("`.br`" in text) == HOSTS[target].serves_packed
    assert ("à la racine" in " ".join(text.split())) == HOSTS[target].root_only


def test_the_typography_is_french() -> None:
    assert typeset_markdown(PAGE) == PAGE
