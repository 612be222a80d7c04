"""No rating and no star on the site (recommendations of 2021); medical scales are something else."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CNOM_2021, CSP_19_1
from chirsite.rules.reviews.opinions import MEASURED, RATED
from chirsite.rules.shared.excuses import QUESTION, REFUSAL
from chirsite.rules.shared.terms import Terms
from chirsite.rules.shared.together import Together

_OUT_OF = r"\d(?:[.,]\d{1,2})? ?(?:/|sur) ?(?:5|10|20)"
_REVIEWS = r"(?:avis(?! d'experts)|etoiles|votes)"
_WHERE = r"(?:google|doctolib|facebook|trustpilot|realself|internet|les reseaux)"
_RATED = r"(?:chirurgien(?:ne)?|docteure?|medecin|praticien(?:ne)?|cabinet|clinique|secretariat|equipe|accueil|service)"

TERMS = Terms(
    patterns=(
        rf"{_OUT_OF},? (?:etoiles )?(?:(?:sur|avec|pour|selon|d'apres) |\()?(?:plus de |pres de )?"
        rf"\d[\d ]{{0,12}} {_REVIEWS}",
        rf"{_OUT_OF} (?:etoiles )?sur {_WHERE}",
        rf"(?:note|notee?s?|noter|notation) (?:moyenne )?(?:de |: ?)?{_OUT_OF} (?:par|sur) (?:nos |les |ses )?"
        rf"(?:patients|{_WHERE})",
        rf"\d[\d ]{{0,12}} avis (?:\w+ )?(?:sur )?(?:{_WHERE}|verifies|certifies|positifs|de patients|clients)",
        rf"{_RATED} (?:\w+ )?(?:[45]|cinq|quatre) etoiles|(?:[45]|cinq) etoiles sur {_WHERE}",
        rf"(?:nos|mes|lire les|voir les|tous les|decouvrez les|consultez les) avis (?:{_WHERE}|patients|de patients)",
        rf"\Aavis (?:{_WHERE}|patients|de patients|des patients|de nos patients)\Z",
        r"[★☆⭐✩✭⯨🌟]{5}",
    ),
    message="« {found} » est une note ou une étoile",
    help="Le retirer : ni note, ni étoile, ni avis, même venus d’un autre site.",
    unless=(QUESTION, REFUSAL),
)

RULE = Rule(
    module=__name__,
    id="AVI-01",
    name="note-ou-etoiles",
    title="Note, étoiles ou avis",
    severity=Severity.ERROR,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2021, CSP_19_1),
    text=Together((TERMS, MEASURED, RATED)),
)
