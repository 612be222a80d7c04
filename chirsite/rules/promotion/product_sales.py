"""No sale of products, no paid advice (articles R. 4127-21 and R. 4127-26)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CDN_OFFRES, CSP_19, CSP_21, CSP_26
from chirsite.rules.shared.structured import Markup
from chirsite.rules.shared.terms import Terms

_HELP = "Retirer la vente. On peut écrire : « Les soins locaux sont prescrits en consultation. »"
_PRODUCT = r"(?:cremes?|serums?|gammes?|cosmetiques?|complements? alimentaires?|produits? de soin|baumes?|appareils?)"
_MARKUP = Markup(
    types=frozenset({"Product", "ProductGroup", "OnlineStore", "ShoppingCart"}),
    message="les données structurées décrivent une vente : « {found} »",
    help=_HELP,
)

TERMS = Terms(
    patterns=(
        r"(?:boutique en ligne|e-boutique|e-shop)",
        r"ajoute[rz] au panier|voir (?:le|mon) panier|frais de livraison|livraison (?:offerte|gratuite)",
        r"(?:achetez|commandez|decouvrez|essayez) (?:la|le|les|nos|notre|mon|ma|mes) (?:[\w'-]+ )?"
        rf"{_PRODUCT}(?: du (?:docteur|dr))?",
        rf"{_PRODUCT}(?: de soins?)? "
        r"(?:du |signee?s? (?:du |le )?|(?:concu|cree)e?s? par le )(?:docteur|dr)(?: [\w'-]+)?",
        rf"{_PRODUCT} en vente (?:au cabinet|a la clinique|ici|en ligne)",
        r"(?:coaching|accompagnement|conseils?) (?:payants?|vip|premium)",
        r"coaching (?:en ligne|personnalise)(?: par abonnement)?",
    ),
    message="« {found} » vend ou met en avant un produit ou un conseil payant",
    help=_HELP,
    unless=(r"prescri\w+", r"ordonnance", r"avis d"),
)

RULE = Rule(
    module=__name__,
    id="PRO-07",
    name="vente-de-produits",
    title="Vente de produits et conseils payants",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_21, CSP_26, CSP_19, CDN_OFFRES),
    text=TERMS,
    output=_MARKUP.find,
    audit=_MARKUP.find,
)
