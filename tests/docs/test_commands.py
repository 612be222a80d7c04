"""The manual can be followed: each page is played from its first command to its last, in a folder of its own."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from docs.generate import ROOT, written
from tests.docs.manual import ManualPage, read_page, typed
from tests.docs.played import changed, play, stage_for, with_keys
from tests.docs.shell_words import complaints
from tests.support.command import Published

PAGES = [read_page(path) for path in [*written(), ROOT.parent / "README.md"]]
PLAYED = [page for page in PAGES if any(block.is_shell or block.verb == "file" for block in page.blocks)]


def name(page: ManualPage) -> str:
    return page.path.relative_to(ROOT.parent).as_posix()


@pytest.mark.parametrize("page", PLAYED, ids=name)
def test_the_commands_of_a_page_work_and_print_what_it_says(
    page: ManualPage, tmp_path: Path, published: Published
) -> None:
    stage = stage_for(page, tmp_path, published.project)
    told = play(page, stage)
    if told != page.text and os.environ.get("CHIRSITE_UPDATE_DOCS"):
        page.path.write_text(told, "utf-8")
        return
    assert told == page.text, "run with CHIRSITE_UPDATE_DOCS=1 and read the difference"


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_command_a_page_names_exists_with_its_options(page: ManualPage) -> None:
    lines = [command.line for block in page.blocks if block.is_shell for command in typed(block)]
    assert [told for line in (*lines, *page.inline_commands) for told in complaints(line)] == []


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_block_of_yaml_is_put_to_the_test(page: ManualPage) -> None:
    bare = [block.body for block in page.blocks if block.language == "yaml" and not block.verb]
    assert bare == [], "say above it which file it belongs to: <!-- file: mon-site/site.yaml -->"


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("chirsite chekc", 1),
        ("cd a && .venv/bin/chirsite build --strit mon-site", 1),
        ("chirsite build --format xml .", 1),
        ("chirsite check --strict mon-site > a.txt && ls -l --nothing", 0),
        ("pdftotext a.pdf - | chirsite lint - --fail-on warning", 0),
        ("chirsite theme ejetc", 1),
    ],
)
def test_a_command_that_does_not_exist_is_seen(line: str, found: int) -> None:
    assert len(complaints(line)) == found


def test_a_change_that_does_not_fit_its_file_is_seen() -> None:
    assert changed("a\nb\nc\n", " a\n-b\n+B\n") == "a\nB\nc\n"
    with pytest.raises(AssertionError, match="found 0 times"):
        changed("a\nb\n", "-x\n+y\n")


def test_keys_take_the_place_of_the_keys_of_a_file_and_leave_the_rest() -> None:
    text = "a: 1\n# note\nb:\n  - x\n\n  - y\n# end\nc: 3\n"
    assert with_keys(text, "b:\n  z: 1\nd: 4\n") == "a: 1\n# note\nb:\n  z: 1\n# end\nc: 3\nd: 4\n"


def test_a_page_that_lies_is_seen(tmp_path: Path) -> None:
    page = ManualPage(tmp_path / "a.md", "```console\n$ echo un\ndeux\n```\n")
    assert play(page, stage_for(page, tmp_path, tmp_path)) == "```console\n$ echo un\nun\n```\n"
