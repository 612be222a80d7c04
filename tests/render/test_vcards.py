"""The card of a place."""

from __future__ import annotations

from pathlib import Path

from chirsite.render.context import Context
from chirsite.render.vcards import vcard, vcards
from tests.support.changes import given
from tests.support.small_build import context_of
from tests.support.small_site import small_project


def context(root: Path, **changes: str) -> Context:
    small_project(root)
    for key, value in changes.items():
        given("practitioner.yaml", key.replace("__", "."), value)(root)
    files = {"practitioner.yaml": (root / "practitioner.yaml").read_text("utf-8")}
    return context_of(small_project(root, files))


def lines(found: Context) -> list[str]:
    (place,) = found.project.places()
    return vcard(found, place).split("\r\n")


def test_a_card_says_who_where_and_how_to_call(tmp_path: Path) -> None:
    assert lines(context(tmp_path)) == [
        "BEGIN:VCARD",
        "VERSION:3.0",
        "N:Cabinet des Tilleuls;;;;",
        "FN:Cabinet des Tilleuls",
        "ORG:Dr\u00a0Hélène Modèle",
        "TEL;TYPE=WORK,VOICE:+33261912026",
        "ADR;TYPE=WORK:;;1 rue des Tilleuls;Villeneuve-l’Exemple;;44999;France",
        "URL:https://www.dr-modele.example/acces/cabinet-des-tilleuls/",
        "REV:2026-09-01",
        "END:VCARD",
        "",
    ]


def test_a_point_that_is_known_is_on_the_card(tmp_path: Path) -> None:
    found = context(tmp_path, places__0__coordinates="{latitude: 47.3768, longitude: -1.4305}")
    assert "GEO:47.376800;-1.430500" in lines(found)


def test_what_separates_fields_is_escaped_and_no_line_is_over_75_bytes(tmp_path: Path) -> None:
    name = "Cabinet, aile nord ; étage des consultations de chirurgie orthopédique et traumatologique"
    card = lines(context(tmp_path, places__0__name=f'"{name}"'))
    assert max(len(line.encode()) for line in card) <= 75
    unfolded = "\n".join(card).replace("\n ", "")
    assert "FN:Cabinet\\, aile nord\u202f\\; étage des consultations" in unfolded


def test_each_place_has_its_file(tmp_path: Path) -> None:
    found = vcards(context(tmp_path))
    assert [file.path for file in found] == ["acces/cabinet-des-tilleuls/cabinet-des-tilleuls.vcf"]
