"""Whatever is wrong with a project, one French sentence says what and where, and the site online stays as it was."""

from __future__ import annotations

import errno
import os
import shutil
import struct
import unicodedata
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NoReturn

import pytest

from tests.support.base_site import BASE, base_site, edited, original, tree
from tests.support.cli import Ran, build, lawless, run_cli

PROCEDURE = "procedures/cure-de-hernie.md"
FREE = "pages/votre-parcours.md"
END = original(PROCEDURE).count("\n") + 2
"""The line of what follows an empty line at the end of the procedure."""
PHOTO = "media/facade.jpg"
VIDEO = """\
videos:
  film:
    file: film.mp4
    subject: diagram
    credit: Cabinet
    licence: cession
    title: Le film
    description: Une phrase.
    poster: facade
    captions: film.vtt
    transcript: film.md
    seconds: 65
    width: 1280
    height: 720
    published: 2026-01-01
"""
THEME_OF_ITS_OWN = edited("site.yaml", "theme: default", "theme: mien")

Changes = dict[str, str | bytes | None]


@pytest.fixture(scope="module", autouse=True)
def _no_rule_speaks() -> Iterator[None]:
    with lawless():
        yield


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("built")
    ran = build(base_site(folder / "projet"), folder / "site")
    assert ran.code == 0, ran.said
    return folder / "site"


@pytest.fixture
def online(built: Path, tmp_path: Path) -> Path:
    """A folder with the base site as an earlier build left it."""
    return shutil.copytree(built, tmp_path / "online")


def refused(project: Path, online: Path) -> Ran:
    """How a build of ``project`` over the site online is refused."""
    before = tree(online)
    ran = build(project, online)
    assert ran.code in (1, 2), ran.said
    assert "Traceback" not in ran.said
    assert "Défaut" not in ran.said
    assert tree(online) == before
    return ran


def png(width: int, height: int) -> bytes:
    """A PNG that announces a size its few bytes do not hold."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress(b"\0" * 10)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


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


def assert_one_error(ran: Ran, place: str, sentence: str) -> None:
    assert f"  {place}\n" in ran.out
    assert sentence in " ".join(ran.out.split()).replace("« ", "« ").replace(" »", " »")
    assert "\n1 erreur" in ran.out
    assert ran.err == ""


@pytest.mark.parametrize(("path", "weight"), [("site.yaml", 100), (PROCEDURE, 100), (PHOTO, 100)])
def test_a_file_of_100_megabytes_is_refused_unread(tmp_path: Path, online: Path, path: str, weight: int) -> None:
    project = base_site(tmp_path / "projet")
    (project / path).write_bytes(b"")
    os.truncate(project / path, weight * 1_000_000)
    ran = refused(project, online)
    assert ran.code == 2
    assert_one_error(ran, path, f"ce fichier pèse {weight} Mo")


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
