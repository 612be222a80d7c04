"""The legal notice names the hosting provider with its address and phone (loi 2004-575, article 1-1, I, 4°)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import LCEN_1_1, LCEN_1_2
from chirsite.rules.shared.mentions import Mention, address_mentions, missing_on_kind, phone_mention
from chirsite.rules.shared.sought import Sought


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """LEG-05 on the rendered legal notice."""
    host = site.project.settings.value.host
    mentions = (
        Mention("le nom de l’hébergeur", host.name),
        *address_mentions("de l’hébergeur", host.address),
        phone_mention("le téléphone de l’hébergeur", host.phone),
    )
    yield from missing_on_kind(site, "legal", "Mentions légales", mentions)


AUDIT = Sought(
    label="l’hébergeur avec son adresse ou son téléphone",
    pattern=r"\bheberg(?:e|ee|eur|euse|ement)\b[^€]{0,260}?(?:\b\d{5}\b|\b0[1-9](?:[ .-]?\d\d){4}|\b\d{4}\b)",
    help="Écrire le nom, l’adresse et le téléphone de l’hébergeur dans les mentions légales.",
)

RULE = Rule(
    module=__name__,
    id="LEG-05",
    name="hebergeur-incomplet",
    title="Hébergeur absent ou incomplet",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(LCEN_1_1, LCEN_1_2),
    output=check_page,
    audit=AUDIT,
)
