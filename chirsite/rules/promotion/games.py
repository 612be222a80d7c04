"""No game, contest or sponsorship of one patient by another (articles R. 4127-19 and R. 4127-24)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CSP_19, CSP_24
from chirsite.rules.shared.terms import Terms

_PRIZE = r"(?:consultation|intervention|injection|operation|soin|seance|cadeau|lot|sejour|bon|cure|week-end|cheque)s?"

# Patients of a trial are drawn by lot, physicians pass a « concours ».
TERMS = Terms(
    patterns=(
        r"jeux?[- ]concours",
        r"(?:grand|notre) (?:jeu(?![- ]concours)|tirage au sort)",
        r"tirage au sort (?:pour gagner|des gagnants)",
        rf"(?:gagnez|remportez|tentez de gagner|a gagner|et gagne[rz]?)(?: :)? (?:une?|des|votre|vos|\d+) {_PRIZE}",
        r"(?:participez|inscrivez-vous) (?:a notre |au )(?:jeu(?![- ]concours)|concours|tirage)",
        r"concours (?:photo|instagram|facebook|tiktok)",
        r"parrainez (?:une?|vos|votre|des)(?: [\w'-]+)?",
        r"(?:programme|offre|prime|bonus|avantages?|code) (?:de |du )?parrainage",
    ),
    message="« {found} » annonce un jeu, un concours ou un parrainage",
    help="Le retirer : aucun avantage ne peut être promis à un patient.",
    # A contest among those who work there.
    around=(
        r".*⟧ (?:du personnel|des (?:soignants|salaries|internes|equipes))\b"
        r"(?![^.!?]*\b(?:patient|opere|gagnez|participez|votez|ouvert|visiteu)\w*)",
    ),
)

RULE = Rule(
    module=__name__,
    id="PRO-04",
    name="jeu-ou-parrainage",
    title="Jeux, concours, parrainage",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_19, CSP_24),
    text=TERMS,
)
