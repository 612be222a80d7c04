"""What a new project is begun with: seven answers, each of which may wait."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, ValidationError
from pydantic_core import PydanticCustomError

from chirsite.model.base import Model
from chirsite.model.fees import Sector
from chirsite.model.fields import Text, Url
from chirsite.model.practitioner import PracticeMode
from chirsite.model.titles import Civility, Gender, Specialty
from chirsite.schema.messages import explain

_CIVILITY = re.compile(r"(?P<doctor>dr|docteure?)|(?P<professor>pr|professeure?)", re.IGNORECASE)
_TOWN = re.compile(r"(?:(?P<postcode>\d{5})\s+)?(?P<city>\D.*)")


class Mode(StrEnum):
    """Who stands behind the site."""

    ALONE = "alone"
    SEL = "sel"
    GROUP = "group"


def _specialty(value: object) -> object:
    """A specialty by its key or its official name, whatever the case."""
    text = str(value).strip().lower()
    if isinstance(value, Specialty) or text in set(Specialty):
        return Specialty(text)
    if text.upper() in Specialty.__members__:
        return Specialty[text.upper()]
    known = ", ".join(name.lower() for name in Specialty.__members__)
    raise PydanticCustomError(
        "specialty", "« {value} » n’est pas une spécialité : {known}", {"value": text, "known": known}
    )


def _town(value: str) -> str:
    if not _TOWN.fullmatch(value):
        raise PydanticCustomError(
            "town", "« {value} » : écrire le code postal et la ville, 44000 Nantes", {"value": value}
        )
    return value


class Answers(Model):
    """The answers, as the interview, the options of the command or a file give them; None: to be completed."""

    name: Text | None = None
    """Nom du praticien, « Dr Camille Exemple »."""
    gender: Gender | None = None
    """Accord des textes : f ou m."""
    specialty: Annotated[Specialty | None, BeforeValidator(_specialty)] = None
    """Spécialité d’inscription : orthopaedic, plastic, visceral, ophthalmology, ent, vascular, urology…"""
    sector: Sector | None = None
    """Situation conventionnelle : secteur_1, secteur_2, optam, optam_aco, non_conventionne…"""
    mode: Mode = Mode.ALONE
    """alone (seul), sel (société d’exercice libéral) ou group (cabinet de groupe)."""
    town: Annotated[Text, AfterValidator(_town)] | None = None
    """Code postal et ville du cabinet, « 44000 Nantes »."""
    address: Url | None = None
    """Adresse du site, « https://www.dr-exemple.fr »."""

    @classmethod
    def problem(cls, question: str, answer: str) -> str:
        """What is wrong with an answer, in a French sentence; ``""`` when nothing is."""
        try:
            cls.model_validate({question: answer})
        except ValidationError as error:
            message, advice = explain(error.errors(include_url=False)[0], ())
            return f"{message}. {advice}"
        return ""

    @property
    def civility(self) -> Civility | None:
        """The title the name begins with, if it begins with one."""
        match = _CIVILITY.fullmatch(self._words[0].rstrip(".")) if self._words else None
        if match is None:
            return None
        return Civility.DOCTOR if match["doctor"] else Civility.PROFESSOR

    @property
    def first_name(self) -> str:
        """The first of two names or more."""
        return self._names[0] if len(self._names) > 1 else ""

    @property
    def last_name(self) -> str:
        """All names but the first."""
        return " ".join(self._names[1:] or self._names)

    @property
    def formal_name(self) -> str:
        """« Dr Camille Exemple », or ``""`` while it is not all known."""
        known = self.civility and self.first_name
        return f"{self.civility.capitalize()} {self.first_name} {self.last_name}" if self.civility and known else ""

    @property
    def site_name(self) -> str:
        """The name of the site, when it is that of one practitioner."""
        return self.formal_name if self.mode is Mode.ALONE else ""

    @property
    def postcode(self) -> str:
        """The five digits before the town."""
        return self._place("postcode")

    @property
    def city(self) -> str:
        """The town without its postcode."""
        return self._place("city")

    @property
    def practice_mode(self) -> PracticeMode:
        """In what capacity the surgeon practises, as far as the answers tell."""
        if self.sector is Sector.SANS_OBJET:
            return PracticeMode.SALARIED
        return PracticeMode.COMPANY if self.mode is Mode.SEL else PracticeMode.LIBERAL

    @property
    def _words(self) -> list[str]:
        return (self.name or "").split()

    @property
    def _names(self) -> list[str]:
        return self._words[1:] if self.civility else self._words

    def _place(self, part: str) -> str:
        match = _TOWN.fullmatch(self.town or "")
        return (match and match[part]) or ""
