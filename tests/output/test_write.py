"""The output folder: all or nothing, only what changed, and nothing of anybody else's."""

from __future__ import annotations

import errno
import hashlib
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from chirsite.model.rendered import RenderedFile
from chirsite.output.copied import CopiedFile
from chirsite.output.errors import OutputError
from chirsite.output.manifest import read_manifest
from chirsite.output.places import MANIFEST
from chirsite.output.write import WriteResult, write
from tests.output.folders import NEXT, SITE, build, fails, rendered, site_in, stamps, tree


def test_a_first_build_writes_everything_and_a_manifest(target: Path) -> None:
    result = build(target, SITE)
    assert result == WriteResult(written=tuple(sorted(SITE)))
    assert site_in(target) == SITE
    manifest = read_manifest(target)
    assert manifest is not None
    assert manifest.files == {path: hashlib.sha256(text.encode()).hexdigest() for path, text in SITE.items()}
    assert os.listdir(target.parent) == ["public"]


def test_a_missing_parent_folder_is_made(project: Path) -> None:
    build(project / "a/b/public", SITE)
    assert site_in(project / "a/b/public") == SITE


def test_building_twice_touches_nothing(target: Path) -> None:
    build(target, SITE)
    before = stamps(target)
    result = build(target, SITE)
    assert result == WriteResult(unchanged=tuple(sorted(SITE)))
    assert stamps(target) == before


def test_only_what_changed_is_written_and_what_is_no_longer_planned_goes(target: Path) -> None:
    build(target, SITE)
    before = (target / "honoraires/index.html").stat()
    result = build(target, NEXT)
    assert result == WriteResult(
        written=("contact/index.html", "index.html"), unchanged=("honoraires/index.html",), pruned=("a.css",)
    )
    assert site_in(target) == NEXT
    after = (target / "honoraires/index.html").stat()
    assert (after.st_ino, after.st_mtime_ns, after.st_nlink) == (before.st_ino, before.st_mtime_ns, 1)
    assert os.listdir(target.parent) == ["public"]


def test_lists_are_in_order_of_path(target: Path) -> None:
    target.mkdir()
    for path in ("a.css", "a-b", "a/b"):
        (target / path).parent.mkdir(exist_ok=True)
        (target / path).write_text("à moi")
    assert build(target, {}).kept == ("a-b", "a.css", "a/b")


def test_a_folder_that_empties_goes_too(target: Path) -> None:
    build(target, SITE)
    build(target, {"index.html": "seul"})
    assert sorted(os.listdir(target)) == [MANIFEST, "index.html"]


def test_a_file_may_become_a_folder_and_back(target: Path) -> None:
    build(target, {"a": "fichier"})
    build(target, {"a/b": "dossier"})
    assert site_in(target) == {"a/b": "dossier"}
    build(target, {"a": "fichier"})
    assert site_in(target) == {"a": "fichier"}


def test_the_same_site_has_the_same_manifest_whatever_the_order(project: Path) -> None:
    build(project / "one", SITE)
    build(project / "two", dict(reversed(SITE.items())))
    assert tree(project / "one") == tree(project / "two")


def test_what_chirsite_did_not_write_stays_as_it_is(target: Path) -> None:
    build(target, SITE)
    (target / ".git/refs/heads").mkdir(parents=True)
    (target / ".git/HEAD").write_text("ref")
    (target / "honoraires/tarif.pdf").write_text("pdf")
    (target / "lien").symlink_to("/nulle/part")
    (target / ".git").chmod(0o750)
    strangers = {path: content for path, content in tree(target).items() if path not in {*SITE, MANIFEST}}
    inode = (target / "honoraires/tarif.pdf").stat().st_ino
    result = build(target, {"index.html": "seul"})
    assert result.kept == (".git/HEAD", "honoraires/tarif.pdf", "lien")
    assert site_in(target) == {"index.html": "seul", **strangers}
    assert strangers[".git/refs/heads"] == "(empty)"
    assert (target / "honoraires/tarif.pdf").stat().st_ino == inode
    assert (target / ".git").stat().st_mode & 0o777 == 0o750


def test_the_folder_keeps_its_rights(target: Path) -> None:
    build(target, SITE)
    target.chmod(0o775)
    build(target, NEXT)
    assert target.stat().st_mode & 0o777 == 0o775


