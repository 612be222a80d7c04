"""No advertising to the public for a reimbursed medical device (article L. 5213-3)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import L5213
from chirsite.rules.products.brands import CAUTION, IMPLANTS, PRAISE, PRICE, advertised
from chirsite.rules.shared.excuses import QUESTION, REFUSAL
from chirsite.rules.shared.terms import Terms

TERMS = Terms(
    patterns=advertised(IMPLANTS, (*PRAISE, *PRICE)),
    message="« {found} » met en avant la marque d’un dispositif médical",
    help="Décrire le type de dispositif : « prothèse totale de genou : principe, matériaux, suivi ».",
    unless=(QUESTION, REFUSAL, *CAUTION),
)

RULE = Rule(
    module=__name__,
    id="MED-03",
    name="marque-d-implant",
    title="Marque d’implant ou de prothèse mise en avant",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(L5213,),
    text=TERMS,
)
