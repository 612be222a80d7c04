"""What makes a waiver worth something: a reason a stranger understands, a past date, a near end."""

from __future__ import annotations

import re
from datetime import date

from chirsite.model.site import Waiver
from chirsite.rules.shared.dates import months_after
from chirsite.text.dates import french_date
from chirsite.text.fold import folded_text

_MONTHS = 12
_LEAST_WORDS = 4
_SMALL = "a au avec c ca ce cela d dans de des du en est et il j je l la le les mais mon n ne notre nous on ou par pour"
_APPROVING = (
    "accepte acceptee accord apres assume assumee avis bien bon cas conception conforme correct deja erreur etre "
    "exception faux fois lu lue non normal normale oui ok pas passe plus positif prevu prevue probleme ras regarde "
    "relecture relu relue revu revue rien s sans signaler sur tel tout tres tu un une valide validee validation "
    "verifie verifiee volontaire volontairement voulu voulue vrai vu vue y"
)
_EMPTY = frozenset(f"{_SMALL} {_APPROVING}".split())
"""Words that approve without saying why."""
_POSTPONED = re.compile(r"\b(?:todo|fixme|xxx|tbd|a (?:faire|voir|corriger|revoir|completer)|plus tard|provisoire)\b")


def waiver_fault(waiver: Waiver, today: date) -> tuple[str, str, str] | None:
    """What is wrong with the form of ``waiver`` on ``today``: a code, what, and how to mend it."""
    if not _is_reasoned(waiver):
        message = f"« {waiver.reason} » ne dit pas pourquoi le texte signalé est acceptable"
        return (
            "waiver-reason",
            message,
            "Écrire le fait qui le justifie, en une phrase qu’un autre lecteur peut vérifier.",
        )
    if waiver.date > today:
        message = f"cet acquittement est daté du futur ({french_date(waiver.date)})"
        return "waiver-future", message, "Écrire la date où il a été décidé."
    latest = months_after(waiver.date, _MONTHS)
    if waiver.expires > latest:
        message = f"cet acquittement court plus de douze mois, jusqu’au {french_date(waiver.expires)}"
        advice = (
            f"Le droit et la page changent : il se relit chaque année. Le finir au plus tard le {french_date(latest)}."
        )
        return "waiver-too-long", message, advice
    if waiver.expires <= today:
        message = f"cet acquittement a expiré le {french_date(waiver.expires)}"
        return "waiver-expired", message, "Le relire et le dater de nouveau."
    return None


def _is_reasoned(waiver: Waiver) -> bool:
    """Whether the reason holds a few words that mean something, and is neither a promise nor the text itself."""
    reason = folded_text(waiver.reason)
    words = re.findall(r"[\w/]+", reason)
    if len(set(words)) < _LEAST_WORDS or _POSTPONED.search(reason):
        return False
    own_words = set(words) - _EMPTY
    return bool(own_words) and not own_words <= set(re.findall(r"\w+", folded_text(waiver.text)))
