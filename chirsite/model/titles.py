"""Who a practitioner is on paper: registration, diplomas, titles, accreditations, distinctions.

Sources: articles R. 4127-79, R. 4127-80, R. 4127-81 and R. 4127-30-1 of the Code de la santé publique,
recommendations of the Conseil national de l'Ordre des médecins of February 2021.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from chirsite.model.base import Model, RequiredBy
from chirsite.model.fields import Country, IsoDate, PartialDate, Rpps, Text, Url


class Specialty(StrEnum):
    """The surgical specialties under which a physician may be registered, under their official French names."""

    ORTHOPAEDIC = "chirurgie orthopédique et traumatologique"
    VISCERAL = "chirurgie viscérale et digestive"
    PLASTIC = "chirurgie plastique, reconstructrice et esthétique"
    THORACIC = "chirurgie thoracique et cardiovasculaire"
    VASCULAR = "chirurgie vasculaire"
    MAXILLOFACIAL = "chirurgie maxillo-faciale"
    ORAL = "chirurgie orale"
    PAEDIATRIC = "chirurgie pédiatrique"
    NEUROSURGERY = "neurochirurgie"
    UROLOGY = "urologie"
    GYNAECOLOGY = "gynécologie obstétrique"
    OPHTHALMOLOGY = "ophtalmologie"
    ENT = "oto-rhino-laryngologie – chirurgie cervico-faciale"
    GENERAL = "chirurgie générale"


class Civility(StrEnum):
    """The title before a physician's name."""

    DOCTOR = "dr"
    PROFESSOR = "pr"


class Gender(StrEnum):
    """The grammatical gender of the generated French sentences."""

    FEMININE = "f"
    MASCULINE = "m"


class Identity(Model):
    """The public identity; the Order forbids a pseudonym in its place (article R. 4127-75)."""

    civility: Annotated[Civility, RequiredBy("GEN-12")]
    """Titre d’appel : dr ou pr."""
    first_name: Annotated[Text, RequiredBy("GEN-12")]
    """Prénom usuel."""
    last_name: Annotated[Text, RequiredBy("GEN-12")]
    """Nom d’exercice, tel qu’inscrit au tableau."""
    gender: Gender
    """Accord grammatical des textes produits : f ou m."""
    photo: Text | None = None
    """Identifiant d’un portrait décrit dans media.yaml."""
    birth_date: IsoDate | None = None
    """Date de naissance (facultative)."""
    birth_place: Text | None = None
    """Lieu de naissance (facultatif)."""

    @property
    def full_name(self) -> str:
        """First and last name."""
        return f"{self.first_name} {self.last_name}"

    @property
    def formal_name(self) -> str:
        """Civility and full name: « Dr Camille Exemple »."""
        return f"{self.civility.capitalize()} {self.full_name}"


class OrderRegistration(Model):
    """Entry on the roll of the Ordre des médecins."""

    department: Annotated[Text, RequiredBy("LEG-06")]
    """Conseil départemental d’inscription, par exemple « Loire-Atlantique »."""
    number: Text | None = None
    """Numéro d’inscription au tableau."""
    url: Url | None = None
    """Site du conseil départemental."""


class Registration(Model):
    """Identifiers and professional title (loi 2004-575, article 19; article R. 4127-79)."""

    rpps: Annotated[Rpps, RequiredBy("TIT-15")]
    """Numéro RPPS : 11 chiffres, le dernier est une clé."""
    order: Annotated[OrderRegistration, RequiredBy("LEG-06")]
    """Inscription à l’Ordre des médecins."""
    professional_title: Annotated[Text, RequiredBy("LEG-06")]
    """Titre professionnel, par exemple « docteur en médecine »."""
    title_country: Annotated[Country, RequiredBy("LEG-06")]
    """État membre qui a délivré le titre (FR)."""


class DiplomaKind(StrEnum):
    """What a diploma certifies; only recognised ones may be shown (article R. 4127-30-1)."""

    DOCTOR = "doctor"
    SPECIALIST = "specialist"
    UNIVERSITY = "university"
    FOREIGN = "foreign"


class Diploma(Model):
    """A diploma with the four facts the Order asks for."""

    kind: DiplomaKind
    """doctor (docteur en médecine), specialist (DES ou équivalent), university (DU, DIU reconnu), foreign."""
    title: Annotated[Text, RequiredBy("TIT-02")]
    """Intitulé exact."""
    date: Annotated[PartialDate, RequiredBy("TIT-02")]
    """Année, ou date complète."""
    place: Annotated[Text, RequiredBy("TIT-02")]
    """Ville."""
    university: Annotated[Text, RequiredBy("TIT-02")]
    """Établissement universitaire."""


class TrainingKind(StrEnum):
    """Official complements to a specialty."""

    FST = "fst"
    OPTION = "option"
    DESC = "desc"
    VAE = "vae"
    CAPACITY = "capacite"
    CNP = "cnp"


class Training(Model):
    """A complementary training; one validated by the CNP is shown six years."""

    kind: TrainingKind
    """fst, option, desc, vae, capacite, ou cnp (formation validée par le Conseil national professionnel)."""
    title: Text
    """Intitulé."""
    date: Annotated[PartialDate, RequiredBy("TIT-10")]
    """Année de validation."""
    issuer: Text
    """Université, ou Conseil national professionnel."""


class Accreditation(Model):
    """An accreditation by a public authority, shown only while valid (article L. 4135-1)."""

    title: Text
    """Objet de l’accréditation."""
    issuer: Text
    """Autorité publique qui l’a délivrée, par exemple la Haute Autorité de santé."""
    valid_from: Annotated[IsoDate, RequiredBy("TIT-11")]
    """Début de validité."""
    valid_until: Annotated[IsoDate, RequiredBy("TIT-11")]
    """Fin de validité : quatre ans au plus après le début."""


class DistinctionKind(StrEnum):
    """The honours of the French Republic a physician may show."""

    LEGION_D_HONNEUR = "legion_d_honneur"
    ORDRE_NATIONAL_DU_MERITE = "ordre_national_du_merite"
    PALMES_ACADEMIQUES = "palmes_academiques"
    SANTE_PUBLIQUE = "sante_publique"
    MEDAILLE_MILITAIRE = "medaille_militaire"
    MERITE_AGRICOLE = "merite_agricole"
    ARTS_ET_LETTRES = "arts_et_lettres"
    MEDAILLE_D_HONNEUR = "medaille_d_honneur"


class Distinction(Model):
    """An honour conferred by the Republic; private prizes have no place here."""

    kind: DistinctionKind
    """Ordre ou médaille (liste fermée)."""
    grade: Text | None = None
    """Grade, par exemple « chevalier »."""
    year: PartialDate
    """Année de la promotion."""
