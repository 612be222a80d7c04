"""Recipients and processors are named (article 13, § 1, e of the GDPR)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import RGPD_13
from chirsite.rules.shared.mentions import Mention, missing_on_kind


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """RGPD-04 on the rendered privacy page."""
    mentions = (Mention("un sous-traitant", item.name) for item in site.project.settings.value.privacy.processors)
    yield from missing_on_kind(site, "privacy", "Confidentialité", mentions)


RULE = Rule(
    module=__name__,
    id="RGPD-04",
    name="sous-traitant-non-nomme",
    title="Destinataire ou sous-traitant non nommé",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(RGPD_13,),
    output=check_page,
)
