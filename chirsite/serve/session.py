"""A preview at work: who watches, who reads the project again, who answers browsers."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from threading import Event, Thread
from time import perf_counter

from chirsite.serve.http import Server
from chirsite.serve.preview import Preview, State, SupersededError
from chirsite.serve.watch import watch_project

Told = Callable[[State, float], None]
"""Told of each state that is final or refused, and of the seconds from the change to what is shown."""

_GRACE = 0.1
"""Seconds that browsers have for themselves, to load a page again, before the other pages are verified."""
_SWITCH = 0.0005
"""Seconds a thread may keep the interpreter: a browser that asks does not wait for a verification at work."""


class Session:
    """The threads around a preview."""

    def __init__(self, root: Path, today: date, told: Told, *, strict: bool) -> None:
        """Nothing is started yet."""
        self._changed, self._stop = Event(), Event()
        self._changed.set()
        self._told = told
        self.preview = Preview(root, today, self._changed.is_set, strict=strict)

    @contextmanager
    def serving(self, server: Server) -> Iterator[None]:
        """Watch, read and answer inside the ``with``."""
        sys.setswitchinterval(_SWITCH)
        preview = self.preview
        watcher = (preview.root, preview.target, self._changed.set, self._stop)
        threads = [
            Thread(target=server.serve_forever, args=(_GRACE,), name="server", daemon=True),
            Thread(target=watch_project, args=watcher, name="watcher", daemon=True),
            Thread(target=self._work, args=(server,), name="preview", daemon=True),
        ]
        for thread in threads:
            thread.start()
        try:
            yield
        finally:
            self._stop.set()
            self._changed.set()
            server.closing.set()
            server.shutdown()
            server.server_close()
            preview.pictures.close()

    def _work(self, server: Server) -> None:
        while True:
            self._changed.wait()
            if self._stop.is_set():
                return
            self._changed.clear()
            try:
                self._read_again(server)
            except SupersededError:
                continue
            except Exception as error:  # told like any finding; the next change may mend it
                self._told(self.preview.fail(error), 0.0)

    def _read_again(self, server: Server) -> None:
        start = perf_counter()
        state = self.preview.refresh(server.open_pages())
        seconds = perf_counter() - start
        if not state.refused:
            if self._changed.wait(_GRACE):
                return
            state = self.preview.verify()
        self._told(state, seconds)
