"""No rebate through somebody else's site: vouchers, cash-back, works councils (article R. 4127-24)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule, Site
from chirsite.rules.citations import CDN_OFFRES, CSP_24
from chirsite.rules.shared.outgoing import Outgoing, links_away, rendered_links, written_links
from chirsite.rules.shared.terms import Terms
from chirsite.text.address import stands_under

if TYPE_CHECKING:
    from chirsite.model.project import Project

_SITES = frozenset(
    {
        "groupon.fr",
        "groupon.com",
        "igraal.com",
        "poulpeo.com",
        "widilo.fr",
        "ebuyclub.com",
        "wonderbox.fr",
        "smartbox.com",
        "veepee.fr",
        "dealabs.com",
        "radins.com",
        "ma-reduc.com",
        "reducavenue.com",
    }
)
_HELP = "Retirer la mention et le lien : aucune ristourne, même versée par un autre."
_GAIN = r"(?:tarifs?|reductions?|remises?|ristournes?|prix|avantages? tarifaires?|offres?)"

TERMS = Terms(
    patterns=(
        r"cash-?back",
        r"groupon|wonderbox|smartbox",
        rf"{_GAIN}(?: [\w'-]+){{0,4}} (?:comites? d'entreprise|votre (?:ce|cse)|notre partenaire|nos partenaires)",
        r"(?:[-−–] ?)?\d+ ?% (?:via|avec|chez|grace a|par) (?:notre|nos|un) (?:site )?partenaires?",
    ),
    message="« {found} » annonce une ristourne par un tiers",
    help=_HELP,
    unless=(r"ne s'appliquent?",),
)


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """PRO-03 on the links of written pages."""
    yield from _rebates(written_links(project))


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """PRO-03 on the links that only the rendered pages hold."""
    yield from _rebates(rendered_links(site))


def audit(site: Site) -> Iterator[Hit]:
    """PRO-03 on a site of which only the pages are known: every link that leaves it."""
    yield from _rebates(links_away(site))


def _rebates(links: Iterable[Outgoing]) -> Iterator[Hit]:
    for link in links:
        if stands_under(link.host, _SITES):
            yield Hit(link.span, f"lien vers un site de ristournes : « {link.host} »", _HELP, excerpt=link.target)


RULE = Rule(
    module=__name__,
    id="PRO-03",
    name="ristourne-par-un-tiers",
    title="Ristournes via des sites tiers",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CDN_OFFRES, CSP_24),
    data=check_data,
    text=TERMS,
    output=check_page,
    audit=audit,
)
