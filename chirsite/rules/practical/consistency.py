"""The phones and addresses of the rendered site are those of the data, everywhere (article R. 4127-19-1, I)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.model.rendered import HtmlFacts
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import CSP_19_1
from chirsite.rules.practical.addresses import KnownAddresses
from chirsite.rules.practical.phones import international, known_phones, phones_in
from chirsite.rules.practical.structured import phones_of, places_of, postal_addresses
from chirsite.rules.shared.mentions import missing_on_kind, phone_mention

_PHONE_HELP = (
    "Corriger le numéro ou les données. Le numéro d’un autre organisme s’ajoute à « other_phones » de site.yaml."
)
_CODES = frozenset({"google-site-verification", "msvalidate.01"})
"""Names of ``meta`` that hold what search engines drew at random."""
_ADDRESS_HELP = "Corriger l’adresse ou les données : le thème doit afficher les adresses telles qu’elles y sont."


def check_site(site: RenderedSite) -> Iterator[Hit]:
    """PRA-11 on every rendered page and feed, then on the access page."""
    phones = known_phones(site.project)
    addresses = KnownAddresses.of(site.project)
    for page in site.pages:
        yield from _phones(page, phones)
        yield from _links(page)
        yield from _addresses(page, addresses)
        yield from _places(site, page)
    for path, texts in site.feeds.items():
        yield from _unknown(path, phones, "\n".join(texts))
    if site.of_kind("access"):
        mentions = (phone_mention(f"le téléphone de « {place.name} »", place.phone) for place in site.project.places())
        yield from missing_on_kind(site, "access", "Accès", mentions)


def _phones(page: HtmlFacts, known: frozenset[str]) -> Iterator[Hit]:
    """Numbers that the data do not give, wherever a visitor or a robot reads or dials them."""
    spoken = [page.title, page.description, page.text]
    spoken += [meta.attributes.get("content", "") for meta in page.metas if meta.attributes.get("name") not in _CODES]
    spoken += [international(number) for number in _dialled(page)]
    spoken += [number for node in page.structured for number in phones_of(node)]
    yield from _unknown(page.path, known, "\n".join(spoken))


def _unknown(path: str, known: frozenset[str], text: str) -> Iterator[Hit]:
    unknown = {number: written for written, number in phones_in(text) if number not in known}
    for written in unknown.values():
        yield Hit(Span(path), f"« {written} » n’est aucun numéro des données", _PHONE_HELP, excerpt=written)


def _dialled(page: HtmlFacts) -> Iterator[str]:
    addresses = (link.attributes["href"].strip() for link in page.links)
    return (address[4:] for address in addresses if address.lower().startswith("tel:"))


def _links(page: HtmlFacts) -> Iterator[Hit]:
    """Links that dial another number than the one they show."""
    for link in page.links:
        scheme, _, dialled = link.attributes["href"].strip().partition(":")
        shown = {number for _, number in phones_in(link.text)}
        if scheme.lower() == "tel" and shown and international(dialled) not in shown:
            message = f"le lien « {link.text} » compose un autre numéro : {dialled}"
            yield Hit(Span(page.path), message, _PHONE_HELP, excerpt=dialled)


def _addresses(page: HtmlFacts, known: KnownAddresses) -> Iterator[Hit]:
    wrong = [address for node in page.structured for address in postal_addresses(node) if not known.holds(address)]
    for text in dict.fromkeys((*known.near_misses(page.text), *(address.text for address in wrong))):
        yield Hit(Span(page.path), f"« {text} » n’est aucune adresse des données", _ADDRESS_HELP, excerpt=text)


def _places(site: RenderedSite, page: HtmlFacts) -> Iterator[Hit]:
    """Places of the structured data that bear the name of one of ours, with the phone of another."""
    pairs = {(place.name, place.phone) for place in site.project.places()}
    names = {name for name, _ in pairs}
    for node in page.structured:
        for name, phone in places_of(node):
            if name in names and (name, international(phone)) not in pairs:
                message = f"les données structurées donnent à « {name} » le téléphone {phone}"
                yield Hit(Span(page.path), message, _PHONE_HELP, excerpt=phone)


RULE = Rule(
    module=__name__,
    id="PRA-11",
    name="coordonnees-contradictoires",
    title="Coordonnées contradictoires",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_19_1,),
    output=check_site,
)
