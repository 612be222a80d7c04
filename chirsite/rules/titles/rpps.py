"""The RPPS number is shown (charte of 2014; article R. 4127-79, 1°)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import CNOM_2014, RPPS
from chirsite.rules.shared.mentions import Mention, missing_on_kind
from chirsite.rules.shared.sought import Sought


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """TIT-15 on the rendered legal notice."""
    mentions = (Mention("le numéro RPPS", surgeon.value.registration.rpps) for surgeon in site.project.surgeons)
    yield from missing_on_kind(site, "legal", "Mentions légales", mentions)


AUDIT = Sought(
    label="le numéro RPPS",
    pattern=r"\brpps\b\D{0,30}(?:\d[ .]?){11}",
    help="Écrire le numéro RPPS, à onze chiffres.",
)

RULE = Rule(
    module=__name__,
    id="TIT-15",
    name="rpps-absent",
    title="Numéro RPPS absent",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(RPPS, CNOM_2014),
    output=check_page,
    audit=AUDIT,
)
