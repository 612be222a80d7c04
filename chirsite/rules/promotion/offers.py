"""No offer, discount, gift, or care given away as an argument (articles R. 4127-24 and R. 4127-67)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CDN_OFFRES, CSP_19, CSP_24, CSP_67
from chirsite.rules.promotion.favours import FAVOURS
from chirsite.rules.shared.disowned import FRAUD, HEARSAY, WARNED_OF
from chirsite.rules.shared.others import ASKED_BY_OTHERS, FOUND, LEFT_BY_OTHERS, NO_PART_IN_IT, OF_OTHERS
from chirsite.rules.shared.structured import Markup
from chirsite.rules.shared.terms import Terms
from chirsite.rules.shared.together import Together

_CARE = r"(?:consultation|bilan|seance|injection|avis|simulation|soin|intervention|operation|premier rendez-vous)"
_KIND = r"(?: (?:pre-?operatoire|esthetique|medicale?|chirurgicale?|d'essai|decouverte|complet))?"
_SEASON = r"(?:noel|la rentree|rentree|printemps|l'ete|ete|la fete des (?:meres|peres)|saint-valentin|fin d'annee)"
_SHOP = r"(?:parking|supermarche|magasin|librairie|cinema|boulangerie|gare)"
# An edge of bone is « rabattu » too.
_CUT = r"(?:bord|rebord|os|crete|bosse|relief|cartilage|saillie)"
_PERCENT = r"(?:[-−–] ?)?\d+ ?%"
_ON_CARE = rf"sur (?:votre|vos|nos|toute?s? (?:les?|la)|la|les|le|une|l') ?(?:deuxieme |prochaine? |2e )?{_CARE}s?"

# What the law makes free, and a reduction of risk, of a breast or of a fracture, are no offers.
TERMS = Terms(
    patterns=(
        rf"{_CARE}s?{_KIND} (?:gratuite?s?|offerte?s?)(?! (?:au|aux|a|par|dans|de votre dossier|du dossier))",
        rf"(?:nous (?:vous )?offrons|offrez(?:-lui|-vous)?) (?:la|le|une?|votre) (?:premiere? )?"
        rf"(?:{_CARE}|chirurgie|cadeau)",
        r"(?:code|bon|cheque|carte)s?[- ](?:promo|de reduction|cadeaux?|de remise|fidelite)",
        rf"(?:carte|programme|points) de fidelite(?! (?:du|de la|d'un|d'une|de votre) {_SHOP})",
        r"(?:offre|promotion|promo|remise|prix)s? (?:speciale?s?|exceptionnelle?s?|flash|decouverte|saisonniere?s?"
        rf"|promotionnel(?:le)?s?|de bienvenue|de lancement|(?:de |du |pour )?{_SEASON})(?! de soins| du jury)",
        rf"tarifs? (?:special|speciaux) (?:de |du |pour )?{_SEASON}",
        rf"remises? (?:immediate |exceptionnelle )?de {_PERCENT}",
        rf"{_PERCENT} (?:de (?:remise|rabais|ristourne|reduction)|offerts?) {_ON_CARE}",
        rf"{_PERCENT} {_ON_CARE}",
        rf"{_PERCENT} de (?:remise|rabais|ristourne)",
        rf"(?<!au )rabais(?! (?:du |de la |de l'|d'un |d'une ){_CUT})",
        r"(?<!toute )ristournes? (?:de|sur|pour|immediate)",
        r"a moitie prix|a prix (?:casse|reduit|mini|doux)s?",
        r"black friday|french days|cyber monday",
        r"cadeaux? (?:de bienvenue|offerts?)|(?:recevez|gagnez) (?:un|votre) cadeau|idees? cadeaux?",
        r"pour une? (?:[\w'-]+ )?(?:achetee?|reservee?), (?:une?|la|le) (?:[\w'-]+ )?offerte?",
        r"(?:deuxieme|seconde|2e) (?:zone|seance|injection) (?:offerte|gratuite)",
    ),
    message="« {found} » est une offre commerciale",
    help="La retirer : ni remise, ni cadeau, ni gratuité mise en avant. Les honoraires se donnent tels quels.",
    unless=(
        r"depistage",
        r"tiers payant",
        r"complementaire sante",
        r"par la loi",
        r"cegidd",
        r"medecins du monde|benevol\w*|humanitaire",
        r"(?:est|sont) (?:fau(?:x|sses?)|interdite?s?)|contraire",
        r"(?:nous demandent|reclament)\b|n'est pas un critere",
        r"(?:cafeteria|taxe fonciere|copropriete)\w*",
    ),
    around=(
        WARNED_OF,
        HEARSAY,
        *FRAUD,
        ASKED_BY_OTHERS,
        *OF_OTHERS,
        *NO_PART_IN_IT,
        FOUND,
        LEFT_BY_OTHERS,
        r"(?:jamais|et non) (?:sur|contre) (?:presentation|remise) (?:d'une? |de (?:la |votre )?)⟦",
        r".*⟧ n'existe(?:nt)? (?:pas|plus)(?! (?:ailleurs|encore|que)\b)",
        # Prevention, which public centres give for nothing.
        r".*⟧ (?:de|pour) (?:le )?(?:sevrage|vaccination|prevention)\b[^.;:!?]{0,30} (?:au|dans un) (?:centre|csapa)\b",
    ),
)

_MARKUP = Markup(
    types=frozenset({"Offer", "AggregateOffer", "OfferCatalog", "Demand", "SaleEvent"}),
    properties=frozenset(
        {"offers", "makesOffer", "hasOfferCatalog", "itemOffered", "priceValidUntil", "discount"}
        | {"discountCode", "discountCurrency"}
    ),
    message="les données structurées décrivent une offre commerciale : « {found} »",
    help="Retirer cette donnée du gabarit : les honoraires se lisent sur leur page, ils ne sont pas une offre.",
)

RULE = Rule(
    module=__name__,
    id="PRO-02",
    name="offre-commerciale",
    title="Offres, remises, cadeaux, gratuité",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_24, CSP_67, CSP_19, CDN_OFFRES),
    text=Together((TERMS, *FAVOURS)),
    output=_MARKUP.find,
    audit=_MARKUP.find,
)
