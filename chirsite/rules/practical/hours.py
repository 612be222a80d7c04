"""The days and hours of practice are published (recommendations of 2021; article R. 4127-80)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from types import MappingProxyType

from chirsite.diagnostics import Severity, Span
from chirsite.model.place import Weekday
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import CNOM_2021, CSP_80
from chirsite.rules.shared.mentions import Mention, missing_on_kind
from chirsite.rules.shared.sought import Sought


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """PRA-04 in the data: hours at each place, the practitioner's own or the shared ones."""
    for surgeon in project.surgeons:
        for index, place in enumerate(surgeon.value.places):
            if not place.hours:
                yield _hit(surgeon.record.at("places", index, "hours"))
        for index, at in enumerate(surgeon.value.practises_at):
            if not at.hours:
                yield _hit(surgeon.record.at("practises_at", index, "hours"))


def _hit(span: Span) -> Hit:
    return Hit(span, "aucun horaire n’est indiqué sur ce lieu", "Donner les jours et heures de consultation.")


_DAYS = MappingProxyType(
    dict(zip(Weekday, ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"), strict=True))
)


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """PRA-04 on the rendered access page: each day of consultation, and the hour it opens."""
    surgeons = [surgeon.value for surgeon in site.project.surgeons]
    held = [item for surgeon in surgeons for place in surgeon.places for item in place.hours]
    held += [item for surgeon in surgeons for at in surgeon.practises_at for item in at.hours]
    hours = dict.fromkeys(held)
    mentions = [Mention("un jour de consultation", _DAYS[item.day]) for item in hours]
    mentions += [Mention("une heure de consultation", f"{item.opens.hour} h") for item in hours]
    yield from missing_on_kind(site, "access", "Accès", dict.fromkeys(mentions))


AUDIT = Sought(
    label="les jours et horaires de consultation",
    pattern=r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi)s?\b[^.]{0,80}?\b\d{1,2} ?(?:h\b|h ?\d\d|:\d\d|heures)",
    help="Les écrire.",
)

RULE = Rule(
    module=__name__,
    id="PRA-04",
    name="horaires-absents",
    title="Jours et horaires absents",
    severity=Severity.WARNING,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2021, CSP_80),
    data=check_data,
    output=check_page,
    audit=AUDIT,
)
