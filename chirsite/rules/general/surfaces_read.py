"""Whatever a visitor or a robot can read is checked: article R. 4127-19-1 makes no difference between media."""

from __future__ import annotations

import re
from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.model.rendered import HtmlFacts
from chirsite.rules.base import Evidence, Hit, Rule, Site
from chirsite.rules.citations import CSP_19_1
from chirsite.rules.shared.structured import Markup
from chirsite.text.address import split_address

_UNSEEN = Markup(
    types=frozenset({"HowTo"}),
    properties=frozenset(
        {"knowsAbout", "usNPI", "healthPlanNetworkId", "isAcceptingNewPatients", "interactionStatistic"}
    ),
    message="les données structurées affirment ce qu’aucun lecteur ne voit : « {found} »",
    help="Retirer cette donnée du gabarit : un moteur de recherche ne lit rien de plus qu’un patient.",
)
_DOCUMENTS = (".pdf", ".doc", ".docx", ".odt", ".ppt", ".pptx", ".odp", ".rtf")
_GENERATED = re.compile(r"content\s*:([^;}]*)")
_STRING = re.compile(r"\"([^\"]*)\"|'([^']*)'")
_WORD = re.compile(r"[^\W\d_]{3}")


def check_page(site: Site) -> Iterator[Hit]:
    """GEN-01 on the rendered site: data that is not JSON, words written by a stylesheet, documents to download."""
    own = split_address(site.address).netloc
    for page in site.pages:
        for block in page.broken_structured:
            message = "un bloc JSON-LD illisible échappe aux contrôles"
            yield Hit(Span(page.path), message, "Corriger le JSON, ou retirer le bloc.", excerpt=block.strip()[:80])
        yield from _documents(page, own)
    yield from _UNSEEN.find(site)
    for path, style in site.styles.items():
        for words in _generated(style):
            message = f"la feuille de style écrit « {words} », qui échappe aux contrôles"
            yield Hit(Span(path), message, "Écrire ces mots dans la page.", excerpt=words)


def _generated(style: str) -> Iterator[str]:
    for value in _GENERATED.findall(style):
        strings = (double or single for double, single in _STRING.findall(value))
        yield from (words for words in strings if _WORD.search(words))


def _documents(page: HtmlFacts, own: str) -> Iterator[Hit]:
    for target in dict.fromkeys(link.attributes.get("href", "") for link in page.links):
        address = split_address(target)
        if address.netloc in ("", own) and address.path.lower().endswith(_DOCUMENTS):
            message = f"le document « {address.path} » n’est pas lu par les règles"
            advice = "Le relire en entier avec les mêmes règles, puis acquitter ; ou en faire une page."
            yield Hit(Span(page.path), message, advice, Severity.WARNING, address.path)


RULE = Rule(
    module=__name__,
    id="GEN-01",
    name="texte-hors-controle",
    title="Texte qui échappe aux contrôles",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_19_1,),
    output=check_page,
    audit=check_page,
)
