"""An absence is told with its dates and its relay, and leaves the site when it is over (charte of 2014)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from chirsite.diagnostics import Severity, Span
from chirsite.model.place import Absence
from chirsite.model.project import Project, Surgeon
from chirsite.rules.base import Due, Evidence, Hit, Rule
from chirsite.rules.citations import CNOM_2014
from chirsite.rules.passages import project_passages
from chirsite.text.dates import MONTHS, french_date
from chirsite.text.fold import fold, folded_text

_MONTHS = tuple(map(folded_text, MONTHS))
_NOTICE = re.compile(
    r"\b(?:ferme|fermee|fermes|fermeture|absente?|absence|conges?|remplace|remplacee)\b[^.;!?\d]{0,40}"
    r"(?:\bdu \d{1,2}(?:er)?(?: [a-z]+)?(?: \d{4})? )?(?:jusqu'au|au|le) "
    rf"(?P<day>\d{{1,2}})(?:er)? (?P<month>{'|'.join(_MONTHS)}) (?P<year>\d{{4}})\b"
)


@dataclass(frozen=True, slots=True)
class _Planned:
    """An absence of the data, and whose it is: None for the closing of a shared place."""

    absence: Absence
    span: Span
    surgeon: Surgeon | None


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """PRA-09: what is over is taken out, and who is away says who takes over."""
    for planned in _planned(project):
        if planned.absence.is_over(today):
            message = f"cette absence a pris fin le {french_date(planned.absence.last_day)}"
            yield Hit(planned.span, message, "La retirer du fichier : le site ne l’affiche plus.")
        elif planned.surgeon and not planned.absence.relay:
            yield Hit(planned.span, "cette absence n’a pas de relais", "Ajouter « relay » : qui joindre entre-temps.")
    for due in _announced(project):
        if due.day < today:
            message = f"cette annonce a expiré le {french_date(due.day)}"
            advice = "La retirer du texte, et noter les absences dans « absences » : elles disparaissent d’elles-mêmes."
            yield Hit(due.span, message, advice)


def due_dates(project: Project, today: date) -> Iterator[Due]:
    """The last day of every absence, in the data and in the texts."""
    for planned in _planned(project):
        whose = f" : {planned.surgeon.value.identity.formal_name}" if planned.surgeon else ""
        yield Due(planned.absence.last_day, f"fin d’une absence{whose}", planned.span)
    yield from _announced(project)


def _planned(project: Project) -> Iterator[_Planned]:
    if project.practice:
        for index, place in enumerate(project.practice.value.places):
            for rank, absence in enumerate(place.absences):
                yield _Planned(absence, project.practice.at("places", index, "absences", rank), None)
    for surgeon in project.surgeons:
        sessions = [("places", index, place.absences) for index, place in enumerate(surgeon.value.places)]
        sessions += [("practises_at", index, at.absences) for index, at in enumerate(surgeon.value.practises_at)]
        for key, index, absences in sessions:
            for rank, absence in enumerate(absences):
                yield _Planned(absence, surgeon.record.at(key, index, "absences", rank), surgeon)


def _announced(project: Project) -> Iterator[Due]:
    """The closings told in the texts with the day they end."""
    for passage in project_passages(project):
        if not _NOTICE.search(passage.folded):
            continue
        folded = fold(passage.text)
        for match in _NOTICE.finditer(folded.text):
            day = _day(match)
            if day:
                span = passage.span(*folded.original_span(match.start(), match.end()))
                yield Due(day, "fin d’une absence annoncée dans un texte", span)


def _day(match: re.Match[str]) -> date | None:
    try:
        return date(int(match["year"]), _MONTHS.index(match["month"]) + 1, int(match["day"]))
    except ValueError:
        return None


RULE = Rule(
    module=__name__,
    id="PRA-09",
    name="absence-terminee",
    title="Absence terminée ou sans relais",
    severity=Severity.INFO,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2014,),
    data=check_data,
    due=due_dates,
)
