"""media.yaml: for each picture or video, what it shows, who made it, under what right, with whose consent.

Sources: Code de la propriété intellectuelle, articles L. 121-1 and L. 122-4; article R. 4127-73 of the Code de
la santé publique; RGAA 4.1.2, themes 1 and 4.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from chirsite.model.base import Model, RequiredBy
from chirsite.model.fields import IsoDate, Slug, Text, YesNo
from chirsite.model.service import ByKey
from chirsite.services.kind import ServiceKind


class Subject(StrEnum):
    """What a picture shows; it decides which duties apply."""

    PREMISES = "premises"
    STAFF = "staff"
    DIAGRAM = "diagram"
    ILLUSTRATION = "illustration"
    MODEL = "model"
    IMAGING = "imaging"
    PATIENT = "patient"


class Consent(Model):
    """The written consent of a person shown; the document itself stays out of the site."""

    reference: Text
    """Référence interne du document signé."""
    date: IsoDate
    """Date de signature."""
    scope: Text
    """Portée : site internet, durée."""


class _Work(Model):
    """What pictures and videos have in common."""

    subject: Subject
    """premises, staff, diagram, illustration, model, imaging ou patient."""
    credit: Annotated[Text, RequiredBy("PHO-08")]
    """Auteur."""
    licence: Annotated[Text, RequiredBy("PHO-08")]
    """Licence ou cession de droits."""
    consent: Consent | None = None
    """Consentement écrit de la personne montrée."""
    caption: Text | None = None
    """Légende."""
    ai_generated: YesNo = False
    """Produit par une intelligence artificielle : la mention est ajoutée."""
    retouched_body: YesNo = False
    """Silhouette retouchée : la mention légale est ajoutée."""
    identifiable: YesNo | None = None
    """Patient : peut-on le reconnaître (visage, tatouage, bijou, décor, date, nom incrusté) ? yes ou no."""
    eye_bar: YesNo = False
    """Patient : un bandeau ou un flou cache ses yeux ; cela ne suffit pas."""
    minor: YesNo | None = None
    """Patient : est-il mineur ? yes ou no."""


class _Medium(_Work):
    """A work that the site publishes itself."""

    file: Text
    """Fichier, dans media/."""


class Picture(_Medium):
    """A still image."""

    alt: Annotated[str, RequiredBy("ACC-01")]
    """Texte de remplacement : ce que montre l’image ; vide seulement si « decorative: yes »."""
    decorative: YesNo = False
    """Image sans information : son texte de remplacement est vide."""
    before_after_of: Slug | None = None
    """Identifiant de l’image du même patient avant l’opération, quand celle-ci le montre après."""

    @model_validator(mode="after")
    def _described(self) -> Picture:
        if not self.decorative and not self.alt.strip():
            message = "« alt » est vide : décrire l’image, ou écrire « decorative: yes »"
            raise PydanticCustomError("alt", message, {"field": "alt"})
        return self


class _Film(_Work):
    """What is said of a video, wherever it stands."""

    title: Text
    """Titre."""
    description: Text
    """Une phrase."""
    poster: Text
    """Identifiant d’une image de media.yaml, montrée avant la lecture."""
    transcript: Annotated[Text, RequiredBy("VID-03")]
    """Transcription en Markdown, dans media/."""
    seconds: Annotated[int, Field(ge=1)]
    """Durée en secondes."""
    published: IsoDate
    """Date de mise en ligne."""


class Video(_Film, _Medium):
    """A self-hosted video."""

    captions: Annotated[Text, RequiredBy("VID-03")]
    """Sous-titres WebVTT, dans media/."""
    width: Annotated[int, Field(ge=1)]
    """Largeur en pixels."""
    height: Annotated[int, Field(ge=1)]
    """Hauteur en pixels."""


class PlatformVideo(_Film):
    """A video that a platform publishes: it loads once the visitor asks for it."""

    service: Annotated[ServiceKind, ByKey(plays_videos=True)]
    """Plateforme : youtube, vimeo ou dailymotion ; la déclarer aussi parmi les services de site.yaml."""
    id: Text
    """Identifiant de la vidéo sur la plateforme."""
    captioned: Annotated[YesNo, RequiredBy("VID-03")]
    """La vidéo a des sous-titres relus, sur la plateforme (yes)."""

    @property
    def link(self) -> str:
        """Its page on the platform."""
        return self.service.frame.link.format(id=self.id) if self.service.frame else ""

    @model_validator(mode="after")
    def _playable(self) -> PlatformVideo:
        if not (self.service.frame and re.fullmatch(self.service.frame.id, self.id)):
            message = "« {id} » n’est pas un identifiant de vidéo de {service}"
            raise PydanticCustomError("video", message, {"field": "id", "id": self.id, "service": self.service.key})
        if not self.captioned:
            message = "une vidéo sans sous-titres ne peut pas être montrée : les ajouter sur la plateforme"
            raise PydanticCustomError("video", message, {"field": "captioned"})
        return self


class MediaCatalogue(Model):
    """media.yaml."""

    images: dict[Slug, Picture] = Field(default_factory=dict)
    """Images, par identifiant."""
    videos: dict[Slug, Video] = Field(default_factory=dict)
    """Vidéos publiées par le site, par identifiant."""
    platform_videos: dict[Slug, PlatformVideo] = Field(default_factory=dict)
    """Vidéos d’une plateforme, par identifiant."""

    @model_validator(mode="after")
    def _told_apart(self) -> MediaCatalogue:
        twice = sorted(self.videos.keys() & self.platform_videos.keys())
        if twice:
            message = "« {id} » désigne deux vidéos"
            raise PydanticCustomError("video", message, {"field": "platform_videos", "id": twice[0]})
        return self


@dataclass(frozen=True, slots=True)
class MediaFile:
    """A file of media/ as found on disk; pictures are measured from their header, not decoded."""

    path: str
    """Relative to the project, with ``/``."""
    digest: str
    """SHA-256 of the bytes, in hexadecimal."""
    size: int
    """Bytes."""
    format: str = ""
    """Pillow's name for a picture's format (``JPEG``, ``PNG``…), ``""`` for other files."""
    width: int = 0
    """Pixels, once the orientation of the camera is applied."""
    height: int = 0
    metadata: tuple[str, ...] = ()
    """Keys of the metadata in a file that is published as it is: ``©nam``, ``Author``, ``NOTE …``."""
    tagged: bool = False
    """Whether a PDF says how it is structured, for screen readers."""


MediaFiles = Mapping[str, MediaFile]
"""Files of media/ by their name in it, with ``/``."""
