"""A foreign diploma is shown in the language of its State, with its place and school (article L. 4111-5)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.model.project import Project
from chirsite.model.titles import Diploma, DiplomaKind
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import CSP_81, L4111_5
from chirsite.text.fold import folded_text

_FRENCH = re.compile(r"^(?:diplome|doctorat|docteur|maitrise|certificat|licence|specialite|specialisation)\b")
_FRENCH_SPEAKING = re.compile(
    r"\b(?:belgique|suisse|luxembourg|monaco|canada|quebec|maroc|tunisie|algerie|liban|madagascar|haiti|senegal|mali"
    r"|niger|guinee|gabon|togo|benin|congo|cameroun|cote d'ivoire|burkina faso|djibouti|mauritanie|tchad|comores)\b"
)


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """TIT-13: where a diploma is foreign, its country is named and its title is not translated."""
    for surgeon in project.surgeons:
        for index, diploma in enumerate(surgeon.value.diplomas):
            if diploma.kind is not DiplomaKind.FOREIGN:
                continue
            if not _names_country(diploma):
                message = f"le pays de « {diploma.title} » n’est pas indiqué"
                advice = "Écrire la ville et le pays : « Gand, Belgique »."
                yield Hit(surgeon.record.at("diplomas", index, "place"), message, advice)
            elif _translated(diploma):
                message = f"« {diploma.title} » semble traduit : un titre étranger garde sa langue"
                advice = "Recopier l’intitulé du diplôme, dans la langue de l’État qui l’a délivré."
                yield Hit(surgeon.record.at("diplomas", index, "title"), message, advice, Severity.WARNING)


def _names_country(diploma: Diploma) -> bool:
    return "," in diploma.place or "(" in diploma.place


def _translated(diploma: Diploma) -> bool:
    return bool(_FRENCH.search(folded_text(diploma.title))) and not _FRENCH_SPEAKING.search(folded_text(diploma.place))


RULE = Rule(
    module=__name__,
    id="TIT-13",
    name="diplome-etranger-incomplet",
    title="Diplôme étranger sans pays, ou traduit",
    severity=Severity.ERROR,
    evidence=Evidence.CONFIRMED,
    citations=(L4111_5, CSP_81),
    data=check_data,
)
