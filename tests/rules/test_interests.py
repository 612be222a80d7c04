"""Links of interest on the pages that name a company or its products."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from chirsite.diagnostics import Finding
from chirsite.output.facts import html_facts
from chirsite.rules.base import RenderedSite
from chirsite.rules.engine import check_rendered
from chirsite.rules.interests import mention
from tests.support.small_site import PRACTITIONER, article, small_project

TODAY = date(2026, 11, 21)
LINK = "{company: Fabricant Exemple SA, nature: consultante, since: 2024, products: [Articulex 3]}"
SAID = "<p>Liens d’intérêts : consultante pour Fabricant Exemple SA (depuis 2024).</p>"


def found(root: Path, text: str, shown: str = "") -> list[Finding]:
    practitioner = PRACTITIONER.replace("links: []", f"links: [{LINK}]")
    project = small_project(root, {"practitioner.yaml": practitioner, "articles/avant.md": article(text)})
    html = f"<html><body><main><p>{text}</p>{shown}</main></body></html>"
    page = html_facts("a.html", "/a/", "article", html.encode(), source="articles/avant.md")
    return list(check_rendered((mention.RULE,), RenderedSite((page,), project, TODAY)))


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("La prothèse de Fabricant Exemple se fixe sans ciment.", "fabricant exemple"),
        ("La prothèse de FABRICANT EXEMPLE SA se fixe sans ciment.", "fabricant exemple"),
        ("La prothèse Articulex 3 se fixe sans ciment.", "articulex 3"),
    ],
)
def test_a_page_that_names_the_company_or_its_product_says_the_link(text: str, cited: str, tmp_path: Path) -> None:
    (finding,) = found(tmp_path / "silent", text)
    assert (finding.rule, finding.excerpt) == ("INT-01", cited)
    assert found(tmp_path / "said", text, SAID) == []


def test_a_page_that_names_neither_is_left_alone(tmp_path: Path) -> None:
    assert found(tmp_path, "Cette prothèse se fixe sans ciment. Les fabricants exemplaires le disent.") == []


def test_the_name_of_the_company_far_from_the_words_is_no_disclosure(tmp_path: Path) -> None:
    text = "La prothèse de Fabricant Exemple se fixe sans ciment."
    assert found(tmp_path, text, "<p>Aucun lien d’intérêts.</p>") != []
