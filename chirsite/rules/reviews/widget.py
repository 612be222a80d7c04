"""No reviews brought in from another site: no widget, no frame, no link to them (recommendations of 2021)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.model.rendered import HtmlFacts
from chirsite.rules.base import Evidence, Hit, Rule, Site
from chirsite.rules.citations import CNOM_2021, CSP_19_1
from chirsite.rules.shared.fetched import embedded, linked
from chirsite.rules.shared.structured import nodes, strings, term

_SITES = (
    "trustpilot.",
    "realself.",
    "avis-verifies.",
    "netreviews.",
    "guest-suite.",
    "opinionsystem.",
    "societe-des-avis-garantis.",
    "immodvisor.",
    "custplace.",
    "ekomi.",
    "feefo.",
    "reviews.io",
    "ratemds.",
    "vitals.com",
)
_TOOLS = (
    *_SITES,
    "elfsight",
    "google-review",
    "googlereview",
    "trustindex",
    "reviewsonmywebsite",
    "review-widget",
    "reviews-widget",
    "widget-avis",
    "avis-widget",
    "embedsocial",
    "embedreviews",
    "featurable.",
    "birdeye.",
    "sociablekit",
)
_HELP = "Retirer ce module ou ce lien du gabarit ou de la page ; une carte statique avec l’adresse reste permise."


def check_page(site: Site) -> Iterator[Hit]:
    """AVI-03 on every rendered page: scripts, frames, pictures, code and links."""
    for page in site.pages:
        for sign in dict.fromkeys((*embedded(page, _TOOLS), *linked(page, _SITES), *_profiles(page))):
            yield Hit(Span(page.path), f"module ou lien d’avis d’un autre site : « {sign} »", _HELP, excerpt=sign)


def _profiles(page: HtmlFacts) -> Iterator[str]:
    """The review sites that structured data gives as other pages of the practitioner."""
    for node in nodes(page.structured):
        addresses = [text.lower() for key, value in node.items() if term(key) == "sameAs" for text in strings(value)]
        yield from (sign for address in addresses for sign in _SITES if sign in address)


RULE = Rule(
    module=__name__,
    id="AVI-03",
    name="module-d-avis",
    title="Module d’avis d’un autre site",
    severity=Severity.ERROR,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2021, CSP_19_1),
    output=check_page,
    audit=check_page,
)
