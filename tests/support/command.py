"""Running the real command, and looking at what it left on disk."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.support.sites import TODAY

_ROOT = Path(__file__).parent.parent.parent


@dataclass(frozen=True, slots=True)
class Published:
    """A project and the folder its site was built in."""

    project: Path
    folder: Path


def chirsite(*arguments: str | Path, seed: str = "0") -> subprocess.CompletedProcess[str]:
    """Run ``python -m chirsite`` on the day of the tests; ``seed`` is the one of Python's hashes."""
    environment = {**os.environ, "PYTHONPATH": str(_ROOT), "PYTHONHASHSEED": seed, "NO_COLOR": "1"}
    command = [sys.executable, "-m", "chirsite", *map(str, arguments), "--date", TODAY.isoformat()]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environment)


def built(project: Path, folder: Path, seed: str = "0") -> Published:
    """Build ``project`` in ``folder``, which must succeed."""
    done = chirsite("build", project, "--output", folder, seed=seed)
    assert done.returncode == 0, done.stdout + done.stderr
    return Published(project, folder)


def contents(folder: Path) -> dict[str, bytes]:
    """Every file under ``folder``, by its path in it."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(_files(folder))}


def stamps(folder: Path) -> dict[str, tuple[int, int]]:
    """Inode and time of change of every file under ``folder``: a file written again shows, same bytes or not."""
    found = {path.relative_to(folder).as_posix(): path.stat() for path in sorted(_files(folder))}
    return {path: (stat.st_ino, stat.st_mtime_ns) for path, stat in found.items()}


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]
