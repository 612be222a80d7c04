"""A text a machine wrote is read again by somebody who answers for it (règlement (UE) 2024/1689, article 50, 4)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import AI_ACT_50
from chirsite.text.dates import french_date


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """IA-03 in the front matter: who reviewed the text, on or after the day it last changed."""
    for page in project.pages():
        meta = page.meta
        if not meta.ai_written:
            continue
        advice = "Faire relire la page par un praticien, puis écrire « reviewed_by » et « reviewed »."
        if meta.reviewed is None or meta.reviewed_by is None:
            yield Hit(page.at("ai_written"), "ce texte produit par une machine n’a pas de relecteur", advice)
        elif meta.reviewed < meta.last_change:
            message = (
                f"ce texte produit par une machine a changé le {french_date(meta.last_change)}, après sa relecture"
            )
            yield Hit(page.at("reviewed"), message, advice)


RULE = Rule(
    module=__name__,
    id="IA-03",
    name="texte-synthetique-non-relu",
    title="Texte produit par une machine et non relu",
    severity=Severity.WARNING,
    evidence=Evidence.CONFIRMED,
    citations=(AI_ACT_50,),
    data=check_data,
    in_force_from=date(2026, 8, 2),
)
