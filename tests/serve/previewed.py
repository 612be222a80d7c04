"""A preview without a browser: what it serves at each moment, beside what a build would write."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from chirsite.diagnostics import Finding
from chirsite.pipeline import run
from chirsite.publish import publish
from chirsite.serve.answers import OWN, answer
from chirsite.serve.preview import Preview, State
from chirsite.steps import Steps
from tests.support.sites import TODAY

_SCRIPT = re.compile(rb'<script src="%s/preview\.js"[^>]*></script>' % OWN.encode())


@dataclass(frozen=True)
class Built:
    """What a build of a project says, and the files it writes when it writes any."""

    findings: tuple[Finding, ...]
    files: Mapping[str, bytes] | None


def previewed(root: Path) -> Preview:
    """A preview of the project in ``root`` on the day of the tests."""
    return Preview(root, TODAY, strict=False)


def caught_up(preview: Preview) -> State:
    """What there is to see once the project was read again and its pages verified."""
    preview.refresh()
    return preview.verify()


def asked(preview: Preview, path: str) -> tuple[int, bytes]:
    """The status and the content at an address."""
    said = answer(preview.state, path)
    content = said.content.read_bytes() if isinstance(said.content, Path) else said.content
    return said.status, content


def without_script(page: bytes) -> bytes:
    """A served page as a build writes it."""
    return _SCRIPT.sub(b"", page)


def fresh_build(root: Path, target: Path) -> Built:
    """Build the project in ``root`` from nothing, as ``chirsite build`` does."""
    result = run(root, target, TODAY, Steps(), strict=False)
    if result.ready is None or result.report.blocks(strict=False):
        return Built(result.report.findings, None)
    publish(result.ready, root, target, lambda done, total: None, Steps())
    files = {path.relative_to(target).as_posix(): path.read_bytes() for path in target.rglob("*") if path.is_file()}
    return Built(result.report.findings, {name: files[name] for name in files if not name.startswith(".")})
