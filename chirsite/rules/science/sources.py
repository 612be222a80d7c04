"""Medical information cites its sources (recommendations of 2021; charte of 2014, point 3)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity, Span
from chirsite.model.page import PageKind
from chirsite.model.project import Project
from chirsite.rules.base import Due, Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import CNOM_2014, CNOM_2021
from chirsite.rules.shared.dates import months_after
from chirsite.rules.shared.sought import Sought

_LEAST = {PageKind.PROCEDURE: 2}
_OLD_AFTER = 60
"""Months after which a newer source is looked for: our threshold, not the law's. An old source is no fault."""
_HELP = "Ajouter une source datée : HAS, société savante, article scientifique (avec son adresse ou son DOI)."


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """SCI-06 in the front matter: enough sources, and each source named in the text exists."""
    for page in project.pages():
        least = _LEAST.get(page.kind, 1)
        if page.kind.is_medical and len(page.meta.sources) < least:
            message = f"il faut {least} sources au moins ; cette page en cite {len(page.meta.sources)}"
            yield Hit(page.at("sources"), message, _HELP)
        known = {source.id for source in page.meta.sources}
        for block in page.document.blocks():
            for reference in block.references:
                if reference.target not in known:
                    message = f"la source « {reference.target} » n’est pas décrite dans l’en-tête"
                    yield Hit(reference.span, message, "L’ajouter à « sources », ou corriger son identifiant.")


def due_dates(project: Project, today: date) -> Iterator[Due]:
    """The day the newest source of a page is five years old: an old study may still be the best, not all of them."""
    for page in project.pages():
        dated = [(source.date.earliest, index) for index, source in enumerate(page.meta.sources)]
        if dated:
            newest, index = max(dated)
            subject = f"« {page.meta.title} » n’a plus de source de moins de cinq ans : en chercher une plus récente"
            yield Due(months_after(newest, _OLD_AFTER), subject, page.at("sources", index, "date"))


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """SCI-06 on the rendered page: every source is named, with a link to it."""
    for page in site.project.pages():
        for facts in site.written(page):
            links = {link.attributes.get("href", "") for link in facts.links}
            for source in page.meta.sources:
                if not site.states(facts, source.title) or source.link not in links:
                    message = f"la page ne montre pas la source « {source.title} »"
                    advice = "Le thème doit afficher chaque source, avec son lien."
                    yield Hit(Span(facts.path), message, advice, excerpt=source.title)


AUDIT = Sought(
    label="ses sources",
    pattern=r"\b(?:sources?|references?|bibliographie) ?:|\b(?:sources|references|bibliographie)\b",
    help="Citer les sources : recommandations, publications, avec leur date.",
    medical=True,
)

RULE = Rule(
    module=__name__,
    id="SCI-06",
    name="sources-absentes",
    title="Sources absentes",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(CNOM_2021, CNOM_2014),
    data=check_data,
    due=due_dates,
    output=check_page,
    audit=AUDIT,
)
