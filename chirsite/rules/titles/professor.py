"""« Professeur » goes with a real university function, its nature and its dates (articles R. 4127-79 and 81)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.model.career import Function
from chirsite.model.project import Project, Surgeon
from chirsite.model.titles import Civility
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import CNOM_2021, CSP_30_1, CSP_79, CSP_81
from chirsite.rules.passages import passages_holding
from chirsite.rules.shared.terms import Terms
from chirsite.text.fold import folded_text

_CHAIR = re.compile(r"\b(?:professeure?|pu-?ph)\b")
_LASTING = re.compile(r"\b(?:honoraire|emerite)\b")
_HELP = "Décrire la fonction dans « career.functions » : intitulé exact, université, dates. Sinon, écrire « Dr »."


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """TIT-08 in the data and in every text: who is called professor holds a chair today, or an honorary title."""
    for surgeon in project.surgeons:
        chairs = [post for post in surgeon.value.career.functions if _CHAIR.search(folded_text(post.title))]
        if any(_lasts(chair, today) for chair in chairs):
            continue
        if surgeon.value.identity.civility is Civility.PROFESSOR:
            span = surgeon.record.at("identity", "civility")
            message = (
                "la fonction de professeur a pris fin" if chairs else "aucune fonction de professeur n’est décrite"
            )
            yield Hit(span, message, _HELP)
        else:
            yield from _called_professor(project, surgeon)


def _lasts(chair: Function, today: date) -> bool:
    title = folded_text(chair.title)
    if _LASTING.search(title):
        return True
    return not title.startswith("ancien") and (chair.until is None or chair.until.earliest >= today)


def _called_professor(project: Project, surgeon: Surgeon) -> Iterator[Hit]:
    identity = surgeon.value.identity
    first, last = (folded_text(name) for name in (identity.first_name, identity.last_name))
    message = "« {found} » : aucune fonction de professeur en cours n’est décrite pour ce praticien"
    terms = Terms((rf"(?:pr|professeure?)\.? (?:{re.escape(first)} )?{re.escape(last)}",), message, _HELP)
    for passage in passages_holding(project, re.compile(re.escape(last))):
        yield from terms(passage)


RULE = Rule(
    module=__name__,
    id="TIT-08",
    name="titre-de-professeur",
    title="Titre de professeur sans fonction décrite",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(CSP_79, CSP_81, CSP_30_1, CNOM_2021),
    data=check_data,
)
