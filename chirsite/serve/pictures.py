"""The pictures of a preview: encoded beside it, those that a browser waits for first."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from multiprocessing import get_context
from pathlib import Path
from threading import Condition, Thread

from chirsite.diagnostics import Finding
from chirsite.output.cache import cached
from chirsite.output.errors import OutputError
from chirsite.output.images import Job, missing_jobs, run_job, variant_key
from chirsite.output.interrupts import deaf_processes, ignore_interrupts
from chirsite.plan.images import ImagePlan
from chirsite.serve.failures import failure

_PROCESSES = 2
_PATIENCE = 30
"""Seconds that a browser waits for a picture: more than a large photograph takes."""
_PAUSE = 0.2


class Pictures:
    """The derivatives that a site plans, in the cache that builds share; missing ones are made in other processes."""

    def __init__(self, root: Path, told: Callable[[], None] = lambda: None) -> None:
        """Nothing is planned yet, no process started; ``told`` is called when a picture turns out to be unreadable."""
        self._root, self.cache, self._told = root, root / ".chirsite" / "images", told
        self._keys: dict[str, tuple[str, str]] = {}
        self._held: dict[str, str] = {}
        self._waiting: dict[str, Job] = {}
        self._faults: dict[str, Finding] = {}
        self._thread: Thread | None = None
        self._changed, self._closed = Condition(), False

    def plan(self, images: Iterable[ImagePlan]) -> None:
        """Make from now on what the cache lacks of ``images``, and nothing else.

        Raises OutputError when the cache cannot be written.
        """
        plans = tuple(images)
        try:
            self.cache.mkdir(parents=True, exist_ok=True)
            held, missing = cached(self.cache), tuple(missing_jobs(plans, self._root, self.cache))
        except OSError as error:
            raise OutputError.of(error, self.cache) from error
        digests = {plan.source.digest for plan in plans}
        with self._changed:
            self._keys = {
                file.path: (plan.source.digest, variant_key(plan, file)) for plan in plans for file in plan.files
            }
            self._held = held
            self._faults = {digest: fault for digest, fault in self._faults.items() if digest in digests}
            self._waiting = {
                job.plan.source.digest: job for job in missing if job.plan.source.digest not in self._faults
            }
            if self._waiting and self._thread is None and not self._closed:
                self._thread = Thread(target=self._work, name="pictures", daemon=True)
                self._thread.start()

    def file(self, path: str) -> Path | None:
        """Where a derivative lies, once it is made; None when it is not planned, or its source cannot be read."""
        with self._changed:
            if path not in self._keys:
                return None
            digest, key = self._keys[path]
            if digest in self._waiting:  # first in line
                self._waiting = {digest: self._waiting[digest], **self._waiting}
            self._changed.wait_for(lambda: key in self._held or digest in self._faults or self._closed, _PATIENCE)
            return self.cache / self._held[key] if key in self._held else None

    @property
    def busy(self) -> bool:
        """Whether pictures are being made."""
        return self._thread is not None

    def faults(self) -> tuple[Finding, ...]:
        """What is known by now to be wrong with the pictures of the plan."""
        with self._changed:
            return tuple(self._faults.values())

    def close(self) -> None:
        """Begin no picture any more; those being made are finished."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        if self._thread:
            self._thread.join()

    def _work(self) -> None:
        """Make what is waiting, two pictures at a time, until nothing is: processes cost memory."""
        running: dict[Future[Finding | None], str] = {}
        with ProcessPoolExecutor(_PROCESSES, get_context("spawn"), ignore_interrupts) as pool:
            while self._begin(pool, running):
                done, _ = wait(running, _PAUSE, FIRST_COMPLETED)
                self._finish({running.pop(future): future for future in done})

    def _begin(self, pool: ProcessPoolExecutor, running: dict[Future[Finding | None], str]) -> bool:
        """Hand out jobs; gives whether there is anything to wait for."""
        with self._changed:
            while len(running) < _PROCESSES and self._waiting and not self._closed:
                digest = next(iter(self._waiting))
                with deaf_processes():
                    running[pool.submit(run_job, self._waiting.pop(digest))] = digest
            if not running:
                self._thread = None
            return bool(running)

    def _finish(self, done: dict[str, Future[Finding | None]]) -> None:
        faults = {digest: fault for digest, future in done.items() if (fault := _result(future))}
        with self._changed:
            self._held |= cached(self.cache)
            self._faults |= faults
            self._changed.notify_all()
        if faults:
            self._told()


def _result(future: Future[Finding | None]) -> Finding | None:
    try:
        return future.result()
    except Exception as error:  # a full disk, a process that was killed: told, and the preview goes on
        return failure(error)
