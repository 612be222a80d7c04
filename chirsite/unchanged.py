"""Knowing that nothing changed since the last build, without loading any of the libraries a build needs.

After a build that found nothing but advice, a stamp of all that it read and wrote is kept in the project's
``.chirsite/`` with that advice. While the stamp holds, the site in place is the one a new build would write, and the
advice is what it would say.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

from chirsite import __version__
from chirsite.diagnostics import Checked, Citation, Finding, Frame, Position, Report, Severity, Span
from chirsite.load.bundled import BUNDLED

_RECORD = Path(".chirsite") / "last-build.json"
_PACKAGE = Path(__file__).resolve().parent


def remember(report: Report, root: Path, target: Path, today: date, *, strict: bool) -> None:
    """Keep the stamp of a build of ``root`` into ``target``, when it found nothing but advice; forget any other."""
    try:
        path = root / _RECORD
        path.unlink(missing_ok=True)
        if all(found.severity is Severity.INFO for found in report.findings):
            counts = asdict(report.checked) | {"catalogue": str(report.checked.catalogue)}
            advice = [asdict(found) for found in report.findings]
            record = {"stamp": _stamp(root, target, today, strict=strict), "checked": counts, "advice": advice}
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(json.dumps(record, default=str), "utf-8")
    except (OSError, UnicodeEncodeError):
        return  # the site is published all the same; the next build will do everything again


def same_as_last(root: Path, target: Path, today: date, *, strict: bool) -> Report | None:
    """The report of the last build when a new one would do exactly the same, else None."""
    try:
        record = json.loads((root / _RECORD).read_text("utf-8"))
        if record["stamp"] != _stamp(root, target, today, strict=strict):
            return None
        counts = record["checked"]
        advice = tuple(_finding(found) for found in record["advice"])
        return Report(advice, Checked(**counts | {"catalogue": date.fromisoformat(counts["catalogue"])}))
    except (OSError, ValueError, TypeError, KeyError):
        return None  # no record, or not ours: build


def _finding(kept: dict[str, Any]) -> Finding:
    """A finding as ``asdict`` and JSON left it; raises TypeError, ValueError or KeyError when it is none of ours."""
    span, frame = kept["span"], kept["frame"]
    start, end = (Position(**place) if place else None for place in (span["start"], span["end"]))
    citations = (
        Citation(**cited | {"read_on": date.fromisoformat(cited["read_on"]) if cited["read_on"] else None})
        for cited in kept["citations"]
    )
    whole = {
        "severity": Severity(kept["severity"]),
        "span": Span(span["path"], start, end),
        "frame": Frame(frame["first_line"], tuple(frame["lines"])) if frame else None,
        "citations": tuple(citations),
    }
    return Finding(**kept | whole)


def _stamp(root: Path, target: Path, today: date, *, strict: bool) -> str:
    """A digest of the state of every file that a build reads or writes, and of what it was asked."""
    asked = (__version__, today.isoformat(), str(strict), str(target.resolve()))
    folders = (root, target, BUNDLED / "themes", _PACKAGE)
    lines = [*asked, *(line for folder in folders for line in sorted(_states(folder.resolve())))]
    return sha256("\n".join(lines).encode()).hexdigest()


def _states(folder: Path) -> Iterator[str]:
    """Path, size and times of each file below ``folder``; our own notes and compiled modules left out."""
    for place, names, files in os.walk(folder):
        names[:] = [name for name in names if name not in (".chirsite", "__pycache__", ".git")]
        for name in files:
            status = os.lstat(f"{place}/{name}")
            # the change time moves even when a tool puts the modification time back
            yield f"{place}/{name} {status.st_size} {status.st_mtime_ns} {status.st_ctime_ns}"
