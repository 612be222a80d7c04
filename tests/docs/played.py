"""Playing a page of the manual in an empty folder: its files are written, its commands run, their output compared."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from textwrap import indent

from tests.docs.manual import Block, ManualPage, Typed, typed
from tests.support.sites import TODAY, copy_site

_ROOT = Path(__file__).parent.parent.parent
_NOON = datetime(TODAY.year, TODAY.month, TODAY.day, 12, tzinfo=UTC)
_SECONDS = re.compile(r"\d+,\d s")
_KEYS = re.compile(r"^(?P<key>\w+):.*\n(?:[ \t-].*\n)*", re.MULTILINE)
_LONGEST = 300
_FIRST_LINES = 3
"""What a server prints before it can be stopped: its address, how to stop it, what it thinks of the site."""


@dataclass(frozen=True, slots=True)
class Stage:
    """A folder where commands are typed; ``chirsite`` is on its path."""

    folder: Path
    bin: Path

    def run(self, line: str) -> tuple[int, str]:
        """Type ``line``: its exit code, and all that it prints."""
        done = subprocess.run(
            ["bash", "-c", line], cwd=self.folder, env=self._environment(), timeout=_LONGEST, check=False,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )  # fmt: skip
        return done.returncode, done.stdout

    def run_until_stopped(self, line: str, expected: int) -> tuple[int, str]:
        """Type ``line``, wait for ``expected`` lines, press Ctrl-C."""
        command = ["bash", "-c", f"exec {line}"]
        with subprocess.Popen(
            command,
            cwd=self.folder,
            env=self._environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        ) as running:
            assert running.stdout
            lines = [running.stdout.readline() for _ in range(max(_FIRST_LINES, expected))]
            running.send_signal(signal.SIGINT)
            rest, _ = running.communicate(timeout=_LONGEST)
        return running.returncode, "".join(lines) + rest

    def _environment(self) -> dict[str, str]:
        return {
            **os.environ,
            "PATH": f"{self.bin}:{os.environ['PATH']}",
            "PYTHONPATH": str(_ROOT),
            "SOURCE_DATE_EPOCH": str(int(_NOON.timestamp())),
            "NO_COLOR": "1",
            "COLUMNS": "80",
        }


def stage_for(page: ManualPage, folder: Path, example: Path) -> Stage:
    """An empty stage, or one with the project that ``page`` asks for; ``example`` is a built example practice."""
    tools, place = folder / "bin", folder / "ici"
    for each in (tools, place):
        each.mkdir()
    (tools / "chirsite").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m chirsite "$@"\n')
    (tools / "chirsite").chmod(0o755)
    if page.start == "example":
        shutil.copytree(example, place / "mon-site")
    elif page.start:
        copy_site(page.start, place / "mon-site")
    return Stage(place, tools)


def play(page: ManualPage, stage: Stage) -> str:
    """Play ``page`` to its end; its text, with what its commands really print. AssertionError for a wrong exit code."""
    text = page.text
    printed = [(block, _played(block, stage)) for block in page.blocks]
    for block, told in reversed(printed):
        if told is not None and block.language == "console":
            text = text[: block.start] + indent(told, block.indent) + text[block.end :]
    return text


def _played(block: Block, stage: Stage) -> str | None:
    """What a block of commands prints, its commands included; None for a block of another kind."""
    if block.verb == "file":
        write(block, stage.folder / block.said)
    if not block.is_shell or not block.is_run:
        return None
    *first, last = typed(block)
    return "".join([*(_told(command, 0, stage) for command in first), _told(last, block.code, stage, block.said)])


def _told(command: Typed, code: int, stage: Stage, said: str = "") -> str:
    if said == "until stopped":
        found, printed = stage.run_until_stopped(command.line, (command.output or "").count("\n"))
    else:
        found, printed = stage.run(command.line)
    assert found == code, f"{command.line}: code {found}, not {code}\n{printed}"
    printed = printed if printed.endswith("\n") or not printed else f"{printed}\n"
    same = command.output is not None and _agree(command.output, printed)
    return f"$ {command.line}\n{command.output if same else printed}"


def _agree(told: str, printed: str) -> bool:
    """Whether ``printed`` is what is told, but for times and for what a line « … » stands for."""
    pieces = [re.escape(_SECONDS.sub("0,0 s", piece)) for piece in re.split(r"^…\n", told.rstrip() + "\n", flags=re.M)]
    return re.fullmatch("(?s:.*)".join(pieces), _SECONDS.sub("0,0 s", printed.rstrip() + "\n")) is not None


def write(block: Block, path: Path) -> None:
    """Do to the file at ``path`` what ``block`` shows: change lines, give keys, or write the whole of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    text = path.read_text("utf-8") if path.exists() else ""
    if block.language == "diff":
        text = changed(text, block.body)
    elif block.language == "yaml":
        text = with_keys(text, block.body)
    else:
        text = block.body
    path.write_text(text, "utf-8")


def with_keys(text: str, keys: str) -> str:
    """``text`` with each top-level key of ``keys`` in the place of its own, comments kept; new ones at the end."""
    for part in _KEYS.finditer(keys):
        own = re.compile(rf"^{part['key']}:.*\n(?:[ \t-].*\n|\n(?=[ \t]))*", re.MULTILINE)
        text, found = own.subn(part[0].replace("\\", r"\\"), text, count=1)
        text = text if found else f"{text.rstrip()}\n{part[0]}".lstrip()
    return text


def changed(text: str, difference: str) -> str:
    """``text`` with each run of ``-`` lines replaced by the ``+`` lines that follow; other lines tell where to look."""
    for hunk in re.split(r"^…\n", difference, flags=re.MULTILINE):
        lines = hunk.splitlines(keepends=True)
        before = "".join(line[1:] for line in lines if line[0] in "- ")
        after = "".join(line[1:] for line in lines if line[0] in "+ ")
        assert text.count(before) == 1, f"found {text.count(before)} times:\n{before}"
        text = text.replace(before, after)
    return text
