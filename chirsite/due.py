"""What falls due in a project: reviews, ends of validity, publications to come, absences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from chirsite.diagnostics import Span
from chirsite.model.page import Status
from chirsite.model.place import Absence
from chirsite.model.project import Project
from chirsite.rules.base import Rule
from chirsite.rules.registry import find_rule
from chirsite.text.fold import folded_text

_FIRST_DAY = date(1900, 1, 1)
"""Earlier days are reckoned from a date still to be completed, and are no deadlines."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """Something that falls due, and the id of the rule it falls due under, ``""`` for none."""

    day: date
    subject: str
    span: Span
    rule: str = ""

    def is_late(self, today: date) -> bool:
        """Whether its day is past."""
        return self.day < today


def deadlines(project: Project, rules: Iterable[Rule], today: date, within: timedelta | None = None) -> list[Deadline]:
    """Everything that falls due in ``project``, the late first; what lies more than ``within`` ahead is left out.

    Drafts have no deadline, and a page to come has only the day it comes.
    """
    found = [*_of_rules(project.public(today), rules, today), *_waivers(project), *_declarations(project)]
    found += [*_pages(project, today), *_absences(project, today)]
    dated = (item for item in dict.fromkeys(found) if item.day >= _FIRST_DAY)
    kept = (item for item in dated if within is None or item.day - today <= within)
    return sorted(kept, key=lambda item: (item.day, item.rule, item.subject, item.span.sort_key))


def _of_rules(project: Project, rules: Iterable[Rule], today: date) -> Iterator[Deadline]:
    for rule in rules:
        if rule.due and rule.in_force(today):
            for due in rule.due(project, today):
                yield Deadline(due.day, due.subject, due.span, rule.id)


def _waivers(project: Project) -> Iterator[Deadline]:
    """The end of each waiver, but of those that a later one follows."""
    last: dict[tuple[str, str], Deadline] = {}
    for index, waiver in enumerate(project.settings.value.waivers):
        rule = _id(waiver.rule)
        subject = f"fin de l’acquittement de « {waiver.text} »"
        item = Deadline(waiver.expires, subject, project.settings.at("waivers", index, "expires"), rule)
        _keep_last(last, (rule, folded_text(waiver.text)), item)
    yield from last.values()


def _declarations(project: Project) -> Iterator[Deadline]:
    """The end of each answer, but of those that a later one follows."""
    last: dict[tuple[str, str], Deadline] = {}
    for index, answer in enumerate(project.settings.value.declarations):
        rule = find_rule(answer.rule)
        subject = f"question à poser de nouveau : {rule.title if rule else answer.rule}"
        span = project.settings.at("declarations", index, "expires")
        item = Deadline(answer.expires, subject, span, _id(answer.rule))
        _keep_last(last, (item.rule, ""), item)
    yield from last.values()


def _keep_last(last: dict[tuple[str, str], Deadline], key: tuple[str, str], item: Deadline) -> None:
    if key not in last or last[key].day < item.day:
        last[key] = item


def _id(name: str) -> str:
    rule = find_rule(name)
    return rule.id if rule else name


def _pages(project: Project, today: date) -> Iterator[Deadline]:
    """The pages to come and the pages to go; what has come or gone is no longer due."""
    for page in project.pages():
        days = (("publish_on", "publication", page.meta.publish_on), ("expires_on", "retrait", page.meta.expires_on))
        for key, what, day in days:
            if page.meta.status is Status.PUBLISHED and day and day > today:
                yield Deadline(day, f"{what} de « {page.meta.title} »", page.at(key))


def _absences(project: Project, today: date) -> Iterator[Deadline]:
    """The first day of each absence to come: the rule on absences tells the last."""
    for absence, who, span in _planned(project):
        if absence.first_day > today:
            yield Deadline(absence.first_day, f"début d’une absence : {who}", span)


def _planned(project: Project) -> Iterator[tuple[Absence, str, Span]]:
    if project.practice:
        for index, place in enumerate(project.practice.value.places):
            for rank, absence in enumerate(place.absences):
                yield absence, place.name, project.practice.at("places", index, "absences", rank, "first_day")
    for surgeon in project.surgeons:
        own = [("places", index, place.absences) for index, place in enumerate(surgeon.value.places)]
        own += [("practises_at", index, shared.absences) for index, shared in enumerate(surgeon.value.practises_at)]
        for key, index, absences in own:
            for rank, absence in enumerate(absences):
                span = surgeon.record.at(key, index, "absences", rank, "first_day")
                yield absence, surgeon.value.identity.formal_name, span
