"""What a screen reader says of the example: ``python -m tests.heard [/ADDRESS/ …]``, by default of two pages."""

from __future__ import annotations

import sys

from tests.browser.heard import heard
from tests.support.open_example import open_example

PAGES = ("/", "/interventions/prothese-totale-de-hanche/")


def main(paths: list[str]) -> int:
    """Print what is announced of each page, a line for each thing."""
    with open_example() as opened:
        page = opened.browser.new_page(viewport={"width": 1366, "height": 800}, locale="fr-FR")
        for path in paths or PAGES:
            page.goto(opened.address + path)
            sys.stdout.write(f"\n=== {path}\n" + "".join(f"{thing}\n" for thing in heard(page)))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
