"""What pages look like in the results of a search engine: titles and descriptions shown whole, each page its own."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from chirsite.diagnostics import Finding, Severity
from chirsite.load.project import load_project
from chirsite.model.rendered import HtmlFacts
from chirsite.output.announced import announced
from chirsite.output.facts import html_facts
from chirsite.rules.base import RenderedSite
from tests.support.sites import SITES, TODAY, Reader

TITLE = "Cure de hernie inguinale à Port-Exemple – Dr Exemple"
DESCRIPTION = (
    "Opération de la hernie inguinale : indications, déroulement, suites, risques, autres solutions et prise en charge."
)
HERNIA = "procedures/cure-de-hernie.md"


def page(title: str, description: str, source: str = HERNIA, path: str = "a/index.html") -> HtmlFacts:
    html = (
        f'<html lang="fr"><head><title>{title}</title><meta name="description" content="{description}"></head></html>'
    )
    return html_facts(path, f"/{path.removesuffix('index.html')}", "procedure", html.encode(), source=source)


def found(*pages: HtmlFacts) -> list[Finding]:
    project = load_project(SITES / "base").project
    assert project
    return list(announced(RenderedSite(pages, project, TODAY)))


def test_a_title_and_a_description_of_a_fitting_width_are_left_alone() -> None:
    assert found(page(TITLE, DESCRIPTION)) == []


@pytest.mark.parametrize(
    ("title", "description", "code", "line"),
    [
        (f"{TITLE}, chirurgie viscérale", DESCRIPTION, "page-title", 2),
        ("Cure de hernie", DESCRIPTION, "page-title", 2),
        (TITLE, f"{DESCRIPTION} Et tout le reste de l’opération, expliqué.", "page-description", 3),
        (TITLE, "Opération de la hernie.", "page-description", 3),
    ],
)
def test_a_line_that_is_cut_or_says_little_is_a_warning_where_it_is_written(
    title: str, description: str, code: str, line: int
) -> None:
    (finding,) = found(page(title, description))
    assert (finding.rule, finding.severity) == (code, Severity.WARNING)
    assert finding.span.start
    assert (finding.span.path, finding.span.start.line) == (HERNIA, line)
    assert "pixels" in finding.message


def test_a_page_made_from_data_may_be_short_but_not_cut() -> None:
    assert found(page("Cookies – Dr Exemple", "Les cookies.", source="")) == []
    (finding,) = found(page(TITLE, DESCRIPTION * 2, source=""))
    assert finding.span.path == "a/index.html"


@pytest.mark.parametrize(("title", "description"), [("", DESCRIPTION), (TITLE, "")])
def test_a_page_without_a_title_or_a_description_is_an_error(title: str, description: str) -> None:
    (finding,) = found(page(title, description))
    assert finding.severity is Severity.ERROR


@pytest.mark.parametrize(
    ("title", "description", "code"),
    [(TITLE.upper(), f"Hernie : {DESCRIPTION}", "page-title"), (f"La {TITLE}", DESCRIPTION, "page-description")],
)
def test_two_pages_that_read_alike_are_an_error_that_names_the_first(title: str, description: str, code: str) -> None:
    (finding,) = found(page(TITLE, DESCRIPTION), page(title, description, path="b/index.html"))
    assert (finding.rule, finding.severity) == (code, Severity.ERROR)
    assert "/a/" in finding.message


def test_pages_in_two_languages_may_read_alike() -> None:
    first = page(TITLE, DESCRIPTION)
    assert found(first, replace(first, language="en", path="en/a/index.html")) == []


def test_the_home_page_is_described_in_site_yaml() -> None:
    home = replace(page(TITLE, "Chirurgie."), kind="home", source="")
    (finding,) = found(home)
    assert Path(finding.span.path).name == "site.yaml"


def test_a_line_of_a_translation_is_shown_where_it_was_translated(example: Reader) -> None:
    ready = example.site.ready
    assert ready
    translated = next(one for one in ready.facts.pages if one.path.startswith("en/procedures/prothese-totale"))
    cut = replace(translated, description=DESCRIPTION * 2)
    (finding,) = announced(replace(ready.facts, pages=(cut,)))
    assert finding.span.path == "translations/en/procedures/prothese-totale-de-hanche.md"
