"""A learned society is one a practitioner belongs to, never a label (recommendations of 2021)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CNOM_2021
from chirsite.rules.shared.pictured import Pictured
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

RULE = Rule(
    module=__name__,
    id="TIT-12",
    name="societe-savante-en-label",
    title="Société savante présentée comme un label",
    severity=Severity.INFO,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2021,),
    text=Pictured(TERMS, LOGOS),
)
