"""No advertising to the public for a medicine on prescription (articles L. 5122-1 and L. 5122-6)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import L5122
from chirsite.rules.products.brands import CAUTION, MEDICINES, PRAISE, PRICE, advertised
from chirsite.rules.products.endorsed import BRANDS, SIGNED
from chirsite.rules.shared.excuses import QUESTION, REFUSAL
from chirsite.rules.shared.terms import Terms
from chirsite.rules.shared.together import Together

TERMS = Terms(
    patterns=advertised(MEDICINES, (*PRAISE, *PRICE, r"seances? de", r"lisse\w*")),
    message="« {found} » fait la publicité d’un médicament soumis à prescription",
    help="Employer la dénomination commune, sans prix ni promesse : « toxine botulique : indications, risques ».",
    unless=(QUESTION, REFUSAL, *CAUTION),
)

RULE = Rule(
    module=__name__,
    id="MED-01",
    name="publicite-pour-un-medicament",
    title="Publicité pour un médicament soumis à prescription",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(L5122,),
    text=Together((TERMS, BRANDS, SIGNED)),
)
