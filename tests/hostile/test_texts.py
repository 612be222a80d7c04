"""No text of a project, whoever wrote it, becomes code, an address that runs, or a line of another file."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from xml.etree import ElementTree

import pytest

from tests.hostile.inspect import dangers
from tests.hostile.payloads import LINKS, TEXTS
from tests.hostile.spoil import Spoiled

_CARD = re.compile(r"(?:BEGIN:VCARD|VERSION:3\.0|(?:N|FN|ORG|URL|REV|GEO):.*|(?:TEL|ADR);TYPE=.*|END:VCARD)")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ue0f0\ue0f1]")
_ROBOTS = re.compile(r"User-agent: \*|Allow: /||Sitemap: https://\S+")


def test_there_are_payloads_enough() -> None:
    assert len(set(TEXTS) | set(LINKS)) >= 130


def test_each_payload_is_refused_or_published(spoiled: Spoiled) -> None:
    assert spoiled.run
    assert spoiled.run.ready
    assert len(spoiled.published) >= 15
    assert len(spoiled.payloads) == len(spoiled.published) + len(spoiled.refused)


def test_no_page_holds_anything_that_runs(files: Mapping[str, bytes]) -> None:
    found = {path: [*dangers(content.decode())] for path, content in files.items() if path.endswith(".html")}
    assert {path: those[:3] for path, those in found.items() if those} == {}


def test_what_search_engines_read_of_a_page_is_json(files: Mapping[str, bytes]) -> None:
    blocks = [
        block
        for path, content in files.items()
        if path.endswith(".html")
        for block in re.findall(r'<script type="application/ld\+json">(.*?)</script>', content.decode(), re.DOTALL)
    ]
    assert blocks
    assert all(json.loads(block)["@graph"] for block in blocks)


def test_every_xml_file_is_well_formed(files: Mapping[str, bytes]) -> None:
    found = [path for path in files if path.endswith((".xml", ".svg"))]
    assert "sitemap.xml" in found
    for path in found:
        ElementTree.fromstring(files[path])


def test_a_vcard_has_its_own_lines_and_no_other(files: Mapping[str, bytes]) -> None:
    cards = {path: content.decode() for path, content in files.items() if path.endswith(".vcf")}
    assert cards
    for card in cards.values():
        lines = card.replace("\r\n ", "").removesuffix("\r\n").split("\r\n")
        assert [line for line in lines if not _CARD.fullmatch(line)] == []
        assert (lines[0], lines[-1], card.count("\nEND:VCARD")) == ("BEGIN:VCARD", "END:VCARD", 1)


def test_manifest_and_robots_keep_their_form(files: Mapping[str, bytes]) -> None:
    assert json.loads(files["site.webmanifest"])["display"] == "browser"
    assert [line for line in files["robots.txt"].decode().splitlines() if not _ROBOTS.fullmatch(line)] == []


@pytest.mark.parametrize("suffix", [".html", ".xml", ".vcf", ".webmanifest", ".txt"])
def test_no_control_character_reaches_a_file(files: Mapping[str, bytes], suffix: str) -> None:
    for path, content in files.items():
        if path.endswith(suffix):
            text = content.decode().replace("\r\n", "\n")
            assert re.findall("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ue0f0\ue0f1]", text) == [], (
                path
            )
