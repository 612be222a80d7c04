"""Every page says what to do in an emergency: 15 or 112 (charte of 2014; arrêté of 25 July 1996)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import CNOM_2014, URGENCES_1996
from chirsite.rules.shared.mentions import Mention, missing_on_every_page, missing_on_kind
from chirsite.rules.shared.sought import Sought


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """PRA-08 on every rendered page, and who to reach out of hours on the access page."""
    for number in ("15", "112"):
        yield from missing_on_every_page(site, Mention("le numéro d’urgence", number))
    yield from missing_on_every_page(site, Mention("la conduite à tenir", "urgence"))
    relays = (surgeon.value.emergencies.out_of_hours for surgeon in site.project.surgeons)
    mentions = (Mention("la permanence des soins", relay) for relay in relays)
    yield from missing_on_kind(site, "access", "Accès", mentions)


AUDIT = Sought(
    label="que faire en cas d’urgence",
    pattern=(
        r"\burgen(?:ce|t)\w*[^.]{0,180}?\b(?:15|112|samu)\b"
        r"|\b(?:15|112|samu)\b[^.]{0,120}?\burgence"
    ),
    help="Écrire sur chaque page : « En cas d’urgence, appelez le 15 ou le 112. »",
)

RULE = Rule(
    module=__name__,
    id="PRA-08",
    name="urgences-absentes",
    title="Conduite à tenir en urgence absente",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CNOM_2014, URGENCES_1996),
    output=check_page,
    audit=AUDIT,
)
