"""Fair and honest information: no absolute that medicine does not know (article R. 4127-19-1, I)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CONSO_121_2, CSP_19_1
from chirsite.rules.general.wording import ACT
from chirsite.rules.shared.excuses import QUESTION, REFUSAL
from chirsite.rules.shared.terms import Terms

_ABSOLUTELY = r"(?:toujours|totalement|completement|absolument|entierement|parfaitement|100 ?%)"

TERMS = Terms(
    patterns=(
        rf"{ACT}(?: chirurgicale?)?(?: est| sont| reste)? {_ABSOLUTELY} (?:sans douleur|indolores?)",
        rf"{ACT}(?: chirurgicale?)?,?(?: est| sont| se fait| se deroule)? sans (?:aucune|la moindre) douleur",
        r"convien(?:t|nent) (?:absolument )?a (?:tout le monde|tous les patients|toutes les patientes)(?! \w)",
        rf"{ACT}(?: est| sont)? toujours (?:reussie?s?|couronnee?s? de succes)",
    ),
    message="« {found} » affirme ce qui n’est jamais vrai pour tous",
    help="Nuancer : « La douleur est le plus souvent contrôlée par des antalgiques ; elle varie selon les personnes. »",
    unless=(QUESTION, REFUSAL),
)

RULE = Rule(
    module=__name__,
    id="GEN-02",
    name="information-deloyale",
    title="Affirmation absolue, contraire à une information loyale",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(CSP_19_1, CONSO_121_2),
    text=TERMS,
)
