"""Processes that Ctrl-C must not end in a traceback."""

from __future__ import annotations

import signal
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import pytest

from chirsite.output.interrupts import deaf_processes

pytestmark = pytest.mark.skipif(not hasattr(signal, "pthread_sigmask"), reason="no signal can be held back here")


def _held_back() -> set[int]:
    """The signals that the process it runs in does not hear."""
    return {int(number) for number in signal.pthread_sigmask(signal.SIG_BLOCK, ())}


def test_a_process_begun_deaf_hears_no_ctrl_c_from_its_first_moment_on() -> None:
    with ProcessPoolExecutor(1, get_context("spawn")) as pool:
        with deaf_processes():
            begun = pool.submit(_held_back)
        assert signal.SIGINT in begun.result()
    assert signal.SIGINT not in _held_back()
