"""SMR-03 in the metadata of files published as they are: what names a person is refused, what made the file is not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from chirsite.diagnostics import Severity
from chirsite.load.project import load_project
from chirsite.model.media import MediaFile
from chirsite.rules.secrecy.metadata import check_media
from tests.support.base_site import BASE
from tests.support.sites import TODAY


def found(name: str, *keys: str) -> list[tuple[str, Severity | None]]:
    project = load_project(BASE).project
    assert project
    file = MediaFile(f"media/{name}", "ab" * 32, 10, metadata=keys)
    return [(hit.excerpt, hit.severity) for hit in check_media(replace(project, media_files={name: file}), TODAY)]


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("a.mp4", "©nam"),
        ("a.mp4", "©xyz"),
        ("a.mp4", "com.apple.quicktime.location.ISO6709"),
        ("a.webm", "Title"),
        ("a.webm", "COMMENT"),
        ("a.pdf", "Author"),
        ("a.pdf", "dc:creator"),
        ("a.vtt", "NOTE Mme Dupont, patiente"),
        ("a.vtt", "NOTE née le 3 mai"),
        ("a.vtt", "WEBVTT - opérée le 12/03/2026"),
    ],
)
def test_what_names_or_locates_is_an_error(name: str, key: str) -> None:
    assert found(name, key) == [(key, None)]


@pytest.mark.parametrize("key", ["creation_time", "DateUTC", "com.apple.quicktime.creationdate"])
def test_a_date_is_a_warning(key: str) -> None:
    assert found("a.mp4", key) == [(key, Severity.WARNING)]


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("a.mp4", ("©too", "encoder")),
        ("a.webm", ("ENCODER", "DURATION")),
        ("a.pdf", ("Title", "Producer", "Creator", "CreationDate", "pdf:Producer", "dc:title")),
        ("a.vtt", ("NOTE Sous-titres relus le mois dernier", "NOTE Confidence: 0.92", "WEBVTT Kind: captions")),
    ],
)
def test_what_made_the_file_is_left_alone(name: str, keys: tuple[str, ...]) -> None:
    assert found(name, *keys) == []
