"""What a patient must find without looking for it: help in the same place everywhere, and any page in three links."""

from __future__ import annotations

import re

import pytest
from selectolax.lexbor import LexborHTMLParser

from chirsite.plan.build import RouteKind
from tests.support.command import Published

_MOST = 3


def page(published: Published, path: str) -> LexborHTMLParser:
    name = path.lstrip("/") + ("index.html" if path.endswith("/") else "")
    return LexborHTMLParser((published.folder / name).read_bytes())


def paths(published: Published) -> list[str]:
    """The address of every page, redirections left out."""
    files = sorted(published.folder.rglob("*.html"))
    found = [f"/{file.relative_to(published.folder).as_posix()}".removesuffix("index.html") for file in files]
    return [path for path in found if page(published, path).css_first("header.site-header")]


def links(published: Published, path: str) -> set[str]:
    """The pages of the site that a page links to."""
    found = (link.attributes.get("href") or "" for link in page(published, path).css("a[href]"))
    return {re.split(r"[?#]", target)[0] for target in found if target.startswith("/")}


def depths(published: Published) -> dict[str, int]:
    """How many links away from home each page is."""
    known, edge = {"/": 0}, ["/"]
    while edge:
        here = edge.pop(0)
        for target in sorted(links(published, here) - set(known)):
            if (published.folder / target.lstrip("/") / "index.html").exists():
                known[target] = known[here] + 1
                edge.append(target)
    return known


def test_every_page_is_within_three_links_of_home(published: Published) -> None:
    reached = depths(published)
    assert set(paths(published)) - {"/404.html"} - set(reached) == set()
    assert max(reached.values()) <= _MOST


def test_phone_access_and_booking_come_first_and_in_the_same_order_on_every_page(published: Published) -> None:
    orders: dict[str, set[tuple[str, ...]]] = {}
    for path in paths(published):
        tree = page(published, path)
        (language,) = (root.attributes["lang"] or "" for root in tree.css("html"))
        actions = tuple(link.attributes["href"] or "" for link in tree.css(".site-header .contact__actions a"))
        orders.setdefault(language, set()).add(actions)
    for language, found in orders.items():
        ((phone, access, booking),) = found
        assert phone.startswith("tel:+33")
        assert page(published, access).css_first("body.page-access"), language
        assert booking


def test_every_page_says_what_to_do_in_an_emergency_before_anything_else(published: Published) -> None:
    for path in paths(published):
        first = page(published, path).css_first("header.site-header p")
        assert first is not None
        assert re.search(r"\b15\b.*\b112\b", first.text()), path


@pytest.mark.parametrize("kind", [RouteKind.PROCEDURES, RouteKind.FEES, RouteKind.ACCESS])
def test_the_missing_page_leads_where_people_were_going(kind: RouteKind, published: Published) -> None:
    targets = links(published, "/404.html")
    assert {"/", "/plan-du-site/"} <= targets
    assert {RouteKind.PROCEDURES: "/interventions/", RouteKind.FEES: "/honoraires/", RouteKind.ACCESS: "/acces/"}[
        kind
    ] in targets


def test_the_missing_page_names_every_operation(published: Published) -> None:
    operations = {path for path in paths(published) if re.fullmatch(r"/interventions/.+/", path)}
    assert operations
    assert operations <= links(published, "/404.html")
