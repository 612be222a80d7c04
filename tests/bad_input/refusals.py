"""A build that must be refused, and the small site that the tests spoil."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

from tests.support.base_site import edited, original, tree
from tests.support.cli import Ran, build

PROCEDURE = "procedures/cure-de-hernie.md"
FREE = "pages/votre-parcours.md"
END = original(PROCEDURE).count("\n") + 2
"""The line of what follows an empty line at the end of the procedure."""
PHOTO = "media/facade.jpg"
VIDEO = """\
videos:
  film:
    file: film.mp4
    subject: diagram
    credit: Cabinet
    licence: cession
    title: Le film
    description: Une phrase.
    poster: facade
    captions: film.vtt
    transcript: film.md
    seconds: 65
    width: 1280
    height: 720
    published: 2026-01-01
"""
THEME_OF_ITS_OWN = edited("site.yaml", "theme: default", "theme: mien")

Changes = dict[str, str | bytes | None]


def refused(project: Path, online: Path) -> Ran:
    """How a build of ``project`` over the site online is refused."""
    before = tree(online)
    ran = build(project, online)
    assert ran.code in (1, 2), ran.said
    assert "Traceback" not in ran.said
    assert "Défaut" not in ran.said
    assert tree(online) == before
    return ran


def png(width: int, height: int) -> bytes:
    """A PNG that announces a size its few bytes do not hold."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress(b"\0" * 10)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def assert_one_error(ran: Ran, place: str, sentence: str) -> None:
    assert f"  {place}\n" in ran.out
    assert sentence in " ".join(ran.out.split()).replace("« ", "« ").replace(" »", " »")
    assert "\n1 erreur" in ran.out
    assert ran.err == ""
