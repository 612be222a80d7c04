"""site.yaml, ``publisher``: who publishes the site, and what each kind of person must say of itself.

Sources: loi 2004-575, articles 1-1 and 19; article R. 4113-2 of the Code de la santé publique (SEL).
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from chirsite.model.base import GovernedBy, Model, RequiredBy
from chirsite.model.fields import Email, Money, Phone, Siret, Text, YesNo
from chirsite.model.place import Address


class NaturalPerson(Model):
    """A practitioner who publishes his own site."""

    kind: Literal["natural_person"]
    """natural_person : le praticien publie lui-même."""
    first_name: Annotated[Text, RequiredBy("LEG-02")]
    """Prénoms."""
    last_name: Annotated[Text, RequiredBy("LEG-02")]
    """Nom."""
    sole_trader: YesNo
    """Entrepreneur individuel : la mention « EI » suit le nom (yes ou no)."""
    address: Annotated[Address, RequiredBy("LEG-02")]
    """Domicile, ou adresse professionnelle."""
    phone: Annotated[Phone, RequiredBy("LEG-02")]
    """Téléphone."""
    email: Annotated[Email, RequiredBy("LEG-07")]
    """Adresse électronique (aucune donnée médicale)."""
    siret: Annotated[Siret | None, GovernedBy("LEG-08")] = None
    """SIRET."""
    vat: Text | None = None
    """Numéro de TVA, si assujetti."""

    @property
    def display_name(self) -> str:
        """The name as the law wants it shown."""
        name = f"{self.first_name} {self.last_name}"
        return f"{name}, EI" if self.sole_trader else name


class _LegalPerson(Model):
    """What every legal person must say of itself (loi 2004-575, article 1-1, I, 2°)."""

    name: Annotated[Text, RequiredBy("LEG-03")]
    """Dénomination."""
    head_office: Annotated[Address, RequiredBy("LEG-03")]
    """Siège."""
    phone: Annotated[Phone, RequiredBy("LEG-03")]
    """Téléphone."""
    email: Annotated[Email, RequiredBy("LEG-07")]
    """Adresse électronique (aucune donnée médicale)."""
    siret: Annotated[Siret | None, GovernedBy("LEG-08")] = None
    """SIRET."""
    vat: Text | None = None
    """Numéro de TVA, si assujetti."""

    @property
    def address(self) -> Address:
        """Where the publisher is established."""
        return self.head_office


class _Incorporated(_LegalPerson):
    """What a legal person with a share capital says besides (same article)."""

    registration: Annotated[Text, RequiredBy("LEG-03")]
    """Inscription au registre, par exemple « RCS Nantes 000 000 000 »."""
    capital: Annotated[Money, RequiredBy("LEG-03")]
    """Capital social en euros."""


class Company(_Incorporated):
    """An ordinary company that publishes the site."""

    kind: Literal["company"]
    """company : une société (SCP, SCM, SAS d’une clinique…) publie le site."""
    legal_form: Annotated[Text, RequiredBy("LEG-03")]
    """Forme sociale."""
    order_registration: Text | None = None
    """Inscription de la société au tableau de l’Ordre, pour une société civile professionnelle (SCP)."""

    @property
    def display_name(self) -> str:
        """Legal form and name."""
        return f"{self.legal_form} {self.name}"


class SelForm(StrEnum):
    """Forms of a société d'exercice libéral."""

    SELARL = "selarl"
    SELAS = "selas"
    SELAFA = "selafa"
    SELCA = "selca"


class Sel(_Incorporated):
    """A société d'exercice libéral (article R. 4113-2)."""

    kind: Literal["sel"]
    """sel : une société d’exercice libéral publie le site."""
    legal_form: Annotated[SelForm, RequiredBy("LEG-10")]
    """selarl, selas, selafa ou selca."""
    profession: Annotated[Text, RequiredBy("LEG-10")]
    """Profession exercée, par exemple « médecins »."""
    order_registration: Annotated[Text, RequiredBy("LEG-10")]
    """Inscription de la société au tableau de l’Ordre."""

    @property
    def display_name(self) -> str:
        """Form, profession and name, as article R. 4113-2 words it."""
        return f"{self.legal_form.upper()} de {self.profession} {self.name}"


class Institution(_LegalPerson):
    """A legal person without share capital: a public hospital, an association."""

    kind: Literal["institution"]
    """institution : un établissement public, une association ou un groupement sans capital publie le site."""
    legal_form: Annotated[Text, RequiredBy("LEG-03")]
    """Forme : établissement public de santé, association loi 1901…"""
    registration: Text | None = None
    """Inscription à un registre, s’il y en a une : FINESS, RNA, RCS."""

    @property
    def display_name(self) -> str:
        """The name alone: a public hospital does not write its form before it."""
        return self.name


Publisher = Annotated[NaturalPerson | Company | Sel | Institution, Field(discriminator="kind")]
