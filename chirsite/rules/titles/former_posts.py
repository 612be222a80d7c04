"""« Ancien interne », « ancien chef de clinique »: with the hospital and the years (recommendations of 2021)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import CNOM_2021
from chirsite.rules.shared.terms import Terms
from chirsite.text.fold import folded_text

if TYPE_CHECKING:
    from chirsite.model.project import Project, Surgeon

_HELP = "Écrire la fonction, l’établissement et les années : « Chef de clinique-assistant, hôpital …, 2013-2015 »."
_DATED = r".*\b(?:19|20)\d\d\b"

TERMS = Terms(
    patterns=(r"ex[ -](?:ap-?hp|aphm|hcl|chr?u|hopitaux|interne|cheff?e? de clinique|assistante? des hopitaux)",),
    message="« {found} » ne dit ni la fonction, ni l’établissement, ni les années",
    help=_HELP,
    unless=(_DATED,),
)


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """TIT-09 in the career: what is called past says when it ended."""
    for surgeon in project.surgeons:
        for list_name, index, title in _undated(surgeon):
            message = f"« {title} » n’a pas d’année de fin"
            yield Hit(surgeon.record.at("career", list_name, index), message, _HELP)


def _undated(surgeon: Surgeon) -> Iterator[tuple[str, int, str]]:
    career = surgeon.value.career
    named = [("posts", index, post.role, post.until) for index, post in enumerate(career.posts)]
    named += [("functions", index, function.title, function.until) for index, function in enumerate(career.functions)]
    for list_name, index, title, until in named:
        if until is None and folded_text(title).startswith(("ancien ", "ancienne ", "ex-")):
            yield list_name, index, title


RULE = Rule(
    module=__name__,
    id="TIT-09",
    name="ancienne-fonction-imprecise",
    title="Ancienne fonction sans établissement ni dates",
    severity=Severity.INFO,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2021,),
    data=check_data,
    text=TERMS,
)
