"""The compressed file that stands beside another, for hosts that serve it: Brotli and gzip, kept in a cache.

Sources: RFC 7932, RFC 1952. The same content gives the same bytes: gzip without a date nor a name.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path

import brotli

from chirsite.hosting.media_types import PACKED
from chirsite.model.rendered import RenderedFile
from chirsite.output.cache import cached, content_digest, key_of, store
from chirsite.output.copied import CopiedFile
from chirsite.output.errors import OutputError
from chirsite.output.guards import Planned

_RECIPE = "br 10 gz 9"
"""Brotli's last level costs three times the one before, for 2 % less."""
_SUFFIXES = (".br", ".gz")


def packed(files: Iterable[Planned], cache: Path) -> tuple[CopiedFile, ...]:
    """A ``.br`` and a ``.gz`` for each text of the site that they make smaller, in the order of the files.

    ``cache`` is a folder of chirsite's own, created when missing; what is no longer of use in it goes. Raises
    OutputError when a file cannot be read, or the cache cannot be written.
    """
    texts = [file for file in files if file.path.endswith(PACKED) and not file.path.startswith(".")]
    try:
        cache.mkdir(parents=True, exist_ok=True)
        held, made = cached(cache), list[tuple[str, str]]()
        for file in texts:
            made.extend(_siblings(file, cache, held))
        used = {name for _, name in made}
        for name in set(held.values()) - used:
            (cache / name).unlink(missing_ok=True)
    except OSError as error:
        raise OutputError.of(error, cache) from error
    return tuple(CopiedFile(path, cache / name, content_digest(name)) for path, name in made if _gains(name))


def _siblings(file: Planned, cache: Path, held: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Path and cached name of each compressed form."""
    digest = sha256(file.content).hexdigest() if isinstance(file, RenderedFile) else file.digest
    content = b""
    for suffix in _SUFFIXES:
        key = key_of(f"{digest} {suffix} {_RECIPE}")
        if key not in held:
            content = content or _content(file)
            held[key] = store(cache, key, _compressed(content, suffix))
        yield f"{file.path}{suffix}", held[key]


def _compressed(content: bytes, suffix: str) -> bytes:
    """The compressed content; nothing when it is no smaller."""
    small: bytes
    if suffix == ".br":
        small = brotli.compress(content, mode=brotli.MODE_TEXT, quality=10)
    else:
        small = gzip.compress(content, compresslevel=9, mtime=0)
    return small if len(small) < len(content) else b""


def _gains(name: str) -> bool:
    return content_digest(name) != _NOTHING


_NOTHING = sha256(b"").hexdigest()


def _content(file: Planned) -> bytes:
    return file.content if isinstance(file, RenderedFile) else file.source.read_bytes()
