"""A legal person that publishes the site says who and where it is (loi 2004-575, article 1-1, I, 2°)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity
from chirsite.model.publisher import Company, Institution, NaturalPerson, Sel
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import LCEN_1_1, LCEN_1_2
from chirsite.rules.shared.mentions import Mention, address_mentions, missing_on_kind, phone_mention
from chirsite.text.money import euros


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """LEG-03 on the rendered legal notice."""
    publisher = site.project.settings.value.publisher
    if not isinstance(publisher, NaturalPerson):
        mentions = (
            Mention("la dénomination", publisher.name),
            *address_mentions("du siège", publisher.head_office),
            phone_mention("le téléphone de la société", publisher.phone),
            *_registered(publisher),
        )
        yield from missing_on_kind(site, "legal", "Mentions légales", mentions)


def _registered(publisher: Company | Sel | Institution) -> Iterator[Mention]:
    """What only those say who have a register or a capital."""
    if publisher.registration:
        yield Mention("l’inscription au registre", publisher.registration)
    if not isinstance(publisher, Institution):
        yield Mention("le capital social", euros(publisher.capital))


RULE = Rule(
    module=__name__,
    id="LEG-03",
    name="societe-editrice-incomplete",
    title="Société éditrice incomplète",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(LCEN_1_1, LCEN_1_2),
    output=check_page,
)
