"""Money: convention sector, fees, means of payment, charges that are not care.

Sources: articles R. 4127-53, R. 4127-55 and R. 1111-21 of the Code de la santé publique, arrêté of 30 May 2018.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from chirsite.model.base import Model, RequiredBy
from chirsite.model.fields import Money, Slug, Text, YesNo


class Sector(StrEnum):
    """The standing of a practitioner towards the health insurance (convention médicale 2024-2029)."""

    SECTEUR_1 = "secteur_1"
    SECTEUR_1_DP = "secteur_1_dp"
    SECTEUR_2 = "secteur_2"
    OPTAM = "optam"
    OPTAM_ACO = "optam_aco"
    NON_CONVENTIONNE = "non_conventionne"
    SANS_OBJET = "sans_objet"
    """Salaried practice only: the establishment charges, not the practitioner."""

    @property
    def conventioned(self) -> bool:
        """Whether the practitioner is bound by the national convention."""
        return self not in {Sector.NON_CONVENTIONNE, Sector.SANS_OBJET}

    @property
    def free_fees(self) -> bool:
        """Whether fees may exceed the tariff of the health insurance."""
        return self in {Sector.SECTEUR_2, Sector.OPTAM, Sector.OPTAM_ACO, Sector.NON_CONVENTIONNE}


class Convention(Model):
    """Sector and what goes with it."""

    sector: Annotated[Sector, RequiredBy("HON-06")]
    """secteur_1, secteur_1_dp, secteur_2, optam, optam_aco, non_conventionne, ou sans_objet (salarié seulement)."""
    approved_association: YesNo
    """Membre d’une association de gestion agréée (yes ou no)."""


class Reimbursed(StrEnum):
    """Whether the compulsory health insurance covers an act."""

    YES = "yes"
    NO = "no"
    PARTLY = "partly"


class FeeKind(StrEnum):
    """What a line of the fee table is for."""

    CONSULTATION = "consultation"
    ACT = "act"
    SURCHARGE = "surcharge"


class Fee(Model):
    """One line of the fee table: an amount, or a range with the criteria that decide within it."""

    id: Slug
    """Identifiant, repris par les pages d’intervention."""
    kind: FeeKind
    """consultation, act (acte) ou surcharge (majoration)."""
    label: Text
    """Description en mots simples."""
    amount: Money | None = None
    """Montant unique, en euros."""
    minimum: Money | None = None
    """Bas de la fourchette."""
    maximum: Money | None = None
    """Haut de la fourchette."""
    criteria: Text | None = None
    """Critères de fixation, obligatoires avec une fourchette."""
    base: Money | None = None
    """Base de remboursement de l’assurance maladie ; absente si l’acte n’est pas pris en charge."""
    reimbursed: Annotated[Reimbursed, RequiredBy("HON-14")]
    """Pris en charge par l’assurance maladie obligatoire : yes, no ou partly."""
    cosmetic: YesNo = False
    """Acte à visée esthétique : prix toutes taxes comprises."""
    note: Text | None = None
    """Précision utile au patient."""

    @property
    def is_range(self) -> bool:
        """Whether the fee is a range."""
        return self.amount is None

    @model_validator(mode="after")
    def _priced(self) -> Fee:
        bounds = (self.minimum, self.maximum)
        if self.amount is not None and bounds != (None, None):
            raise PydanticCustomError("fee", "donner « amount », ou bien « minimum » et « maximum », pas les deux")
        if self.amount is None and (self.minimum is None or self.maximum is None):
            raise PydanticCustomError("fee", "un montant manque : « amount », ou « minimum » et « maximum »")
        if self.minimum is not None and self.maximum is not None and self.minimum >= self.maximum:
            raise PydanticCustomError("fee", "« minimum » doit être inférieur à « maximum »")
        return self


class PaymentMeans(StrEnum):
    """Ways to pay."""

    CARD = "card"
    CHEQUE = "cheque"
    CASH = "cash"
    TRANSFER = "transfer"


class Payment(Model):
    """How a patient may pay."""

    means: Annotated[tuple[PaymentMeans, ...], RequiredBy("HON-02")]
    """Modes acceptés, deux au moins : card, cheque, cash, transfer."""
    third_party: Text | None = None
    """Pratique du tiers payant, en une phrase."""


class Charge(Model):
    """A service that is not care: priced, and never imposed (article L. 1111-3-4)."""

    label: Text
    """Prestation."""
    price: Annotated[Money, RequiredBy("HON-11")]
    """Prix en euros."""


class Fees(Model):
    """The whole economic information of a practitioner."""

    acts: Annotated[tuple[Fee, ...], RequiredBy("HON-01")]
    """Honoraires des consultations et des actes usuels."""
    hospital_tariffs: Text | None = None
    """Consultation publique : qui facture et à quels tarifs (exercice hospitalier)."""
    non_care: tuple[Charge, ...] = Field(default=())
    """Prestations hors soins."""

    def act(self, identifier: str) -> Fee | None:
        """The fee with this id, if there is one."""
        return next((fee for fee in self.acts if fee.id == identifier), None)
