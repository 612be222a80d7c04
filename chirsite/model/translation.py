"""translations/LANGUAGE/…: what a page and the data say in another language.

A translation holds words and nothing else: dates, amounts, names and sources are those of the original.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from chirsite.model.base import Model
from chirsite.model.fields import IsoDate, Text
from chirsite.model.page import PageKind, Status


class PageTranslation(Model):
    """The front matter of a translated page."""

    title: Text
    """Titre de la page, traduit."""
    description: Text
    """Résumé factuel pour les moteurs de recherche, traduit."""
    translated: IsoDate
    """Date de la traduction : si l’original change après, un avertissement le dit."""
    status: Status
    """published ou draft (brouillon)."""


class ProcedureTranslation(PageTranslation):
    """translations/LANGUAGE/procedures/*.md."""

    stay: Text
    """Durée de séjour, traduite."""
    duration: Text
    """Durée de l’intervention, traduite."""


class ArticleTranslation(PageTranslation):
    """translations/LANGUAGE/articles/*.md."""

    summary: Text
    """Une ou deux phrases pour la liste, traduites."""


TRANSLATED_FRONT_MATTER: Mapping[PageKind, type[PageTranslation]] = MappingProxyType(
    {
        PageKind.PROCEDURE: ProcedureTranslation,
        PageKind.CONDITION: PageTranslation,
        PageKind.ARTICLE: ArticleTranslation,
        PageKind.FREE: PageTranslation,
    }
)

_HOURS = ("hours.*.note", "absences.*.relay")
_PLACE = (
    "cosmetic_authorisation",
    "access.directions",
    "access.transport.*",
    "access.parking",
    "accessibility.details",
    *_HOURS,
)

PRACTITIONER_TEXTS = frozenset(
    {
        "introduction",
        "orientations.*",
        "registration.professional_title",
        "diplomas.*.title",
        "trainings.*.title",
        "accreditations.*.title",
        "distinctions.*.grade",
        "insurance.coverage",
        "partial_access.acts.*",
        "booking.instructions",
        "unscheduled_care.details",
        "teleconsultation.conditions",
        "teleconsultation.limits",
        "teleconsultation.tool",
        "emergencies.out_of_hours",
        "interests.links.*.nature",
        "payment.third_party",
        "fees.acts.*.label",
        "fees.acts.*.criteria",
        "fees.acts.*.note",
        "fees.hospital_tariffs",
        "fees.non_care.*.label",
        "career.posts.*.role",
        "career.posts.*.institution",
        "career.functions.*.title",
        "career.functions.*.institution",
        "career.missions.*.title",
        "career.public_health.*",
        *(f"places.*.{text}" for text in _PLACE),
        *(f"practises_at.*.{text}" for text in _HOURS),
    }
)
"""What a practitioner's file says in words; ``*`` stands for the items of a list or the keys of a mapping."""

OFFICIAL_TITLES = frozenset({"diplomas.*.title"})
"""Words that are better left as they were delivered: without a translation, nobody is told to write one."""

NAMES = frozenset(
    {
        "identity.birth_place",
        "diplomas.*.place",
        "diplomas.*.university",
        "trainings.*.issuer",
        "accreditations.*.issuer",
        "career.posts.*.place",
        "career.missions.*.body",
        "places.*.name",
        "career.societies.*.name",
        "privacy.controller",
        "privacy.dpo",
    }
)
"""Proper names: a translation may give them (« Royaume-Uni »); left out, they belong to no language."""

PRACTICE_TEXTS = frozenset(f"places.*.{text}" for text in _PLACE)
"""What practice.yaml says in words."""

SITE_TEXTS = frozenset(
    {
        "description",
        "funding",
        "privacy.processings.*.purpose",
        "privacy.processings.*.data",
        "privacy.processings.*.interest",
        "privacy.processings.*.recipients",
        "privacy.processings.*.retention",
        "privacy.processings.*.if_withheld",
        "privacy.processors.*.role",
        "privacy.processors.*.safeguard",
        "services.*.safeguard",
        "contact_form.recipients",
        "contact_form.retention",
    }
)
"""What site.yaml says in words."""

MEDIA_TEXTS = frozenset(
    {
        "images.*.alt",
        "images.*.caption",
        "images.*.licence",
        "videos.*.title",
        "videos.*.description",
        "videos.*.caption",
        "videos.*.licence",
        "platform_videos.*.title",
        "platform_videos.*.description",
        "platform_videos.*.caption",
        "platform_videos.*.licence",
    }
)
"""What media.yaml says in words."""
