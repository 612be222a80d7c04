"""How long a build takes, and in which step.

Each run is a fresh process on a copy of the project: cold (no picture encoded yet), touched (one page changed), and
unchanged. Prints medians in seconds, the share of each step of the cold and touched builds, and the peak memory.
"""

from __future__ import annotations

import json
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

_RUN = """
import json, resource, sys, time
start = time.perf_counter()
from datetime import date
from pathlib import Path
from chirsite.pipeline import run
from chirsite.publish import publish
from chirsite.steps import Steps
root, steps = Path(sys.argv[1]), Steps()
steps.seconds["imports"] = time.perf_counter() - start
result = run(root, root / "public", date(2026, 11, 21), steps, strict=True)
publish(result.ready, root, root / "public", lambda done, total: None, steps)
peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
print(json.dumps({"steps": steps.seconds, "wall": time.perf_counter() - start, "peak": peak}))
"""
_UNCHANGED = "import sys; from chirsite.cli.main import main; sys.argv[0] = 'chirsite'; main()"
_Figures = dict[str, float]


def _build(root: Path) -> tuple[_Figures, float, int]:
    done = subprocess.run([sys.executable, "-c", _RUN, str(root)], check=True, capture_output=True, text=True)
    result = json.loads(done.stdout)
    return result["steps"], result["wall"], result["peak"]


def _unchanged(root: Path) -> float:
    code = "import time; start = time.perf_counter(); import atexit; " + (
        "atexit.register(lambda: print(time.perf_counter() - start, file=sys.stderr)); " + _UNCHANGED
    )
    command = [sys.executable, "-c", f"import sys; {code}", "build", str(root), "--date", "2026-11-21"]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stderr.split()[-1])


def measure(project: Path, runs: int) -> None:
    """Build ``project`` so many times, and print."""
    cold, touched, unchanged, peaks = [], [], [], []
    with tempfile.TemporaryDirectory() as folder:
        for number in range(runs):
            root = Path(folder) / str(number)
            shutil.copytree(project, root, ignore=shutil.ignore_patterns(".chirsite", "public"))
            steps, wall, peak = _build(root)
            cold.append((steps, wall))
            peaks.append(peak)
            page = next((root / "procedures").glob("*.md"))
            page.write_text(page.read_text("utf-8") + "\n", "utf-8")
            steps, wall, _ = _build(root)
            touched.append((steps, wall))
            _unchanged(root)
            unchanged.append(_unchanged(root))
    _print("cold", cold)
    _print("one page touched, pictures cached", touched)
    print(f"nothing changed: {statistics.median(unchanged):.3f} s")
    print(f"peak memory, largest process of a cold build: {max(peaks) / 1024:.0f} MiB")


def _print(title: str, runs: list[tuple[_Figures, float]]) -> None:
    wall = statistics.median(total for _, total in runs)
    print(f"{title}: {wall:.2f} s")
    for step in runs[0][0]:
        seconds = statistics.median(steps[step] for steps, _ in runs)
        print(f"  {step:8} {seconds:6.3f} s  {seconds / wall:5.1%}")
