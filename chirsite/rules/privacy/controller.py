"""The controller is the practitioner or the company (article 13, § 1, a of the GDPR)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import RGPD_13
from chirsite.rules.shared.mentions import Mention, missing_on_kind
from chirsite.rules.shared.sought import Sought


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """RGPD-07 on the rendered privacy page."""
    mention = Mention("le responsable de traitement", site.project.settings.value.privacy.controller)
    yield from missing_on_kind(site, "privacy", "Confidentialité", (mention,))


AUDIT = Sought(
    label="le responsable du traitement des données",
    pattern=r"\bresponsables? (?:du|de|des) (?:ce )?traitements?",
    help="Le nommer.",
)

RULE = Rule(
    module=__name__,
    id="RGPD-07",
    name="responsable-de-traitement-absent",
    title="Responsable de traitement absent",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(RGPD_13,),
    output=check_page,
    audit=AUDIT,
)
