"""A model does not pass for a patient, nor a picture of him for a result (article R. 4127-19-1)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity, Span
from chirsite.model.document import Document
from chirsite.model.media import Subject
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import CNOM_2014, CSP_19_1
from chirsite.rules.shared.media_entries import Entry, entries, placed, rendered
from chirsite.text.fold import folded_text

_MENTION = re.compile(r"\b(?:photos?|photographies?|images?|videos?|film) d'illustration\b")
_RESULTS = "results"


def check_media(project: Project, today: date) -> Iterator[Hit]:
    """PHO-07 on media.yaml: a model's caption says so; on procedure pages: no model beside the expected result."""
    for entry in entries(project):
        if entry.subject is Subject.MODEL and not _says_so(entry):
            message = f"la légende de « {entry.id} » ne dit pas que c’est une photo d’illustration"
            yield Hit(entry.at("caption"), message, "Écrire par exemple « Photo d’illustration (modèle) ».")
    for page in project.procedures:
        for entry, span in placed(project, page):
            if entry.subject is Subject.MODEL and _section_at(page.document, span) == _RESULTS:
                message = f"« {entry.id} », qui montre un figurant, illustre le résultat attendu"
                yield Hit(span, message, "La déplacer ou la retirer : elle passe pour un résultat.")


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """PHO-07 on every rendered page that shows a model: the mention of its caption is there too."""
    for page in site.pages:
        shown = rendered(site.project, page)
        models = [entry.id for entry in shown if entry.subject is Subject.MODEL and _says_so(entry)]
        if models and not _MENTION.search(folded_text(page.text)):
            message = f"la page montre « {models[0]} » sans dire que c’est une photo d’illustration"
            advice = "La légende donnée dans la page, ou le thème, doit garder la mention."
            yield Hit(Span(page.path), message, advice, excerpt=models[0])


def _says_so(entry: Entry) -> bool:
    return bool(_MENTION.search(folded_text(entry.medium.caption or "")))


def _section_at(document: Document, span: Span) -> str:
    """The key of the section that a place of a page stands in."""
    line = span.start.line if span.start else 0
    above = [section for section in document.sections if section.span.start and section.span.start.line <= line]
    return above[-1].key if above else ""


RULE = Rule(
    module=__name__,
    id="PHO-07",
    name="photo-d-illustration",
    title="Photo d’illustration présentée comme réelle",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(CSP_19_1, CNOM_2014),
    media=check_media,
    output=check_page,
)
