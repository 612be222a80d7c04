"""What the examples of the rules on cosmetic surgery cannot show: facts that stand in several files."""

from __future__ import annotations

from pathlib import Path

from chirsite.load.project import load_project
from chirsite.output.facts import html_facts
from chirsite.rules.base import RenderedSite
from chirsite.rules.cosmetic import authorised_place
from tests.support.sites import TODAY, copy_site

SOURCE = "procedures/chirurgie-des-paupieres.md"


def site(root: Path, html: str) -> RenderedSite:
    project = load_project(copy_site("esthetique", root / "site")).project
    assert project is not None
    page = html_facts("paupieres/index.html", "/paupieres/", "procedure", html.encode(), source=SOURCE)
    return RenderedSite((page,), project, TODAY)


def test_the_page_of_a_cosmetic_operation_names_the_authorised_place(tmp_path: Path) -> None:
    (hit,) = authorised_place.check_page(site(tmp_path, "<main>L’opération dure une heure.</main>"))
    assert hit.excerpt == "Clinique de la Rade"


def test_a_place_named_in_the_footer_alone_is_not_named(tmp_path: Path) -> None:
    html = "<main>L’opération dure une heure.</main><footer>Clinique de la Rade</footer>"
    assert len(list(authorised_place.check_page(site(tmp_path, html)))) == 1


def test_the_authorised_place_named_on_the_page_is_enough(tmp_path: Path) -> None:
    html = "<main>L’opération a lieu à la Clinique de la Rade, établissement autorisé.</main>"
    found = site(tmp_path, html)
    assert list(authorised_place.check_page(found)) == []
    assert list(authorised_place.check_data(found.project, TODAY)) == []
