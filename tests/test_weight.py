"""What a page weighs on the wire, and how much there is of it: the bars that a change of theme must not cross.

EcoIndex is that of https://www.ecoindex.fr: 20 quantiles of the pages of HTTP Archive for elements, requests and
kilobytes, weighed 3, 2 and 1.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from pathlib import Path

import brotli
from selectolax.lexbor import LexborHTMLParser

from tests.support.command import Published

_ELEMENTS = (0, 47, 75, 159, 233, 298, 358, 417, 476, 537, 603, 674, 753, 843, 949, 1076, 1237, 1459, 1801, 2479)
_REQUESTS = (0, 2, 15, 25, 34, 42, 49, 56, 63, 70, 78, 86, 95, 105, 117, 130, 147, 170, 205, 281)
_KILOBYTES = (
    0, 1.37, 144.7, 319.53, 479.46, 631.97, 783.38, 937.91, 1098.62, 1265.47,
    1448.32, 1648.27, 1876.08, 2142.06, 2465.37, 2866.31, 3401.59, 4155.73, 5400.08, 8037.54,
)  # fmt: skip
_GRADE_A = 80.0


def compressed(content: bytes) -> int:
    return len(brotli.compress(content, quality=11))


def quantile(values: tuple[float, ...], value: float) -> float:
    at = bisect_right(values, value)
    if at == len(values):
        return float(at)
    return at - 1 + (value - values[at - 1]) / (values[at] - values[at - 1])


def ecoindex(elements: int, requests: int, kilobytes: float) -> float:
    shares = 3 * quantile(_ELEMENTS, elements) + 2 * quantile(_REQUESTS, requests) + quantile(_KILOBYTES, kilobytes)
    return 100 - 5 * shares / 6


def pages(published: Published) -> dict[str, Path]:
    """Every page but the redirections, by its file."""
    files = (file for file in sorted(published.folder.rglob("*.html")) if b"site-header" in file.read_bytes())
    return {file.relative_to(published.folder).as_posix(): file for file in files}


def style(published: Published) -> int:
    (sheet,) = published.folder.glob("assets/style.*.css")
    return compressed(sheet.read_bytes())


def own_text(content: bytes) -> int:
    """The text of a page alone, compressed."""
    tree = LexborHTMLParser(content)
    for node in tree.css("script, style"):
        node.decompose()
    assert tree.body is not None
    return compressed(re.sub(r"\s+", " ", tree.body.text(separator=" ")).encode())


def elements(content: bytes) -> int:
    """Elements as EcoIndex counts them: what a drawing is made of left out."""
    tree = LexborHTMLParser(content)
    return len(tree.css("*")) - len(tree.css("svg *"))


def requests(content: bytes) -> int:
    """The page, its style, its icon, its scripts, and one file for each picture: what a reader who sees all loads."""
    tree = LexborHTMLParser(content)
    return 1 + len(tree.css('link[rel="stylesheet"], link[rel="icon"], script[src], img'))


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
    assert {name: round(grade, 1) for name, grade in grades.items() if grade <= _GRADE_A} == {}
