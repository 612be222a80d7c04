"""No claim that the Order approved the site: it approves none (article L. 121-4 of the Code de la consommation)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CNOM_2021, CONSO_TROMPEUSE
from chirsite.rules.shared.terms import Terms

_APPROVED = r"(?:agree|certifie|valide|approuve|labellise|homologue)e?s?"
_ORDER = (
    r"(?:l'ordre|le conseil de l'ordre|le conseil national(?! professionnel)|le cnom|l'ordre national"
    r"|le conseil departemental)"
)

TERMS = Terms(
    patterns=(
        rf"sites?(?: internet| web)? (?:\w+ )?{_APPROVED} (?:\w+ )?par {_ORDER}",
        rf"{_APPROVED} (?:conforme )?par {_ORDER}(?: des medecins)?",
    ),
    message="« {found} » laisse croire que l’Ordre agrée des sites",
    help="Écrire le fait : « Inscrit au tableau de l’Ordre des médecins (conseil départemental de …) ».",
)

RULE = Rule(
    module=__name__,
    id="GEN-08",
    name="agrement-de-l-ordre",
    title="Allégation d’agrément du site par l’Ordre",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CONSO_TROMPEUSE, CNOM_2021),
    text=TERMS,
)
