"""The address of each real place of practice is published (articles R. 4127-80 and R. 4127-85)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import CNOM_2021, CSP_80, CSP_85
from chirsite.rules.shared.mentions import address_mentions, missing_on_kind
from chirsite.rules.shared.sought import Sought


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """PRA-01 in the data: each practitioner has a place, and each place named exists."""
    known = {place.id for place in (project.practice.value.places if project.practice else ())}
    for surgeon in project.surgeons:
        if not surgeon.value.places and not surgeon.value.practises_at:
            advice = "Décrire ses lieux dans « places », ou renvoyer à practice.yaml par « practises_at »."
            yield Hit(surgeon.record.at("places"), "ce praticien n’a aucun lieu d’exercice", advice)
        for index, at in enumerate(surgeon.value.practises_at):
            if at.place not in known:
                message = f"le lieu « {at.place} » n’est pas décrit dans practice.yaml"
                advice = f"Lieux connus : {', '.join(sorted(known)) or 'aucun'}."
                yield Hit(surgeon.record.at("practises_at", index, "place"), message, advice)


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """PRA-01 on the rendered access page."""
    for place in site.project.places():
        mentions = address_mentions(f"de « {place.name} »", place.address)
        yield from missing_on_kind(site, "access", "Accès", mentions)


AUDIT = Sought(
    label="l’adresse d’un lieu d’exercice",
    pattern=r"\b(?:rue|avenue|boulevard|place|allee|chemin|route|cours|quai|square|impasse|esplanade|faubourg|parvis|zone)\b[^.]{0,90}?\b\d{5}\b",
    help="Écrire l’adresse de chaque lieu d’exercice.",
)

RULE = Rule(
    module=__name__,
    id="PRA-01",
    name="adresse-absente",
    title="Adresse d’un lieu d’exercice absente",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_80, CSP_85, CNOM_2021),
    data=check_data,
    output=check_page,
    audit=AUDIT,
)
