"""Names with a hyphen, kept whole where a visitor reads them and left alone everywhere else."""

from __future__ import annotations

from pathlib import Path

import pytest

from chirsite.render.names import WholeNames
from tests.support.small_site import PRACTITIONER, small_project


def _names(root: Path, first: str, last: str = "Modèle") -> WholeNames:
    text = PRACTITIONER.replace("first_name: Hélène", f"first_name: {first}").replace(
        "last_name: Modèle", f"last_name: {last}"
    )
    return WholeNames(small_project(root, {"practitioner.yaml": text}).surgeons)


@pytest.fixture
def jean(tmp_path: Path) -> WholeNames:
    return _names(tmp_path, "Jean-Baptiste", "L’Hôte-Modèle")


def test_a_name_is_in_a_span_and_its_text_in_one_more(jean: WholeNames) -> None:
    found = jean.in_page("<p>Le Dr Jean-Baptiste L’Hôte-Modèle, <b>chirurgien</b></p>")
    first, last = ('<span class="name">' + name + "</span>" for name in ("Jean-Baptiste", "L’Hôte-Modèle"))
    assert found == f"<p><span>Le Dr {first} {last}, </span><b>chirurgien</b></p>"


@pytest.mark.parametrize(
    "html",
    [
        "<head><title>Jean-Baptiste</title></head>",
        '<script type="application/ld+json">{"name": "Jean-Baptiste"}</script>',
        '<img alt="Jean-Baptiste">',
        "<select><option>Jean-Baptiste</option></select>",
        "<svg><text>Jean-Baptiste</text></svg>",
        "<p>Jean-Baptistes, Anne-Jean-Baptiste, Jean Baptiste</p>",
    ],
)
def test_data_attributes_and_other_words_are_left_alone(html: str, jean: WholeNames) -> None:
    assert jean.in_page(html) == html


@pytest.mark.parametrize("first", ["Hélène", "Marie-Emmanuelle-Victoire"])
def test_a_name_without_a_hyphen_or_too_long_for_a_line_is_left_alone(first: str, tmp_path: Path) -> None:
    html = f"<p>Dr {first} Modèle</p>"
    assert _names(tmp_path, first).in_page(html) == html
