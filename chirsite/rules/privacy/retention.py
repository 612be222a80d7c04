"""Each processing has a retention period in figures (article 13, § 2, a of the GDPR)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.model.project import Project
from chirsite.model.site import SiteSettings
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import RGPD_13
from chirsite.rules.shared.mentions import Mention, missing_on_kind
from chirsite.rules.shared.sought import Sought

_FIGURE = re.compile(
    r"\d|\bune? (?:heure|jour|semaine|mois|an\b|année)|\b(?:deux|trois|quatre|cinq|six|dix|douze|quinze|vingt|trente)\b"
)


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """RGPD-02 in the data: a figure, or a criterion that gives one."""
    for place, retention in _retentions(project.settings.value):
        if not _FIGURE.search(retention.lower()):
            message = f"« {retention} » n’est pas une durée"
            advice = "Donner une durée chiffrée, par exemple « 3 mois après la réponse »."
            yield Hit(project.settings.at(*place, "retention"), message, advice)


def _retentions(settings: SiteSettings) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Where each period of retention is given, and what it says."""
    for index, processing in enumerate(settings.privacy.processings):
        yield ("privacy", "processings", index), processing.retention
    if settings.contact_form:
        yield ("contact_form",), settings.contact_form.retention


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """RGPD-02 on the rendered privacy page."""
    periods = (retention for _, retention in _retentions(site.project.settings.value))
    mentions = (Mention("une durée de conservation", period) for period in periods)
    yield from missing_on_kind(site, "privacy", "Confidentialité", mentions)


AUDIT = Sought(
    label="la durée de conservation des données",
    pattern=(
        r"conserv\w*[^.]{0,400}?\b(?:\d+|un|une|deux|trois|cinq|six|dix|douze|vingt|treize)"
        r" (?:ans?|annees?|mois|jours?|semaines?)\b"
    ),
    help="L’écrire en chiffres, pour chaque traitement.",
)

RULE = Rule(
    module=__name__,
    id="RGPD-02",
    name="duree-de-conservation-absente",
    title="Durée de conservation absente ou non chiffrée",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(RGPD_13,),
    data=check_data,
    output=check_page,
    audit=AUDIT,
)
