"""Nothing out of the project is read, by whatever path a file or a link leads there."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bad_input.refusals import (
    FREE,
    PHOTO,
    PROCEDURE,
    VIDEO,
    Changes,
    assert_one_error,
    refused,
)
from tests.support.base_site import base_site, original, tree
from tests.support.cli import build


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("site.yaml", "site.yaml"),
        ("practitioner.yaml", "practitioner.yaml"),
        (PROCEDURE, PROCEDURE),
        ("pages", FREE),
        (PHOTO, PHOTO),
    ],
)
def test_a_link_out_of_the_project_is_refused(tmp_path: Path, online: Path, path: str, place: str) -> None:
    project, elsewhere = base_site(tmp_path / "projet"), base_site(tmp_path / "ailleurs")
    (project / path).rename(tmp_path / "original")
    (project / path).symlink_to(elsewhere / path)
    ran = refused(project, online)
    assert ran.code == 2
    assert_one_error(ran, place, "ce lien mène hors du projet")


def test_no_file_is_read_through_a_folder_that_leads_out_of_the_project(tmp_path: Path, online: Path) -> None:
    project, elsewhere = base_site(tmp_path / "projet"), base_site(tmp_path / "ailleurs")
    (project / "media").rename(tmp_path / "original")
    (project / "media").symlink_to(elsewhere / "media")
    ran = refused(project, online)
    assert ran.code == 2
    assert ran.out.count("  ce lien mène hors du projet\n") == len(list((elsewhere / "media").iterdir()))
    assert ", 0 média, " in ran.out


def test_a_link_within_the_project_is_followed(tmp_path: Path, online: Path) -> None:
    project = base_site(tmp_path / "projet")
    (project / "brouillons").mkdir()
    (project / FREE).rename(project / "brouillons" / "page.md")
    (project / FREE).symlink_to("../brouillons/page.md")
    before = tree(online)
    assert build(project, online).code == 0
    assert tree(online) == before


@pytest.mark.parametrize(
    ("key", "value", "line"), [("file", "film.mp4", 10), ("captions", "film.vtt", 17), ("transcript", "film.md", 18)]
)
@pytest.mark.parametrize("lead", ["../", "/etc/", "dossier/../../", "..\\\\"])
def test_a_name_of_media_yaml_that_leads_out_of_media_is_refused(
    tmp_path: Path, online: Path, key: str, value: str, line: int, lead: str
) -> None:
    video = VIDEO.replace(f"{key}: {value}", f'{key}: "{lead}{value}"')
    files: Changes = {"media/film.mp4": b"x", "media/film.vtt": "WEBVTT", "media/film.md": "Bonjour."}
    project = base_site(tmp_path / "projet", {"media.yaml": original("media.yaml") + video, **files})
    ran = refused(project, online)
    assert ran.code == 2
    assert_one_error(ran, f"media.yaml:{line}:{len(key) + 7}", "sort du dossier media/")


def test_a_poster_is_an_id_and_not_a_path(tmp_path: Path, online: Path) -> None:
    video = VIDEO.replace("poster: facade", "poster: ../site.yaml")
    files: Changes = {"media/film.mp4": b"x", "media/film.vtt": "WEBVTT", "media/film.md": "Bonjour."}
    ran = refused(base_site(tmp_path / "projet", {"media.yaml": original("media.yaml") + video, **files}), online)
    assert ran.code == 1
    assert_one_error(ran, "media.yaml:16:13", "l’image « ../site.yaml » n’existe pas")
