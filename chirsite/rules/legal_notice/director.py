"""The director of publication is a named natural person (loi 2004-575, article 1-1, I, 3°)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import LCEN_1_1, LCEN_1_2
from chirsite.rules.shared.mentions import Mention, missing_on_kind
from chirsite.rules.shared.sought import Sought


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """LEG-04 on the rendered legal notice."""
    mention = Mention("le directeur de la publication", site.project.settings.value.publication_director)
    yield from missing_on_kind(site, "legal", "Mentions légales", (mention,))


AUDIT = Sought(
    label="le directeur de la publication",
    pattern=r"\b(?:directeur|directrice|responsable) (?:de )?(?:la )?(?:publication|redaction)",
    help="Le nommer dans les mentions légales.",
)

RULE = Rule(
    module=__name__,
    id="LEG-04",
    name="directeur-de-publication-absent",
    title="Directeur de la publication absent",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(LCEN_1_1, LCEN_1_2),
    output=check_page,
    audit=AUDIT,
)
