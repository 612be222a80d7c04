"""What a build leaves, removes and reports in the folder of the site."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.support.command import Published, built, chirsite, contents
from tests.support.rule_examples import merged_page, merged_yaml
from tests.support.sites import BASE, copy_site

PAGE = "votre-parcours/index.html"


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the base site, project and site, built once."""
    folder = tmp_path_factory.mktemp("first")
    built(copy_site(BASE, folder / "projet"), folder / "site")
    return folder


@pytest.fixture
def site(first: Path, tmp_path: Path) -> Published:
    """The base site, online."""
    shutil.copytree(first, tmp_path, dirs_exist_ok=True)
    return Published(tmp_path / "projet", tmp_path / "site")


def change(path: Path, difference: str) -> None:
    merge = merged_page if path.suffix == ".md" else merged_yaml
    path.write_text(merge(path.read_text("utf-8"), difference), "utf-8")


def remove_page(site: Published) -> None:
    (site.project / "pages" / "votre-parcours.md").unlink()


def test_a_page_that_is_removed_leaves_the_site_with_a_warning(site: Published) -> None:
    remove_page(site)
    done = chirsite("build", site.project, "--output", site.folder)
    assert done.returncode == 0
    assert "removed-page" in done.stdout
    assert "/votre-parcours/" in done.stdout
    assert not (site.folder / "votre-parcours").exists()


def test_a_page_that_is_removed_is_refused_when_warnings_are(site: Published) -> None:
    remove_page(site)
    before = contents(site.folder)
    done = chirsite("build", site.project, "--output", site.folder, "--strict")
    assert done.returncode == 1
    assert contents(site.folder) == before


def test_a_page_declared_gone_leaves_without_a_word(site: Published) -> None:
    remove_page(site)
    change(site.project / "site.yaml", "gone: [/votre-parcours/]\n")
    done = chirsite("build", site.project, "--output", site.folder)
    assert done.returncode == 0
    assert "removed-page" not in done.stdout
    assert not (site.folder / PAGE).exists()


def test_a_page_that_another_replaces_redirects_to_it(site: Published) -> None:
    remove_page(site)
    change(site.project / "articles" / "preparer-une-operation.md", "---\naliases: [/votre-parcours/]\n---\n")
    done = chirsite("build", site.project, "--output", site.folder)
    assert done.returncode == 0
    assert "removed-page" not in done.stdout
    assert "/articles/preparer-une-operation/" in (site.folder / PAGE).read_text("utf-8")


def test_a_draft_leaves_the_site_as_a_removed_page_does(site: Published) -> None:
    change(site.project / "pages" / "votre-parcours.md", "---\nstatus: draft\n---\n")
    done = chirsite("build", site.project, "--output", site.folder)
    assert "removed-page" in done.stdout
    assert not (site.folder / PAGE).exists()


def test_a_draft_that_only_a_preparation_showed_leaves_without_a_word(tmp_path: Path) -> None:
    project = copy_site(BASE, tmp_path / "projet")
    change(project / "site.yaml", "status: draft\n")
    change(project / "articles" / "preparer-une-operation.md", "---\nstatus: draft\n---\n")
    site = built(project, tmp_path / "site")
    assert (site.folder / "articles" / "preparer-une-operation" / "index.html").exists()
    change(project / "site.yaml", "status: published\n")
    done = chirsite("build", project, "--output", site.folder, "--strict")
    assert done.returncode == 0, done.stdout
    assert "removed-page" not in done.stdout
    assert not (site.folder / "articles").exists()


def test_a_page_that_was_online_before_a_preparation_is_not_forgotten(site: Published) -> None:
    change(site.project / "site.yaml", "status: draft\n")
    chirsite("build", site.project, "--output", site.folder)
    remove_page(site)
    chirsite("build", site.project, "--output", site.folder)
    change(site.project / "site.yaml", "status: published\n")
    done = chirsite("build", site.project, "--output", site.folder)
    assert "removed-page" in done.stdout
    assert "/votre-parcours/" in done.stdout


def test_a_file_that_is_not_ours_stays_and_is_reported(site: Published) -> None:
    (site.folder / "google1234.html").write_text("preuve de propriété", "utf-8")
    (site.folder / "ancien").mkdir()
    (site.folder / "ancien" / "plaquette.pdf").write_bytes(b"%PDF-1.7")
    remove_page(site)
    done = chirsite("build", site.project, "--output", site.folder)
    assert done.returncode == 0
    assert "google1234.html" in done.stdout
    assert "ancien/plaquette.pdf" in done.stdout
    assert (site.folder / "google1234.html").read_text("utf-8") == "preuve de propriété"
    assert (site.folder / "ancien" / "plaquette.pdf").read_bytes() == b"%PDF-1.7"


def test_a_file_that_is_not_ours_is_never_overwritten(tmp_path: Path) -> None:
    project, folder = copy_site(BASE, tmp_path / "projet"), tmp_path / "site"
    folder.mkdir()
    (folder / "index.html").write_text("un autre site", "utf-8")
    done = chirsite("build", project, "--output", folder)
    assert done.returncode == 1
    assert "foreign-file" in done.stdout
    assert contents(folder) == {"index.html": b"un autre site"}


@pytest.mark.parametrize(
    ("file", "difference"),
    [
        ("site.yaml", "host: {name: Hébergeur Exemple SAS}\n"),
        ("procedures/cure-de-hernie.md", "Ce site est agréé par l’Ordre des médecins.\n"),
        ("pages/votre-parcours.md", "---\nimage: inconnue\n---\n"),
        ("site.yaml", "address: [\n"),
    ],
    ids=["fact", "text", "reference", "syntax"],
)
def test_a_refused_build_leaves_everything_as_it_was(site: Published, file: str, difference: str) -> None:
    before, path = contents(site.folder), site.project / file
    if difference.endswith("[\n"):
        path.write_text(difference, "utf-8")
    else:
        change(path, difference)
    done = chirsite("build", site.project, "--output", site.folder)
    assert done.returncode == 1
    assert contents(site.folder) == before


def test_a_picture_that_cannot_be_decoded_leaves_everything_as_it_was(site: Published) -> None:
    before, picture = contents(site.folder), site.project / "media" / "facade.jpg"
    picture.write_bytes(picture.read_bytes()[:-200])
    done = chirsite("build", site.project, "--output", site.folder)
    assert done.returncode == 2
    assert "image-unreadable" in done.stdout
    assert contents(site.folder) == before
