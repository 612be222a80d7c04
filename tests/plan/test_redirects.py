"""Old addresses, and addresses two things want."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from chirsite.plan.build import Redirect
from chirsite.plan.planner import plan
from chirsite.plan.redirects import alias_file
from tests.support.small_site import PRACTITIONER, SITE, article, free_page, small_project
from tests.support.small_theme import small_theme

TODAY = date(2026, 11, 1)


def faults(root: Path, files: dict[str, str]) -> list[tuple[str, str, str]]:
    _, findings = plan(small_project(root, files), small_theme(), TODAY)
    return [(found.rule, found.span.path, found.message) for found in findings]


def test_an_alias_becomes_a_redirection_to_its_page(tmp_path: Path) -> None:
    files = {"articles/jeune.md": article(extra="aliases: [/jeune.html, /vieux/jeune/]\n")}
    build, findings = plan(small_project(tmp_path, files), small_theme(), TODAY)
    assert findings == ()
    assert build.redirects == (
        Redirect("/jeune.html", "/articles/jeune/", "jeune.html"),
        Redirect("/vieux/jeune/", "/articles/jeune/", "vieux/jeune/index.html"),
    )


@pytest.mark.parametrize(
    ("alias", "file"),
    [
        ("/hanche", "hanche/index.html"),
        ("/hanche/", "hanche/index.html"),
        ("/hanche.php", "hanche.php"),
        ("/proth%C3%A8se/", "prothèse/index.html"),
        ("/dr.modele/hanche", "dr.modele/hanche/index.html"),
    ],
)
def test_an_old_address_is_served_from_the_file_a_browser_will_ask_for(alias: str, file: str) -> None:
    assert alias_file(alias) == file


@pytest.mark.parametrize(
    "alias",
    ["hanche.html", "/../secret", "/%2e%2e/secret", "/a b", "/?p=12", "/#x", "//autre.example/", "/media/x.jpg", "/"],
)
def test_an_alias_that_is_not_a_path_of_the_site_is_refused(tmp_path: Path, alias: str) -> None:
    (found,) = faults(tmp_path, {"articles/jeune.md": article(extra=f'aliases: ["{alias}"]\n')})
    assert found[:2] == ("invalid-alias", "articles/jeune.md")


@pytest.mark.parametrize(
    "alias", ["/articles/jeune/", "/articles/jeune", "/honoraires/", "/sitemap.xml", "/acces/cabinet-des-tilleuls/"]
)
def test_an_alias_may_not_hide_a_page(tmp_path: Path, alias: str) -> None:
    (found,) = faults(tmp_path, {"articles/jeune.md": article(extra=f"aliases: [{alias}]\n")})
    assert found[:2] == ("url-collision", "articles/jeune.md")


def test_two_pages_with_one_alias_are_told_with_both_files(tmp_path: Path) -> None:
    text = article(extra="aliases: [/vieux/]\n")
    (found,) = faults(tmp_path, {"articles/a.md": text, "articles/b.md": text})
    assert found[:2] == ("url-collision", "articles/b.md")
    assert "articles/a.md" in found[2]
    assert "articles/b.md" in found[2]


def test_a_free_page_may_not_take_the_address_of_a_generated_one(tmp_path: Path) -> None:
    (found,) = faults(tmp_path, {"pages/honoraires.md": free_page()})
    assert found[:2] == ("url-collision", "pages/honoraires.md")


def test_two_places_with_one_id_are_a_collision(tmp_path: Path) -> None:
    place = PRACTITIONER[PRACTITIONER.index("  - id: cabinet") : PRACTITIONER.index("booking:")]
    doubled = PRACTITIONER.replace("booking:", f"{place}booking:", 1)
    (found,) = faults(tmp_path, {"practitioner.yaml": doubled})
    assert found[:2] == ("url-collision", "practitioner.yaml")


def test_an_address_declared_gone_must_be_gone(tmp_path: Path) -> None:
    (found,) = faults(tmp_path, {"site.yaml": f"{SITE}gone: [/honoraires/, /partie/]\n"})
    assert found[:2] == ("url-collision", "site.yaml")
