"""Whatever is wrong with a project, one French sentence says what and where, and the site online stays as it was."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from tests.bad_input.refusals import (
    END,
    FREE,
    PHOTO,
    PROCEDURE,
    THEME_OF_ITS_OWN,
    VIDEO,
    Changes,
    assert_one_error,
    png,
    refused,
)
from tests.support.base_site import BASE, base_site, edited, original
from tests.support.cli import run_cli


@pytest.mark.parametrize(
    ("changes", "place", "sentence"),
    [
        ({"site.yaml": None}, "site.yaml", "ce dossier n’est pas un projet chirsite"),
        ({"practitioner.yaml": None}, "practitioner.yaml", "ce fichier manque"),
        ({"site.yaml": original("site.yaml").encode("latin-1", "replace")}, "site.yaml", "n’est pas en UTF-8"),
        ({PROCEDURE: b"---\ntitle: Op\xe9ration\n---\n"}, PROCEDURE, "n’est pas en UTF-8 (octet 0xe9, ligne 2)"),
        ({PHOTO: (BASE / PHOTO).read_bytes()[:-400]}, PHOTO, "cette image est tronquée"),
        ({PHOTO: b"pas une image"}, PHOTO, "cette image est illisible"),
        ({"media.yaml": edited("media.yaml", "facade.jpg", "../site.yaml")}, "media.yaml:3:11", "sort du dossier"),
        ({"pages": b"un fichier"}, "pages", "un dossier est attendu ici"),
    ],
)
def test_an_input_that_cannot_be_read_is_told_and_leaves_with_2(
    tmp_path: Path, online: Path, changes: Changes, place: str, sentence: str
) -> None:
    project = base_site(tmp_path / "projet")
    for path, content in changes.items():
        target = project / path
        if target.is_dir():
            shutil.rmtree(target)
        elif content is None:
            target.unlink(missing_ok=True)
        if content is not None:
            target.write_bytes(content.encode() if isinstance(content, str) else content)
    ran = refused(project, online)
    assert ran.code == 2
    assert_one_error(ran, place, sentence)


@pytest.mark.parametrize(
    ("changes", "place", "sentence"),
    [
        ({"site.yaml": ""}, "site.yaml:1:1", "le fichier est vide"),
        ({"site.yaml": "- une\n- liste\n"}, "site.yaml:1:1", "ce fichier doit être une suite de « clé: valeur »"),
        ({PROCEDURE: ""}, f"{PROCEDURE}:1:1", "cette page n’a pas de texte"),
        ({PROCEDURE: " \n\n"}, f"{PROCEDURE}:3:1", "cette page n’a pas de texte"),
        ({FREE: "Bonjour.\n"}, f"{FREE}:1:1", "cette page ne commence pas par un en-tête « --- »"),
        ({FREE: "---\ntitle: Bonjour\n"}, f"{FREE}:1:1", "l’en-tête n’est pas refermé"),
        ({"site.yaml": edited("site.yaml", "  kind: n", "\tkind: n")}, "site.yaml:7:1", "une tabulation"),
        ({"site.yaml": edited("site.yaml", "name: Dr C", "name: Dr : C")}, "site.yaml:2:10", "un « : » inattendu"),
        ({"site.yaml": edited("site.yaml", "[fr]", "[fr")}, "site.yaml:5:6", "la structure est incomplète"),
        ({"site.yaml": edited("site.yaml", "name: Dr C", "name: Dr\0 C")}, "site.yaml:2:9", "(U+0000)"),
        ({PROCEDURE: original(PROCEDURE) + "\nUn \0 texte.\n"}, f"{PROCEDURE}:{END}:4", "(U+0000)"),
        ({PROCEDURE: original(PROCEDURE) + "\nUn \x1b[2J texte.\n"}, f"{PROCEDURE}:{END}:4", "(U+001B)"),
        ({"site.yaml": "a: " + "[" * 20_000}, "site.yaml:1:33", "l’imbrication est trop profonde"),
        (
            {"site.yaml": "x: " + "{a: " * 3000 + "1" + "}" * 3000 + "\n" + original("site.yaml")},
            "site.yaml:1:120",
            "l’imbrication est trop profonde",
        ),
        (
            {PHOTO: None, "media/facade.png": png(50_000, 50_000), "media.yaml": edited("media.yaml", ".jpg", ".png")},
            "media/facade.png",
            "cette image dépasse 100 mégapixels",
        ),
        (
            {FREE: edited(FREE, "menu: main", "menu: main\naliases: [/interventions/cure-de-hernie/]")},
            f"{FREE}:8:11",
            f"est déjà prise par {PROCEDURE}",
        ),
        ({"pages/honoraires.md": original(FREE)}, "pages/honoraires.md:1:1", "est déjà prise par une page produite"),
        ({"site.yaml": edited("site.yaml", ": default", ": defaut")}, "site.yaml:5:8", "Vouliez-vous dire « default »"),
        (
            {"site.yaml": edited("site.yaml", ": default", ": default\npalette: rose")},
            "site.yaml:6:10",
            "la palette « rose » n’existe pas",
        ),
        (
            {
                "site.yaml": THEME_OF_ITS_OWN,
                "themes/mien/theme.yaml": "name: mien\nparent: autre\n",
                "themes/autre/theme.yaml": "name: autre\nparent: mien\n",
            },
            "themes/autre/theme.yaml:2:9",
            "ce thème se reprend lui-même : mien → autre → mien",
        ),
        (
            {"site.yaml": THEME_OF_ITS_OWN, "themes/mien/theme.yaml": "name: mien\nparent: defaut\n"},
            "themes/mien/theme.yaml:2:9",
            "le thème « defaut » n’existe pas",
        ),
        (
            {"themes/default/templates/home.html": "<p>\n{% if %}\n"},
            "themes/default/templates/home.html:2:1",
            "ce gabarit est incorrect",
        ),
        (
            {"themes/default/templates/home.html": "<p>\n{{ pag.title }}\n"},
            "themes/default/templates/home.html:2:1",
            "le gabarit lit « pag », qui n’existe pas",
        ),
    ],
)
def test_a_fault_in_what_could_be_read_is_told_where_it_is_and_leaves_with_1(
    tmp_path: Path, online: Path, changes: Changes, place: str, sentence: str
) -> None:
    ran = refused(base_site(tmp_path / "projet", changes), online)
    assert ran.code == 1
    assert_one_error(ran, place, sentence)


@pytest.mark.parametrize(("path", "weight"), [("site.yaml", 100), (PROCEDURE, 100), (PHOTO, 100)])
def test_a_file_of_100_megabytes_is_refused_unread(tmp_path: Path, online: Path, path: str, weight: int) -> None:
    project = base_site(tmp_path / "projet")
    (project / path).write_bytes(b"")
    os.truncate(project / path, weight * 1_000_000)
    ran = refused(project, online)
    assert ran.code == 2
    assert_one_error(ran, path, f"ce fichier pèse {weight} Mo")


def test_a_transcript_that_is_not_there_is_told_where_it_is_named(tmp_path: Path, online: Path) -> None:
    files: Changes = {"media/film.mp4": b"x", "media/film.vtt": "WEBVTT"}
    ran = refused(base_site(tmp_path / "projet", {"media.yaml": original("media.yaml") + VIDEO, **files}), online)
    assert ran.code == 2
    assert_one_error(ran, "media.yaml:18:17", "le fichier « media/film.md » n’existe pas")


def test_every_error_is_told_in_one_run(tmp_path: Path, online: Path) -> None:
    changes: Changes = {
        "site.yaml": edited("site.yaml", "languages", "langues"),
        "practitioner.yaml": original("practitioner.yaml").replace("10100000008", "10100000009"),
        "media.yaml": original("media.yaml").replace("premises", "locaux"),
        FREE: edited(FREE, "menu: main", "menu: haut"),
        PROCEDURE: edited(PROCEDURE, "2025-04-02", "02/04/2025"),
    }
    out = refused(base_site(tmp_path / "projet", changes), online).out
    assert [path for path in changes if f"  {path}:" not in out] == []


@pytest.mark.parametrize(
    ("name", "said"),
    [("absent", "n’existe pas"), ("site.yaml", "est un fichier, et non le dossier d’un projet")],
)
def test_a_project_that_is_no_folder_is_wrong_usage(tmp_path: Path, name: str, said: str) -> None:
    ran = run_cli("build", base_site(tmp_path / "projet") / name)
    assert (ran.code, ran.out) == (2, "")
    assert f"/{name} » {said}." in ran.err
