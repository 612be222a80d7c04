"""Nothing is asked of a third party before consent: no resource from another host (article 82 of loi 78-17)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from chirsite.diagnostics import Severity, Span
from chirsite.model.rendered import HtmlFacts
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import LIL_82

_IN_STYLE = re.compile(r"(?:url\(\s*|@import\s+(?!url))[\"']?([^\"')\s;]+)", re.IGNORECASE)
_HELP = "Héberger le fichier sur le site, ou le remplacer par un lien que le visiteur choisit de suivre."


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """COO-01 on every rendered page and stylesheet: scripts, styles, pictures and media come from the site itself."""
    own = urlsplit(site.project.settings.value.address).netloc
    loaded = [(page.path, tuple(_addresses(page))) for page in site.pages]
    loaded += [(path, tuple(_IN_STYLE.findall(style))) for path, style in site.styles.items()]
    for path, addresses in loaded:
        for address in dict.fromkeys(addresses):
            host = urlsplit(address).netloc
            if host and host != own:
                yield Hit(Span(path), f"la page charge une ressource de « {host} »", _HELP, excerpt=address)


def _addresses(page: HtmlFacts) -> Iterator[str]:
    for element in page.resources:
        for name in ("src", "href", "data", "poster"):
            yield element.attributes.get(name) or ""
        yield from (part.split()[0] for part in (element.attributes.get("srcset") or "").split(",") if part.strip())
        style = element.text if element.tag == "style" else element.attributes.get("style", "")
        yield from _IN_STYLE.findall(style)


RULE = Rule(
    module=__name__,
    id="COO-01",
    name="ressource-tierce",
    title="Ressource ou traceur d’un tiers avant consentement",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(LIL_82,),
    output=check_page,
)
