"""No play on shame or on a complex: the request is described neutrally (article R. 4127-19-1)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CSP_19_1, L6322_1
from chirsite.rules.shared.terms import Terms

_BODY = (
    r"(?:ventre|nez|seins?|poitrine|corps|visage|rides?|bourrelets?|cuisses?|fesses?|bras|menton|silhouette|oreilles?"
    r"|paupieres?|cicatrices?|kilos(?: en trop)?|cellulite|poignees d'amour|complexes?|double menton|defauts?|regard)"
)
_YOUR = r"(?:votre|vos|ce|ces|cette)"

TERMS = Terms(
    patterns=(
        rf"marre (?:de|d')(?: ?avoir honte de)? ?{_YOUR} {_BODY}",
        rf"(?:vous avez|avez-vous|avoir|plus) honte de {_YOUR} {_BODY}",
        rf"(?:complexee?s?|mal) (?:par|dans) {_YOUR} {_BODY}",
        r"(?:finissez-en|en finir|dites (?:enfin )?(?:adieu|stop)|dire (?:adieu|stop)|debarrassez-vous) "
        rf"(?:avec |a |aux |de )?(?:{_YOUR} |les |la )?(?:vilaine?s? )?{_BODY}",
        r"(?:corps|poitrine|nez|silhouette|ventre|jambes|seins) de reve",
        rf"{_YOUR} {_BODY} vous (?:complexe(?:nt)?|gache(?:nt)? la vie|fai(?:t|saient) honte|empoisonne(?:nt)?)",
        r"vous n'osez (?:plus|pas) (?:vous (?:montrer|deshabiller|regarder)|mettre un maillot)",
        r"(?:retrouvez|osez) (?:enfin )?(?:un (?:ventre|corps)|une? (?:silhouette|poitrine)|le maillot|votre jeunesse)",
        r"vilaine?s? (?:rides?|bourrelets?|cicatrices?|poches?)",
    ),
    message="« {found} » joue sur un complexe",
    help="Décrire l’intervention : « L’abdominoplastie corrige un excès cutané de l’abdomen. »",
)

RULE = Rule(
    module=__name__,
    id="PRO-15",
    name="incitation-par-le-complexe",
    title="Incitation par l’émotion ou le complexe",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(CSP_19_1, L6322_1),
    text=TERMS,
)
