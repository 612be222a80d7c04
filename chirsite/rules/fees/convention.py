"""The convention sector and what follows from it for the patient are stated (arrêté of 30 May 2018, article 5)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.model.fees import Sector
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import ARRETE_2018, CNOM_2021, OPTAM
from chirsite.rules.shared.mentions import Mention, missing_on_kind
from chirsite.rules.shared.sought import Sought

WORDS = {
    Sector.SECTEUR_1: "secteur 1",
    Sector.SECTEUR_1_DP: "secteur 1",
    Sector.SECTEUR_2: "secteur 2",
    Sector.OPTAM: "OPTAM",
    Sector.OPTAM_ACO: "OPTAM-ACO",
    Sector.NON_CONVENTIONNE: "non conventionné",
}


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """HON-06 in the data: a practitioner who charges fees has a sector; a salaried one has none."""
    for surgeon in project.surgeons:
        stated = surgeon.value.convention.sector is not Sector.SANS_OBJET
        if stated != surgeon.value.is_liberal:
            message = "le secteur conventionnel contredit les modes d’exercice"
            advice = "« sans_objet » convient à un exercice exclusivement salarié, et à lui seul."
            yield Hit(surgeon.record.at("convention", "sector"), message, advice)


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """HON-06 on the rendered fees page."""
    sectors = dict.fromkeys(surgeon.value.convention.sector for surgeon in site.project.surgeons)
    mentions = (Mention("le secteur conventionnel", WORDS[sector]) for sector in sectors if sector in WORDS)
    yield from missing_on_kind(site, "fees", "Honoraires", mentions)


AUDIT = Sought(
    label="le secteur conventionnel",
    pattern=(
        r"\bsecteur (?:[12]|i|ii|un|deux)\b"
        r"|\bnon[ -]conventionne"
        r"|\boptam\b"
    ),
    help="Écrire : « secteur 1 », « secteur 2 » (avec l’OPTAM ou non), ou « non conventionné ».",
)

RULE = Rule(
    module=__name__,
    id="HON-06",
    name="secteur-conventionnel-absent",
    title="Situation conventionnelle absente",
    severity=Severity.ERROR,
    evidence=Evidence.CONFIRMED,
    citations=(ARRETE_2018, CNOM_2021, OPTAM),
    data=check_data,
    output=check_page,
    audit=AUDIT,
)
