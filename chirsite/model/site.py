"""site.yaml: the site itself, who answers for it, who hosts it, what it uses, what was acknowledged.

Sources: loi 2004-575, articles 1-1 and 19; règlement (UE) 2016/679, article 13.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from chirsite.model.base import GovernedBy, Model, RequiredBy
from chirsite.model.contact_form import ContactForm
from chirsite.model.fields import (
    BingCode,
    Email,
    GoogleCode,
    IndexNowKey,
    IsoDate,
    Language,
    Money,
    Phone,
    Siret,
    Slug,
    Text,
    Url,
    YesNo,
)
from chirsite.model.hosting import HostingTarget
from chirsite.model.place import Address
from chirsite.model.privacy import Privacy
from chirsite.model.service import Service


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
    """What every company must say of itself (loi 2004-575, article 1-1, I, 2°)."""

    name: Annotated[Text, RequiredBy("LEG-03")]
    """Dénomination."""
    head_office: Annotated[Address, RequiredBy("LEG-03")]
    """Siège social."""
    phone: Annotated[Phone, RequiredBy("LEG-03")]
    """Téléphone."""
    email: Annotated[Email, RequiredBy("LEG-07")]
    """Adresse électronique (aucune donnée médicale)."""
    registration: Annotated[Text, RequiredBy("LEG-03")]
    """Inscription au registre, par exemple « RCS Nantes 000 000 000 »."""
    capital: Annotated[Money, RequiredBy("LEG-03")]
    """Capital social en euros."""
    siret: Annotated[Siret | None, GovernedBy("LEG-08")] = None
    """SIRET."""
    vat: Text | None = None
    """Numéro de TVA, si assujetti."""

    @property
    def address(self) -> Address:
        """Where the publisher is established."""
        return self.head_office


class Company(_LegalPerson):
    """An ordinary company that publishes the site."""

    kind: Literal["company"]
    """company : une société (SCP, SCM, SARL…) publie le site."""
    legal_form: Annotated[Text, RequiredBy("LEG-03")]
    """Forme sociale."""

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


class Sel(_LegalPerson):
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


Publisher = Annotated[NaturalPerson | Company | Sel, Field(discriminator="kind")]


class Host(Model):
    """The hosting provider (loi 2004-575, article 1-1, I, 4°)."""

    name: Annotated[Text, RequiredBy("LEG-05")]
    """Raison sociale."""
    address: Annotated[Address, RequiredBy("LEG-05")]
    """Adresse."""
    phone: Annotated[Phone, RequiredBy("LEG-05")]
    """Téléphone."""
    health_data_certified: Annotated[YesNo, RequiredBy("RGPD-08")]
    """Hébergeur certifié pour les données de santé (yes ou no)."""


class ReviewPolicy(Model):
    """How old a medical page may grow, in months since its last review."""

    warn_after: Annotated[int, Field(ge=1, le=60)] = 24
    """Avertir après ce nombre de mois."""
    refuse_after: Annotated[int, Field(ge=1, le=60)] = 36
    """Refuser après ce nombre de mois."""


class OtherPhone(Model):
    """A phone number of somebody else that the pages give."""

    name: Text
    """Organisme : centre antipoison, conseil départemental de l’Ordre."""
    phone: Phone
    """Téléphone."""


class Waiver(Model):
    """A warning that somebody read and accepts: dated, signed, reasoned, expiring."""

    rule: Text
    """Identifiant ou nom de la règle."""
    text: Text
    """Le texte signalé, mot pour mot."""
    reason: Text
    """Pourquoi il est acceptable, en une phrase."""
    author: Text
    """Qui en décide."""
    date: IsoDate
    """Date de la décision."""
    expires: IsoDate
    """Fin de validité."""


class Declaration(Model):
    """The answer to a question that no program can settle: dated, signed, expiring."""

    rule: Text
    """Identifiant ou nom de la règle qui pose la question."""
    answer: YesNo
    """Réponse : yes ou no."""
    author: Text
    """Qui répond."""
    date: IsoDate
    """Date de la réponse."""
    expires: IsoDate
    """Fin de validité : la question sera posée de nouveau."""
    note: Text | None = None
    """Précision : ce qui a été vérifié, où se trouve la preuve."""


class Verification(Model):
    """By what search engines recognise who answers for the site."""

    google: GoogleCode | None = None
    """Search Console : le nom du fichier de validation (google….html), ou le code de la balise."""
    bing: BingCode | None = None
    """Bing Webmaster Tools : le code de la balise msvalidate.01."""


def _each_once(languages: tuple[str, ...]) -> tuple[str, ...]:
    if len(set(languages)) < len(languages):
        raise PydanticCustomError("languages", "une langue est écrite deux fois")
    return languages


class SiteSettings(Model):
    """site.yaml."""

    address: Annotated[Url, RequiredBy("SEC-01")]
    """Adresse publique, par exemple https://www.dr-exemple.example."""
    name: Text
    """Nom du site."""
    description: Text
    """Une phrase factuelle pour les moteurs de recherche."""
    languages: Annotated[tuple[Language, ...], Field(min_length=1), AfterValidator(_each_once)]
    """Langues publiées, le français d’abord."""
    theme: Slug
    """Thème : default, ou le nom d’un dossier de themes/."""
    palette: Slug | None = None
    """Palette du thème."""
    publisher: Annotated[Publisher, RequiredBy("LEG-02")]
    """Éditeur du site."""
    publication_director: Annotated[Text, RequiredBy("LEG-04")]
    """Directeur de la publication : une personne physique."""
    host: Annotated[Host, RequiredBy("LEG-05")]
    """Hébergeur."""
    hosting: tuple[HostingTarget, ...] = ()
    """Où le site est publié, un ou plusieurs hébergeurs : leur configuration est écrite avec le site."""
    services: Annotated[tuple[Service, ...], RequiredBy("COO-01")]
    """Services tiers réellement utilisés ; [] s’il n’y en a aucun."""
    privacy: Annotated[Privacy, RequiredBy("RGPD-01")]
    """Données personnelles."""
    contact_form: ContactForm | None = None
    """Formulaire de contact, sur une page à lui ; sans cette clé, le site n’a aucun formulaire."""
    funding: Text
    """Comment le site est financé, en une phrase."""
    review: ReviewPolicy = Field(default_factory=ReviewPolicy)
    """Politique de relecture des pages médicales."""
    reviewed: Annotated[IsoDate, RequiredBy("GEN-10")]
    """Date de la dernière vérification du site."""
    gone: tuple[Text, ...] = ()
    """Adresses supprimées sans remplacement, par exemple /ancienne-page/."""
    other_phones: tuple[OtherPhone, ...] = ()
    """Numéros d’autres organismes que les pages citent : tout autre numéro inconnu est refusé."""
    verification: Verification | None = None
    """Validation du site auprès des moteurs de recherche."""
    indexnow: IndexNowKey | None = None
    """Clé IndexNow, publiée à la racine : 32 chiffres ou lettres de a à f, pris au hasard."""
    waivers: tuple[Waiver, ...] = ()
    """Avertissements acquittés."""
    declarations: tuple[Declaration, ...] = ()
    """Réponses aux questions des règles assistées."""
