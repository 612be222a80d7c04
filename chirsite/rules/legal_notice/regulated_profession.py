"""Title, country that granted it, Order and professional rules are stated (loi 2004-575, article 19, 6°)."""

from __future__ import annotations

from collections.abc import Iterator

from babel import Locale

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import LCEN_19
from chirsite.rules.shared.mentions import Mention, missing_on_kind
from chirsite.rules.shared.sought import Sought

_COUNTRIES = Locale("fr").territories


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """LEG-06 on the rendered legal notice."""
    for surgeon in site.project.surgeons:
        registration = surgeon.value.registration
        mentions = (
            Mention("le titre professionnel", registration.professional_title),
            Mention(
                "l’État qui a délivré le titre", _COUNTRIES.get(registration.title_country, registration.title_country)
            ),
            Mention("l’Ordre d’inscription", "Ordre des médecins"),
            Mention("le département d’inscription", registration.order.department),
            Mention("les règles professionnelles", "code de déontologie médicale"),
        )
        yield from missing_on_kind(site, "legal", "Mentions légales", mentions)


AUDIT = Sought(
    label="l’Ordre auquel le praticien est inscrit",
    pattern=(
        r"\bordre (?:national |departemental |regional )?des medecins"
        r"|\bconseil (?:national |departemental |regional )?(?:de |du )?(?:l\')?ordre"
    ),
    help="Écrire le titre professionnel, l’État qui l’a délivré, le conseil de l’Ordre et les règles professionnelles.",
)

RULE = Rule(
    module=__name__,
    id="LEG-06",
    name="profession-reglementee-incomplete",
    title="Mentions de la profession réglementée incomplètes",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(LCEN_19,),
    output=check_page,
    audit=AUDIT,
)
