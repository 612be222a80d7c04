"""Words that describe, no advertising slogan (charte of 2014; article R. 4127-19)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CNOM_2014, CSP_19
from chirsite.rules.shared.structured import Markup
from chirsite.rules.shared.terms import Terms

_YOURS = (
    r"(?:beaute|bien-etre|complexe|sante|sourire|corps|silhouette|confiance|visage|satisfaction|confort|regard"
    r"|jeunesse)"
)
_OURS = r"(?:passion|priorite|metier|engagement|vocation|mission|art|obsession|exigence|reussite|savoir-faire|combat)"

TERMS = Terms(
    patterns=(
        rf"(?:votre|vos|la) {_YOURS}s?,? (?:c'est |est )?(?:notre|ma|mon) {_OURS}",
        rf"(?:notre|ma|mon|une) (?:seule )?{_OURS} : (?:vous|votre {_YOURS})",
        r"au service de (?:votre|la) (?:beaute|jeunesse|silhouette)",
        r"(?:revelez|sublimez|reveler|sublimer) (?:votre|vos|la|toute votre) [\w-]+",
        r"(?:la|une|votre) meilleure version de (?:vous|soi)-memes?",
        r"parce que vous le (?:valez|meritez)(?: bien)?",
        r"la (?:chirurgie|beaute|medecine) (?:autrement|sur mesure|au naturel)(?=[ .!…»]*$)",
        r"(?:osez|vivez) (?:la beaute|le changement|l'experience|votre reve)",
        r"l'art de (?:sublimer|reveler|la beaute)",
    ),
    message="« {found} » est un slogan",
    help="Décrire : « Chirurgie plastique, reconstructrice et esthétique à Lyon. »",
)

_MARKUP = Markup(
    properties=frozenset({"slogan"}),
    message="les données structurées contiennent un slogan : « {found} »",
    help="Retirer cette donnée du gabarit.",
    severity=Severity.ERROR,
)

RULE = Rule(
    module=__name__,
    id="PRO-10",
    name="slogan",
    title="Slogans",
    severity=Severity.WARNING,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2014, CSP_19),
    text=TERMS,
    output=_MARKUP.find,
    audit=_MARKUP.find,
)
