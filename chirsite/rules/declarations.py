"""Questions that no program can settle, and the dated answers that site.yaml records."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from chirsite.rules.base import Hit, Rule
from chirsite.text.dates import french_date

if TYPE_CHECKING:
    from chirsite.model.project import Project


def unanswered(rule: Rule, project: Project, today: date) -> Iterator[Hit]:
    """One hit when the question of ``rule`` has no valid answer: none, « no », expired, or dated in the future."""
    settings = project.settings
    answers = [item for item in enumerate(settings.value.declarations) if rule.answers_to(item[1].rule)]
    if any(answer.answer and answer.date <= today < answer.expires for _, answer in answers):
        return
    advice = (
        f"Vérifier, puis l’ajouter à « declarations » de site.yaml (rule: {rule.id}, answer, author, date, expires)."
    )
    if not answers:
        yield Hit(settings.at("declarations"), f"question sans réponse : {rule.question}", advice)
        return
    index, answer = answers[-1]
    if not answer.answer:
        message = f"la réponse est non : {rule.question}"
    elif answer.expires <= today:
        message = f"la réponse a expiré le {french_date(answer.expires)} : {rule.question}"
    else:
        message = f"la réponse est datée du futur ({french_date(answer.date)}) : {rule.question}"
    yield Hit(settings.at("declarations", index), message, advice)
