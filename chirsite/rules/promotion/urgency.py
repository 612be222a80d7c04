"""No commercial urgency: last places, countdowns (articles R. 4127-19 and R. 4127-19-1)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CSP_19, CSP_19_1
from chirsite.rules.shared.others import LEAVES_OR_CLOSES
from chirsite.rules.shared.tags import Tags
from chirsite.rules.shared.terms import Terms

_HELP = "Le retirer. On peut donner un délai : « Délai moyen de rendez-vous : environ 4 semaines. »"
_SLOTS = r"(?:places?|creneaux?|rendez-vous)"

# A parking place may be the last one, and a fever does not wait.
TERMS = Terms(
    patterns=(
        rf"(?:il )?(?:ne )?reste(?: plus)? que (?:\d+|deux|trois|quelques) {_SLOTS}(?: disponibles?)?",
        rf"plus que (?:\d+|deux|trois|quelques) {_SLOTS}(?: disponibles?)?(?! (?:par|de|a))",
        r"dernieres? (?:places?|creneaux?|chances?)(?: disponibles?)?"
        r"(?! (?:de (?:parking|stationnement)|assise|sur|au|pour (?:la|une) reunion publique))",
        r"derniers creneaux(?: disponibles)?",
        r"places? limitees?(?! (?:devant|sur|au|dans|en))",
        r"(?:reservez|prenez rendez-vous|inscrivez-vous) (?:vite|sans (?:plus )?attendre|avant qu'il)",
        r"(?:depechez|hatez)-vous",
        r"(?:offre|tarif|prix) (?:valable|a saisir)(?: seulement)?(?: jusqu'au| avant| pendant)?",
        r"profitez(?:-en)? (?:vite|de nos (?:offres|prix)|de (?:cette|notre) offre|avant (?:le|qu'il))",
        # Who is put to sleep counts down.
        r"(?<!\bon )(?<!\bje )(?<!\bil )(?<!\belle )(?<!\bvous )compte a rebours",
    ),
    message="« {found} » presse le visiteur",
    help=_HELP,
    around=(
        LEAVES_OR_CLOSES,
        r".*⟧ (?:avant|jusqu'a) (?:l'ouverture|la reouverture|la fin|l'inauguration) (?:du |de la |de l'|des )"
        r"(?:nouve(?:au|lle|l) )?(?:parking|passerelle|ascenseur|hall|travaux|chantier|route|rue|pont|ligne de bus)\b",
    ),
)
_TIMERS = Tags(
    addresses=("countdown", "compte-a-rebours"),
    code=("countdown", "compterebours", "compte_a_rebours"),
    message="compte à rebours : « {found} »",
    help=_HELP,
)

RULE = Rule(
    module=__name__,
    id="PRO-05",
    name="urgence-commerciale",
    title="Urgence commerciale",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_19, CSP_19_1),
    text=TERMS,
    output=_TIMERS.find,
    audit=_TIMERS.find,
)
