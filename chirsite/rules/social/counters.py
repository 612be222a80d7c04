"""No count of followers or of likes: it praises, through third parties (article R. 4127-19-1)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CSP_19_1
from chirsite.rules.shared.terms import Terms

_MANY = r"(?:\d[\d .,]{0,15}|des milliers|des centaines|des millions)(?: ?k| ?m| mille| milliers| millions?)?"

TERMS = Terms(
    patterns=(
        rf"{_MANY} (?:de |d')?(?:abonnee?s|followers?|subscribers|fans)(?! (?:de|a l[ae]|a sa|a une)\b)",
        rf"{_MANY} (?:mentions? )?(?:[«\"] ?)?(?:j'aime|likes?)",
        r"(?:rejoignez|suivez) (?:nos|mes) (?:\d[\d ]{0,12} )?(?:abonnee?s|followers)",
    ),
    message="« {found} » compte des abonnés ou des « j’aime »",
    help="Retirer le nombre ; un lien « LinkedIn » sans compteur reste permis.",
)

RULE = Rule(
    module=__name__,
    id="SOC-03",
    name="compteur-d-abonnes",
    title="Compteur d’abonnés ou de « j’aime »",
    severity=Severity.WARNING,
    evidence=Evidence.STATED,
    citations=(CSP_19_1,),
    text=TERMS,
)
