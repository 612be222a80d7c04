"""The Nu Html Checker of the W3C on all that a browser is given: pages, style sheets, drawings. Not a word to say."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tests.support.command import Published
from tests.support.judges import required

_KINDS = {"html": (), "css": ("--css",), "svg": ("--svg",)}


def remarks(kind: str, files: list[Path]) -> list[str]:
    """What the checker says of files of one kind: errors, warnings and information alike."""
    java, jar = required("java", "vnu-jar/build/dist/vnu.jar")
    command = [java, "-Xss4m", "-jar", jar, *_KINDS[kind], "--format", "json", "--stdout", *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stdout, done.stderr
    messages = json.loads(done.stdout)["messages"]
    return [f"{Path(one['url']).name}: {one['type']}: {one['message']} {one.get('extract', '')}" for one in messages]


@pytest.mark.parametrize("kind", _KINDS)
def test_the_checker_has_nothing_to_say(kind: str, published: Published) -> None:
    files = sorted(published.folder.rglob(f"*.{kind}"))
    assert files
    assert remarks(kind, files) == []


def test_the_checker_speaks_when_there_is_something_to_say(tmp_path: Path) -> None:
    page, sheet = tmp_path / "page.html", tmp_path / "style.css"
    page.write_text('<!doctype html><html lang="fr"><title>Titre</title><section><p>Sans titre</section><b>', "utf-8")
    sheet.write_text("p { colour: red }", "utf-8")
    assert {"error", "info"} <= {remark.split(": ")[1] for remark in remarks("html", [page])}
    assert remarks("css", [sheet])
