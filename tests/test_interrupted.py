"""Ctrl-C at any moment of a build: the site in place stays, nothing is left half-written, the next build is whole."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from tests.support.command import Published, built, contents
from tests.support.sites import TODAY, copy_example

_ROOT = Path(__file__).parents[1]
_MOMENTS = (0.3, 0.7, 1.2, 2.0, 3.5)
"""Seconds after which a build is interrupted: reading, checking, rendering, encoding, writing, as the machine will."""
_INTERRUPTED = 130
_AT_A_TERMINAL = """
import runpy, signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)  # which a shell in the background would have ignored
sys.argv[0] = "chirsite"
runpy.run_module("chirsite", run_name="__main__")
"""


def _interrupted(project: Path, target: Path, seconds: float) -> tuple[int, str]:
    """How a build ends that gets Ctrl-C after ``seconds``, as a terminal sends it: to all of its processes."""
    arguments = ["build", str(project), "--output", str(target), "--date", TODAY.isoformat()]
    command = [sys.executable, "-c", _AT_A_TERMINAL, *arguments]
    started = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, start_new_session=True,
        env={**os.environ, "PYTHONPATH": str(_ROOT)},
    )  # fmt: skip
    time.sleep(seconds)
    if started.poll() is None:
        os.killpg(started.pid, signal.SIGINT)
    _, said = started.communicate(timeout=60)
    return started.returncode, said


def test_an_interrupted_build_changes_nothing_and_the_next_one_is_whole(published: Published, tmp_path: Path) -> None:
    project = copy_example(tmp_path / "Cabinet d’été")
    target = tmp_path / "en ligne"
    ends = []
    for seconds in _MOMENTS:
        code, said = _interrupted(project, target, seconds)
        ends.append(code)
        assert code in {0, _INTERRUPTED}, said
        assert "Traceback" not in said
        left = {path.name for path in tmp_path.iterdir()} - {project.name, target.name}
        assert left == set(), "no folder of work stays beside the site"
    assert _INTERRUPTED in ends
    again = built(project, target)
    assert contents(again.folder) == contents(published.folder)
