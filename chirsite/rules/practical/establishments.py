"""The establishments where a surgeon operates are named (charte of 2014, point 2)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import CNOM_2014
from chirsite.rules.shared.terms import Terms

_PLACE = r"(?:clinique|etablissement|hopital|hopitaux)s?"
# « clinique partenaire : clinique du Parc » and « établissement partenaire du réseau » say who is meant.
_NAMED = r"(?! ?(?:du|de|des|d'|:|\(|,))"

TERMS = Terms(
    patterns=(
        rf"(?:(?:la|une|notre|nos|des|les) )?{_PLACE} partenaires?{_NAMED}",
        r"(?:opere|operons|operez|interventions? (?:ont|a) lieu|se deroulent?) (?:\w+ )?"
        rf"dans (?:une|plusieurs|des) {_PLACE} (?:de la region|de la ville|des environs|du secteur|voisine?s?)",
    ),
    message="« {found} » ne nomme pas l’établissement",
    help="Le nommer, avec son adresse : « Les interventions ont lieu à la clinique du Parc-Exemple. »",
)


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """PRA-10 on the rendered pages of practitioners: each place where they operate is named."""
    pages = site.of_kind("surgeon")
    for surgeon in site.project.surgeons:
        for place in site.project.operating_places(surgeon):
            if pages and not any(site.shows(page, place.name) for page in pages):
                message = f"la page du praticien ne nomme pas l’établissement « {place.name} »"
                advice = "Le thème doit nommer chaque lieu où le praticien opère."
                yield Hit(Span(pages[0].path), message, advice, excerpt=place.name)


RULE = Rule(
    module=__name__,
    id="PRA-10",
    name="etablissement-non-nomme",
    title="Établissement d’intervention non nommé",
    severity=Severity.INFO,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2014,),
    text=TERMS,
    output=check_page,
)
