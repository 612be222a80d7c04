"""The figures of every page of the example: ``python -m tests.figures`` prints the table.

KB are of 1 024 bytes, compressed with Brotli, headers included, as a phone fetches them for its first screen. *Over its
text* is what page, style and scripts weigh beyond the words alone.
"""

from __future__ import annotations

import sys

from tests.browser.first_view import FirstView, first_view
from tests.support.open_example import open_example
from tests.support.weights import ecoindex, own_text, pages

_COLUMNS = ("page", "style", "script", "pictures", "all", "over text", "requests", "elements", "EcoIndex")


def _row(name: str, view: FirstView, words: int) -> str:
    over = view.sizes["page"] + view.sizes["style"] + view.sizes["script"] - words
    kilobytes = [*(view.sizes[kind] for kind in ("page", "style", "script", "pictures")), view.weight, over]
    score = ecoindex(view.elements, view.requests, view.weight / 1024)
    figures = [*(f"{size / 1024:.1f}" for size in kilobytes), str(view.requests), str(view.elements), f"{score:.1f}"]
    return f"{name:<56}{''.join(f'{figure:>10}' for figure in figures)}\n"


def main() -> int:
    """Build the example, open every page once, print a line for each."""
    sys.stdout.write(f"{'':<56}{''.join(f'{column:>10}' for column in _COLUMNS)}\n")
    with open_example() as opened:
        for name, file in pages(opened.published).items():
            path = f"/{name.removesuffix('index.html')}"
            sys.stdout.write(_row(path, first_view(opened.browser, opened.address + path), own_text(file.read_bytes())))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
