"""Nothing is asked of a third party before consent: no resource from another host (article 82 of loi 78-17)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.rules.base import Evidence, Hit, Rule, Site
from chirsite.rules.citations import LIL_82
from chirsite.rules.shared.fetched import fetched_elsewhere

_HELP = "Héberger le fichier sur le site, ou le remplacer par un lien que le visiteur choisit de suivre."


def check_page(site: Site) -> Iterator[Hit]:
    """COO-01 on every rendered page and stylesheet: scripts, styles, pictures and media come from the site itself."""
    for path, address, host in fetched_elsewhere(site):
        yield Hit(Span(path), f"la page charge une ressource de « {host} »", _HELP, excerpt=address)


RULE = Rule(
    module=__name__,
    id="COO-01",
    name="ressource-tierce",
    title="Ressource ou traceur d’un tiers avant consentement",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(LIL_82,),
    output=check_page,
    audit=check_page,
)
