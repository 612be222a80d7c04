"""How to get an appointment is said, by phone at least (recommendations of 2021)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import CNOM_2021
from chirsite.rules.shared.mentions import missing_on_kind, phone_mention
from chirsite.rules.shared.sought import Sought


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """PRA-05 on the rendered access page."""
    phones = dict.fromkeys(surgeon.value.booking.phone for surgeon in site.project.surgeons)
    mentions = (phone_mention("le téléphone du secrétariat", phone) for phone in phones)
    yield from missing_on_kind(site, "access", "Accès", mentions)


AUDIT = Sought(
    label="comment prendre rendez-vous",
    pattern=r"\brendez-vous\b|\brdv\b",
    help="Donner au moins un numéro de téléphone.",
)

RULE = Rule(
    module=__name__,
    id="PRA-05",
    name="rendez-vous-absent",
    title="Modalités de rendez-vous absentes",
    severity=Severity.ERROR,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2021,),
    output=check_page,
    audit=AUDIT,
)
