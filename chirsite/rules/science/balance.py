"""Benefits and risks stand side by side, with the alternatives (charte of 2014, point 3)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity, Span
from chirsite.model.document import BlockKind, Document
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import CNOM_2014, CSP_19_1

_SHARE = 3
"""The risks take at least a third of the words of the benefits: our measure, low enough to catch only an omission."""
_SHORT = 40
"""Words below which a page says too little of the benefits to be weighed."""
_SHOWN = ("results", "risks", "alternatives")


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """SCI-05 in the text of a procedure: results, risks and alternatives are written, and risks are not a mere line."""
    for page in project.procedures:
        counts = {key: _words(page.document, key) for key in (*_SHOWN, "purpose")}
        for key in _SHOWN:
            section = page.document.section(key)
            if section and not counts[key]:
                yield Hit(section.span, f"la section « {section.title} » est vide", "L’écrire.")
        risks = page.document.section("risks")
        benefits = counts["results"] + counts["purpose"]
        if risks and counts["risks"] and benefits > _SHORT and counts["risks"] * _SHARE < benefits:
            message = f"{counts['risks']} mots sur les risques, {benefits} sur les bénéfices"
            yield Hit(risks.span, message, "Décrire les risques fréquents et les risques graves, avec leur fréquence.")


def _words(document: Document, key: str) -> int:
    section = document.section(key)
    blocks = section.blocks if section else ()
    return sum(len(block.content.text.split()) for block in blocks if block.kind is not BlockKind.HEADING)


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """SCI-05 on the rendered page: the three sections can be read."""
    for page in site.project.procedures:
        for facts in site.written(page):
            for key in _SHOWN:
                section = page.document.section(key)
                if section and not site.shows(facts, section.title):
                    message = f"la page n’affiche pas la section « {section.title} »"
                    yield Hit(Span(facts.path), message, "Le thème doit afficher cette section.", excerpt=section.title)


RULE = Rule(
    module=__name__,
    id="SCI-05",
    name="benefices-sans-risques",
    title="Bénéfices sans risques ni alternatives",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(CNOM_2014, CSP_19_1),
    data=check_data,
    output=check_page,
)
