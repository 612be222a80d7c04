"""The same input and the same day give the same bytes, and a second run does nothing again."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.support.command import Published, built, chirsite, contents, stamps
from tests.support.sites import BASE, copy_example, copy_site


def copy_in_reverse(source: Path, target: Path) -> Path:
    """A copy whose files were created in the opposite order: folders may then list them otherwise."""
    for path in sorted((path for path in source.rglob("*") if path.is_file()), reverse=True):
        place = target / path.relative_to(source)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, place)
    return target


def test_two_builds_from_nothing_are_the_same_to_the_byte(published: Published, tmp_path: Path) -> None:
    source = copy_example(tmp_path / "source")
    other = built(copy_in_reverse(source, tmp_path / "ailleurs" / "copie"), tmp_path / "public", seed="4242")
    first, second = contents(published.folder), contents(other.folder)
    assert list(first) == list(second)
    assert [path for path in first if first[path] != second[path]] == []
    assert any(path.endswith(".avif") for path in first)


def test_a_second_build_encodes_nothing_and_writes_nothing(tmp_path: Path) -> None:
    site = built(copy_site(BASE, tmp_path / "projet"), tmp_path / "site")
    cache = site.project / ".chirsite" / "images"
    pictures, pages = stamps(cache), stamps(site.folder)
    assert pictures
    done = chirsite("build", site.project, "--output", site.folder)
    assert done.returncode == 0
    assert stamps(cache) == pictures
    assert stamps(site.folder) == pages


def test_a_build_in_another_folder_takes_every_picture_from_the_cache(tmp_path: Path) -> None:
    site = built(copy_site(BASE, tmp_path / "projet"), tmp_path / "site")
    pictures = stamps(site.project / ".chirsite" / "images")
    other = built(site.project, tmp_path / "autre")
    assert stamps(site.project / ".chirsite" / "images") == pictures
    assert contents(other.folder) == contents(site.folder)


def test_one_changed_word_rewrites_only_the_files_that_hold_it(tmp_path: Path) -> None:
    site = built(copy_site(BASE, tmp_path / "projet"), tmp_path / "site")
    before = stamps(site.folder)
    page = site.project / "pages" / "votre-parcours.md"
    page.write_text(page.read_text("utf-8").replace("le courrier", "la lettre"), "utf-8")
    built(site.project, site.folder)
    after = stamps(site.folder)
    changed = {path for path in after if after[path] != before.get(path)}
    index = {path for path in changed if path.startswith("pagefind/")}
    assert index
    assert changed - index == {"votre-parcours/index.html", ".chirsite-manifest.json"}
