"""No incitement to needless care (articles R. 4127-19-1, I and R. 4127-8)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CSP_8, CSP_19_1
from chirsite.rules.general.pressure import PRESSURE
from chirsite.rules.shared.excuses import REFUSAL
from chirsite.rules.shared.terms import Terms
from chirsite.rules.shared.together import Together

_CHANGE = r"(?:vous faire operer|changer|sauter le pas|profiter|vous embellir|rajeunir)"

TERMS = Terms(
    patterns=(
        r"bilan (?:chirurgical|esthetique) (?:annuel|systematique|de routine|regulier)",
        r"offrez-(?:vous|lui|leur) (?:enfin )?(?:une?|des|le|la|les|votre|l'\w+|de nouvelles?|de nouveaux)",
        r"faites-vous plaisir|laissez-vous tenter|craquez pour",
        r"osez (?:la chirurgie|l'operation|le bistouri|une? (?:operation|intervention|lifting|rhinoplastie))",
        rf"n'attendez plus pour {_CHANGE}|n'attendez pas pour {_CHANGE}",
        r"et pourquoi pas vous",
        r"(?:soyez|etre) (?:prete?s?|parfaite?s?|au top|sublimes?) (?:pour|avant) (?:l'ete|la plage)",
        r"(?:silhouette|corps|ventre plat|ligne) (?:parfaite? )?(?:avant|pour) l'ete",
    ),
    message="« {found} » pousse à des soins dont rien ne montre l’utilité",
    unless=(REFUSAL,),
    help="Dire pour qui et quand consulter : « Consultez votre médecin traitant en cas de douleur persistante. »",
)

RULE = Rule(
    module=__name__,
    id="GEN-05",
    name="recours-inutile",
    title="Incitation à un recours inutile aux soins",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(CSP_19_1, CSP_8),
    text=Together((TERMS, *PRESSURE)),
)
