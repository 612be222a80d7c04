"""A branded machine is no argument of superiority (articles L. 5213-1 and R. 4127-19-1)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CSP_19_1, L5213
from chirsite.rules.products.brands import CAUTION, EQUIPMENT, PRAISE, PRICE, advertised
from chirsite.rules.shared.excuses import QUESTION, REFUSAL
from chirsite.rules.shared.pictured import Pictured
from chirsite.rules.shared.terms import Terms

_HELP = "Décrire la technique : « chirurgie assistée par robot : principe, indications, limites »."

TERMS = Terms(
    patterns=advertised(EQUIPMENT, (*PRAISE, *PRICE, r"ultra-?\w+", r"haute precision", r"dote du", r"equipe du")),
    message="« {found} » fait d’un appareil de marque un argument",
    help=_HELP,
    unless=(QUESTION, REFUSAL, *CAUTION, r".*\b(?:19|20)\d\d\b"),
)
LOGOS = Terms(
    patterns=(rf"logos? (?:de |du |de la )?(?:{'|'.join(EQUIPMENT)})",),
    message="« {found} » : le logo d’un fabricant est une publicité",
    help=_HELP,
)

RULE = Rule(
    module=__name__,
    id="MED-06",
    name="equipement-de-marque",
    title="Équipement de marque en argument",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(L5213, CSP_19_1),
    text=Pictured(TERMS, LOGOS),
)
