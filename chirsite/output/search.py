"""The index of the search: made by Pagefind from the rendered pages, kept in a cache until one of them changes.

Source: Pagefind 1.5, command line and output files.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from importlib.metadata import version
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from chirsite.model.rendered import RenderedFile
from chirsite.output.copied import CopiedFile
from chirsite.output.errors import OutputError
from chirsite.output.existing import file_digest

_ROOT = "main"
_LEFT_OUT = ("[popover]", "[role=doc-noteref]", ".references")
"""Definitions shown on demand, numbers of sources, titles of other people's works. Pagefind itself leaves out ``nav``,
``footer``, ``form`` and what bears ``data-pagefind-ignore``."""
_ENTRY = "pagefind-entry.json"
_KEPT = ("pagefind.js", _ENTRY, "pagefind.*.pf_meta", "wasm.??.pagefind", "index/*", "fragment/*")
"""What a search reads; Pagefind's own interfaces stay behind."""
_KEY_LENGTH = 32
_INDEXES = 4
"""How many are kept: those of runs at work, and of texts that were changed and changed back."""
_HELP = "Réinstaller chirsite avec ses dépendances (pagefind[bin]), puis relancer la construction."


def search_index(pages: Sequence[RenderedFile], folder: str, cache: Path) -> tuple[CopiedFile, ...]:
    """The files of the index of ``pages``, to be published in ``folder``; the same pages give the same bytes.

    ``cache`` is a folder of chirsite's own, created when missing; while the pages do not change, the index in it is
    used again. Raises OutputError when Pagefind cannot run or the cache cannot be written.
    """
    if not pages:
        return ()
    kept = cache / _key(pages)
    try:
        if not kept.is_dir():
            _make(pages, kept)
        return tuple(_files(kept, folder))
    except OSError as error:
        raise OutputError.of(error, cache) from error


def anchored(content: bytes) -> str:
    """A page in which the heading of a section bears the section's ``id``: results then lead to the section."""
    document = LexborHTMLParser(content.decode("utf-8"))
    for section in document.css("section[id]"):
        heading = next(iter(section.css("h2, h3")), None)
        if heading and not heading.attributes.get("id"):
            heading.attrs["id"] = section.attributes["id"]
    return document.html or ""


def _key(pages: Iterable[RenderedFile]) -> str:
    recipe = hashlib.sha256(f"{version('pagefind')} {_ROOT} {_LEFT_OUT} {_KEPT}".encode())
    for page in pages:
        recipe.update(f"\n{page.path}\n{len(page.content)}\n".encode() + page.content)
    return recipe.hexdigest()[:_KEY_LENGTH]


def _make(pages: Iterable[RenderedFile], kept: Path) -> None:
    """Index ``pages`` into the folder ``kept``, which appears whole; the oldest indexes go."""
    kept.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=kept.parent) as work:
        site, made, wanted = (Path(work).resolve() / name for name in ("site", "made", "wanted"))
        for page in pages:
            place = site / page.path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(anchored(page.content), "utf-8")
        _run(site, made)
        for path in (path for pattern in _KEPT for path in made.glob(pattern)):
            place = wanted / path.relative_to(made)
            place.parent.mkdir(parents=True, exist_ok=True)
            path.rename(place)
        _in_order(wanted / _ENTRY)
        _forget_oldest(kept.parent)
        try:
            wanted.rename(kept)
        except OSError:
            if not kept.is_dir():  # another run made the same index in the meantime
                raise


def _forget_oldest(cache: Path) -> None:
    """Leave the last indexes: another run may be reading one of them."""
    indexes = [path for path in cache.iterdir() if len(path.name) == _KEY_LENGTH]
    for old in sorted(indexes, key=_made)[: 1 - _INDEXES]:
        shutil.rmtree(old, ignore_errors=True)


def _made(index: Path) -> float:
    try:
        return index.stat().st_mtime
    except OSError:  # gone in the meantime
        return 0.0


def _in_order(entry: Path) -> None:
    """Pagefind lists the languages in an order that varies from run to run: write them in one order."""
    entry.write_text(json.dumps(json.loads(entry.read_text("utf-8")), sort_keys=True, separators=(",", ":")), "utf-8")


def _run(site: Path, made: Path) -> None:
    from pagefind.service import get_executable  # it imports asyncio

    program = get_executable()
    if program is None:
        raise OutputError("le programme de recherche Pagefind n’est pas installé", _HELP)
    command = [str(program), "--site", str(site), "--output-path", str(made), "--root-selector", _ROOT]
    # its settings may also come from the environment, which would change the bytes
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PAGEFIND_")}
    done = subprocess.run(
        [*command, "--exclude-selectors", ", ".join(_LEFT_OUT), "--silent"],
        cwd=site, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        raise OutputError(f"Pagefind a échoué : {done.stderr.strip() or done.stdout.strip()}", _HELP)


def _files(kept: Path, folder: str) -> Iterator[CopiedFile]:
    for path in sorted(path for path in kept.rglob("*") if path.is_file()):
        yield CopiedFile(f"{folder}/{path.relative_to(kept).as_posix()}", path, file_digest(path))
