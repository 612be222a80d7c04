"""The specialty is the one under which the physician is registered (articles R. 4127-79 and R. 4127-81)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import CNOM_2021, CSP_79, CSP_81
from chirsite.rules.shared.mentions import Mention, missing_on_surgeon
from chirsite.rules.shared.sought import Sought


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """TIT-01 on the rendered page of each practitioner."""
    for surgeon in site.project.surgeons:
        mention = Mention("la spécialité d’inscription", surgeon.value.specialty.value)
        yield from missing_on_surgeon(site, surgeon, (mention,))


AUDIT = Sought(
    label="la spécialité du praticien",
    pattern=(
        r"\bchirurg(?:ien|ienne|ie)s? (?:\w+[ ,-]+){0,3}?"
        r"(?:orthop|viscer|digest|plasti|urolog|thorac|vascul|cardi|maxillo|pediatr|gynec|oral|infantil)"
        r"|\b(?:neurochirurg|urolog|ophtalmolog|gynecolog|oto-?rhino|chirurgien(?:ne)? oral)"
    ),
    help="Écrire la spécialité sous laquelle il est inscrit à l’Ordre.",
)

RULE = Rule(
    module=__name__,
    id="TIT-01",
    name="specialite-non-inscrite",
    title="Spécialité absente ou hors de la liste officielle",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_79, CSP_81, CNOM_2021),
    output=check_page,
    audit=AUDIT,
)
