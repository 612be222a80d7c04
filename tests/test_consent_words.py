"""What asking for consent weighs, and how it reads."""

from __future__ import annotations

import gzip
import re

import pytest
from rcssmin import cssmin

from chirsite.load.bundled import BUNDLED
from chirsite.services.kind import service_kinds
from chirsite.services.scripts import CONSENT, script
from chirsite.text.readability import measure
from tests.support.words import FRENCH

STYLE = BUNDLED / "themes" / "default" / "static" / "consent.css"
BAR = ("consent.title", "consent.intro", "consent.effects")


def compressed(content: bytes) -> int:
    """Bytes, as a server sends them."""
    return len(gzip.compress(content, 9, mtime=0))


def test_the_script_and_the_style_of_consent_weigh_3_kilobytes_at_most() -> None:
    style = compressed(cssmin(STYLE.read_text("utf-8")).encode())
    assert compressed(script(CONSENT)) + style <= 3 * 1024


@pytest.mark.parametrize("key", service_kinds())
def test_the_script_that_starts_a_service_is_our_own_and_small(key: str) -> None:
    assert compressed(script(key)) <= 700
    assert not re.search(rb"\beval\b|new Function|innerHTML|document\.write", script(key))


def test_the_bar_says_what_it_has_to_in_sixty_words() -> None:
    said = [FRENCH(key) for key in BAR]
    assert len(" ".join(said).split()) <= 60
    assert measure(said).index >= 60, "Kandel and Moles: easy to read"
