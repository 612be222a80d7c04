"""site.yaml, ``contact_form``: a form whose answers a declared processor receives. Without it, a site has no form.

Nothing of health is asked: the fields and the subjects are closed lists, the message bears its warning.
Sources: règlement (UE) 2016/679, articles 5, 13 and 28; article L. 1111-8 of the Code de la santé publique.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, Final, Self

from pydantic import AfterValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from chirsite.model.base import GovernedBy, Model, RequiredBy
from chirsite.model.fields import Text, Url
from chirsite.model.privacy import LegalBasis
from chirsite.text.address import split_address

_PARAMETER: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_-]{0,39}")


class ContactField(StrEnum):
    """What the form may ask for, in the order in which it asks; the subject is always asked."""

    NAME = "name"
    PHONE = "phone"
    EMAIL = "email"
    SUBJECT = "subject"
    MESSAGE = "message"


class Presence(StrEnum):
    """Whether a field must be filled in."""

    REQUIRED = "required"
    OPTIONAL = "optional"


class ContactSubject(StrEnum):
    """What one may write about: administrative matters only."""

    APPOINTMENT = "appointment"
    DOCUMENTS = "documents"
    FEES = "fees"
    ACCESS = "access"
    PERSONAL_DATA = "personal_data"
    OTHER = "other"


class ContactFields(Model):
    """The fields asked for, besides the subject; a field that is not named is not asked."""

    name: Presence | None = None
    """Nom : required (obligatoire) ou optional (facultatif)."""
    phone: Presence | None = None
    """Téléphone : required ou optional."""
    email: Presence | None = None
    """Adresse électronique : required ou optional."""
    message: Presence | None = None
    """Message, avec l’avertissement sur les informations médicales : required ou optional."""

    @model_validator(mode="after")
    def _can_be_answered(self) -> Self:
        if Presence.REQUIRED not in {self.phone, self.email}:
            message = "personne ne pourrait répondre : « phone » ou « email » doit être « required »"
            raise PydanticCustomError("contact_fields", message)
        return self

    def asked(self) -> Iterator[tuple[ContactField, Presence]]:
        """The fields of the form, in its order."""
        for field in ContactField:
            presence = Presence.REQUIRED if field is ContactField.SUBJECT else getattr(self, field.value)
            if presence:
                yield field, presence


def _encrypted(address: str) -> str:
    if not address.startswith("https://"):
        raise PydanticCustomError("encrypted", "l’envoi doit être chiffré : une adresse en https://")
    return address


def _parameter(name: str) -> str:
    if not _PARAMETER.fullmatch(name) or name in {field.value for field in ContactField}:
        message = "« {name} » n’est pas un nom de paramètre : lettres, chiffres, tirets, et aucun champ du formulaire"
        raise PydanticCustomError("parameter", message, {"name": name})
    return name


def _without_consent(basis: LegalBasis) -> LegalBasis:
    if basis is LegalBasis.CONSENT:
        message = "répondre à qui écrit ne demande pas de consentement : contract ou legitimate_interest"
        raise PydanticCustomError("basis", message)
    return basis


def _each_once(subjects: tuple[ContactSubject, ...]) -> tuple[ContactSubject, ...]:
    if len(set(subjects)) < len(subjects):
        raise PydanticCustomError("subjects", "un objet est écrit deux fois")
    return subjects


Subjects = Annotated[tuple[ContactSubject, ...], Field(min_length=1), AfterValidator(_each_once)]
Parameter = Annotated[Text, AfterValidator(_parameter)]


class ContactForm(Model):
    """The contact form, on a page of its own."""

    action: Annotated[Url, AfterValidator(_encrypted), GovernedBy("FOR-08")]
    """Adresse du service qui reçoit les réponses, en https://."""
    processor: Annotated[Text, RequiredBy("FOR-03")]
    """Ce service, sous le nom qu’il a dans privacy.processors."""
    fields: Annotated[ContactFields, GovernedBy("FOR-01")]
    """Champs demandés, liste fermée : name, phone, email, message."""
    subjects: Annotated[Subjects, GovernedBy("FOR-01")]
    """Objets proposés, liste fermée : appointment, documents, fees, access, personal_data, other."""
    basis: Annotated[LegalBasis, AfterValidator(_without_consent), RequiredBy("FOR-04")]
    """Base légale : contract ou legitimate_interest."""
    recipients: Annotated[Text, RequiredBy("FOR-04")]
    """Qui lit les réponses, par exemple « le secrétariat du cabinet »."""
    retention: Annotated[Text, RequiredBy("FOR-04")]
    """Durée de conservation, chiffrée, par exemple « 3 mois après la réponse »."""
    return_parameter: Parameter | None = None
    """Le champ caché par lequel le service apprend l’adresse de la page de confirmation, s’il en attend un."""
    trap_parameter: Parameter | None = None
    """Le champ piège que le service attend vide, s’il en reconnaît un : les robots le remplissent."""

    @property
    def origin(self) -> str:
        """Scheme and host of the service: what ``form-action`` of the site's policy must allow.

        Browsers check redirections too: a service that leads back to the confirmation page needs ``'self'`` besides.
        """
        address = split_address(self.action)
        return f"{address.scheme}://{address.netloc}"
