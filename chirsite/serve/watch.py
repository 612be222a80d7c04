"""Being told that a project changed: one call for all that a save, a move or a checkout touches."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event

from watchfiles import Change, watch

from chirsite.output.places import MANIFEST

_QUIET = 10
"""Milliseconds without any change after which what changed is told: an editor saves in two or three steps."""
_AGAIN = 1.0
"""Seconds until a folder that cannot be watched is tried again."""


def watch_project(root: Path, target: Path, changed: Callable[[], None], stop: Event) -> None:
    """Call ``changed`` after each burst of changes under ``root``, until ``stop``; what builds write is passed over."""
    relevant, polling = _Relevant(root, target), False
    while not stop.is_set():
        try:
            for _ in watch(
                root,
                watch_filter=relevant,
                step=_QUIET,
                stop_event=stop,
                raise_interrupt=False,
                force_polling=polling or None,
            ):
                changed()
        except OSError:  # the folder is away for a moment, or the system watches too many files already
            polling = True
            stop.wait(_AGAIN)
            changed()


class _Relevant:
    """Which paths matter."""

    def __init__(self, root: Path, target: Path) -> None:
        self._root, self._target = root.resolve(), target.resolve()

    def __call__(self, change: Change, path: str) -> bool:
        """No hidden file matters, nor what a build writes, but for the list of what it wrote."""
        place = Path(path)
        if place == self._target / MANIFEST:
            return True
        if place.is_relative_to(self._target) or not place.is_relative_to(self._root):
            return False
        return not any(part.startswith(".") for part in place.relative_to(self._root).parts)
