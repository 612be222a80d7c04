"""A société d’exercice libéral gives form, profession, capital, head office and registration (article R. 4113-2)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity
from chirsite.model.publisher import Sel
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import LCEN_1_1, R4113_2
from chirsite.rules.shared.mentions import Mention, missing_on_kind


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """LEG-10 on the rendered legal notice, when the company publishes the site."""
    publisher = site.project.settings.value.publisher
    if isinstance(publisher, Sel):
        mentions = (
            Mention("la forme de la société", publisher.legal_form.upper()),
            Mention("la profession exercée", publisher.profession),
            Mention("l’inscription de la société à l’Ordre", publisher.order_registration),
        )
        yield from missing_on_kind(site, "legal", "Mentions légales", mentions)


RULE = Rule(
    module=__name__,
    id="LEG-10",
    name="sel-incomplete",
    title="Société d’exercice libéral incomplète",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(R4113_2, LCEN_1_1),
    output=check_page,
)
