"""Medicine is not practised as a trade: no cart, no shop, no customers (article R. 4127-19)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CNOM_2014, CSP_19
from chirsite.rules.shared.terms import Terms

TERMS = Terms(
    patterns=(
        r"ajoute[rz]? au panier|(?:votre|mon|voir le|valider le) panier(?! de soins)|panier d'achats?",
        r"(?:notre|la|ma) boutique en ligne|notre boutique|e-(?:boutique|shop)",
        r"valide[rz] (?:la|ma|votre) commande|(?:commande|achete)[rz] maintenant",
        r"(?:nos|mes|de|chers?|cheres?) (?:fideles )?client(?:e?s)(?! de messagerie)|notre (?:fidele )?clientele",
        r"client(?:e?s) (?:satisfaite?s|fideles|privilegie?e?s)",
        r"catalogue de(?: nos| mes)? (?:prestations|interventions|operations|actes|tarifs)",
        r"(?:nos|decouvrez nos|profitez de nos) (?:meilleures )?offres",
    ),
    message="« {found} » donne au site l’aspect d’un commerce",
    help="Écrire « patients », « honoraires », « Prendre rendez-vous ».",
)

RULE = Rule(
    module=__name__,
    id="GEN-06",
    name="aspect-commercial",
    title="Aspect commercial du site",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(CSP_19, CNOM_2014),
    text=TERMS,
)
