"""The practice is not reached by a number that costs more than a call (articles R. 4127-53, I, and L. 1111-3-4)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import CSP_53, L1111_3_4
from chirsite.rules.passages import Passage
from chirsite.rules.practical.phones import own_phones
from chirsite.rules.shared.terms import Terms
from chirsite.text.phone import french_phone

if TYPE_CHECKING:
    from chirsite.model.project import Project

_PREMIUM = re.compile(r"\+338[129]")
"""081, 082 and 089: the caller pays for the service on top of the call (plan of the ARCEP)."""

_HELP = "Donner un numéro géographique ou mobile, comme « 02 61 91 20 26 »."
_WRITTEN = Terms(
    patterns=(
        r"(?<![\d/.])(?:0|\+ ?33 ?|0033 ?)8[ .-]?[129](?:[ .-]?\d){7}",
        r"\d[\d,]* ?(?:€|euros?|centimes?|cts?)(?: ?ttc)? ?(?:/|par|la) ?min(?:ute)?s?",
        r"(?:numeros?|appels?|lignes?) (?:telephoniques? )?(?:surtaxee?s?|majoree?s?)",
    ),
    message="« {found} » annonce un appel surtaxé",
    help=_HELP,
)


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """PRA-12 in the data: the numbers by which the practice is reached, not the host's."""
    for phone in own_phones(project):
        if _PREMIUM.match(phone.number):
            message = f"« {french_phone(phone.number)} » est un numéro surtaxé"
            yield Hit(phone.record.at(*phone.path), message, _HELP)


def check_text(passage: Passage) -> Iterator[Hit]:
    """PRA-12 in the written pages; the data say which numbers are whose."""
    if passage.content.source.path.endswith(".md"):
        yield from _WRITTEN(passage)


RULE = Rule(
    module=__name__,
    id="PRA-12",
    name="numero-surtaxe",
    title="Numéro surtaxé",
    severity=Severity.WARNING,
    evidence=Evidence.UNVERIFIED,
    citations=(CSP_53, L1111_3_4),
    data=check_data,
    text=check_text,
    expressions=(_WRITTEN,),
)
