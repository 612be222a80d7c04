"""The home page of a practitioner who publishes alone: his name once, as the title, and the way to his page."""

from __future__ import annotations

from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from tests.support.sites import BASE, checked, copy_site

NAME = "Dr\N{NO-BREAK SPACE}Camille Exemple"
PAGE = "/chirurgiens/camille-exemple/"


def _main(project: Path) -> LexborNode:
    site = checked(project)
    assert site.ready is not None
    home = next(page for page in site.ready.rendered.pages if page.route.path == "/")
    main = LexborHTMLParser(home.file.content.decode()).css_first("main")
    assert main is not None
    return main


def _edited(folder: Path, *changes: tuple[str, str, str]) -> Path:
    project = copy_site(BASE, folder / "project")
    for name, old, new in changes:
        text = (project / name).read_text("utf-8")
        assert old in text
        (project / name).write_text(text.replace(old, new), "utf-8")
    return project


def _names(main: LexborNode) -> list[str]:
    return [one.text(strip=True) for one in main.css("h1, .person__name")]


@pytest.mark.parametrize("theme", ["default", "colonne"])
def test_without_a_portrait_the_title_alone_names_and_the_card_leads_on(theme: str, tmp_path: Path) -> None:
    main = _main(_edited(tmp_path, ("site.yaml", "theme: default", f"theme: {theme}")))
    assert _names(main) == [NAME]
    card = main.css_first(".person")
    assert card is not None
    assert "chirurgie viscérale et digestive" in card.text()
    assert [(link.text(), link.attributes["href"]) for link in card.css("a")] == [("Formation et parcours", PAGE)]


def test_under_another_title_the_card_names(tmp_path: Path) -> None:
    project = _edited(tmp_path, ("site.yaml", "name: Dr Camille Exemple", "name: Chirurgie du Port"))
    assert _names(_main(project)) == ["Chirurgie du Port", NAME]


def test_a_portrait_keeps_its_name(tmp_path: Path) -> None:
    consent = "consent: {reference: DI-1, date: 2026-01-01, scope: site du cabinet}"
    face = f"  visage: {{file: facade.jpg, subject: staff, credit: A, licence: B, alt: Portrait, {consent}}}\n"
    project = _edited(
        tmp_path,
        ("practitioner.yaml", "  gender: f\n", "  gender: f\n  photo: visage\n"),
        ("media.yaml", "images:\n", f"images:\n{face}"),
    )
    assert _names(_main(project)) == [NAME, NAME]
