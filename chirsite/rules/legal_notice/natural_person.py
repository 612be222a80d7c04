"""A practitioner who publishes his own site gives name, address and phone (loi 2004-575, article 1-1, I, 1°)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity
from chirsite.model.publisher import NaturalPerson
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import LCEN_1_1, LCEN_1_2
from chirsite.rules.shared.mentions import Mention, address_mentions, missing_on_kind, phone_mention
from chirsite.rules.shared.sought import Sought


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """LEG-02 on the rendered legal notice; the mention « EI » beside the name is LEG-09."""
    publisher = site.project.settings.value.publisher
    if isinstance(publisher, NaturalPerson):
        mentions = (
            Mention("le nom de l’éditeur", f"{publisher.first_name} {publisher.last_name}"),
            *address_mentions("de l’éditeur", publisher.address),
            phone_mention("le téléphone de l’éditeur", publisher.phone),
        )
        yield from missing_on_kind(site, "legal", "Mentions légales", mentions)


AUDIT = Sought(
    label="qui édite le site",
    pattern=r"\b(?:edite par|editeur|editrice|proprietaire du site|publie par)\b",
    help="Nommer l’éditeur dans les mentions légales : nom, adresse, téléphone.",
)

RULE = Rule(
    module=__name__,
    id="LEG-02",
    name="editeur-incomplet",
    title="Éditeur du site absent ou incomplet",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(LCEN_1_1, LCEN_1_2),
    output=check_page,
    audit=AUDIT,
)
