"""No sale of products, no paid advice (articles R. 4127-21 and R. 4127-26)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import CDN_OFFRES, CSP_19, CSP_21, CSP_26
from chirsite.rules.shared.terms import Terms

_HELP = "Retirer la vente. On peut écrire : « Les soins locaux sont prescrits en consultation. »"
_PRODUCT = r"(?:cremes?|serums?|gammes?|cosmetiques?|complements? alimentaires?|produits? de soin|baumes?|appareils?)"
_SELLING_TYPES = frozenset({"Product", "ProductGroup", "OnlineStore", "ShoppingCart"})

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


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """PRO-07 on every rendered page: no product in structured data."""
    for page in site.pages:
        for kind in dict.fromkeys(kind for node in page.structured for kind in _types(node)):
            if kind in _SELLING_TYPES:
                yield Hit(
                    Span(page.path), f"les données structurées décrivent une vente : « {kind} »", _HELP, None, kind
                )


def _types(node: object) -> Iterator[str]:
    if isinstance(node, dict):
        types = node.get("@type", ())
        yield from [types] if isinstance(types, str) else types
        for value in node.values():
            yield from _types(value)
    elif isinstance(node, list):
        for item in node:
            yield from _types(item)


RULE = Rule(
    module=__name__,
    id="PRO-07",
    name="vente-de-produits",
    title="Vente de produits et conseils payants",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_21, CSP_26, CSP_19, CDN_OFFRES),
    text=TERMS,
    output=check_page,
)
