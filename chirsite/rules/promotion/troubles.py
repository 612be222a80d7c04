"""What stands after a trouble that is no record: what a patient feels or would risk, a closed space, a moral judgement.

Patterns for ``around``: ``⟧`` ends « aucune plainte », « aucune sanction », « aucune condamnation ».
"""

from __future__ import annotations

from chirsite.rules.shared.disowned import REMOVED

_FELT = (
    r"(?:douloureu|fonctionnel|somati|digesti|urinair|respiratoir|cardia|auditi|visuel|articulair|abdomina|thoraci"
    r"|neurologi|sensiti|moteu|motri|cutane|oculair|mammair|gynecologi|sexuel|subjecti|musculair|lombair|psychi|nocturne"
    r"|precise?s?\b)"
)
_WHEN_FELT = r"(?:au|a l'|a la) ?(?:repos|effort|marche|palpation)\b"
_HEARD = (
    r"ne doi(?:t|vent)\b|n'est (?:(?:necessaire|requise) pour|futile|banale?|anodine?|negligeable|a negliger|inutile)\b"
    r"|(?:[\w']+ ){0,5}ne doi(?:t|vent) (?:jamais |pas )?etre (?:neglig|minimis|ignor|banalis)"
)
_WOULD_BE = (
    r"(?:n'est|ne sont|ne sera) (?:prevue?s?|encourue?s?|appliquee?s?)\b|n'attend\b|ne s'appliqu"
    r"|n'est attachee? (?:a |au |aux )(?:l'|un |votre |ce )?(?:refus|retrait|absence)\b"
    r"|ne (?:frappe|menace|guette|vise) (?:le|la|les|un|une) patient|ne vous (?:attend|menace|est|sera)\b"
)
_CLOSED = r"(?:de l'|de la |du |d'un |d'une )(?:interligne|articulation|canal|conduit|sinus|acces|porte)\b"
# A commission gives opinions.
_COMMISSION = r"(?:n'est|ne peut etre) prononcee par (?:la|une) (?:cci|commission)\b"

_STUDIES = r"par (?:les |des |une |la |aucune )(?:etude|essai|science|recherche|publication)s?\b"

NO_RECORD = (
    rf".*⟧ (?:{_FELT}|{_WHEN_FELT}|{_HEARD}|{_WOULD_BE}|{_CLOSED}|{_COMMISSION}|{_STUDIES}|morale\b)",
    r"\A⟦⟧ n'en (?:sort|decoule|resulte)\b",
    r"vous (?:ne risquez|n'encourez) ⟦",
    *REMOVED,
)
"""« Aucune plainte digestive », « aucune sanction n’est prévue »; not « aucune sanction n’a été prononcée »."""

PRESUMED = (
    r"\A(?:un|une|tout) (?:medecin|chirurgien(?:ne)?|praticien(?:ne)?)\b[^⟦]*[.!?] ⟦⟧, (?:il|elle) "
    r"(?:exerce normalement|reste presume|continue d'exercer|peut (?:continuer|exercer))"
)
"""« Un médecin poursuivi peut être assisté. Sans condamnation, il exerce normalement. »"""
