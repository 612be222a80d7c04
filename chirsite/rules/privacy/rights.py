"""The privacy page says how to exercise one’s rights and complain to the CNIL (GDPR, article 13, § 2, b and d)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import RGPD_13
from chirsite.rules.shared.mentions import Mention, missing_on_kind
from chirsite.rules.shared.sought import Sought


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """RGPD-03 on the rendered privacy page."""
    mentions = (
        Mention("l’adresse pour exercer ses droits", site.project.settings.value.privacy.contact),
        Mention("le droit d’accès", "accès"),
        Mention("le droit de rectification", "rectification"),
        Mention("le droit d’effacement", "effacement"),
        Mention("la réclamation à la CNIL", "CNIL"),
    )
    yield from missing_on_kind(site, "privacy", "Confidentialité", mentions)


AUDIT = Sought(
    label="les droits des personnes et la réclamation à la CNIL",
    pattern=r"\bcnil\b",
    help="Dire comment exercer ses droits et réclamer auprès de la CNIL.",
)

RULE = Rule(
    module=__name__,
    id="RGPD-03",
    name="droits-absents",
    title="Droits des personnes ou réclamation à la CNIL absents",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(RGPD_13,),
    output=check_page,
    audit=AUDIT,
)
