"""No particular means of payment may be imposed (article R. 4127-53, III)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import CSP_53
from chirsite.rules.shared.terms import Terms

if TYPE_CHECKING:
    from chirsite.model.project import Project

TERMS = Terms(
    patterns=(
        r"(?:paiements?|reglements?|payer|regler) (?:(?!pas )[\w']+ ){0,5}(?:uniquement|exclusivement|seulement)",
        r"(?:uniquement|exclusivement|seulement) (?:par|en) (?:cartes?|cheques?|especes|virements?)(?: \w+)*",
        r"n'accept(?:e|ons|ent) que (?:la |les |le )?(?:cartes?|cheques?|especes|virements?)(?: \w+)*",
    ),
    message="« {found} » impose un mode de paiement",
    help="Écrire « Plusieurs modes de paiement sont acceptés : carte bancaire, chèque, espèces. »",
)


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """HON-03 in the data: at least two means."""
    for surgeon in project.surgeons:
        if len(set(surgeon.value.payment.means)) == 1:
            advice = "En accepter au moins deux : aucun mode particulier ne peut être imposé au patient."
            yield Hit(surgeon.record.at("payment", "means"), "un seul mode de paiement est accepté", advice)


RULE = Rule(
    module=__name__,
    id="HON-03",
    name="mode-de-paiement-impose",
    title="Mode de paiement imposé",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_53,),
    data=check_data,
    text=TERMS,
)
