"""A model does not pass for a patient, nor a made-up picture for a real one (article R. 4127-19-1)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity, Span
from chirsite.model.document import Document
from chirsite.model.media import Subject
from chirsite.model.project import Project
from chirsite.model.rendered import HtmlFacts
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import CNOM_2014, CSP_19_1
from chirsite.rules.media_entries import Entry, entries, placed, rendered
from chirsite.text.fold import folded_text

_MENTION = re.compile(r"\b(?:photos?|photographies?|images?|videos?|film) d'illustration\b")
_ARTIFICIAL = re.compile(r"\bintelligence artificielle\b|\bia\b")
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
    """PHO-07 on every rendered page: what it says of a model, and of a picture that no camera took."""
    for page in site.pages:
        shown, text = rendered(site.project, page), folded_text(page.text)
        models = [entry.id for entry in shown if entry.subject is Subject.MODEL and _says_so(entry)]
        if models and not _MENTION.search(text):
            yield _silent(page, models[0], "une photo d’illustration")
        made = [entry.id for entry in shown if entry.medium.ai_generated]
        if made and not _ARTIFICIAL.search(text):
            yield _silent(page, made[0], "l’œuvre d’une intelligence artificielle")


def _silent(page: HtmlFacts, name: str, nature: str) -> Hit:
    message = f"la page montre « {name} » sans dire que c’est {nature}"
    return Hit(Span(page.path), message, "La légende, ou le thème, doit garder la mention.", excerpt=name)


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
