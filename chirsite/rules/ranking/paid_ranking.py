"""No paid ranking: no advertising tag on any page (article R. 4127-80, II)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.model.rendered import HtmlFacts
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import CNOM_2021, CSP_80

_SOURCES = (
    "googleadservices.com",
    "googlesyndication.com",
    "doubleclick.net",
    "bat.bing.com",
    "ads.linkedin.com",
    "googletagmanager.com/gtag/js?id=aw-",
    "criteo",
    "taboola",
    "outbrain",
)
_CODE = ("'aw-", '"aw-', "gtag_report_conversion", "google_conversion_id", "uetq", "adsbygoogle")
_HELP = "Retirer cette balise : un médecin ne peut obtenir contre paiement d’apparaître en priorité."


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """REF-01 on every rendered page: scripts, frames, pictures and inline code."""
    for page in site.pages:
        for found in dict.fromkeys(_advertising(page)):
            yield Hit(Span(page.path), f"balise publicitaire : « {found} »", _HELP, excerpt=found)


def _advertising(page: HtmlFacts) -> Iterator[str]:
    for element in page.resources:
        address = (element.attributes.get("src") or element.attributes.get("href") or "").lower()
        yield from (sign for sign in _SOURCES if sign in address)
    for script in page.scripts:
        yield from (sign for sign in _CODE if sign in script.text.lower())


RULE = Rule(
    module=__name__,
    id="REF-01",
    name="referencement-payant",
    title="Référencement payant",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_80, CNOM_2021),
    output=check_page,
)
