"""Advertising a filler to the public needs the prior leave of the ANSM (article L. 5213-4)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import L5213
from chirsite.rules.products.brands import CAUTION, FILLERS, PRAISE, PRICE, advertised
from chirsite.rules.shared.excuses import QUESTION, REFUSAL
from chirsite.rules.shared.terms import Terms

TERMS = Terms(
    patterns=advertised(FILLERS, (*PRAISE, *PRICE, r"rajeuni\w*")),
    message="« {found} » fait la publicité d’un produit de comblement",
    help="Décrire l’acte sans marque : « injection d’acide hyaluronique : déroulement, risques ».",
    unless=(QUESTION, REFUSAL, *CAUTION),
)

RULE = Rule(
    module=__name__,
    id="MED-04",
    name="publicite-pour-un-comblement",
    title="Publicité pour un produit de comblement",
    severity=Severity.ERROR,
    evidence=Evidence.CONFIRMED,
    citations=(L5213,),
    text=TERMS,
)
