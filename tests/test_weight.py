"""What a page weighs on the wire, and how much there is of it: the bars that a change of theme must not cross."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser

from tests.support.command import Published
from tests.support.weights import GRADE_A, compressed, ecoindex, elements, own_text, pages, requests, style


def test_a_page_weighs_at_most_14_kilobytes_more_than_its_text(published: Published) -> None:
    sheet = style(published)
    over = {}
    for name, file in pages(published).items():
        content = file.read_bytes()
        over[name] = compressed(content) + sheet - own_text(content)
    assert {name: size for name, size in over.items() if size > 14 * 1024} == {}


def test_a_procedure_is_read_with_six_requests_at_most(published: Published) -> None:
    asked = {name: requests(file.read_bytes()) for name, file in pages(published).items()}
    assert {
        name: many for name, many in asked.items() if name.startswith(("interventions/", "en/procedures/")) and many > 6
    } == {}


def test_no_page_loads_a_script_it_does_not_need(published: Published) -> None:
    scripts = {
        name: LexborHTMLParser(file.read_bytes()).css('script:not([type="application/ld+json"])')
        for name, file in pages(published).items()
    }
    searches = {"recherche/index.html", "en/search/index.html"}
    hours = {name for name in scripts if name.startswith(("acces/", "en/access/"))}
    assert {name for name, found in scripts.items() if found} <= searches | hours
    assert all(len(found) <= 1 for found in scripts.values())


def test_the_ecoindex_of_every_page_is_an_a(published: Published) -> None:
    sheet, grades = style(published), {}
    for name, file in pages(published).items():
        content = file.read_bytes()
        weight = (compressed(content) + sheet) / 1024 + 25 * (requests(content) - 3)
        grades[name] = ecoindex(elements(content), requests(content), weight)
    assert {name: round(grade, 1) for name, grade in grades.items() if grade <= GRADE_A} == {}
