"""Where and when patients are received.

Source: recommendations of the Conseil national de l'Ordre des médecins (2021) on practical information.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from chirsite.model.base import Model, RequiredBy
from chirsite.model.fields import Country, IsoDate, Phone, Postcode, Slug, Text, TimeOfDay, Url, YesNo


class Weekday(StrEnum):
    """A day of the week."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


class Address(Model):
    """A postal address."""

    street: Annotated[Text, RequiredBy("PRA-01")]
    """Numéro et voie."""
    complement: Text | None = None
    """Bâtiment, étage."""
    postcode: Annotated[Postcode, RequiredBy("PRA-01")]
    """Code postal."""
    city: Annotated[Text, RequiredBy("PRA-01")]
    """Ville."""
    country: Country = "FR"
    """Code du pays."""


class Hours(Model):
    """One opening: a day, from, to."""

    day: Weekday
    """Jour : monday … sunday."""
    opens: TimeOfDay
    """Ouverture, 09:00."""
    closes: TimeOfDay
    """Fermeture, 12:30."""
    note: Text | None = None
    """Précision, par exemple « un samedi sur deux »."""

    @model_validator(mode="after")
    def _ordered(self) -> Hours:
        if self.opens >= self.closes:
            raise PydanticCustomError("hours", "l’heure de fermeture doit suivre l’heure d’ouverture")
        return self


class Absence(Model):
    """A planned absence and who takes over; it leaves the site when it is past."""

    first_day: IsoDate
    """Premier jour d’absence."""
    last_day: IsoDate
    """Dernier jour d’absence."""
    relay: Text | None = None
    """Relais pendant l’absence."""

    def is_over(self, today: date) -> bool:
        """Whether the last day is past."""
        return self.last_day < today

    @model_validator(mode="after")
    def _ordered(self) -> Absence:
        if self.first_day > self.last_day:
            raise PydanticCustomError("absence", "le dernier jour doit suivre le premier")
        return self


class Answer(StrEnum):
    """A fact about premises: said, denied, or not known and therefore said to be so."""

    YES = "yes"
    NO = "no"
    PARTLY = "partly"
    UNKNOWN = "unknown"


class Accessibility(Model):
    """Accessibility of the premises, feature by feature."""

    step_free: Answer
    """Entrée de plain-pied ou par rampe."""
    lift: Answer
    """Ascenseur, ou cabinet au rez-de-chaussée."""
    wheelchair_room: Answer
    """Salle d’examen accessible en fauteuil."""
    toilets: Answer
    """Toilettes adaptées."""
    reserved_parking: Answer
    """Place de stationnement réservée."""
    hearing_loop: Answer
    """Boucle magnétique."""
    guide_dogs: Answer
    """Chiens guides et d’assistance acceptés."""
    details: Text | None = None
    """Précisions : nombre de marches, sonnette, hauteur de banque."""


class Access(Model):
    """How to come."""

    directions: Text
    """Le trajet en mots : entrée, étage, repère."""
    transport: tuple[Text, ...] = Field(default=())
    """Lignes et arrêts."""
    parking: Text | None = None
    """Stationnement."""


class Coordinates(Model):
    """A point on Earth (WGS 84, decimal degrees)."""

    latitude: Annotated[float, Field(ge=-90, le=90)]
    """Latitude."""
    longitude: Annotated[float, Field(ge=-180, le=180)]
    """Longitude."""


class PlaceKind(StrEnum):
    """What a place is."""

    OFFICE = "office"
    CLINIC = "clinic"
    HOSPITAL = "hospital"


class Place(Model):
    """A place of practice."""

    id: Slug
    """Identifiant court."""
    name: Text
    """Nom du lieu."""
    kind: PlaceKind
    """office (cabinet), clinic (clinique) ou hospital (hôpital)."""
    operations: YesNo
    """Interventions pratiquées sur ce lieu (yes ou no)."""
    cosmetic_authorisation: Text | None = None
    """Autorisation de chirurgie esthétique : autorité et date."""
    address: Annotated[Address, RequiredBy("PRA-01")]
    """Adresse postale."""
    phone: Annotated[Phone, RequiredBy("PRA-05")]
    """Téléphone du secrétariat sur ce lieu."""
    hours: Annotated[tuple[Hours, ...], RequiredBy("PRA-04")]
    """Jours et horaires de consultation."""
    absences: tuple[Absence, ...] = Field(default=())
    """Absences prévues."""
    access: Annotated[Access, RequiredBy("PRA-02")]
    """Venir."""
    accessibility: Annotated[Accessibility, RequiredBy("PRA-03")]
    """Accessibilité des locaux."""
    coordinates: Coordinates | None = None
    """Position, pour les liens d’itinéraire."""
    photo: Text | None = None
    """Identifiant d’une image de media.yaml."""
    website: Url | None = None
    """Site de l’établissement."""


class PracticeAt(Model):
    """In a group: a practitioner's own hours at a place that practice.yaml describes."""

    place: Slug
    """Identifiant d’un lieu de practice.yaml."""
    hours: Annotated[tuple[Hours, ...], RequiredBy("PRA-04")]
    """Jours et horaires du praticien sur ce lieu."""
    absences: tuple[Absence, ...] = Field(default=())
    """Absences du praticien."""


class Practice(Model):
    """practice.yaml: what the practitioners of a group share."""

    name: Text
    """Nom du cabinet de groupe."""
    places: Annotated[tuple[Place, ...], Field(min_length=1), RequiredBy("PRA-01")]
    """Lieux d’exercice communs."""
