"""The command that previews a site: what it says, and how it ends."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep
from urllib.parse import urljoin
from urllib.request import urlopen

from tests.support.base_site import base_site, change
from tests.support.cli import run_cli

_ROOT = Path(__file__).parent.parent.parent


@contextmanager
def _serving(project: Path, *options: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The command at work, and the address that it says."""
    environment = {**os.environ, "PYTHONPATH": str(_ROOT), "NO_COLOR": "1"}
    command = [sys.executable, "-u", "-m", "chirsite", "serve", str(project), "--date", "2026-11-21", *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environment) as run:
        try:
            assert run.stdout
            said = ""
            while not (found := re.search(r"http://localhost:\d+/", said)):
                line = run.stdout.readline()
                assert line, said
                said += line
            yield run, found.group()
        finally:
            if run.poll() is None:
                run.kill()


def _end(run: subprocess.Popen[str], how: signal.Signals = signal.SIGINT) -> str:
    run.send_signal(how)
    out, _ = run.communicate(timeout=60)
    return out


def test_it_says_where_to_look_and_ends_quietly_on_an_interruption(tmp_path: Path) -> None:
    project = base_site(tmp_path / "un projet à lui")
    with _serving(project, "--port", "0") as (run, address):
        with urlopen(address, timeout=60) as page:
            assert b"<h1" in page.read()
        out = _end(run)
    assert run.returncode == 0
    assert out.endswith("Aperçu arrêté.\n")
    assert "Traceback" not in out
    assert not (project / "public").exists()
    assert not list((project / ".chirsite").rglob("tmp-*"))


def test_it_ends_the_same_when_the_system_asks(tmp_path: Path) -> None:
    with _serving(base_site(tmp_path / "projet"), "--port", "0") as (run, _):
        assert _end(run, signal.SIGTERM).endswith("Aperçu arrêté.\n")
    assert run.returncode == 0


def test_it_tells_what_is_found_as_check_does(tmp_path: Path) -> None:
    project = base_site(tmp_path / "projet")
    change(project / "site.yaml", "name: [")
    with _serving(project, "--port", "0") as (run, _):
        assert run.stdout
        said = ""
        while "page inchangée" not in said:
            said += run.stdout.readline()
        _end(run)
    checked = run_cli("check", project, "--date", "2026-11-21").out
    assert checked.partition("\n\n")[0] in said


def test_a_port_that_is_taken_is_said_and_the_next_one_serves(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with _serving(base_site(tmp_path / "projet"), "--port", str(port)) as (run, address):
            assert address != f"http://localhost:{port}/"
            with urlopen(address, timeout=60) as page:
                assert page.status == 200
            _end(run)


def test_two_previews_of_one_project_see_each_change_and_one_outlives_the_other(tmp_path: Path) -> None:
    project = base_site(tmp_path / "projet")
    page = project / "pages" / "votre-parcours.md"
    with _serving(project, "--port", "0") as (one, first), _serving(project, "--port", "0") as (other, second):
        _write_and_see(page, "Une phrase pour les deux.", first, second)
        _write_and_see(page, "Une autre, en même temps.", first, second)
        assert _pictures(f"{first}votre-parcours/") == _pictures(f"{second}votre-parcours/") != {}
        assert run_cli("build", project, "--date", "2026-11-21").code == 0
        assert _end(one).endswith("Aperçu arrêté.\n")
        _write_and_see(page, "Une dernière, pour un seul.", second)
        assert _pictures(f"{second}votre-parcours/") != {}
        assert "Traceback" not in _end(other)
    assert (one.returncode, other.returncode) == (0, 0)
    assert not list((project / ".chirsite").rglob("tmp-*"))


def _write_and_see(page: Path, words: str, *addresses: str) -> None:
    """Write ``words`` at the end of the page and wait until each preview shows them."""
    page.write_text(f"{page.read_text('utf-8')}\n{words}\n", "utf-8")
    for address in addresses:
        until = monotonic() + 60
        while words.encode() not in _read(f"{address}{page.stem}/"):
            assert monotonic() < until, f"{address} never shows « {words} »"
            sleep(0.05)


def _pictures(address: str) -> dict[str, bytes]:
    """Every file of a photograph that the page at ``address`` shows, by its path."""
    named = re.findall(r"/media/[^\"' ,]+\.avif", _read(address).decode())
    return {path: _read(urljoin(address, path)) for path in named}


def _read(address: str) -> bytes:
    with urlopen(address, timeout=60) as answer:
        content: bytes = answer.read()
    return content


def test_a_folder_that_is_no_project_is_refused(tmp_path: Path) -> None:
    ran = run_cli("serve", tmp_path)
    assert ran.code == 2
    assert "n’est pas un projet chirsite" in ran.err


def test_its_help_is_in_french() -> None:
    ran = run_cli("serve", "--help")
    assert ran.code == 0
    assert "réseau local" in " ".join(ran.out.split())
