"""What no file may hold as it is, it may not hold as an escape of YAML: refused where it stands, never a traceback."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.hostile.payloads import CONTROLS
from tests.support.base_site import base_site, edited
from tests.support.sites import checked

FIELDS = {
    "site.yaml": ("funding: Ce site", 'funding: "Ce site{} est à nous"\n#'),
    "practitioner.yaml": ("introduction:", 'introduction: "Elle opère{} la hanche."\n#'),
    "media.yaml": ("    credit:", '    credit: "Cabinet{}"\n#'),
    "pages/votre-parcours.md": ("title:", 'title: "Le parcours{}"\n#'),
}


@pytest.mark.parametrize("file", FIELDS)
@pytest.mark.parametrize("escape", CONTROLS)
def test_an_escape_of_a_control_character_is_refused_where_it_stands(tmp_path: Path, file: str, escape: str) -> None:
    old, new = FIELDS[file]
    root = base_site(tmp_path / "projet", {file: edited(file, old, new.format(escape) + old)})
    found = [finding for finding in checked(root).report.findings if finding.span.path == file]
    assert [finding.rule for finding in found if finding.span.start] in (["control-character"], ["yaml-syntax"])
    assert "\x1b" not in "".join(finding.message for finding in found)


def test_a_line_end_is_no_control_character(tmp_path: Path) -> None:
    old, new = FIELDS["site.yaml"]
    root = base_site(tmp_path / "projet", {"site.yaml": edited("site.yaml", old, new.format(r"\n") + old)})
    assert checked(root).ready