def test_without_hard_links_files_are_copied(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build(target, SITE)
    (target / "notes.txt").write_text("à moi")
    monkeypatch.setattr(os, "link", fails(errno.EPERM))
    build(target, NEXT)
    assert site_in(target) == {**NEXT, "notes.txt": "à moi"}


@pytest.mark.parametrize(
    ("stranger", "path"),
    [("contact/index.html", "contact/index.html"), ("contact", "contact"), ("index.html/x", "index.html/x")],
)
def test_a_stranger_in_the_way_is_refused_not_overwritten(target: Path, stranger: str, path: str) -> None:
    (target / stranger).parent.mkdir(parents=True)
    (target / stranger).write_text("à moi")
    before = stamps(target)
    result = build(target, NEXT)
    assert [(finding.rule, finding.span.path) for finding in result.findings] == [("foreign-file", f"public/{path}")]
    assert result.written == ()
    assert stamps(target) == before


def test_a_link_in_the_way_is_refused_and_not_followed(target: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    target.mkdir()
    (target / "contact").symlink_to(elsewhere)
    assert [finding.span.path for finding in build(target, NEXT).findings] == ["public/contact"]
    assert list(elsewhere.iterdir()) == []


def test_a_stranger_with_the_planned_content_becomes_ours(target: Path) -> None:
    target.mkdir()
    (target / "index.html").write_text("accueil")
    assert build(target, SITE).unchanged == ("index.html",)
    assert build(target, {}).pruned == tuple(sorted(SITE))


def test_a_file_of_ours_edited_by_hand_is_replaced(target: Path) -> None:
    build(target, SITE)
    (target / "index.html").write_text("retouché")
    (target / "a.css").unlink()
    (target / "a.css").symlink_to("index.html")
    assert build(target, SITE).written == ("a.css", "index.html")
    assert site_in(target) == SITE


def test_a_copied_file_is_copied_not_linked(target: Path, tmp_path: Path) -> None:
    source = tmp_path / "notice.pdf"
    source.write_text("notice")
    copied = CopiedFile("media/notice.pdf", source, hashlib.sha256(b"notice").hexdigest())
    assert write([copied], target, target.parent).written == ("media/notice.pdf",)
    source.write_text("autre chose")
    assert (target / "media/notice.pdf").read_text() == "notice"


def test_a_copied_file_that_changed_meanwhile_is_refused(target: Path, tmp_path: Path) -> None:
    build(target, SITE)
    before = stamps(target)
    source = tmp_path / "notice.pdf"
    source.write_text("autre chose")
    for path, message in ((source, "a changé"), (tmp_path / "absent.pdf", "a disparu")):
        with pytest.raises(OutputError, match=message):
            write([CopiedFile("notice.pdf", path, "0" * 64)], target, target.parent)
    assert stamps(target) == before


@pytest.mark.parametrize(
    "path", ["../x", "/etc/x", "a/../../x", "a\\b", "", ".", "a//b", "a/./b", "a\0b", "a\nb", MANIFEST]
)
def test_a_path_that_leads_astray_is_refused(target: Path, path: str) -> None:
    with pytest.raises(OutputError):
        build(target, {path: "x"})
    assert not target.exists()


@pytest.mark.parametrize("paths", [["a", "a"], ["a", "a/b"]])
def test_two_files_cannot_stand_in_one_place(target: Path, paths: list[str]) -> None:
    with pytest.raises(OutputError):
        write([RenderedFile(path, b"x") for path in paths], target, target.parent)


def test_a_folder_that_holds_the_project_is_refused(project: Path) -> None:
    for place in (project, project.parent, Path("/"), project / "public/.."):
        with pytest.raises(OutputError, match="contient le projet"):
            write(rendered(SITE), place, project)


def test_a_folder_that_holds_another_project_is_refused(target: Path) -> None:
    target.mkdir()
    (target / "site.yaml").write_text("name: Dr Exemple\n", "utf-8")
    with pytest.raises(OutputError, match="contient un projet"):
        build(target, SITE)
    assert tree(target) == {"site.yaml": "name: Dr Exemple\n"}


def test_a_file_or_a_link_is_no_output_folder(target: Path, tmp_path: Path) -> None:
    target.write_text("à moi")
    with pytest.raises(OutputError, match="est un fichier"):
        build(target, SITE)
    assert target.read_text() == "à moi"
    link = target.parent / "lien"
    link.symlink_to(tmp_path)
    with pytest.raises(OutputError, match="est un lien"):
        build(link, SITE)


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        '{"version": 99, "files": {}}',
        '{"version": 1, "files": {"a": 1}}',
        '{"version": 1, "files": {}, "before": [1]}',
        "\xff",
    ],
)
def test_a_manifest_that_cannot_be_understood_stops_everything(target: Path, content: str) -> None:
    build(target, SITE)
    (target / MANIFEST).write_text(content, encoding="latin-1")
    with pytest.raises(OutputError, match="illisible"):
        build(target, NEXT)
    (target / MANIFEST).unlink()
    assert site_in(target) == SITE


def test_where_chirsite_never_wrote_there_is_no_manifest(target: Path) -> None:
    assert read_manifest(target) is None
    target.mkdir()
    assert read_manifest(target) is None


NAMES = st.sampled_from(["a", "b", "c/d", "c/e", "f/g/h"])
SITES = st.dictionaries(NAMES, st.sampled_from(["1", "2"]))


@given(st.lists(SITES, max_size=4), st.dictionaries(st.sampled_from(["x", "c/y", "z/z"]), st.just("à moi")))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_after_any_builds_the_folder_holds_the_last_site_and_the_strangers(
    tmp_path_factory: pytest.TempPathFactory, sites: list[dict[str, str]], strangers: dict[str, str]
) -> None:
    target = tmp_path_factory.mktemp("project") / "public"
    for path, text in strangers.items():
        (target / path).parent.mkdir(parents=True, exist_ok=True)
        (target / path).write_text(text)
    for site in sites:
        assert build(target, site).kept == tuple(sorted(strangers))
        assert site_in(target) == {**site, **strangers}
