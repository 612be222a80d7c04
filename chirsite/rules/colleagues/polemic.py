"""Caution and moderation in what is written for the public (recommendations of 2021, charte of 2025)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CNOM_2021, CNOM_2025
from chirsite.rules.shared.terms import Terms

TERMS = Terms(
    patterns=(
        r"coups? de gueule|ras[ -]le[ -]bol|y en a (?:plus que )?marre",
        r"(?:c'est|quelle|quel) (?:une |un )?(?:honte|scandale|honteux|scandaleux|mascarade|hypocrisie)",
        r"on (?:vous|nous) ment|(?:la verite|ce) qu'on (?:vous|nous) cache|big pharma",
        r"(?:mensonges?|incompetence|hypocrisie|trahison) (?:du|de l'|de la|des) "
        r"(?:ministere|ministre|gouvernement|ordre|secu|securite sociale|assurance maladie|mutuelles|autorites|medias)",
        r"(?:technocrates|bureaucrates|fonctionnaires) (?:\w+ )?(?:incompetents|deconnectes|aveugles)",
    ),
    message="« {found} » donne au texte un ton polémique",
    help="Écrire avec mesure, faits et sources à l’appui.",
)

RULE = Rule(
    module=__name__,
    id="CNF-03",
    name="ton-polemique",
    title="Ton polémique",
    severity=Severity.WARNING,
    evidence=Evidence.STATED,
    citations=(CNOM_2021, CNOM_2025),
    text=TERMS,
)
