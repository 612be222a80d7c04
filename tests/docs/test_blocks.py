"""The page of the manual on blocks: its examples are accepted and show what they say, its pictures are there."""

from __future__ import annotations

from pathlib import Path

import pytest

from chirsite.markup.directives import DIRECTIVES
from docs.directive_reference import PICTURES, page_of_examples
from docs.generate import ROOT
from tests.support.sites import checked, copy_example, read

_LARGEST = 50_000
NAMES = [directive.name for directive in DIRECTIVES]


@pytest.fixture(scope="module")
def text(tmp_path_factory: pytest.TempPathFactory) -> str:
    project = copy_example(tmp_path_factory.mktemp("blocks") / "cabinet")
    (project / "pages" / "blocs.md").write_text(page_of_examples(), "utf-8")
    found = [finding.rule for finding in checked(project).report.findings if finding.span.path == "pages/blocs.md"]
    assert found == ["orphan-page"]
    return read(project).text("/blocs/")


def test_every_example_is_accepted_and_shown(text: str) -> None:
    for words in (
        "Apportez vos radiographies",
        "6 semaines",
        "Faut-il être à jeun",
        "12 rue des Tilleuls",
        "32 s",
    ):
        assert words in text.replace("\u00a0", " ")


def test_a_quotation_names_what_it_quotes(text: str) -> None:
    assert "article L. 1111-4" in text.replace("\u00a0", " ").partition("leur gravité.")[2].partition("Sources")[0]


def test_each_block_has_its_picture_and_no_picture_is_left_over() -> None:
    sizes = {path.stem: path.stat().st_size for path in Path(ROOT, PICTURES).glob("*.png")}
    assert sorted(sizes) == sorted(NAMES), "run: python -m docs.pictures"
    assert [name for name, size in sizes.items() if size > _LARGEST] == []
