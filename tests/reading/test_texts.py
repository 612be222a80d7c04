"""Plain text and Markdown read outside any project."""

from __future__ import annotations

import unicodedata

import pytest

from chirsite.model.document import BlockKind
from chirsite.reading.files import FileKind, file_passages, kind_of
from chirsite.reading.lengths import LONGEST, in_pieces
from chirsite.rules.passages import Passage
from chirsite.source import SourceFile

MARKDOWN = """\
---
title: Le résultat est garanti
odd: *anchor
---
# Un titre

Un <b class="x">résultat</b> **garanti** pour ![le genou](a.png), [ici](/b "Titre du lien").

::: inconnu
dedans
:::

Est-ce sans risque ?
: Oui.
"""


def read(path: str, text: str) -> tuple[Passage, ...]:
    return file_passages(SourceFile(path, text))


def excerpt(passage: Passage, words: str) -> str:
    start = passage.text.index(words)
    return passage.content.source.excerpt(passage.span(start, start + len(words)))


def test_a_paragraph_of_text_is_one_text_whatever_its_lines() -> None:
    first, second = read("a.txt", "Un résultat\n  garanti,\tdit-il.\n \nAutre.\n")
    assert (first.text, second.text) == ("Un résultat garanti, dit-il.", "Autre.")
    assert excerpt(first, "résultat garanti") == "résultat\n  garanti"
    assert excerpt(first, ", dit") == ",\tdit"


def test_a_list_of_text_is_read_item_by_item() -> None:
    passages = read("a.txt", "Voici :\n- un\n- deux\n  trois\n1. quatre\n")
    assert [passage.text for passage in passages] == ["Voici :", "un", "deux trois", "quatre"]
    assert [passage.kind for passage in passages] == [BlockKind.PARAGRAPH, *[BlockKind.LIST_ITEM] * 3]


def test_decomposed_accents_keep_their_place() -> None:
    text = unicodedata.normalize("NFD", "Opération à résultat garanti")
    (passage,) = read("a.txt", text)
    start = text.index("garanti")
    assert passage.span(start, start + 7).start == SourceFile("a.txt", text).position(start)


def test_a_dialogue_gives_each_answer_its_question() -> None:
    passages = read("a.txt", "Q : Est-ce sûr ?\nR : Oui.\n\nQuestion 2 : Et après ?\nRéponse : Rien.\n")
    assert [(passage.text, passage.question) for passage in passages] == [
        ("Est-ce sûr ?", ""), ("Oui.", "Est-ce sûr ?"), ("Et après ?", ""), ("Rien.", "Et après ?"),
    ]  # fmt: skip


def test_markdown_is_read_outside_a_project_with_its_front_matter_its_html_and_its_pictures() -> None:
    texts = [passage.text for passage in read("a.md", MARKDOWN)]
    assert "Un résultat garanti pour , ici." in texts
    assert {"Un titre", "le genou", "Titre du lien", "dedans", "Est-ce sans risque ?", "Oui."} <= set(texts)
    assert any("Le résultat est garanti" in text for text in texts)


def test_words_around_a_tag_of_markdown_keep_their_place() -> None:
    passage = next(one for one in read("a.md", MARKDOWN) if one.text.startswith("Un résultat"))
    assert excerpt(passage, "résultat garanti") == "résultat</b> **garanti"


@pytest.mark.parametrize(
    ("path", "text", "kind"),
    [
        ("a.md", "x", FileKind.MARKDOWN),
        ("A.HTM", "x", FileKind.HTML),
        ("a.txt", "<p>x</p>", FileKind.TEXT),
        ("-", "  <!DOCTYPE html><p>x", FileKind.HTML),
        ("-", "<p>x</p>", FileKind.HTML),
        ("-", "# Titre\n\ntexte", FileKind.MARKDOWN),
        ("-", "---\ntitle: x\n---\n", FileKind.MARKDOWN),
        ("-", "Du texte, 3 < 5.", FileKind.TEXT),
    ],
)
def test_the_kind_of_a_file_is_told_by_its_name_or_by_what_it_holds(path: str, text: str, kind: FileKind) -> None:
    assert kind_of(SourceFile(path, text)) is kind


@pytest.mark.parametrize("sentence", ["Une phrase de plus. ", "des mots sans point ", "rien"])
def test_a_long_text_is_cut_and_loses_nothing(sentence: str) -> None:
    text = (sentence * (3 * LONGEST // len(sentence))).strip()
    (passage,) = read("a.txt", text)
    pieces = list(in_pieces([passage]))
    assert max(len(piece.text) for piece in pieces) <= LONGEST
    assert "".join(piece.text for piece in pieces).replace(" ", "") == text.replace(" ", "")
    assert all(excerpt(piece, piece.text[-9:]) == piece.text[-9:] for piece in pieces)
