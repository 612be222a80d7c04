"""Draws the pictures of the manual anew, each example of a block as a page shows it: ``python -m docs.pictures``.

Needs Debian's Chromium and what the tests install. Few colours keep the files small.
"""

from __future__ import annotations

import tempfile
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page

from chirsite.markup.directives import DIRECTIVES
from docs.directive_reference import PICTURES, page_of_examples
from tests.support.browser import launched
from tests.support.command import built
from tests.support.served import served
from tests.support.sites import copy_example

_FOLDER = Path(__file__).parent / PICTURES
_COLOURS, _MARGIN, _WIDTH = 48, 8, 600


def main() -> None:
    """Write one picture a directive."""
    _FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        project = copy_example(Path(folder) / "cabinet")
        (project / "pages" / "blocs.md").write_text(page_of_examples() + "\n## Fin\n", "utf-8")
        site = built(project, Path(folder) / "site").folder
        with served(site) as address, launched() as browser:
            page = browser.new_page(viewport={"width": _WIDTH, "height": 900}, device_scale_factor=1, locale="fr-FR")
            page.goto(f"{address}/blocs/")
            page.get_by_text("Faut-il être à jeun").click()  # a question shows its answer
            page.evaluate("scrollTo(0, 0)")
            for directive in DIRECTIVES:
                _draw(page, directive.name)


def _draw(page: Page, name: str) -> None:
    """What stands between the heading of an example and the next one."""
    heading = page.get_by_role("heading", name=f"Bloc {name}", exact=True)
    above, below = heading.bounding_box(), heading.locator("xpath=following-sibling::h2[1]").bounding_box()
    assert above
    assert below
    top = above["y"] + above["height"] + _MARGIN
    clip = {"x": 0, "y": top, "width": _WIDTH, "height": below["y"] - _MARGIN - top}
    picture = Image.open(BytesIO(page.screenshot(full_page=True, clip=clip))).convert("RGB")  # type: ignore[arg-type]
    picture.quantize(_COLOURS, dither=Image.Dither.NONE).save(_FOLDER / f"{name}.png", optimize=True)


if __name__ == "__main__":
    main()
