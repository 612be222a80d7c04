"""What is no text of a page: addresses, names of files, drawings that carry scripts, words and values of a theme."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pydantic import TypeAdapter, ValidationError

from chirsite.diagnostics import Severity
from chirsite.model.fields import CssValue, Email, Url
from tests.hostile.inspect import dangers
from tests.hostile.payloads import ADDRESSES, TEXTS, numbered
from tests.support.base_site import base_site, edited
from tests.support.sites import checked

EMAILS = (
    "a@b.fr?bcc=x",
    "a@b.fr?subject=x.fr",
    "a@b.fr,c@d.fr",
    "a@b.fr,c.fr",
    '"><script>__hit(1)</script>@b.fr',
    'a@b.fr"onclick=__hit(1) x=".fr',
    "a%0abcc:x@b.fr",
    "<a@b.fr>",
    "a@b.fr;x.fr",
    "javascript:x@b.fr",
    "a@-",
)
VALUES = (
    "red;}</style><script>__hit(1)</script>",
    "1px} body { background: url(//evil.example) ",
    "url(https://evil.example/x)",
    "URL ( https://evil.example/x )".replace(" (", "("),
    "var(--x, url(//evil.example/x))",
    'image-set("https://evil.example/x" 1x)',
    'src("https://evil.example/x")',
    '@import "https://evil.example/x"',
    "/*",
    "*/",
    '"',
    "'",
    "'Arial",
    "\\3c script\\3e",
    "expression(alert(1));",
    "<!--",
)
SCRIPTED = b"""<svg xmlns="http://www.w3.org/2000/svg" onload="__hit(1)"><script>__hit(2)</script><foreignObject>
<iframe src="https://evil.example"/></foreignObject><image href="https://evil.example/x.png"/>
<style>@import url(https://evil.example/x.css)</style></svg>"""
NAMES = (
    '"><img src=x onerror=__hit(1)>.jpg',
    "a b.jpg",
    "a'b.jpg",
    "a%0d%0ab.jpg",
    "a\nb.jpg",
    "javascript:x.jpg",
    "-rf.jpg",
    "a;b$(x).jpg",
    "{{7}}.jpg",
    "<script>.jpg",
)


@pytest.mark.parametrize("address", [*ADDRESSES, "https://a.b;c", "https://x.example\\evil", "https://x.example/<b>"])
def test_an_address_that_could_be_something_else_is_refused(address: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(Url).validate_python(numbered(address, 1))


@pytest.mark.parametrize(
    "address",
    [
        "https://www.has-sante.fr/jcms/c_1234/fr/titre?x=1&y=2#z",
        "https://fr.wikipedia.org/wiki/Prothèse_(médecine)",
        "https://chirurgie-hélène.example:8443/",
        "http://exemple.example",
        "https://exemple.example/l'été;a=1,2~*!$@",
    ],
)
def test_an_ordinary_address_is_accepted(address: str) -> None:
    assert TypeAdapter(Url).validate_python(address) == address


@pytest.mark.parametrize("email", EMAILS)
def test_an_electronic_address_that_does_more_than_name_a_reader_is_refused(email: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(Email).validate_python(email)


@pytest.mark.parametrize(
    "email", ["a.b+c@d-e.fr", "secrétariat@chirurgie-hélène.example", "o'neil_2@sub.exemple.co.uk"]
)
def test_an_ordinary_electronic_address_is_accepted(email: str) -> None:
    assert TypeAdapter(Email).validate_python(email) == email


@pytest.mark.parametrize("value", VALUES)
def test_a_value_of_a_theme_stays_a_value(value: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(CssValue).validate_python(value)


@pytest.mark.parametrize(
    "value", ["1.5rem", 'Charter, "Bitstream Charter", serif', "clamp(1rem, 1rem + 2vw, 3rem)", "'Arial', sans-serif"]
)
def test_an_ordinary_value_of_a_theme_is_accepted(value: str) -> None:
    assert TypeAdapter(CssValue).validate_python(value) == value


@pytest.mark.parametrize("name", NAMES)
def test_a_name_of_a_file_that_would_not_stay_one_is_refused(tmp_path: Path, name: str) -> None:
    root = base_site(tmp_path / "projet")
    (root / "media" / "facade.jpg").rename(root / "media" / name)
    media = edited("media.yaml", "facade.jpg", json.dumps(name, ensure_ascii=False))
    (root / "media.yaml").write_text(media, "utf-8")
    found = checked(root)
    assert found.ready is None
    assert [one for one in found.report.findings if one.severity is Severity.ERROR and "media" in one.span.path]


@pytest.mark.parametrize("name", ["facade.svg", "autre.svg", "facade.jpg", "page.html", "code.js", "page.xhtml"])
def test_a_drawing_or_a_page_that_carries_a_script_is_no_medium(tmp_path: Path, name: str) -> None:
    root = base_site(tmp_path / "projet", {f"media/{name}": SCRIPTED})
    found = checked(root)
    assert found.ready is None
    assert [one for one in found.report.findings if one.span.path == f"media/{name}"]


def test_the_words_of_a_theme_are_words(tmp_path: Path) -> None:
    own = [numbered(payload, number) for number, payload in enumerate(TEXTS) if "{" not in payload]
    keys = {"base": ("skip", "menu"), "footer": ("legal",), "search": ("label", "none", "waiting"), "home": ("places",)}
    names = [(group, key) for group, inside in keys.items() for key in inside]
    words: dict[str, dict[str, str]] = {group: {} for group in keys}
    for at, (group, key) in enumerate(names):
        words[group][key] = " ".join(own[at :: len(names)])
    changes = {
        "site.yaml": edited("site.yaml", "theme: default", "theme: mien"),
        "themes/mien/theme.yaml": "name: mien\nparent: default\n",
        "themes/mien/strings/fr.yaml": json.dumps(words, ensure_ascii=False),
    }
    found = checked(base_site(tmp_path / "projet", changes))
    assert found.ready, [one.message for one in found.report.findings]
    pages = [file.content.decode() for file in found.ready.made_files() if file.path.endswith(".html")]
    assert any("__hit" in page for page in pages)
    assert [danger for page in pages for danger in dangers(page)] == []


def test_there_are_enough_of_them() -> None:
    assert len({*ADDRESSES, *EMAILS, *VALUES, *NAMES}) >= 45
