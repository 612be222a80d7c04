"""What a page weighs and how much there is of it: sizes with Brotli, elements, requests, EcoIndex.

EcoIndex is that of https://www.ecoindex.fr: 20 quantiles of the pages of HTTP Archive for elements, requests and
kilobytes, weighed 3, 2 and 1. Above ``GRADE_A`` it is an A.
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
GRADE_A = 80.0


def compressed(content: bytes) -> int:
    """Bytes once compressed with Brotli."""
    return len(brotli.compress(content, quality=11))


def _quantile(values: tuple[float, ...], value: float) -> float:
    at = bisect_right(values, value)
    if at == len(values):
        return float(at)
    return at - 1 + (value - values[at - 1]) / (values[at] - values[at - 1])


def ecoindex(elements: int, requests: int, kilobytes: float) -> float:
    """From 0 to 100."""
    shares = 3 * _quantile(_ELEMENTS, elements) + 2 * _quantile(_REQUESTS, requests) + _quantile(_KILOBYTES, kilobytes)
    return 100 - 5 * shares / 6


def pages(published: Published) -> dict[str, Path]:
    """Every page but the redirections, by its file."""
    files = (file for file in sorted(published.folder.rglob("*.html")) if b"site-header" in file.read_bytes())
    return {file.relative_to(published.folder).as_posix(): file for file in files}


def style(published: Published) -> int:
    """Bytes of the style sheet, compressed."""
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
