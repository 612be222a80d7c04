"""The theme's files as the site serves them: one stylesheet, every name carrying its fingerprint."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import PurePosixPath

from rcssmin import cssmin

from chirsite.model.rendered import RenderedFile
from chirsite.model.theme import Palette, PaletteSet, Theme

FOLDER = "assets"
_DESCENDANT = re.compile(r"(?<=[\w\])])\s+(?=:[a-z][^;{}]*\{)")
_URL = re.compile(r"""url\(\s*(['"]?)(?!data:|#)(?P<name>[^'")]+)\1\s*\)""")


@dataclass(frozen=True, slots=True)
class Assets:
    """What a theme adds to the output folder."""

    stylesheet: RenderedFile
    static: Mapping[str, RenderedFile]
    """Other files of static/, by their name in it."""


def assets(theme: Theme, *, asks: bool) -> Assets:
    """The stylesheet (tokens and palette, then styles) and the static files of a theme, under fingerprinted names.

    The styles of the bar, the panel and the places of what waits are there on a site that ``asks`` for consent.
    """
    static = {name: _file(name, theme.static[name]) for name in sorted(theme.static)}
    properties = custom_properties(theme.palette, theme.settings.tokens)
    styles = f"{theme.stylesheet}\n{theme.consent_stylesheet}" if asks else theme.stylesheet
    style = cssmin(_descendants(_local_urls(f"{properties}{styles}", static)))
    return Assets(_file("style.css", style.encode()), static)


def custom_properties(palette: PaletteSet, tokens: Mapping[str, Mapping[str, str]]) -> str:
    """The layer ``tokens``: ``--GROUP-NAME`` of each token, ``--color-ROLE`` of each colour of the palette.

    Colours are the light ones, and on a screen the dark ones where the reader prefers it: paper stays white.
    """
    drawn = [f"--{group}-{name}:{value};" for group, named in tokens.items() for name, value in named.items()]
    light = f":root{{color-scheme:light;{''.join(drawn)}{_colours(palette.light)}}}"
    dark = f"@media screen and (prefers-color-scheme:dark){{:root{{color-scheme:dark;{_colours(palette.dark)}}}}}"
    return f"@layer tokens{{{light}{dark}}}\n"


def fingerprinted(name: str, digest: str) -> str:
    """A file name that changes with its content: ``film.mp4`` → ``film.1a2b3c4d.mp4``; ``digest`` is hexadecimal."""
    path = PurePosixPath(name)
    return str(path.with_name(f"{path.stem}.{digest[:8]}{path.suffix}"))


def _file(name: str, content: bytes) -> RenderedFile:
    return RenderedFile(f"{FOLDER}/{fingerprinted(name, sha256(content).hexdigest())}", content)


def _colours(palette: Palette) -> str:
    return "".join(f"--color-{role.replace('_', '-')}:{value};" for role, value in palette.model_dump().items())


def _descendants(style: str) -> str:
    """Write ``.a :is(b)`` as ``.a *:is(b)``: inside a layer, rcssmin takes the first for a declaration and joins it."""
    return _DESCENDANT.sub(" *", style)


def _local_urls(style: str, static: Mapping[str, RenderedFile]) -> str:
    """Point ``url(logo.svg)`` at the fingerprinted file; an address that names no static file stays as it is."""

    def replace(match: re.Match[str]) -> str:
        file = static.get(match["name"].strip().removeprefix("./"))
        return f"url({file.path.removeprefix(f'{FOLDER}/')})" if file else match[0]

    return _URL.sub(replace, style)
