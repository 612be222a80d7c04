"""No public answer to a review: it would confirm that somebody was treated (articles L. 1110-4 and R. 4127-4)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import AVIS_2025, CSP_4, L1110_4
from chirsite.rules.reviews.opinions import ANSWERED
from chirsite.rules.shared.terms import Terms
from chirsite.rules.shared.together import Together

_WRITER = (
    r"(?:(?:l'|cet |cette |un |une )internaute|l'auteure? (?:de cet|de l'|d'un) ?avis|le pseudonyme"
    r"|la personne qui (?:a )?(?:ecrit|poste|laisse|publie) (?:cet|un|l') ?avis)"
)
_TREATED = (
    r"(?:operee?|soignee?|hospitalisee?|(?:suivie?|recue?|prise? en charge|venue?) (?:au cabinet|en consultation|ici)"
    r"|n'a pas (?:suivi|respecte)|n'est (?:jamais|pas) revenue?|notre patiente?|mon patient|ma patiente)"
)

TERMS = Terms(
    patterns=(
        rf"{_WRITER}[^.!?;]{{0,60}}?\b{_TREATED}",
        r"(?:notre |ma |en )?reponse (?:a (?:l'|cet |un |votre |ces )|aux ) ?(?:avis|commentaires?) "
        r"(?:google|doctolib|en ligne|negatifs?|internet|de l'internaute|de l'utilisateur|laissee?s?|postee?s?|paru)",
    ),
    message="« {found} » répond à un avis",
    help="Le retirer, même pour rectifier : « Le secret médical interdit de commenter une situation individuelle. »",
)

RULE = Rule(
    module=__name__,
    id="AVI-05",
    name="reponse-a-un-avis",
    title="Réponse publique à un avis",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(L1110_4, CSP_4, AVIS_2025),
    text=Together((TERMS, ANSWERED)),
)
