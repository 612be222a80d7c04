"""No influencer promotes cosmetic acts on the site (loi no. 2023-451)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import INFLUENCE
from chirsite.rules.shared.terms import Terms

_INFLUENCER = r"(?:(?:influenc|youtub|instagram|tiktok|blogu)eu(?:r|se)s?|creat(?:eur|rice)s? de contenus?)"
_TELLS = (
    r"(?:raconte|partage|presente|devoile|montre|temoigne|recommande|parle de|a choisi|nous fait confiance"
    r"|a teste|s'est fait)(?:nt)?"
)

TERMS = Terms(
    patterns=(
        rf"@[\w.]{{2,}} {_TELLS}",
        rf"(?:l'|la |une |un |notre |nos ){_INFLUENCER} (?:@?\w+ ){{0,2}}{_TELLS}",
        rf"(?:notre|nos|en (?:partenariat|collaboration) avec (?:l'|la |les |des |une? )) ?{_INFLUENCER}",
        r"(?:notre|nos) (?:ambassadeu?rs?|ambassadrices?|egeries?)",
        r"(?:partenariats?|collaborations?) (?:remuneree?s?|commercia(?:l|le|ux|les)|d'influence|instagram|tiktok)",
    ),
    message="« {found} » relaie une promotion par un influenceur",
    unless=("interdi", "encadre", r"la loi\b", "souvent", "parfois", "mefie"),  # on influence in general
    help="Le retirer. On peut écrire : « Le praticien n’a recours à aucun partenariat d’influence. »",
)

RULE = Rule(
    module=__name__,
    id="EST-10",
    name="influence-commerciale",
    title="Influence commerciale",
    severity=Severity.ERROR,
    evidence=Evidence.CONFIRMED,
    citations=(INFLUENCE,),
    text=TERMS,
)
