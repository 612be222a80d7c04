"""Medical information is dated, and reviewed before it grows old (charte of 2014, point 3)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity, Span
from chirsite.model.page import FrontMatter, Page
from chirsite.model.project import Project
from chirsite.rules.base import Due, Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import CNOM_2014, CNOM_2021
from chirsite.rules.shared.dates import months_after, months_between
from chirsite.rules.shared.sought import Sought
from chirsite.text.dates import french_date


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """SCI-07 in the front matter: no date in the future, a review within the policy of the site."""
    policy = project.settings.value.review
    for page in project.pages():
        yield from _future(page, today)
        if not page.kind.is_medical or page.meta.reviewed is None:
            continue
        age = months_between(page.meta.reviewed, today)
        advice = "Relire la page, puis mettre à jour « reviewed » et « next_review »."
        message = f"dernière relecture le {french_date(page.meta.reviewed)}, il y a {age} mois"
        if age >= policy.refuse_after:
            yield Hit(page.at("reviewed"), message, advice)
        elif age >= policy.warn_after:
            yield Hit(page.at("reviewed"), message, advice, Severity.WARNING)
        if page.meta.next_review and page.meta.next_review < today:
            late = f"la relecture prévue le {french_date(page.meta.next_review)} n’a pas été faite"
            yield Hit(page.at("next_review"), late, advice, Severity.WARNING)


def due_dates(project: Project, today: date) -> Iterator[Due]:
    """For each medical page, the review that was planned, then the day it is refused for want of a review."""
    limit = project.settings.value.review.refuse_after
    for page in project.pages():
        if page.meta.next_review:
            yield Due(page.meta.next_review, f"relecture de « {page.meta.title} »", page.at("next_review"))
        if page.kind.is_medical and page.meta.reviewed:
            subject = f"« {page.meta.title} » refusée si elle n’est pas relue : {limit} mois"
            yield Due(months_after(page.meta.reviewed, limit), subject, page.at("reviewed"))


def _future(page: Page[FrontMatter], today: date) -> Iterator[Hit]:
    for key, day in (
        ("published", page.meta.published),
        ("updated", page.meta.updated),
        ("reviewed", page.meta.reviewed),
    ):
        if day and day > today:
            advice = "Écrire la date réelle ; pour différer une publication, utiliser « publish_on »."
            yield Hit(page.at(key), f"« {key} » est une date à venir ({french_date(day)})", advice)


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """SCI-07 on the rendered page: the date of the last change and of the review can be read."""
    for page in site.project.pages():
        if not page.kind.is_medical:
            continue
        for facts in site.written(page):
            for label, day in (("la mise à jour", page.meta.last_change), ("la relecture", page.meta.reviewed)):
                if day and not site.states(facts, french_date(day)):
                    message = f"la page n’affiche pas la date de {label.removeprefix('la ')} ({french_date(day)})"
                    yield Hit(Span(facts.path), message, "Le thème doit afficher cette date en toutes lettres.")


AUDIT = Sought(
    label="quand elle a été publiée, mise à jour ou relue",
    pattern=(
        r"\b(?:publi|mise? a jour|rel(?:u|ecture)|revis|redig|modifi|verifi|actualis)\w*\b"
        r"[^.]{0,50}\b(?:19|20)\d\d\b"
    ),
    help="Dater la page : publication, mise à jour, relecture.",
    medical=True,
)

RULE = Rule(
    module=__name__,
    id="SCI-07",
    name="date-absente",
    title="Date de publication, de mise à jour ou de relecture absente",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CNOM_2014, CNOM_2021),
    data=check_data,
    due=due_dates,
    output=check_page,
    audit=AUDIT,
)
