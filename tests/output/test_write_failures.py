"""A disk that refuses, an interruption, a crash, two builds at once: the former site stays, or is mended."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

import pytest

from chirsite.output import swap
from chirsite.output.errors import OutputError
from chirsite.output.manifest import read_manifest
from chirsite.output.places import MANIFEST, previous_folder, staging_prefix
from tests.output.folders import NEXT, SITE, build, fails, site_in, stamps


def failing_write(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    """Let the first files through, fail on the last."""
    write_bytes = Path.write_bytes

    def fail(self: Path, content: bytes) -> int:
        if self.name == MANIFEST:
            write_bytes(self, content[:3])
            raise error
        return write_bytes(self, content)

    monkeypatch.setattr(Path, "write_bytes", fail)


def test_a_full_disk_leaves_the_former_site_as_it_was(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build(target, SITE)
    (target / "notes.txt").write_text("à moi")
    before = stamps(target)
    failing_write(monkeypatch, OSError(errno.ENOSPC, "No space left on device"))
    with pytest.raises(OutputError, match="le disque est plein") as caught:
        build(target, NEXT)
    assert caught.value.help
    assert stamps(target) == before
    assert os.listdir(target.parent) == ["public"]


def test_a_full_disk_on_a_first_build_leaves_nothing(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    failing_write(monkeypatch, OSError(errno.ENOSPC, "No space left on device"))
    with pytest.raises(OutputError):
        build(target, SITE)
    assert os.listdir(target.parent) == []


def test_an_interruption_leaves_the_former_site_as_it_was(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build(target, SITE)
    before = stamps(target)
    failing_write(monkeypatch, KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        build(target, NEXT)
    assert stamps(target) == before
    assert os.listdir(target.parent) == ["public"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_closed_to_writing_is_told_in_french(target: Path) -> None:
    build(target, SITE)
    target.parent.chmod(0o555)
    try:
        with pytest.raises(OutputError, match="l’écriture est interdite"):
            build(target, NEXT)
        assert site_in(target) == SITE
    finally:
        target.parent.chmod(0o755)


@pytest.mark.parametrize("number", [errno.EACCES, errno.EROFS, errno.EIO])
def test_whatever_the_system_refuses_is_told_with_a_remedy(
    target: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    build(target, SITE)
    before = stamps(target)
    monkeypatch.setattr(Path, "mkdir", fails(number))
    with pytest.raises(OutputError, match="impossible d’écrire") as caught:
        build(target, NEXT)
    assert caught.value.help
    assert stamps(target) == before


@pytest.mark.parametrize("error", [OSError(errno.EBUSY, "busy"), KeyboardInterrupt()])
@pytest.mark.parametrize("step", ["public", ".public.chirsite-staging-"])
def test_a_swap_that_fails_is_undone(
    target: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException, step: str
) -> None:
    build(target, SITE)
    before = stamps(target)
    rename = Path.rename

    def fail(self: Path, place: Path) -> Path:
        if self.name.startswith(step):
            raise error
        return rename(self, place)

    monkeypatch.setattr(Path, "rename", fail)
    with pytest.raises((OutputError, KeyboardInterrupt)):
        build(target, NEXT)
    assert stamps(target) == before
    assert os.listdir(target.parent) == ["public"]


def test_a_run_killed_between_the_two_renames_is_mended_by_the_next(target: Path) -> None:
    build(target, SITE)
    (target / "notes.txt").write_text("à moi")
    target.rename(previous_folder(target))
    (target.parent / f"{staging_prefix(target)}123").mkdir()
    manifest = read_manifest(target)
    assert manifest is not None
    assert set(manifest.files) == set(SITE)
    assert build(target, NEXT).pruned == ("a.css",)
    assert site_in(target) == {**NEXT, "notes.txt": "à moi"}
    assert os.listdir(target.parent) == ["public"]


def test_a_run_killed_before_cleaning_up_is_mended_by_the_next(target: Path) -> None:
    build(target, NEXT)
    shutil.copytree(target, previous_folder(target))
    assert build(target, NEXT).written == ()
    assert os.listdir(target.parent) == ["public"]


def test_a_folder_remade_by_hand_after_a_crash_is_not_taken_for_the_site(target: Path) -> None:
    build(target, SITE)
    target.rename(previous_folder(target))
    target.mkdir()
    with pytest.raises(OutputError, match="a été recréé"):
        build(target, NEXT)
    assert site_in(previous_folder(target)) == SITE


def test_two_builds_at_once_are_refused(target: Path) -> None:
    with swap.exclusive(target), pytest.raises(OutputError, match="une autre construction"):
        build(target, SITE)
    assert build(target, SITE).written


def test_a_folder_that_cannot_be_locked_is_written_all_the_same(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fcntl.flock", fails(errno.ENOLCK))
    assert build(target, SITE).written
