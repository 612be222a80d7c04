"""No package and no bait price: a price comes with what it holds (articles R. 4127-19, -53 and -55)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CSP_19, CSP_53, CSP_55
from chirsite.rules.shared.terms import Terms

_ACT = (
    r"(?:lifting|liposuccion|lipoaspiration|rhinoplastie|abdominoplastie|augmentation mammaire|blepharoplastie|peeling"
    r"|injections?|botox|greffe de cheveux|prix|tarifs?|forfait)"
)
_PRICE = r"\d[\d ]{0,12}(?:,\d+)? ?(?:€|euros)"
_GLAMOUR = (
    r"(?:silhouette|beaute|jeunesse|mariage|anti-?age|visage|corps|duo|couple|premium|vip|regard|minceur|mommy"
    r"|bien-etre|decouverte|mere-fille|maman)"
)

# A « pack de glace » eases pain; an arrêté speaks of the bills « à partir de 70 euros ».
TERMS = Terms(
    patterns=(
        rf"packs? (?:[\w'-]+ )?{_GLAMOUR}(?: a?:? ?{_PRICE})?",
        rf"packs? (?:[\w'-]+ ){{0,2}}{_PRICE}",
        rf"(?:formule|offre|forfait|abonnement|pass|duo) {_GLAMOUR}",
        r"abonnements? (?:botox|injections?|soins?|beaute)",
        r"(?:prix|tarif|forfait|formule) tout (?:compris|inclus)",
        rf"tout (?:compris|inclus) (?:a partir de|pour|des) {_PRICE}",
        rf"{_ACT}(?: [\w'-]+){{0,3}}(?: :)? (?:a partir de|des|seulement) {_PRICE}",
        r"\d+ seances (?:pour|au) (?:le )?prix (?:de|d') ?(?:\d+|une|deux|trois)",
    ),
    message="« {found} » présente un acte comme une offre marchande",
    unless=(r"devis",),
    help="Donner une fourchette avec sa composition, et rappeler qu’un devis détaillé est remis en consultation.",
)

RULE = Rule(
    module=__name__,
    id="PRO-06",
    name="forfait-marchand",
    title="Forfaits marchands et prix d’appel",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(CSP_19, CSP_53, CSP_55),
    text=TERMS,
)
