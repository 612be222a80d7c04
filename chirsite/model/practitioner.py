"""practitioner.yaml: everything a site says of one surgeon.

A field that decides which duties apply has no default: left out, a duty would be lifted in silence.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from chirsite.model.base import GovernedBy, Model, RequiredBy
from chirsite.model.career import Career
from chirsite.model.fees import Convention, Fees, Payment
from chirsite.model.fields import IsoDate, Language, Money, PartialDate, Phone, Text, Url, YesNo
from chirsite.model.place import Place, PracticeAt
from chirsite.model.practice_company import PracticeCompany
from chirsite.model.titles import Accreditation, Diploma, Distinction, Identity, Registration, Specialty, Training


class PracticeMode(StrEnum):
    """In what capacity a surgeon practises."""

    LIBERAL = "liberal"
    COMPANY = "company"
    SALARIED = "salaried"
    HOSPITAL = "hospital"
    HOSPITAL_LIBERAL = "hospital_liberal"

    @property
    def is_liberal(self) -> bool:
        """Whether the surgeon charges fees himself in this capacity."""
        return self in {PracticeMode.LIBERAL, PracticeMode.COMPANY, PracticeMode.HOSPITAL_LIBERAL}


class AestheticTitle(StrEnum):
    """On what ground, if any, the practitioner may call himself « médecin esthétique »."""

    NONE = "none"
    DIU = "diu"
    VAE = "vae"


class CosmeticActivity(Model):
    """Whether cosmetic acts are performed."""

    practised: Annotated[YesNo, RequiredBy("EST-01")]
    """Actes à visée esthétique pratiqués (yes ou no)."""
    title: Annotated[AestheticTitle, RequiredBy("TIT-04")]
    """Droit au titre de médecin esthétique : none, diu ou vae."""


class PartialAccess(Model):
    """Partial access to the profession (articles L. 4002-5 and R. 4127-19-2)."""

    granted: Annotated[YesNo, RequiredBy("TIT-14")]
    """Exercice par accès partiel (yes ou no)."""
    acts: tuple[Text, ...] = Field(default=())
    """Liste des actes que le praticien est habilité à pratiquer."""
    origin_title: Text | None = None
    """Titre professionnel de l’État d’origine, dans sa langue."""


class OnlineBooking(Model):
    """A booking page: a plain link, never a script."""

    platform: Text
    """Nom de la plateforme."""
    url: Url
    """Adresse de la page de rendez-vous."""


class Booking(Model):
    """How to get an appointment."""

    phone: Annotated[Phone, RequiredBy("PRA-05")]
    """Téléphone du secrétariat."""
    online: OnlineBooking | None = None
    """Rendez-vous en ligne."""
    instructions: Text | None = None
    """Ce qu’il faut savoir ou apporter."""


class ConsultationKind(StrEnum):
    """Ways to see the surgeon."""

    OFFICE = "office"
    TELECONSULTATION = "teleconsultation"
    HOME_VISIT = "home_visit"


class UnscheduledCare(Model):
    """Slots kept for care that was not planned."""

    offered: YesNo
    """Créneaux de soins non programmés (yes ou no)."""
    details: Text | None = None
    """Comment y accéder."""


class Teleconsultation(Model):
    """Teleconsultation and its conditions."""

    offered: Annotated[YesNo, RequiredBy("TEL-01")]
    """Téléconsultation proposée (yes ou no)."""
    conditions: Text | None = None
    """Pour qui, dans quelles conditions."""
    limits: Text | None = None
    """Ce qu’elle ne permet pas."""
    fee: Money | None = None
    """Honoraires en euros."""
    tool: Text | None = None
    """Outil sécurisé utilisé."""


class Teleadvice(Model):
    """Advice given through a platform, by phone or in writing (livre blanc of 2011)."""

    offered: YesNo
    """Participation à une plateforme de téléconseil (yes ou no)."""
    contract_sent: IsoDate | None = None
    """Date d’envoi du contrat au conseil départemental de l’Ordre."""
    insurance: Text | None = None
    """Assurance qui couvre cette activité."""


class Emergencies(Model):
    """What to do in an emergency; the sentence on 15 and 112 is always added."""

    out_of_hours: Annotated[Text, RequiredBy("PRA-08")]
    """Qui joindre en dehors des heures d’ouverture (permanence des soins, établissement)."""
    phone: Phone | None = None
    """Numéro de l’établissement pour un patient opéré récemment."""


class InterestLink(Model):
    """A link with a company that makes or sells health products (article L. 4113-13)."""

    company: Text
    """Entreprise ou organisme."""
    nature: Text
    """Nature du lien."""
    since: PartialDate
    """Début."""
    until: PartialDate | None = None
    """Fin ; absent : en cours."""
    products: tuple[Text, ...] = ()
    """Produits ou dispositifs de l’entreprise, par leur nom : les pages qui les citent portent la mention du lien."""


class Interests(Model):
    """The declaration of interests, dated even when it is empty."""

    declared_on: Annotated[IsoDate, RequiredBy("INT-02")]
    """Date de la déclaration."""
    links: Annotated[tuple[InterestLink, ...], RequiredBy("INT-02")]
    """Liens d’intérêts ; [] s’il n’y en a aucun."""


class LiabilityInsurance(Model):
    """Professional liability insurance: optional on a website."""

    insurer: Text
    """Assureur."""
    coverage: Text
    """Couverture géographique."""


class Practitioner(Model):
    """One surgeon."""

    identity: Annotated[Identity, RequiredBy("GEN-12")]
    """Identité publique."""
    registration: Annotated[Registration, RequiredBy("LEG-06")]
    """Inscription à l’Ordre, RPPS, titre professionnel."""
    specialty: Annotated[Specialty, RequiredBy("TIT-01")]
    """Spécialité d’inscription au tableau (liste officielle)."""
    other_specialties: tuple[Specialty, ...] = ()
    """Autres spécialités reconnues."""
    introduction: Text
    """Présentation en deux ou trois phrases factuelles."""
    diplomas: Annotated[tuple[Diploma, ...], Field(min_length=1), RequiredBy("TIT-02")]
    """Diplômes, avec date, lieu et université."""
    trainings: tuple[Training, ...] = ()
    """FST, option, DESC, VAE, capacité, formations validées par le CNP."""
    accreditations: tuple[Accreditation, ...] = ()
    """Accréditations en cours de validité."""
    orientations: tuple[Text, ...] = ()
    """Orientations d’activité dans le cadre de la spécialité."""
    career: Career = Field(default_factory=Career)
    """Parcours."""
    languages: Annotated[tuple[Language, ...], Field(min_length=1)]
    """Langues parlées ou comprises (BCP 47 : fr, en, pt-BR)."""
    distinctions: tuple[Distinction, ...] = ()
    """Distinctions de la République."""
    practice_modes: Annotated[tuple[PracticeMode, ...], Field(min_length=1), RequiredBy("PRA-07")]
    """Modes d’exercice : liberal, company (société), salaried, hospital, hospital_liberal."""
    convention: Annotated[Convention, RequiredBy("HON-06")]
    """Situation conventionnelle."""
    fees: Annotated[Fees, RequiredBy("HON-01")]
    """Honoraires."""
    payment: Annotated[Payment, RequiredBy("HON-02")]
    """Modes de paiement."""
    places: tuple[Place, ...] = ()
    """Lieux d’exercice propres au praticien."""
    practises_at: tuple[PracticeAt, ...] = ()
    """Lieux de practice.yaml où il exerce, avec ses horaires."""
    booking: Annotated[Booking, RequiredBy("PRA-05")]
    """Prise de rendez-vous."""
    consultations: Annotated[tuple[ConsultationKind, ...], Field(min_length=1), RequiredBy("PRA-06")]
    """Types de consultation : office, teleconsultation, home_visit."""
    unscheduled_care: UnscheduledCare
    """Soins non programmés."""
    teleconsultation: Annotated[Teleconsultation, RequiredBy("TEL-01")]
    """Téléconsultation."""
    teleadvice: Teleadvice | None = None
    """Téléconseil par une plateforme ; absent : aucun."""
    emergencies: Annotated[Emergencies, RequiredBy("PRA-08")]
    """Conduite à tenir en urgence."""
    interests: Annotated[Interests, RequiredBy("INT-02")]
    """Liens d’intérêts."""
    cosmetic_activity: Annotated[CosmeticActivity, RequiredBy("EST-01")]
    """Activité à visée esthétique."""
    partial_access: Annotated[PartialAccess, RequiredBy("TIT-14")]
    """Accès partiel à la profession."""
    insurance: LiabilityInsurance | None = None
    """Assurance de responsabilité civile professionnelle (facultative)."""
    company: Annotated[PracticeCompany | None, GovernedBy("LEG-10")] = None
    """Société où il exerce, quand ce n’est pas elle qui publie le site."""
    reviewed: Annotated[IsoDate, RequiredBy("GEN-10")]
    """Date de la dernière vérification de cette fiche."""

    @property
    def is_liberal(self) -> bool:
        """Whether fees are charged by the surgeon in at least one capacity."""
        return any(mode.is_liberal for mode in self.practice_modes)

    def current_accreditations(self, today: date) -> tuple[Accreditation, ...]:
        """The accreditations valid on ``today``."""
        return tuple(item for item in self.accreditations if item.valid_from <= today <= item.valid_until)
