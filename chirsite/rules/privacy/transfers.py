"""Data that leave the European Economic Area are protected, and the visitor is told how (GDPR, article 13, § 1, f)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity, Span
from chirsite.model.countries import EUROPEAN_ECONOMIC_AREA
from chirsite.model.privacy import Processor
from chirsite.model.project import Project
from chirsite.model.service import Service
from chirsite.model.site import SiteSettings
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import RGPD_13, RGPD_44
from chirsite.rules.shared.fetched import fetched_elsewhere
from chirsite.rules.shared.mentions import Mention, missing_on_kind

_AMERICAN = (
    "googleapis.com gstatic.com google.com googletagmanager.com google-analytics.com doubleclick.net youtube.com "
    "youtube-nocookie.com ytimg.com vimeo.com cloudflare.com unpkg.com bootstrapcdn.com jquery.com typekit.net "
    "fontawesome.com cloudfront.net amazonaws.com gravatar.com wp.com hcaptcha.com facebook.com facebook.net "
    "instagram.com twitter.com x.com linkedin.com pinterest.com"
)
_CHINESE = "tiktok.com tiktokcdn.com"
_OUTSIDE = dict.fromkeys(_AMERICAN.split(), "États-Unis") | dict.fromkeys(_CHINESE.split(), "Chine")
"""Services that pages often load, by domain, and the country of the company behind them."""


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """RGPD-05 in the data: a guarantee for each processor and service outside the Area."""
    settings = project.settings
    for place, item, name in _recipients(settings.value):
        if item.country not in EUROPEAN_ECONOMIC_AREA and not item.safeguard:
            message = (
                f"« {name} » reçoit des données hors de l’Espace économique européen ({item.country}), sans garantie"
            )
            advice = "Ajouter « safeguard » (décision d’adéquation, clauses types), ou choisir un prestataire européen."
            yield Hit(settings.at(*place), message, advice)


def _recipients(settings: SiteSettings) -> Iterator[tuple[tuple[str | int, ...], Processor | Service, str]]:
    """Where each recipient's country stands in site.yaml, the recipient, and its name."""
    for index, processor in enumerate(settings.privacy.processors):
        yield ("privacy", "processors", index, "country"), processor, processor.name
    for index, service in enumerate(settings.services):
        yield ("services", index, "country"), service, service.controller


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """RGPD-05 on the rendered pages: the guarantees can be read, and nothing is loaded from outside the Area."""
    settings = site.project.settings.value
    given = dict.fromkeys(item.safeguard for _, item, _ in _recipients(settings) if item.safeguard)
    mentions = [Mention("la garantie d’un transfert hors d’Europe", safeguard) for safeguard in given]
    if mentions:
        yield from missing_on_kind(site, "privacy", "Confidentialité", mentions)
    for path, address, host in fetched_elsewhere(site):
        country = next((where for domain, where in _OUTSIDE.items() if f".{host}".endswith(f".{domain}")), None)
        if country:
            message = f"charger « {host} » transmet l’adresse du visiteur hors d’Europe ({country})"
            yield Hit(Span(path), message, "Héberger le fichier sur le site.", excerpt=address)


RULE = Rule(
    module=__name__,
    id="RGPD-05",
    name="transfert-hors-d-europe",
    title="Transfert hors de l’Union européenne sans garantie",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(RGPD_13, RGPD_44),
    data=check_data,
    output=check_page,
)
