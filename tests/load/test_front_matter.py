"""A page is a front matter between two lines of dashes, then a text; positions count from the top of the file."""

from __future__ import annotations

import pytest

from chirsite.diagnostics import Position
from chirsite.load.front_matter import Split, split
from chirsite.source import SourceFile


def parts(text: str) -> Split:
    return split(SourceFile("page.md", text))


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("---\ntitle: A\n---\nTexte\n", "Texte\n"),
        ("---  \ntitle: A\n---\t\n\nTexte", "\nTexte"),
        ("---\ntitle: A\n---", ""),
        ("---\ntitle: A\n---\n", ""),
        ("---\ntitle: A\n---\nTexte\n\n---\n\nSuite\n", "Texte\n\n---\n\nSuite\n"),
        ('---\ntitle: "A --- B"\n---\nTexte', "Texte"),
    ],
)
def test_the_text_starts_after_the_second_line_of_dashes(text: str, body: str) -> None:
    found = parts(text)
    assert (text[found.body :], found.findings) == (body, ())
    assert found.tree
    assert found.tree.spans["title",].start == Position(2, 8)


@pytest.mark.parametrize(
    ("text", "message", "body"),
    [
        ("Texte\n", "cette page ne commence pas par un en-tête « --- »", "Texte\n"),
        ("\n---\ntitle: A\n---\n", "cette page ne commence pas par un en-tête « --- »", "\n---\ntitle: A\n---\n"),
        ("---\ntitle: A\n", "l’en-tête n’est pas refermé", ""),
        ("---\n---\nTexte\n", "l’en-tête est vide", "Texte\n"),
        ("---\n# rien\n---\nTexte\n", "l’en-tête est vide", "Texte\n"),
    ],
)
def test_a_page_without_a_front_matter_is_told_what_it_lacks(text: str, message: str, body: str) -> None:
    found = parts(text)
    assert found.tree is None
    assert [finding.message for finding in found.findings] == [message]
    assert text[found.body :] == body


def test_a_mistake_in_the_front_matter_is_told_at_its_line_of_the_file() -> None:
    (finding,) = parts("---\ntitle: A\nstatus: b: c\n---\n").findings
    assert finding.span.start == Position(3, 10)
