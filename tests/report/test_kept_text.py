"""The line that tells what a build left alone: all of it counted, little of it named."""

from __future__ import annotations

from chirsite.report.kept_text import kept_line


def told(*paths: str) -> str:
    return kept_line(paths).partition(" : ")[2]


def test_few_files_are_named_each() -> None:
    assert told("ancien/plaquette.pdf", "google1234.html") == "ancien/plaquette.pdf, google1234.html"


def test_a_folder_of_many_files_is_named_once() -> None:
    cache = [f".cache/images/{name}.avif" for name in range(300)]
    assert told(*cache, ".cache/index", "CNAME") == ".cache/ (301 fichiers), CNAME"


def test_what_is_not_named_is_counted() -> None:
    files = [f"{folder}/{name}" for folder in "abcdefg" for name in ("1", "2")]
    assert told(*files).endswith("e/ (2 fichiers) et 4 autres fichiers")
    assert told(*"abcdef").endswith("d, e et 1 autre fichier")
