"""Writes what the manual takes from the code, and finishes the pages that people write: ``python -m docs.generate``.

The pages are committed so that they can be read where the code is; a test compares them with the code.
"""

from __future__ import annotations

from pathlib import Path

from docs.command_reference import command_reference
from docs.directive_reference import directive_reference
from docs.file_reference import file_pages
from docs.finished import finished
from docs.reader_reference import reader_reference
from docs.rule_pages import rule_pages
from docs.theme_reference import theme_reference
from docs.typeset_markdown import typeset_markdown

ROOT = Path(__file__).parent
ENGLISH = frozenset({"architecture.md", "theme-reference.md"})
"""Pages for developers, which are not in French."""
_NOTE = "<!-- Written by python -m docs.generate: change the code, not this page. -->\n\n"


def generated() -> dict[str, str]:
    """Every page made from the code, by its path under docs/."""
    pages = {
        "reference/commandes.md": command_reference(),
        "reference/blocs.md": directive_reference(),
        "reference/lecteurs.md": reader_reference(),
        **{f"reference/fichiers/{name}": text for name, text in file_pages().items()},
        **{f"rules/{name}": text for name, text in rule_pages().items()},
    }
    return {
        **{path: _NOTE + typeset_markdown(text) for path, text in pages.items()},
        "theme-reference.md": theme_reference(),
    }


def written() -> list[Path]:
    """The pages in French that people write."""
    made = generated()
    return sorted(path for path in ROOT.rglob("*.md") if path.relative_to(ROOT).as_posix() not in {*made, *ENGLISH})


def main() -> None:
    """Write the pages, remove those of rules and files that are gone, finish those of people."""
    made = generated()
    for folder in ("rules", "reference"):
        for path in (ROOT / folder).rglob("*.md"):
            if path.relative_to(ROOT).as_posix() not in made:
                path.unlink()
    for name, text in made.items():
        (ROOT / name).parent.mkdir(parents=True, exist_ok=True)
        (ROOT / name).write_text(text, "utf-8")
    for path in written():
        path.write_text(finished(path.read_text("utf-8"), ROOT), "utf-8")


if __name__ == "__main__":
    main()
