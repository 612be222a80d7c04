"""REF-05 on several pages at once, and on styles: what an example of one page cannot show."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.load.project import load_project
from chirsite.model.rendered import HtmlFacts
from chirsite.output.facts import html_facts
from chirsite.rules.base import Hit, RenderedSite
from chirsite.rules.ranking.deceptive import check_page
from tests.support.rule_examples import BASE, TODAY

_TOWNS = ("Brest", "Quimper", "Morlaix")
_BODY = (
    "La hernie inguinale est une saillie à travers la paroi du ventre. Le chirurgien vous reçoit, examine l’aine, "
    "explique les traitements possibles, la surveillance, l’opération, ses risques fréquents et graves, les suites, "
    "la reprise du travail, la conduite, le sport, ainsi que le coût et sa prise en charge par l’assurance maladie."
)


def _page(slug: str, html: str, hidden_classes: frozenset[str] = frozenset()) -> HtmlFacts:
    content = f"<main>{html}</main>".encode()
    return html_facts(f"{slug}/index.html", f"/{slug}/", "free", content, hidden_classes, source=f"pages/{slug}.md")


def _hits(*pages: HtmlFacts) -> list[Hit]:
    project = load_project(BASE).project
    assert project is not None
    return list(check_page(RenderedSite(pages, project, TODAY)))


def test_three_pages_that_differ_by_a_town_are_clones() -> None:
    (hit,) = _hits(*(_page(town, f"<h1>Chirurgien, hernie, {town}</h1><p>{_BODY}</p>") for town in _TOWNS))

    assert hit.severity is Severity.WARNING
    assert all(f"/{town}/" in hit.message for town in _TOWNS)


def test_two_such_pages_are_let_through() -> None:
    assert _hits(*(_page(town, f"<h1>Hernie, {town}</h1><p>{_BODY}</p>") for town in _TOWNS[:2])) == []


def test_three_pages_with_the_same_frame_and_their_own_words_are_not_clones() -> None:
    frame = html_facts("index.html", "/", "home", f"<footer><p>{_BODY}</p></footer>".encode())
    subjects = ("La hernie de l’aine.", "Le genou et ses ligaments.", "La main et le poignet.")
    pages = (_page(str(at), f"<p>{words}</p><p>{_BODY}</p>") for at, words in enumerate(subjects))

    assert _hits(frame, *pages) == []


def test_words_stuffed_in_a_hidden_class_are_found() -> None:
    stuffed = ", ".join(f"chirurgien hernie {town}" for town in (*_TOWNS, "Landerneau", "Carhaix"))

    (hit,) = _hits(_page("hernie", f'<p class="loin">{stuffed}</p>', frozenset({"loin"})))

    assert hit.severity is None
    assert "chirurgien hernie Brest" in hit.message


def test_a_panel_that_a_class_hides_is_let_through() -> None:
    assert _hits(_page("hernie", f'<div class="panneau">{_BODY}</div>', frozenset({"panneau"}))) == []
