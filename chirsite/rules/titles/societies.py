"""A learned society is one a practitioner belongs to, never a label (recommendations of 2021)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import CNOM_2021
from chirsite.rules.passages import Passage, Scope
from chirsite.rules.shared.terms import Terms

_HELP = "Écrire le fait seul : « Membre de la Société française de … »."
_SOCIETY = r"(?:societe|college|academie|association) (?:francaise?|francophone|nationale?|europeenne?|internationale?)"

TERMS = Terms(
    patterns=(
        r"membres? (?:de l'elite|d'elite|elite|d'excellence|premium|gold|platine|platinum|diamant|prestige|vip)",
        rf"(?:labellise|recommande|agree|certifie)e?s? par (?:la |le |l'){_SOCIETY}",
        rf"label (?:de la |du |de l'){_SOCIETY}",
    ),
    message="« {found} » fait d’une adhésion un label",
    help=_HELP,
)
LOGOS = Terms(
    patterns=(rf"logos? (?:de la |du |de l'){_SOCIETY}",),
    message="« {found} » : un logo de société savante tient lieu de label",
    help=_HELP,
)


def check_text(passage: Passage) -> Iterator[Hit]:
    """TIT-12: no membership worded as a label, and no picture of a society's logo."""
    yield from TERMS(passage)
    if passage.scope in {Scope.ALTERNATIVE, Scope.CAPTION}:
        yield from LOGOS(passage)


RULE = Rule(
    module=__name__,
    id="TIT-12",
    name="societe-savante-en-label",
    title="Société savante présentée comme un label",
    severity=Severity.INFO,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2021,),
    text=check_text,
    expressions=(TERMS, LOGOS),
)
