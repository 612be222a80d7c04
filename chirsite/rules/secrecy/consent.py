"""A patient's consent does not lift every interdiction (CE, 26 September 2018; article R. 4127-73)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CE_2018, CSP_73
from chirsite.rules.shared.terms import Terms

_SHOWN = r"(?:visages?|photos?|photographies?|images?|videos?|recits?|histoires?)"

TERMS = Terms(
    patterns=(
        rf"{_SHOWN} [^.!?;]{{0,60}}?,? ?avec (?:son |leur |l'|le )(?:aimable )?(?:accord|autorisation|consentement)",
    ),
    message="« {found} » : l’accord du patient ne lève pas l’interdiction",
    help="Rendre l’image non identifiable, et garder le consentement écrit hors du site.",
    unless=(
        r"(?:conserve|archive|garde|dossier medical|votre dossier|courrier|medecin traitant|transmi|communique)",
        r"(?:equipe|personnel|secretaire|praticien|chirurgien|locaux|cabinet|auteur|editeur|societe|modele)",
        r"(?:non identifiable|non reconnaissable|anonyme|anonymise|sans visage|visage (?:masque|cache|floute))",
    ),
)

RULE = Rule(
    module=__name__,
    id="SMR-02",
    name="consentement-invoque",
    title="Consentement du patient invoqué pour le montrer",
    severity=Severity.WARNING,
    evidence=Evidence.CONFIRMED,
    citations=(CE_2018, CSP_73),
    text=TERMS,
)
