"""No bought or exchanged link (article R. 4127-80, II; livre blanc of 2011)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.rules.base import Evidence, Hit, Rule, Site
from chirsite.rules.citations import CNOM_2011, CSP_80
from chirsite.rules.ranking.bought import LINKS
from chirsite.rules.shared.terms import Terms
from chirsite.rules.shared.together import Together

_HELP = "Retirer le lien, ou le remplacer par celui d’une autorité ou d’une société savante."

TERMS = Terms(
    patterns=(
        r"echanges? de liens?",
        r"(?:nos |mes )?liens? (?:amis|reciproques?|sponsorises?|promotionnels?)",
        r"^(?:nos|mes) (?:amis|liens partenaires|sites amis)$",
        r"(?:achat|vente) de liens",
    ),
    message="« {found} » annonce des liens échangés ou payés",
    help=_HELP,
)


def check_page(site: Site) -> Iterator[Hit]:
    """REF-04 on every rendered page: no link says of itself that it is paid for."""
    for page in site.pages:
        for link in page.links:
            if "sponsored" in link.attributes.get("rel", "").lower().split():
                target = link.attributes.get("href", "")
                yield Hit(Span(page.path), f"lien payé (rel=sponsored) vers « {target} »", _HELP, excerpt=target)


RULE = Rule(
    module=__name__,
    id="REF-04",
    name="liens-promotionnels",
    title="Liens achetés ou promotionnels",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(CSP_80, CNOM_2011),
    text=Together((TERMS, LINKS)),
    output=check_page,
    audit=check_page,
)
