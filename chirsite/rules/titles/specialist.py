"""« Spécialiste de », « expert de »: the only specialty is the registered one (article R. 4127-30-1)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import CNOM_2021, CSP_30_1
from chirsite.rules.titles.claims import Claim, claims
from chirsite.rules.titles.disciplines import held
from chirsite.text.fold import folded_text

_QUALITY = r"(?: (?:qualifie|reconnu|renomme|confirme|international)e?)?"
_OF = r"(?:de la |de l'|du |des |de |d'|en )"
_ROLE = rf"(?:specialiste|surspecialiste|hyperspecialiste|experte?|referente?){_QUALITY} {_OF}"
_TITLE = rf"(?:(?:medecin|chirurgien(?:ne)?) )?{_ROLE}[\w'-]+(?: [\w'-]+)?"
_AFTER_ROLE = re.compile(rf"{_ROLE}(?P<subject>.+)")
_OTHERS = ("justice", "assurance", "dommage", "recours", "anesthesie", "reanimation")
"""Experts before the courts, and colleagues of the operating theatre."""

_MESSAGE = "« {found} » se donne pour une spécialité qui n’est pas celle de l’inscription au tableau"
_HELP = "Écrire « pratique la chirurgie de … », ou « activité orientée vers … »."


def check_texts(project: Project, today: date) -> Iterator[Hit]:
    """TIT-07 in every text: specialist of the registered specialty only."""
    yield from (claim.hit for claim in claims(project, _TITLE, _MESSAGE, _HELP) if not _registered(claim))


def _registered(claim: Claim) -> bool:
    found = _AFTER_ROLE.search(folded_text(claim.hit.excerpt))
    subject = found["subject"] if found else ""
    names = [name for who in claim.surgeons for name in held(who.value)]
    return any(name.startswith(subject) or subject.startswith(name) for name in names) or subject.startswith(_OTHERS)


RULE = Rule(
    module=__name__,
    id="TIT-07",
    name="specialiste-de",
    title="« Spécialiste de » ou « expert de » hors de la spécialité",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(CSP_30_1, CNOM_2021),
    data=check_texts,
)
