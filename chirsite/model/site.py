"""site.yaml: the site itself, who answers for it, who hosts it, what it uses, what was acknowledged.

Sources: loi 2004-575, articles 1-1 and 19; règlement (UE) 2016/679, article 13.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from chirsite.model.base import GovernedBy, Model, RequiredBy
from chirsite.model.contact_form import ContactForm
from chirsite.model.fields import (
    BingCode,
    GoogleCode,
    IndexNowKey,
    IsoDate,
    Language,
    Phone,
    Slug,
    Text,
    Url,
    YesNo,
)
from chirsite.model.hosting import HostingTarget
from chirsite.model.page import Status
from chirsite.model.place import Address
from chirsite.model.privacy import Privacy
from chirsite.model.publisher import Publisher
from chirsite.model.service import Service


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


class Mediator(Model):
    """A consumer mediator, for acts that are no care (Code de la consommation, articles L. 611-4 and L. 616-1)."""

    name: Text
    """Nom."""
    address: Address
    """Adresse postale."""
    url: Url
    """Site, où le saisir."""


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


FORMAT = 1
"""The format of projects that this version reads; raised when a key changes its name or its meaning, and never else."""


class SiteSettings(Model):
    """site.yaml."""

    format: Annotated[int, Field(ge=1)] = FORMAT
    """Format du projet, pour que chirsite dise quand il est trop ancien pour le lire."""
    address: Annotated[Url, RequiredBy("SEC-01")]
    """Adresse publique, par exemple https://www.dr-exemple.example."""
    name: Text
    """Nom du site."""
    description: Text
    """Une phrase factuelle pour les moteurs de recherche."""
    languages: Annotated[tuple[Language, ...], Field(min_length=1), AfterValidator(_each_once)]
    """Langues publiées, le français d’abord."""
    status: Status = Status.PUBLISHED
    """published, ou draft : site en préparation, dont chaque page le dit, et que les moteurs de recherche ignorent."""
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
    mediator: Annotated[Mediator | None, GovernedBy("LEG-11")] = None
    """Médiateur de la consommation, pour des actes purement esthétiques seulement, s’il a été désigné."""
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
