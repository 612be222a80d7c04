"""Only confirmed facts: no rumour, no conspiracy (articles R. 4127-13 and R. 4127-19-1, II)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CSP_13, CSP_19_1
from chirsite.rules.science.doubt import DOUBT, WORDS
from chirsite.rules.science.wonders import HIDDEN
from chirsite.rules.shared.terms import Terms
from chirsite.rules.shared.together import Together

TERMS = Terms(
    patterns=(
        r"ce que (?:big pharma|les laboratoires|les autorites|les medias|la medecine officielle)"
        r" (?:vous |nous )?(?:cache|taisent|cachent|tait|dissimule|dissimulent)",
        r"(?:la )?verite (?:qu'on (?:vous|nous) cache|que l'on (?:vous|nous) cache|interdite)",
        rf"vaccins? {WORDS}(?:rend|provoque|cause|donne|modifie)(?:ent|nt)? (?:les enfants )?"
        r"(?:autistes?|l'autisme|steriles?|la sterilite|l'adn|votre adn)",
        r"plandemie|complot (?:des laboratoires|medical|sanitaire)|mafia medicale",
    ),
    message="« {found} » relaie une rumeur",
    help="La retirer, ou la démentir avec une source : « Aucun lien n’a été trouvé entre … et … [^source]. »",
    unless=(*DOUBT, r"(?:rumeur|infox|fausses? informations?|demen)"),
)

RULE = Rule(
    module=__name__,
    id="SCI-12",
    name="fausse-information",
    title="Rumeur ou thèse complotiste",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_13, CSP_19_1),
    text=Together((TERMS, HIDDEN)),
)
