"""A measured tone: a physician thinks of what his words do to the public (article R. 4127-13)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CSP_13, CSP_19_1
from chirsite.rules.science.dread import DREAD
from chirsite.rules.shared.terms import Terms
from chirsite.rules.shared.together import Together

TERMS = Terms(
    patterns=(
        r"bombes? a retardement",
        r"(?:tueu(?:r|se)|ennemie?|epidemie)s? silencieu(?:x|ses?)",
        r"(?:scandaleuse|terrifiante|effroyable|terrible) verite|verite (?:scandaleuse|terrifiante|effrayante)",
        r"(?:vous )?(?:rapproche|conduit|mene)(?:nt)? (?:tout droit )?(?:au|du|vers le) (?:fauteuil roulant|cimetiere)",
        r"avant qu'il ne soit trop tard(?! pour)",
        r"et si vous ne vous (?:reveilliez|releviez|remettiez) (?:pas|plus|jamais)",
        r"(?:danger|menace) (?:mortel(?:le)?|invisible) (?:qui|dans|pour) [\w'-]+",
    ),
    message="« {found} » alarme au lieu d’informer",
    help="Dire le risque et sa fréquence, sans image : « Une complication rare, à connaître ».",
    negatable=False,  # « sans opération » aggravates, it does not deny
    unless=(r"n(?:e |')(?:est|sont|constituent?|representent?) (?:pas|jamais)",),
)

RULE = Rule(
    module=__name__,
    id="SCI-10",
    name="alarmisme",
    title="Ton alarmiste",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(CSP_13, CSP_19_1),
    text=Together((TERMS, DREAD)),
)
