"""The French words for every enumeration of the model: one mapping each, complete."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from chirsite.model.fees import FeeKind, PaymentMeans, Reimbursed
from chirsite.model.media import Subject
from chirsite.model.page import Anaesthesia, Category
from chirsite.model.place import Answer, PlaceKind, Weekday
from chirsite.model.practitioner import ConsultationKind, PracticeMode
from chirsite.model.site import LegalBasis
from chirsite.model.titles import DiplomaKind, TrainingKind

CATEGORIES: Final[Mapping[Category, str]] = MappingProxyType(
    {
        Category.SKULL: "Crâne",
        Category.FACE: "Visage",
        Category.EYE: "Œil",
        Category.EAR_NOSE_THROAT: "Nez, gorge, oreille",
        Category.NECK: "Cou",
        Category.SPINE: "Dos et colonne vertébrale",
        Category.SHOULDER: "Épaule",
        Category.ELBOW: "Coude",
        Category.HAND: "Main et poignet",
        Category.HIP: "Hanche",
        Category.KNEE: "Genou",
        Category.FOOT: "Pied et cheville",
        Category.CHEST: "Thorax",
        Category.HEART: "Cœur",
        Category.BREAST: "Sein",
        Category.ABDOMEN: "Ventre et paroi abdominale",
        Category.DIGESTIVE: "Appareil digestif",
        Category.URINARY: "Appareil urinaire",
        Category.GYNAECOLOGICAL: "Appareil génital féminin",
        Category.VESSELS: "Artères et veines",
        Category.SKIN: "Peau",
    }
)

ANAESTHESIA: Final[Mapping[Anaesthesia, str]] = MappingProxyType(
    {
        Anaesthesia.GENERAL: "générale",
        Anaesthesia.SPINAL: "rachianesthésie (bas du corps)",
        Anaesthesia.REGIONAL: "locorégionale (une région du corps)",
        Anaesthesia.SEDATION: "sédation",
        Anaesthesia.LOCAL: "locale",
    }
)


PRACTICE_MODES: Final[Mapping[PracticeMode, str]] = MappingProxyType(
    {
        PracticeMode.LIBERAL: "exercice libéral",
        PracticeMode.COMPANY: "exercice libéral en société",
        PracticeMode.SALARIED: "exercice salarié",
        PracticeMode.HOSPITAL: "exercice hospitalier public",
        PracticeMode.HOSPITAL_LIBERAL: "activité libérale à l’hôpital",
    }
)

CONSULTATIONS: Final[Mapping[ConsultationKind, str]] = MappingProxyType(
    {
        ConsultationKind.OFFICE: "consultations sur place",
        ConsultationKind.TELECONSULTATION: "téléconsultations",
        ConsultationKind.HOME_VISIT: "visites à domicile",
    }
)

FEE_GROUPS: Final[Mapping[FeeKind, str]] = MappingProxyType(
    {
        FeeKind.CONSULTATION: "Consultations",
        FeeKind.ACT: "Actes",
        FeeKind.SURCHARGE: "Majorations",
    }
)

REIMBURSED: Final[Mapping[Reimbursed, str]] = MappingProxyType(
    {
        Reimbursed.YES: "pris en charge par l’assurance maladie",
        Reimbursed.NO: "non pris en charge par l’assurance maladie",
        Reimbursed.PARTLY: "pris en charge dans certaines indications seulement",
    }
)

PAYMENT_MEANS: Final[Mapping[PaymentMeans, str]] = MappingProxyType(
    {
        PaymentMeans.CARD: "carte bancaire",
        PaymentMeans.CHEQUE: "chèque",
        PaymentMeans.CASH: "espèces",
        PaymentMeans.TRANSFER: "virement",
    }
)

TRAININGS: Final[Mapping[TrainingKind, str]] = MappingProxyType(
    {
        TrainingKind.FST: "formation spécialisée transversale",
        TrainingKind.OPTION: "option de spécialité",
        TrainingKind.DESC: "diplôme d’études spécialisées complémentaires",
        TrainingKind.VAE: "validation des acquis de l’expérience",
        TrainingKind.CAPACITY: "capacité de médecine",
        TrainingKind.CNP: "formation validée par le Conseil national professionnel",
    }
)

DIPLOMAS: Final[Mapping[DiplomaKind, str]] = MappingProxyType(
    {
        DiplomaKind.DOCTOR: "diplôme de docteur en médecine",
        DiplomaKind.SPECIALIST: "diplôme de spécialiste",
        DiplomaKind.UNIVERSITY: "diplôme universitaire",
        DiplomaKind.FOREIGN: "diplôme étranger",
    }
)

PLACE_KINDS: Final[Mapping[PlaceKind, str]] = MappingProxyType(
    {
        PlaceKind.OFFICE: "cabinet",
        PlaceKind.CLINIC: "clinique",
        PlaceKind.HOSPITAL: "hôpital",
    }
)

WEEKDAYS: Final[Mapping[Weekday, str]] = MappingProxyType(
    {
        Weekday.MONDAY: "lundi",
        Weekday.TUESDAY: "mardi",
        Weekday.WEDNESDAY: "mercredi",
        Weekday.THURSDAY: "jeudi",
        Weekday.FRIDAY: "vendredi",
        Weekday.SATURDAY: "samedi",
        Weekday.SUNDAY: "dimanche",
    }
)

ACCESSIBILITY_FEATURES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "step_free": "Entrée de plain-pied ou par rampe",
        "lift": "Ascenseur, ou rez-de-chaussée",
        "wheelchair_room": "Salle d’examen accessible en fauteuil",
        "toilets": "Toilettes adaptées",
        "reserved_parking": "Place de stationnement réservée",
        "hearing_loop": "Boucle magnétique",
        "guide_dogs": "Chiens guides et d’assistance acceptés",
    }
)
"""By name of the field of :class:`chirsite.model.place.Accessibility`."""

ANSWERS: Final[Mapping[Answer, str]] = MappingProxyType(
    {
        Answer.YES: "oui",
        Answer.NO: "non",
        Answer.PARTLY: "en partie",
        Answer.UNKNOWN: "non renseigné",
    }
)

SUBJECTS: Final[Mapping[Subject, str]] = MappingProxyType(
    {
        Subject.PREMISES: "locaux",
        Subject.STAFF: "équipe",
        Subject.DIAGRAM: "schéma",
        Subject.ILLUSTRATION: "illustration",
        Subject.MODEL: "modèle anatomique ou figurant",
        Subject.IMAGING: "imagerie médicale",
        Subject.PATIENT: "patient, avec son accord écrit",
    }
)

LEGAL_BASES: Final[Mapping[LegalBasis, str]] = MappingProxyType(
    {
        LegalBasis.CONSENT: "consentement (article 6, 1, a)",
        LegalBasis.CONTRACT: "contrat ou mesures précontractuelles (article 6, 1, b)",
        LegalBasis.LEGAL_OBLIGATION: "obligation légale (article 6, 1, c)",
        LegalBasis.LEGITIMATE_INTEREST: "intérêt légitime (article 6, 1, f)",
    }
)
