"""The palettes of a theme: the one the site chose, and the refusal of those that cannot be read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from chirsite.diagnostics import Finding
from chirsite.model.contrast import Shortfall, shortfalls
from chirsite.model.project import Record
from chirsite.model.site import SiteSettings
from chirsite.model.theme import Palette, PaletteSet, ThemeSettings
from chirsite.schema.nodes import fault
from chirsite.text.suggestion import suggestion

_SCHEMES: Final = (("light", "clair"), ("dark", "sombre"))


def unreadable_palettes(records: Iterable[Record[ThemeSettings]]) -> Iterator[Finding]:
    """One finding for each pair of colours too close to be read, chosen by the site or not.

    ``records`` are those of a theme and its parents, nearest first: a palette hides that of a parent by its name.
    """
    seen: set[str] = set()
    for record in records:
        for name in (one for one in record.value.palettes if one not in seen):
            yield from _faults(record, name)
        seen.update(record.value.palettes)


def chosen_palette(
    record: Record[ThemeSettings], settings: ThemeSettings, site: Record[SiteSettings]
) -> PaletteSet | Finding:
    """The palette that the site names, else the default of the theme; a finding when there is no such palette.

    ``record`` is the theme.yaml that the site uses, ``settings`` what it says once its parents are merged in.
    """
    name = site.value.palette
    chosen = name or settings.default_palette or next(iter(settings.palettes), None)
    if chosen in settings.palettes:
        return settings.palettes[chosen]
    if name:
        message = f"la palette « {name} » n’existe pas dans le thème « {settings.name} »"
        return fault(site.source, "unknown-palette", site.at("palette"), message, suggestion(name, settings.palettes))
    message = f"la palette par défaut « {chosen} » n’existe pas" if chosen else "ce thème n’a pas de palette"
    advice = suggestion(chosen or "", settings.palettes)
    return fault(record.source, "unknown-palette", record.at("default_palette"), message, advice)


def _faults(record: Record[ThemeSettings], name: str) -> Iterator[Finding]:
    palette = record.value.palettes[name]
    for scheme, label in _SCHEMES:
        colours: Palette = getattr(palette, scheme)
        for short in shortfalls(colours.model_dump()):
            span = record.at("palettes", name, scheme, short.pair.over)
            message, advice = _words(name, label, colours, short)
            yield fault(record.source, "palette-contrast", span, message, advice)


def _words(name: str, label: str, colours: Palette, short: Shortfall) -> tuple[str, str]:
    pair, values = short.pair, colours.model_dump()
    message = (
        f"la palette « {name} » en {label} ne se lit pas : {pair.over} ({values[pair.over]}) sur {pair.under} "
        f"({values[pair.under]}) contraste à {_number(short.ratio)} pour 1, il en faut {_number(pair.least)}"
    )
    return message, f'Par exemple {pair.over}: "{short.enough}", ou changer {pair.under}.'


def _number(ratio: float) -> str:
    """Cut, not rounded: a contrast of 4,499 must not be told as the 4,5 it misses."""
    return f"{int(ratio * 100 + 1e-9) / 100:g}".replace(".", ",")
