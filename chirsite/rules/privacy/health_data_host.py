"""Whether the host is certified for health data is stated (article L. 1111-8)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import L1111_8
from chirsite.rules.shared.mentions import Mention, missing_on_kind


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """RGPD-08 on the rendered privacy page: what becomes of health data is told."""
    mention = Mention("l’hébergement des données de santé", "données de santé")
    yield from missing_on_kind(site, "privacy", "Confidentialité", (mention,))


RULE = Rule(
    module=__name__,
    id="RGPD-08",
    name="hebergement-de-donnees-de-sante",
    title="Certification de l’hébergeur pour les données de santé non précisée",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(L1111_8,),
    output=check_page,
)
