"""Links lead to reliable and impartial sites (recommendations of 2021)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import CNOM_2021
from chirsite.rules.links.authorities import TRUSTED
from chirsite.rules.links.declared import declared_hosts
from chirsite.rules.shared.outgoing import Outgoing, rendered_links, written_links
from chirsite.text.address import stands_under

_HELP = (
    "Préférer une autorité de santé ou une société savante. Si le site est fiable et sans but commercial, "
    "l’acquitter dans « waivers » avec la raison."
)


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """LIE-01 on the links of written pages."""
    yield from _untrusted(written_links(project), project)


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """LIE-01 on the links that only the rendered pages hold."""
    yield from _untrusted(rendered_links(site), site.project)


def _untrusted(links: Iterable[Outgoing], project: Project) -> Iterator[Hit]:
    trusted = TRUSTED | declared_hosts(project)
    for link in links:
        if not link.declared and not stands_under(link.host, trusted):
            message = f"lien vers un site hors de la liste de confiance : « {link.host} »"
            yield Hit(link.span, message, _HELP, excerpt=link.target)


RULE = Rule(
    module=__name__,
    id="LIE-01",
    name="lien-vers-un-site-non-fiable",
    title="Lien vers un site hors de la liste de confiance",
    severity=Severity.WARNING,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2021,),
    data=check_data,
    output=check_page,
)
