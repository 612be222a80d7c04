"""Nothing is asked of a third party before consent: no resource from another host (article 82 of loi 78-17)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule, Site
from chirsite.rules.citations import LIL_82
from chirsite.rules.shared.fetched import fetched_elsewhere, fetched_later
from chirsite.text.address import split_address

_HELP = "Héberger le fichier sur le site, ou le remplacer par un lien que le visiteur choisit de suivre."

_UNDECLARED = "La retirer du gabarit, ou déclarer dans site.yaml un des services que chirsite connaît."


def check_page(site: Site) -> Iterator[Hit]:
    """COO-01 on every rendered page and stylesheet: scripts, styles, pictures and media come from the site itself."""
    for path, address, host in fetched_elsewhere(site):
        yield Hit(Span(path), f"la page charge une ressource de « {host} »", _HELP, excerpt=address)


def check_project(site: RenderedSite) -> Iterator[Hit]:
    """The same, and what waits for consent: it comes from the site or from a service that site.yaml declares."""
    yield from check_page(site)
    own = split_address(site.address).netloc
    sources = (sources for service in site.project.settings.value.services for sources in service.csp.values())
    allowed = {split_address(source).netloc for each in sources for source in each}
    for page in site.pages:
        for address in dict.fromkeys(fetched_later(page)):
            host = split_address(address).netloc
            if host not in {"", own} and not any(_covers(source, host) for source in allowed):
                message = f"la page tient prête une ressource de « {host} », qu’aucun service déclaré n’emploie"
                yield Hit(Span(page.path), message, _UNDECLARED, excerpt=address)


def _covers(source: str, host: str) -> bool:
    return host == source or (source.startswith("*.") and host.endswith(source[1:]))


RULE = Rule(
    module=__name__,
    id="COO-01",
    name="ressource-tierce",
    title="Ressource ou traceur d’un tiers avant consentement",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(LIL_82,),
    output=check_project,
    audit=check_page,
)
