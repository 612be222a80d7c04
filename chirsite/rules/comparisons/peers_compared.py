"""No comparison with other physicians or places of care (article R. 4127-19-1, I)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CSP_19_1
from chirsite.rules.comparisons.contrasts import HERE_NOT_THERE, THAN_THEY
from chirsite.rules.comparisons.peers import OTHER_PEERS, PEER
from chirsite.rules.shared.terms import Terms
from chirsite.rules.shared.together import Together

_UNLIKE = r"(?:contrairement (?:a|aux)|a la difference d(?:e|es)|a l'inverse d(?:e|es)|a l'oppose d(?:e|es))"
_THOSE = r"(?:celles?|ceux|celui)"
_CARED_FOR = r"(?:soigne|opere|accueilli|suivi|pris en charge|prise en charge|conseille|informe)e?s?"

TERMS = Terms(
    patterns=(
        rf"(?:{_UNLIKE}|a la difference d'|a l'inverse d'|a l'oppose d') ?(?:{OTHER_PEERS}|autres {PEER})",
        rf"(?:mieux|plus [\w-]+|moins [\w-]+|meilleure?s?) que (?:chez |dans )?{OTHER_PEERS}",
        rf"(?:superieure?s?|meilleure?s?|mieux|inegalee?s?) (?:a|que|par) {_THOSE} (?:de |d'|des )?{OTHER_PEERS}",
        rf"(?:la ou|alors que|tandis que|quand) {OTHER_PEERS}(?=[^.;:?!]{{0,80}}, (?:nous|je|notre|mon|ma) )",
        rf"{_CARED_FOR} mieux qu'ailleurs|mieux {_CARED_FOR} qu'ailleurs",
        rf"{PEER} (?:vraiment )?pas comme les autres",
        r"(?:mes|mon|nos|notre) (?:[\w'-]+ ){1,4}(?:est|sont) (?:superieure?s?|inferieure?s?|meilleure?s?)"
        r" (?:a|que) (?:la moyenne|ce qui se fait)",
    ),
    message="« {found} » compare avec d’autres médecins ou établissements",
    help="Décrire sa propre pratique, sans parler des autres : « L’intervention a lieu à la clinique X. »",
)

RULE = Rule(
    module=__name__,
    id="CMP-01",
    name="comparaison-avec-des-confreres",
    title="Comparaison avec d’autres médecins ou établissements",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_19_1,),
    text=Together((TERMS, HERE_NOT_THERE, THAN_THEY)),
)
