"""Pages written by hand: procedures, conditions, articles, free pages, with their front matter.

Sources: recommendations of the Conseil national de l'Ordre des médecins (2021), charte of 2014, point 3.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated, Generic, TypeVar

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from chirsite.diagnostics import Span
from chirsite.model.base import Model, RequiredBy
from chirsite.model.document import Document
from chirsite.model.fields import Doi, IsoDate, PartialDate, Slug, Text, Url, YesNo
from chirsite.source import SourceFile


class PageKind(StrEnum):
    """Kinds of written pages; the value names their folder."""

    PROCEDURE = "procedures"
    CONDITION = "conditions"
    ARTICLE = "articles"
    FREE = "pages"

    @property
    def is_medical(self) -> bool:
        """Whether the page informs patients on medicine: dates, sources and reviews are then due."""
        return self is not PageKind.FREE


class Category(StrEnum):
    """Body parts by which procedures and conditions are sorted."""

    SKULL = "skull"
    FACE = "face"
    EYE = "eye"
    EAR_NOSE_THROAT = "ear_nose_throat"
    NECK = "neck"
    SPINE = "spine"
    SHOULDER = "shoulder"
    ELBOW = "elbow"
    HAND = "hand"
    HIP = "hip"
    KNEE = "knee"
    FOOT = "foot"
    CHEST = "chest"
    HEART = "heart"
    BREAST = "breast"
    ABDOMEN = "abdomen"
    DIGESTIVE = "digestive"
    URINARY = "urinary"
    GYNAECOLOGICAL = "gynaecological"
    VESSELS = "vessels"
    SKIN = "skin"


class Anaesthesia(StrEnum):
    """Kinds of anaesthesia."""

    GENERAL = "general"
    SPINAL = "spinal"
    REGIONAL = "regional"
    SEDATION = "sedation"
    LOCAL = "local"


class Cosmetic(StrEnum):
    """Whether a procedure is performed for cosmetic purposes."""

    NO = "no"
    PARTLY = "partly"
    YES = "yes"


class Status(StrEnum):
    """Publication is opt-in."""

    PUBLISHED = "published"
    DRAFT = "draft"


class Reference(Model):
    """A source a medical page stands on."""

    id: Slug
    """Identifiant court, cité dans le texte par [^id]."""
    author: Text
    """Auteur ou organisme."""
    title: Text
    """Titre exact."""
    publisher: Text
    """Éditeur ou revue."""
    date: Annotated[PartialDate, RequiredBy("SCI-06")]
    """Date de publication."""
    url: Url | None = None
    """Adresse ; à défaut, le DOI."""
    doi: Doi | None = None
    """DOI ; à défaut, l’adresse."""
    consulted: Annotated[IsoDate, RequiredBy("SCI-06")]
    """Date de consultation."""

    @property
    def link(self) -> str:
        """Where the document can be read."""
        return self.url or f"https://doi.org/{self.doi}"

    @model_validator(mode="after")
    def _reachable(self) -> Reference:
        if not (self.url or self.doi):
            raise PydanticCustomError("reference", "une source porte une « url » ou un « doi »")
        return self


class FrontMatter(Model):
    """What every written page declares."""

    title: Text
    """Titre de la page (H1)."""
    description: Text
    """Résumé factuel pour les moteurs de recherche, 120 à 160 caractères."""
    published: Annotated[IsoDate, RequiredBy("SCI-07")]
    """Date de publication."""
    updated: IsoDate | None = None
    """Date de la dernière modification."""
    status: Status
    """published ou draft (brouillon)."""
    publish_on: IsoDate | None = None
    """Ne pas publier avant cette date."""
    expires_on: IsoDate | None = None
    """Retirer à partir de cette date."""
    aliases: tuple[Text, ...] = ()
    """Anciennes adresses, redirigées vers cette page."""
    image: Text | None = None
    """Identifiant d’une image de media.yaml, en tête de page."""
    author: Slug | None = None
    """Identifiant du praticien auteur."""
    reviewed_by: Slug | None = None
    """Identifiant du praticien relecteur."""
    reviewed: IsoDate | None = None
    """Date de la dernière relecture médicale."""
    next_review: IsoDate | None = None
    """Date de la prochaine relecture."""
    sources: tuple[Reference, ...] = ()
    """Sources citées."""
    ai_written: YesNo = False
    """Texte rédigé avec une intelligence artificielle : un praticien le relit et en répond (yes ou no)."""

    @model_validator(mode="after")
    def _dates_follow(self) -> FrontMatter:
        if self.updated and self.updated < self.published:
            raise PydanticCustomError("dates", "« updated » précède « published »")
        return self

    @property
    def last_change(self) -> date:
        """The day of the last change of content."""
        return self.updated or self.published

    def is_public(self, today: date) -> bool:
        """Whether the page is online on ``today``."""
        return (
            self.status is Status.PUBLISHED
            and (self.publish_on is None or self.publish_on <= today)
            and (self.expires_on is None or today < self.expires_on)
        )


class MedicalFrontMatter(FrontMatter):
    """A page of medical information: authorship and review are mandatory, and so are sources."""

    author: Annotated[Slug, RequiredBy("SCI-01")]
    """Identifiant du praticien auteur."""
    reviewed_by: Annotated[Slug, RequiredBy("SCI-01")]
    """Identifiant du praticien relecteur."""
    reviewed: Annotated[IsoDate, RequiredBy("SCI-07")]
    """Date de la dernière relecture médicale."""
    next_review: Annotated[IsoDate, RequiredBy("SCI-07")]
    """Date de la prochaine relecture."""
    sources: Annotated[tuple[Reference, ...], RequiredBy("SCI-06")]
    """Sources citées, deux au moins pour une intervention."""


class ProcedureFrontMatter(MedicalFrontMatter):
    """procedures/*.md."""

    category: Category
    """Partie du corps."""
    performed_by: Annotated[tuple[Slug, ...], Field(min_length=1)]
    """Praticiens qui pratiquent cette intervention."""
    conditions: tuple[Slug, ...]
    """Pages de maladies concernées ; [] s’il n’y en a pas."""
    anaesthesia: Annotated[tuple[Anaesthesia, ...], Field(min_length=1)]
    """general, spinal (rachianesthésie), regional, sedation, local."""
    stay: Text
    """Durée de séjour, par exemple « ambulatoire »."""
    duration: Text
    """Durée de l’intervention, en fourchette."""
    cosmetic: Annotated[Cosmetic, RequiredBy("EST-02")]
    """Visée esthétique : no, partly ou yes."""
    fees: tuple[Slug, ...]
    """Identifiants des honoraires (fees.acts) ; [] s’il n’y en a pas."""


class ConditionFrontMatter(MedicalFrontMatter):
    """conditions/*.md."""

    category: Category
    """Partie du corps."""
    procedures: tuple[Slug, ...]
    """Pages d’interventions possibles ; [] s’il n’y en a pas."""


class ArticleFrontMatter(MedicalFrontMatter):
    """articles/*.md."""

    summary: Text
    """Une ou deux phrases pour la liste et le flux."""


class Menu(StrEnum):
    """Where a free page is linked from."""

    MAIN = "main"
    FOOTER = "footer"
    NONE = "none"


class FreeFrontMatter(FrontMatter):
    """pages/*.md."""

    menu: Menu
    """main (menu principal), footer (pied de page) ou none."""


FRONT_MATTER: Mapping[PageKind, type[FrontMatter]] = MappingProxyType(
    {
        PageKind.PROCEDURE: ProcedureFrontMatter,
        PageKind.CONDITION: ConditionFrontMatter,
        PageKind.ARTICLE: ArticleFrontMatter,
        PageKind.FREE: FreeFrontMatter,
    }
)


Meta = TypeVar("Meta", bound=FrontMatter, covariant=True)


@dataclass(frozen=True, eq=False)
class Page(Generic[Meta]):
    """A written page: front matter, body, and where each of its keys stands.

    Two pages are the same only when they are one: what is worked out of a page can be kept for it.
    """

    kind: PageKind
    slug: str
    source: SourceFile
    meta: Meta
    document: Document
    spans: Mapping[tuple[str | int, ...], Span]
    translated: date | None = None
    """The day of the translation, for a page in another language than the site's own."""

    def at(self, *path: str | int) -> Span:
        """Where a front-matter key stands; the nearest one above it when it is absent."""
        return nearest_span(self.spans, path)


def nearest_span(spans: Mapping[tuple[str | int, ...], Span], path: tuple[str | int, ...]) -> Span:
    """The span of ``path``, or of its nearest ancestor; raises KeyError when not even the root is known."""
    for length in range(len(path), -1, -1):
        if path[:length] in spans:
            return spans[path[:length]]
    raise KeyError(path)
