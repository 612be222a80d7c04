"""What examples cannot show of the rules on accessibility: the head of a page, and files that are not text."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from chirsite.load.project import load_project
from chirsite.output.facts import html_facts
from chirsite.rules.accessibility.documents import check_media
from chirsite.rules.accessibility.structure import check_page
from chirsite.rules.base import RenderedSite
from tests.support.base_site import BASE, base_site
from tests.support.sites import TODAY

VIEWPORT = '<meta name="viewport" content="width=device-width, initial-scale=1">'
TITLE = "<title>Accueil</title>"
BODY = '<a href="#main">Aller au contenu</a><main id="main"><h1>Accueil</h1></main>'


def defects(html: str, kind: str = "home") -> list[str]:
    project = load_project(BASE).project
    assert project
    page = html_facts("index.html", "/", kind, html.encode())
    return [hit.message for hit in check_page(RenderedSite((page,), project, TODAY))]


def page(head: str = VIEWPORT + TITLE, body: str = BODY, language: str = ' lang="fr"') -> str:
    return f"<!doctype html><html{language}><head>{head}</head><body>{body}</body></html>"


def test_a_well_made_page_has_no_defect() -> None:
    assert defects(page()) == []


@pytest.mark.parametrize(
    ("html", "told"),
    [
        (page(language=""), "langue"),
        (page(language=' lang="en"'), "langue"),
        (page(head=VIEWPORT), "pas de titre"),
        (page(head=TITLE), "téléphones"),
        (page(head=TITLE + VIEWPORT.replace("scale=1", "scale=1, maximum-scale=1.0")), "agrandir"),
        (page(body=BODY.replace("#main", "#absent")), "premier lien"),
        (page(body=BODY.replace("<h1>Accueil</h1>", "")), "h1"),
        (page(body=BODY.replace("</main>", "<h1>Encore</h1></main>")), "2 titres"),
    ],
)
def test_a_defect_is_told_alone(html: str, told: str) -> None:
    (message,) = defects(html)
    assert told in message


def test_a_regional_language_tag_is_the_same_language() -> None:
    assert defects(page(language=' lang="fr-FR"')) == []


def test_a_redirection_is_not_a_page_to_read() -> None:
    assert defects(page(body="", head=""), kind="redirect") == []


def test_a_pdf_without_tags_is_reported_and_a_tagged_one_is_not(tmp_path: Path) -> None:
    root = base_site(tmp_path / "site", {"media/a.pdf": b"%PDF-1.4"})
    project = load_project(root).project
    assert project
    (hit,) = check_media(project, TODAY)
    assert hit.span.path == "media/a.pdf"
    tagged = {name: replace(file, tagged=True) for name, file in project.media_files.items()}
    assert list(check_media(replace(project, media_files=tagged), TODAY)) == []
