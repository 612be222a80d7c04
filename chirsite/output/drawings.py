"""Making share images and icons, each once: kept in the cache of derivatives under the digest of their recipe."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from chirsite.output.cache import cached, content_digest, key_of, store
from chirsite.output.copied import CopiedFile
from chirsite.output.errors import OutputError
from chirsite.plan.drawings import Drawing


def draw_all(drawings: Iterable[Drawing], cache: Path) -> tuple[CopiedFile, ...]:
    """The files of ``drawings``; those that ``cache`` lacks are drawn into it.

    When it lacks none, Pillow is not imported. Raises OutputError when the cache cannot be written.
    """
    try:
        cache.mkdir(parents=True, exist_ok=True)
        held = cached(cache)
        return tuple(_copied(drawing, cache, held) for drawing in drawings)
    except OSError as error:
        raise OutputError.of(error, cache) from error


def _copied(drawing: Drawing, cache: Path, held: dict[str, str]) -> CopiedFile:
    key = key_of(drawing.digest)
    if key not in held:
        from chirsite.output.artist import draw

        held[key] = store(cache, key, draw(drawing))
    return CopiedFile(drawing.path, cache / held[key], content_digest(held[key]))
