"""No testimonial of anybody else: colleagues, celebrities, companies, relatives (article R. 4127-19-1, I)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CSP_19_1
from chirsite.rules.shared.excuses import QUESTION, REFUSAL
from chirsite.rules.shared.terms import Terms
from chirsite.rules.shared.together import Together
from chirsite.rules.testimonials.voices import BY_OTHERS
from chirsite.rules.testimonials.wording import DOCTOR

_OTHERS = (
    r"(?:confreres|pairs|collegues|stars?|celebrites|personnalites|vedettes|people|influenceu(?:rs|ses)"
    r"|journalistes|artistes|sportifs|comediens|acteurs|patients)"
)
_FAMOUS = r"(?:stars?|celebrites|personnalites|vedettes|influenceu(?:rs|ses)|sportifs de haut niveau|acteurs celebres)"

TERMS = Terms(
    patterns=(
        r"(?:\A|(?<=[.!?»] ))(?:le |la )?(?:docteure?|dr\.?|professeure?|pr\.?) [\w-]+(?: [\w-]+)? "
        r"(?:le|la|nous|me) recommande(?= ?(?:[.!»\"]|\Z))",
        rf"{DOCTOR} (?:[\w-]+ ){{0,3}}(?:est |a ete )?(?:recommandee?|plebiscitee?|saluee?|reconnue?|admiree?) par "
        rf"(?:ses|les|des|de nombreux|de nombreuses|tous ses) {_OTHERS}",
        rf"(?:cabinet|clinique|equipe) (?:est )?(?:recommande|plebiscite)e? par (?:ses|les|des|de nombreux) {_OTHERS}",
        rf"(?:ses|les|des|de nombreuses|de nombreux) {_FAMOUS} (?:qui )?(?:lui|nous) (?:font|ont fait) confiance",
        r"(?:ils|elles) (?:nous|m'|lui) ?(?:font|ont fait) confiance",
        r"(?:confreres|collegues|medecins) (?:lui|me|nous) confient (?:leurs? )?(?:familles?|proches|parents|enfants)",
        r"temoignages? de (?:nos|mes|ses) (?:confreres|collegues|partenaires|pairs)",
    ),
    message="« {found} » fait parler un tiers en faveur du praticien",
    help="Le retirer. Un fait suffit : « Formation dans le service de chirurgie digestive du CHU de … (2014-2016). »",
    unless=(QUESTION, REFUSAL),
)

RULE = Rule(
    module=__name__,
    id="TEM-02",
    name="temoignage-de-tiers",
    title="Témoignage d’un tiers",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_19_1,),
    text=Together((TERMS, BY_OTHERS)),
)
