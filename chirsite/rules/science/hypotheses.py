"""A hypothesis is not presented as an established fact (article R. 4127-19-1, II)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CSP_13, CSP_19_1
from chirsite.rules.science.doubt import DOUBT, WORDS
from chirsite.rules.science.wonders import PROVED, WONDERS
from chirsite.rules.shared.terms import Terms
from chirsite.rules.shared.together import Together

_PRODUCT = (
    r"(?:prp|plasmas? riches? en plaquettes|cellules souches|exosomes?|facteurs de croissance|collagene marin"
    r"|acide hyaluronique|glucosamine|chondroitine)"
)
_EFFECT = (
    r"(?:regenere|repare|reconstitue|reconstruit|guerit|rajeunit|refait|supprime)(?:nt|sent)?"
    r"|(?:fait|font) (?:repousser|disparaitre|regresser)|regenerent|guerissent|rajeunissent|reconstruisent"
)
_PART = (
    r"(?:le |la |les |l'|votre |vos |du |de la )?"
    r"(?:cartilages?|articulations?|arthrose|tendons?|menisques?|disques?|peau|cheveux|rides)"
)

TERMS = Terms(
    patterns=(
        rf"{_PRODUCT} {WORDS}(?:{_EFFECT}) {_PART}",
        r"(?:efficacite|resultats?|technique|methode|traitement|protocole|benefices?)"
        r" (?:scientifiquement )?prouvee?s? a 100 ?%",
    ),
    message="« {found} » présente une hypothèse comme un fait établi",
    help="Dire l’état des connaissances, avec une source : « Le bénéfice n’est pas établi avec certitude [^source]. »",
    unless=DOUBT,
)

RULE = Rule(
    module=__name__,
    id="SCI-02",
    name="hypothese-presentee-comme-acquise",
    title="Hypothèse présentée comme une donnée acquise",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_19_1, CSP_13),
    text=Together((TERMS, PROVED, WONDERS)),
)
