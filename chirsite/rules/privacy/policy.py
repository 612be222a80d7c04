"""The privacy page says what is processed, why, on what ground, for whom (article 13 of the GDPR)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.model.privacy import LegalBasis, Processing
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import RGPD_13
from chirsite.rules.shared.mentions import Mention, missing_on_kind
from chirsite.rules.shared.sought import Sought


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """RGPD-01 in the data: the interest pursued is told where it is what allows the processing (article 13, § 1, d)."""
    for index, processing in enumerate(project.settings.value.privacy.processings):
        if processing.basis is LegalBasis.LEGITIMATE_INTEREST and not processing.interest:
            span = project.settings.at("privacy", "processings", index, "basis")
            message = f"« {processing.purpose} » repose sur un intérêt légitime qui n’est pas dit"
            advice = "Ajouter « interest » : l’intérêt poursuivi, par exemple « tenir le site en sécurité »."
            yield Hit(span, message, advice, Severity.WARNING)


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """RGPD-01 on the rendered privacy page."""
    for processing in site.project.settings.value.privacy.processings:
        mentions = (
            Mention("une finalité déclarée", processing.purpose),
            Mention(f"les données de « {processing.purpose} »", processing.data),
            Mention(f"les destinataires de « {processing.purpose} »", processing.recipients),
            *_optional(processing),
        )
        yield from missing_on_kind(site, "privacy", "Confidentialité", mentions)


def _optional(processing: Processing) -> Iterator[Mention]:
    if processing.interest:
        yield Mention(f"l’intérêt poursuivi par « {processing.purpose} »", processing.interest)
    if processing.if_withheld:
        yield Mention(f"ce qui se passe sans les données de « {processing.purpose} »", processing.if_withheld)


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
    data=check_data,
    output=check_page,
    audit=AUDIT,
)
