"""« Chirurgien esthétique » names another specialty than one's own: confusion (article R. 4127-30-1)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.model.project import Project
from chirsite.model.titles import Specialty
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import CNOM_2021, CSP_30_1
from chirsite.rules.titles.claims import claims

_TITLE = r"(?:chirurgien(?:ne)?s? (?:[\w-]+ )?(?:et )?esthetiques?|(?:chirurgien(?:ne)?s? )?plasticien(?:ne)?s?)"
_MESSAGE = "« {found} » : ce praticien n’est pas inscrit en chirurgie plastique, reconstructrice et esthétique"
_HELP = (
    "Écrire la spécialité d’inscription, puis l’activité : « Chirurgien maxillo-facial ; chirurgie esthétique de la "
    "face dans le cadre de la spécialité »."
)


def check_texts(project: Project, today: date) -> Iterator[Hit]:
    """TIT-05 in every text: only those registered in plastic surgery call themselves plastic surgeons."""
    for claim in claims(project, _TITLE, _MESSAGE, _HELP):
        held = [{who.value.specialty, *who.value.other_specialties} for who in claim.surgeons]
        if not any(Specialty.PLASTIC in specialties for specialties in held):
            yield claim.hit


RULE = Rule(
    module=__name__,
    id="TIT-05",
    name="chirurgien-esthetique",
    title="Titre de chirurgien esthétique sans la spécialité",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_30_1, CNOM_2021),
    data=check_texts,
)
