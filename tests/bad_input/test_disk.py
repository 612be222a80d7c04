"""A disk, a folder or a keyboard that stops a build: told, and the site online stays as it was."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import NoReturn

import pytest

from tests.bad_input.refusals import (
    FREE,
    Changes,
    assert_one_error,
    refused,
)
from tests.support.base_site import BASE, base_site, original, tree
from tests.support.cli import build


def test_the_project_itself_is_no_place_for_the_site(tmp_path: Path) -> None:
    project = base_site(tmp_path / "projet")
    for target in (project, tmp_path, Path("/")):
        ran = build(project, target)
        assert ran.code == 2
        assert f"« {target} » contient le projet" in ran.err
    assert tree(project).keys() == tree(BASE).keys() | {path for path in tree(project) if path.startswith(".chirsite/")}


def test_a_file_is_no_place_for_the_site(tmp_path: Path) -> None:
    project = base_site(tmp_path / "projet")
    ran = build(project, project / "site.yaml")
    assert ran.code == 2
    assert "est un fichier" in ran.err
    assert (project / "site.yaml").read_text("utf-8") == original("site.yaml")


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (errno.ENOSPC, "le disque est plein"),
        (errno.EACCES, "l’écriture est interdite"),
        (errno.EROFS, "le disque est en lecture seule"),
    ],
)
def test_a_disk_that_refuses_is_told_and_the_site_online_stays(
    tmp_path: Path, online: Path, monkeypatch: pytest.MonkeyPatch, code: int, sentence: str
) -> None:
    def refuse(*arguments: object) -> NoReturn:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr("chirsite.output.write.put", refuse)
    changes: Changes = {FREE: original(FREE) + "\nUne phrase de plus.\n"}
    ran = refused(base_site(tmp_path / "projet", changes), online)
    assert ran.code == 2
    assert sentence in ran.err
    assert "Le site déjà en place n’a pas été touché." in ran.err


def test_a_disk_that_fills_once_the_site_is_written_does_not_take_it_back(
    tmp_path: Path, online: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = base_site(tmp_path / "projet")
    (project / ".chirsite" / "last-build.json").mkdir(parents=True)
    ran = build(project, online)
    assert ran.code == 0, ran.said
    assert "Site prêt" in ran.out


def test_an_interruption_is_told_and_the_site_online_stays(
    tmp_path: Path, online: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*arguments: object) -> NoReturn:
        raise KeyboardInterrupt

    monkeypatch.setattr("chirsite.output.write.put", interrupt)
    changes: Changes = {FREE: original(FREE) + "\nUne phrase de plus.\n"}
    before = tree(online)
    ran = build(base_site(tmp_path / "projet", changes), online)
    assert ran.code == 130
    assert ran.err.strip() == "Interrompu : rien n’a été publié."
    assert tree(online) == before


def test_a_folder_that_cannot_be_listed_is_not_taken_for_an_empty_one(
    tmp_path: Path, online: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    listdir = os.listdir

    def forbidden(path: str | os.PathLike[str]) -> list[str]:
        if Path(path).name == "articles":
            raise PermissionError(errno.EACCES, "Permission denied")
        return listdir(path)

    monkeypatch.setattr(os, "listdir", forbidden)
    ran = refused(base_site(tmp_path / "projet"), online)
    assert ran.code == 2
    assert_one_error(ran, "articles", "lecture impossible (l’accès est refusé)")
