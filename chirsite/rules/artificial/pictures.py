"""A made-up picture is said to be so, and never shows a result (règlement (UE) 2024/1689, article 50, 4)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity, Span
from chirsite.model.media import Subject
from chirsite.model.project import Project
from chirsite.model.wording import GENERATED
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import AI_ACT_50, CSP_19_1
from chirsite.rules.shared.media_entries import Entry, entries, rendered

_CLINICAL = frozenset({Subject.PATIENT, Subject.IMAGING})
_RESULT = re.compile(
    r"\b(?:resultats?|(?:avant|apres) (?:l'|une? )?(?:operation|intervention|chirurgie)|avant ?/ ?apres)\b"
)


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """IA-02 in media.yaml: no patient, no examination and no result of surgery is made up."""
    for entry in entries(project):
        if entry.medium.ai_generated and _clinical(entry):
            message = (
                f"« {entry.id} » est une image produite par une machine : elle ne peut montrer ni patient ni résultat"
            )
            yield Hit(entry.at("ai_generated"), message, "La retirer, ou la remplacer par un schéma.")


def _clinical(entry: Entry) -> bool:
    said = (text for key, text in entry.words() if key != "file")
    return entry.subject in _CLINICAL or any(_RESULT.search(text) for text in said)


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """IA-02 on every rendered page: one mention for each made-up picture or video it shows."""
    for page in site.originals:
        made_up = [entry.id for entry in rendered(site.project, page) if entry.medium.ai_generated]
        if page.text.count(GENERATED) < len(made_up):
            message = f"la mention « {GENERATED} » manque à l’une de ces images : {', '.join(made_up)}"
            yield Hit(Span(page.path), message, "Le thème doit l’afficher à côté de l’image.", excerpt=GENERATED)


RULE = Rule(
    module=__name__,
    id="IA-02",
    name="image-synthetique",
    title="Image synthétique non signalée, ou de patient",
    severity=Severity.ERROR,
    evidence=Evidence.CONFIRMED,
    citations=(AI_ACT_50, CSP_19_1),
    data=check_data,
    output=check_page,
    in_force_from=date(2026, 8, 2),
)
