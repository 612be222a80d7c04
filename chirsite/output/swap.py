"""Replacing a folder by another at once: staged beside it, swapped by two renames, put back after a crash."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from chirsite.output.errors import OutputError
from chirsite.output.places import MANIFEST, previous_folder, staging_prefix


@contextmanager
def exclusive(target: Path) -> Iterator[None]:
    """Hold the right to write ``target``; raises OutputError when another run holds it.

    The lock is on the parent folder itself, so that no lock file is left behind. Windows has no such lock.
    """
    if sys.platform == "win32":
        yield
        return
    handle = os.open(target.parent, os.O_RDONLY)
    try:
        _lock(handle, target)
        yield
    finally:
        os.close(handle)


def _lock(handle: int, target: Path) -> None:
    import fcntl

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise OutputError(
            f"une autre construction écrit déjà « {target} »", "Attendre qu’elle finisse, ou l’arrêter."
        ) from None
    except OSError:
        # Some network folders cannot be locked: better an unprotected build than none.
        return


def recover(target: Path) -> None:
    """Mend what a run that was killed left: bring the previous site back if there is no other, then clean up.

    Raises OutputError when somebody put another folder where the site was: both are then left alone.
    """
    previous = previous_folder(target)
    if previous.exists() and not target.exists():
        previous.rename(target)
    if previous.exists() and not (target / MANIFEST).exists():
        raise OutputError(
            f"le site précédent attend dans « {previous} », mais « {target} » a été recréé depuis",
            f"Déplacer « {target.name} », puis relancer la construction : le site précédent reprendra sa place.",
        )
    prefix = staging_prefix(target)
    for leftover in sorted(target.parent.iterdir()):
        if leftover == previous or leftover.name.startswith(prefix):
            shutil.rmtree(leftover)


@contextmanager
def staged(target: Path) -> Iterator[Path]:
    """Give an empty folder beside ``target`` that takes its place if the block succeeds, and vanishes otherwise."""
    staging = target.with_name(f"{staging_prefix(target)}{os.getpid()}")
    try:
        staging.mkdir()
        if target.exists():
            shutil.copymode(target, staging)
        yield staging
        _swap(staging, target)
    finally:
        shutil.rmtree(staging, ignore_errors=True)
    shutil.rmtree(previous_folder(target), ignore_errors=True)


def _swap(staging: Path, target: Path) -> None:
    previous = previous_folder(target)
    if not target.exists():
        staging.rename(target)
        return
    try:
        target.rename(previous)
        staging.rename(target)
    except BaseException:
        if previous.exists() and not target.exists():
            previous.rename(target)
        raise
