"""Ctrl-C reaches every process of a command at once: it is for the first of them to handle."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import resource_tracker


@contextmanager
def deaf_processes() -> Iterator[None]:
    """The processes begun within never hear Ctrl-C, not even while they start; here, it is heard on leaving.

    Where the system cannot do that (Windows), they hear it until ``ignore_interrupts`` runs.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    # It would be begun with the first process, and hear Ctrl-C again for the thread that begins it.
    resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def ignore_interrupts() -> None:
    """Let Ctrl-C be handled by the process that began this one: it cancels what has not started."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
