"""What templates may read: finished texts and links, never the model.

Each value is ready to print: dates are written out, amounts carry their unit, phones are spaced,
HTML fragments are ``Markup``. A page template receives one view of ``page_views`` under the name ``page``
and the ``SiteView`` of ``frame_views`` under the name ``site``; ``t(key, **values)`` gives the theme's strings.
"""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup


@dataclass(frozen=True, slots=True)
class DateView:
    """A date for people and for machines."""

    text: str
    """« 12 octobre 2026 »."""
    iso: str


@dataclass(frozen=True, slots=True)
class LinkView:
    """A link; ``external`` ones leave the site."""

    label: str
    url: str
    external: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class PhoneView:
    """A phone number: ``text`` to read, ``url`` to call."""

    text: str
    url: str


@dataclass(frozen=True, slots=True)
class SourceSetView:
    """One ``source`` of a ``picture``."""

    type: str
    srcset: str


@dataclass(frozen=True, slots=True)
class ImageView:
    """A responsive picture, never loaded from elsewhere."""

    alt: str
    src: str
    width: int
    height: int
    sources: tuple[SourceSetView, ...]
    caption: str
    credit: str
    notice: str
    """A mandatory mention on the picture (retouched, generated), or ``""``."""


@dataclass(frozen=True, slots=True)
class VideoView:
    """A self-hosted video with captions and transcript."""

    title: str
    description: str
    src: str
    type: str
    width: int
    height: int
    poster: str
    captions: str
    language: str
    """Of the captions and of the transcript."""
    duration: str
    transcript: Markup
    credit: str


@dataclass(frozen=True, slots=True)
class ReferenceView:
    """A numbered source."""

    number: int
    anchor: str
    author: str
    title: str
    publisher: str
    date: str
    url: str
    consulted: DateView


@dataclass(frozen=True, slots=True)
class PersonView:
    """A practitioner in a few words, with the link to his page."""

    name: str
    """« Dr Hélène Modèle »."""
    specialty: str
    url: str
    portrait: ImageView | None


@dataclass(frozen=True, slots=True)
class AuthorshipView:
    """Who wrote and reviewed a page, and when."""

    author: PersonView | None
    reviewer: PersonView | None
    published: DateView
    updated: DateView
    reviewed: DateView | None
    next_review: DateView | None


@dataclass(frozen=True, slots=True)
class SectionView:
    """A section of a written page; the part before the first heading has no title."""

    key: str
    anchor: str
    title: str
    html: Markup


@dataclass(frozen=True, slots=True)
class CardView:
    """An entry of a list of pages."""

    title: str
    url: str
    summary: str
    date: DateView | None = None
    image: ImageView | None = None


@dataclass(frozen=True, slots=True)
class CategoryView:
    """Cards under a heading."""

    title: str
    anchor: str
    cards: tuple[CardView, ...]


@dataclass(frozen=True, slots=True)
class ControlView:
    """A field of the contact form."""

    name: str
    type: str
    """The type of an ``input``, or ``select``, or ``textarea``."""
    label: str
    hint: str
    required: bool
    autocomplete: str
    options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FactView:
    """A label and its value, for definition lists."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """A dated step of a career."""

    period: str
    title: str
    details: str


@dataclass(frozen=True, slots=True)
class PublicationView:
    """A scientific publication as it is cited, and where it can be read."""

    authors: str
    title: str
    journal: str
    date: str
    url: str
    identifiers: str
    """« DOI 10.5555/exemple, PubMed 99999999 »."""


@dataclass(frozen=True, slots=True)
class FeeView:
    """One line of a fee table."""

    label: str
    amount: str
    """« 60 € » or « de 400 € à 900 € »."""
    criteria: str
    base: str
    """« 23 € », or « aucune »."""
    reimbursed: str
    note: str
    excess: str = ""
    """What the act may cost above the base: « au-delà : 37 € »."""


@dataclass(frozen=True, slots=True)
class FeeGroupView:
    """Fees of one kind: consultations, acts, surcharges."""

    title: str
    fees: tuple[FeeView, ...]


@dataclass(frozen=True, slots=True)
class PractitionerFeesView:
    """The economic information of one practitioner, complete."""

    practitioner: PersonView
    anchor: str
    sector: str
    """« Secteur 2, adhérent à l’OPTAM-ACO »."""
    consequence: str
    """What the sector means for the patient."""
    legal_sentence: str
    """The sentence article R. 1111-22 words, or ``""``."""
    groups: tuple[FeeGroupView, ...]
    hospital_tariffs: str
    means: tuple[str, ...]
    third_party: str
    charges: tuple[FactView, ...]
    approved_association: str
    cosmetic_notice: str
    directory: LinkView | None
    """The public directory of the health insurance."""


@dataclass(frozen=True, slots=True)
class OpeningView:
    """One weekday's opening hours in words: « lundi », « 9 h – 12 h 30 et 14 h – 18 h »."""

    day: str
    hours: str
    note: str
    number: int
    """From 1, Monday, to 7 (ISO 8601)."""


@dataclass(frozen=True, slots=True)
class HoursView:
    """Opening hours and coming absences of one practitioner at one place."""

    practitioner: str
    days: tuple[OpeningView, ...]
    absences: tuple[str, ...]
    away: str
    """The same absences for a script: « 2026-12-24/2027-01-02 », separated by spaces."""


@dataclass(frozen=True, slots=True)
class AccessibilityView:
    """One feature of the premises; ``answer`` is yes, no, partly or unknown."""

    label: str
    answer: str
    text: str


@dataclass(frozen=True, slots=True)
class PlaceView:
    """A place of practice."""

    name: str
    kind: str
    anchor: str
    url: str
    street: str
    complement: str
    city: str
    """« 44999 Villeneuve-l’Exemple »."""
    phone: PhoneView
    hours: tuple[HoursView, ...]
    directions: str
    transport: tuple[str, ...]
    parking: str
    accessibility: tuple[AccessibilityView, ...]
    accessibility_details: str
    map_links: tuple[LinkView, ...]
    card: LinkView
    """Its vCard, to download."""
    time_zone: str
    """« Europe/Paris »; ``""`` abroad."""
    coordinates: str
    photo: ImageView | None
    operations: str
    website: LinkView | None


@dataclass(frozen=True, slots=True)
class TermView:
    """A word, what else it is called, and what it means."""

    term: str
    anchor: str
    also: str
    definition: str


@dataclass(frozen=True, slots=True)
class LetterView:
    """The words that begin with one letter."""

    letter: str
    anchor: str
    terms: tuple[TermView, ...]
