"""The card of each place of practice, to keep among one's contacts: vCard 3.0, which every phone reads.

Sources: RFC 2426 (vCard 3.0), RFC 2425 (folding of lines).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from chirsite.model.place import Place
from chirsite.model.rendered import RenderedFile
from chirsite.plan.build import RouteKind
from chirsite.plan.routes import card_file
from chirsite.render.context import Context
from chirsite.render.format import country
from chirsite.render.places import distinct_places
from chirsite.text.typography import typeset

_LINE: Final = 75
"""Bytes of a line, its end left out."""
_ESCAPES: Final = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


def vcards(context: Context) -> tuple[RenderedFile, ...]:
    """One file a place; the same data give the same bytes."""
    return tuple(
        RenderedFile(card_file(place.id), vcard(context, place).encode()) for place in distinct_places(context.project)
    )


def vcard(context: Context, place: Place) -> str:
    """The text of the card of a place."""
    return "".join(f"{_folded(line)}\r\n" for line in _lines(context, place))


def _lines(context: Context, place: Place) -> Iterator[str]:
    address, site, name = place.address, context.project.settings.value, _text(place.name)
    route = context.plan.find(RouteKind.PLACE, place.id)
    yield from ("BEGIN:VCARD", "VERSION:3.0", f"N:{name};;;;", f"FN:{name}", f"ORG:{_text(site.name)}")
    yield f"TEL;TYPE=WORK,VOICE:{place.phone}"
    parts = ("", address.complement or "", address.street, address.city, "", address.postcode)
    land = country(context.words, address.country)
    yield f"ADR;TYPE=WORK:{';'.join(_text(part) for part in (*parts, land))}"
    if place.coordinates:
        yield f"GEO:{place.coordinates.latitude:.6f};{place.coordinates.longitude:.6f}"
    if route:
        yield f"URL:{context.plan.canonical(route.path)}"
    yield f"REV:{site.reviewed.isoformat()}"
    yield "END:VCARD"


def _text(value: str) -> str:
    return typeset(value).translate(_ESCAPES)


def _folded(line: str) -> str:
    """A line in pieces of at most 75 bytes, cut between characters; the next begin with a space."""
    pieces, piece = [], ""
    for char in line:
        if len(f"{piece}{char}".encode()) > _LINE:
            pieces.append(piece)
            piece = " "
        piece += char
    return "\r\n".join([*pieces, piece])
