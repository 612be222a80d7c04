"""Files written otherwise than expected: read all the same where they can be, refused by their name where not."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.bad_input.refusals import (
    FREE,
    PROCEDURE,
    Changes,
    assert_one_error,
    refused,
)
from tests.support.base_site import base_site, original, tree
from tests.support.cli import build


@pytest.mark.parametrize(
    "text",
    [
        "m" * 200_000,
        "mot " * 50_000,
        "> " * 10_000 + "cité",
        "[" * 10_000 + "lien" + "]" * 10_000,
        "![" * 10_000,
        "*a **b " * 10_000,
        "".join("`" * ticks + "a" for ticks in range(500)),
        "".join("  " * depth + "- a\n" for depth in range(500)),
    ],
    ids=["word", "line", "quotes", "brackets", "pictures", "stars", "ticks", "lists"],
)
def test_a_page_made_to_exhaust_the_reader_is_read_all_the_same(tmp_path: Path, online: Path, text: str) -> None:
    project = base_site(tmp_path / "projet", {PROCEDURE: f"{original(PROCEDURE)}\n{text}\n"})
    ran = build(project, online)
    assert ran.code == 0, ran.said


@pytest.mark.parametrize(
    "write",
    [
        lambda text: text.replace("\n", "\r\n").encode(),
        lambda text: text.replace("\n", "\r").encode(),
        lambda text: text.encode("utf-8-sig"),
    ],
    ids=["Windows", "old Macintosh", "byte-order mark"],
)
def test_line_ends_and_byte_order_marks_do_not_change_a_byte(
    tmp_path: Path, online: Path, write: Callable[[str], bytes]
) -> None:
    project, before = base_site(tmp_path / "projet"), tree(online)
    for path in (*project.rglob("*.md"), *project.rglob("*.yaml")):
        path.write_bytes(write(path.read_text("utf-8")))
    assert build(project, online).code == 0
    assert tree(online) == before


def test_decomposed_accents_do_not_change_a_byte(tmp_path: Path, online: Path) -> None:
    project, before = base_site(tmp_path / "projet"), tree(online)
    for path in (*project.rglob("*.md"), *project.rglob("*.yaml")):
        path.write_text(unicodedata.normalize("NFD", path.read_text("utf-8")), "utf-8")
    assert build(project, online).code == 0
    assert tree(online) == before


@pytest.mark.parametrize("name", ["procédure.md", "proce\u0301dure.md", "Ma page.md"])
def test_a_file_name_that_makes_no_address_is_refused_with_one_that_does(
    tmp_path: Path, online: Path, name: str
) -> None:
    ran = refused(base_site(tmp_path / "projet", {f"pages/{name}": original(FREE)}), online)
    proposed = "ma-page.md" if " " in name else "procedure.md"
    assert f"Le renommer en «\u00a0{proposed}\u00a0»." in ran.out


@pytest.mark.parametrize("name", ["Dr Modèle.yaml", "Helene.yaml"])
def test_a_practitioner_is_named_like_an_address_too(tmp_path: Path, online: Path, name: str) -> None:
    changes: Changes = {"practitioner.yaml": None, f"practitioners/{name}": original("practitioner.yaml")}
    ran = refused(base_site(tmp_path / "projet", changes), online)
    assert_one_error(ran, f"practitioners/{name}", "fera une adresse illisible")


def test_a_file_of_practitioners_that_is_not_read_is_told(tmp_path: Path, online: Path) -> None:
    changes: Changes = {"practitioner.yaml": None, "practitioners/un.yml": original("practitioner.yaml")}
    assert (
        "practitioners/un.yml\n  ce fichier n’est lu par rien"
        in refused(base_site(tmp_path / "projet", changes), online).out
    )


def test_spaces_and_accents_in_the_path_of_the_project_do_not_matter(tmp_path: Path, online: Path) -> None:
    project, before = base_site(tmp_path / "Mes sites" / "Dr Hélène e\u0301"), tree(online)
    assert build(project, online).code == 0
    assert tree(online) == before
