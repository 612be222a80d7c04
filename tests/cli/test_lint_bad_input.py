"""Whatever file ``chirsite lint`` is given, it answers, in a time in proportion to the file."""

from __future__ import annotations

from collections.abc import Callable
from math import inf
from pathlib import Path
from time import process_time
from timeit import timeit

import pytest

from chirsite.reading.decoding import MAX_BYTES
from chirsite.reading.files import file_passages
from chirsite.source import SourceFile
from tests.support.cli import run_cli

GROWTH = 8.0
"""What four times the text may cost: 4 in proportion, 16 when each part looks at all the others."""
SETTLED = 0.4
"""Seconds of processor that ask for no second look."""
TRIES = 8
"""How often whole and part are timed side by side: one quiet moment is enough to tell 4 from 16."""

BOMBS: dict[str, tuple[str, Callable[[int], str]]] = {
    "deep-elements": ("html", lambda size: "<div>" * size + "résultat garanti"),
    "open-items": ("html", lambda size: "<ul><li>" * size),
    "entities": ("html", lambda size: "<p>" + "&amp;&a&" * size),
    "open-comments": ("html", lambda size: "<p>x<!--" * size),
    "angles": ("html", lambda size: "<" * size),
    "attributes": ("html", lambda size: "<a " + "x='y' " * size),
    "open-quotes": ("html", lambda size: "<a x='" * size),
    "open-scripts": ("html", lambda size: "<script>" * size),
    "strings": ("html", lambda size: '<script type="application/ld+json">' + '["\\' * size),
    "blocks": ("md", lambda size: "::: faq\n" * size),
    "quotations": ("md", lambda size: "> " * size),
    "brackets": ("md", lambda size: "[" * size),
    "pictures": ("md", lambda size: "![" * size),
    "tags": ("md", lambda size: "<a " * size),
    "stars": ("md", lambda size: "**a*" * size),
    "front-matter": ("md", lambda size: "---\na: " * size),
    "one-word": ("txt", lambda size: "a" * size),
    "one-line": ("txt", lambda size: "un résultat garanti " * size),
    "spaces": ("txt", lambda size: " \t" * size + "x"),
    "dialogue": ("txt", lambda size: "Q : R : " * size),
}


def seconds(path: str, text: str) -> float:
    """Seconds of processor, the collector of garbage at rest: it would go through what all other tests keep."""
    return timeit(lambda: file_passages(SourceFile(path, text)), timer=process_time, number=1)


@pytest.mark.parametrize("name", BOMBS)
def test_cutting_a_file_into_texts_takes_a_time_in_proportion(name: str) -> None:
    suffix, made = BOMBS[name]
    path, size = f"a.{suffix}", 20_000
    whole, part = seconds(path, made(size)), inf
    for _ in range(TRIES):
        if whole < SETTLED:
            return
        part = min(part, seconds(path, made(size // 4)))
        whole = min(whole, seconds(path, made(size)))
        if whole < GROWTH * part:
            return
    pytest.fail(f"{whole:.2f} s for the whole, {part:.2f} s for a quarter")


@pytest.mark.parametrize("name", ["deep-elements", "brackets", "one-word", "one-line", "strings"])
def test_a_hard_file_is_answered(name: str, tmp_path: Path) -> None:
    suffix, made = BOMBS[name]
    path = tmp_path / f"a.{suffix}"
    path.write_text(made(5000), "utf-8")
    ran = run_cli("lint", path)
    assert ran.code in {0, 1, 2}
    assert "Défaut de chirsite" not in ran.said


def test_a_file_far_too_large_is_refused_without_being_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES * 3)
    ran = run_cli("lint", path)
    assert ran.code == 2
    assert "pèse 60 Mo" in ran.out


def test_words_at_the_end_of_a_long_line_are_found_where_they_stand(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    before = "Le risque d’infection existe. " * 20_000
    path.write_text(f"{before}Un résultat garanti.", "utf-8")
    ran = run_cli("lint", "--format", "github", path)
    assert f"col={len(before) + 4}" in ran.out
