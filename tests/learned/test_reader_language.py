"""The learned reader knows French alone."""

from __future__ import annotations

import pytest

from chirsite.learned import reader
from chirsite.reading.files import file_passages
from chirsite.source import SourceFile


@pytest.fixture(autouse=True)
def _everything_sounds_faulty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "_margin", lambda question, part: 1.0)


def _found(text: str) -> int:
    return sum(1 for passage in file_passages(SourceFile("a.txt", text)) for _ in reader.read(passage))


@pytest.mark.parametrize(
    "text", ["Exception.add_note(note) -- add a note to the exception", "You choose the date of your operation."]
)
def test_a_text_in_english_is_not_read(text: str) -> None:
    assert _found(text) == 0


@pytest.mark.parametrize(
    "text",
    [
        "Laissez-nous une note.",
        "Donnez votre avis sur The Best of Lyon.",
        "chirurgien préféré des Lyonnais",
        "Le thé offert : the best of afternoons",
    ],
)
def test_french_is_read_whatever_english_stands_in_it(text: str) -> None:
    assert _found(text) == 1
