"""The privacy page says what is processed, why, on what ground, for whom (article 13 of the GDPR)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import RGPD_13
from chirsite.rules.shared.mentions import Mention, missing_on_kind
from chirsite.rules.shared.sought import Sought


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """RGPD-01 on the rendered privacy page."""
    for processing in site.project.settings.value.privacy.processings:
        mentions = (
            Mention("une finalité déclarée", processing.purpose),
            Mention(f"les données de « {processing.purpose} »", processing.data),
            Mention(f"les destinataires de « {processing.purpose} »", processing.recipients),
        )
        yield from missing_on_kind(site, "privacy", "Confidentialité", mentions)


AUDIT = Sought(
    label="ce que deviennent les données personnelles",
    pattern=(
        r"(?:politique|protection|charte|traitements?|respect)(?: (?:de|des|du|la|vos|votre))*"
        r" (?:confidentialite|donnees|vie privee)"
        r"|\brgpd\b"
    ),
    help="Publier une page sur les données personnelles.",
)

RULE = Rule(
    module=__name__,
    id="RGPD-01",
    name="politique-de-confidentialite-incomplete",
    title="Politique de confidentialité absente ou incomplète",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(RGPD_13,),
    output=check_page,
    audit=AUDIT,
)
