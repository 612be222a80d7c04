"""Mandatory mentions: facts that must stand in the visible text of a rendered page, whatever the theme."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from chirsite.diagnostics import Span
from chirsite.model.rendered import HtmlFacts
from chirsite.rules.base import Hit, RenderedSite
from chirsite.text.phone import french_phone

if TYPE_CHECKING:
    from chirsite.model.place import Address
    from chirsite.model.project import Surgeon

_HELP = "Le thème doit l’afficher en clair sur cette page : ni masqué, ni dans une image, ni dans un script."


@dataclass(frozen=True, slots=True)
class Mention:
    """A fact to show: what it is, in French, and the words as they must be read."""

    label: str
    text: str


def missing_on_kind(site: RenderedSite, kind: str, page_name: str, mentions: Iterable[Mention]) -> Iterator[Hit]:
    """A hit for each mention that no page of ``kind`` states; one hit if there is no such page at all."""
    yield from _missing_on(site, site.of_kind(kind), Span(kind), page_name, mentions)


def missing_on_surgeon(site: RenderedSite, surgeon: Surgeon, mentions: Iterable[Mention]) -> Iterator[Hit]:
    """A hit for each mention that the page of ``surgeon`` does not state: a colleague's page is no help."""
    source = surgeon.record.source.path
    own = tuple(page for page in site.of_kind("surgeon") if page.source in ("", source))
    yield from _missing_on(site, own, Span(source), "Praticien", mentions)


def _missing_on(
    site: RenderedSite, pages: tuple[HtmlFacts, ...], absent: Span, page_name: str, mentions: Iterable[Mention]
) -> Iterator[Hit]:
    if not pages:
        yield Hit(absent, f"la page « {page_name} » manque au site", "Le thème doit la produire.")
        return
    for mention in mentions:
        if not any(site.states(page, mention.text) for page in pages):
            yield _missing(pages[0].path, mention)


def missing_on_every_page(site: RenderedSite, mention: Mention) -> Iterator[Hit]:
    """A hit for each page that does not show ``mention``."""
    for page in site.originals:
        if page.kind != "redirect" and not site.shows(page, mention.text):
            yield _missing(page.path, mention)


def _missing(path: str, mention: Mention) -> Hit:
    return Hit(Span(path), f"la page n’affiche pas {mention.label} : « {mention.text} »", _HELP, excerpt=mention.text)


def address_mentions(whose: str, address: Address) -> tuple[Mention, ...]:
    """The parts of an address that must be read."""
    return (
        Mention(f"la voie {whose}", address.street),
        Mention(f"le code postal et la ville {whose}", f"{address.postcode} {address.city}"),
    )


def phone_mention(label: str, phone: str) -> Mention:
    """A phone number, from its E.164 form, as the French read it."""
    return Mention(label, french_phone(phone))
