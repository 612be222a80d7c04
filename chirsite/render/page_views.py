"""What each page template reads under the name ``page``: one class a kind of page."""

from __future__ import annotations

from dataclasses import dataclass, field

from markupsafe import Markup

from chirsite.render.frame_views import ShareImageView
from chirsite.render.language_views import LanguageView, LostView, TranslationView, VersionView
from chirsite.render.views import (
    AuthorshipView,
    CardView,
    CategoryView,
    ControlView,
    DateView,
    FactView,
    FeeView,
    ImageView,
    LetterView,
    LinkView,
    PersonView,
    PhoneView,
    PlaceView,
    PractitionerFeesView,
    PublicationView,
    ReferenceView,
    SectionView,
    TimelineEntry,
)


@dataclass(frozen=True, slots=True)
class PageView:
    """What every page view has. ``kind`` names the template (``procedure`` → ``procedure.html``)."""

    kind: str
    url: str
    canonical: str
    title: str
    """The H1."""
    head_title: str
    """The ``title`` element."""
    description: str
    breadcrumbs: tuple[LinkView, ...]
    """From home to the parent of this page; empty on the home page."""
    structured: Markup
    """JSON-LD, ready to stand in a ``script type="application/ld+json"``."""
    share: ShareImageView
    versions: tuple[VersionView, ...] = ()
    """The page in every language, for ``hreflang``; empty when there is one only."""
    languages: tuple[LanguageView, ...] = ()
    """The way to each other language of the site."""
    translation: TranslationView | None = None
    """On a page in another language than the site's own."""


@dataclass(frozen=True, slots=True)
class WrittenView(PageView):
    """A free page, and what the other written pages add to."""

    lead: str = ""
    image: ImageView | None = None
    sections: tuple[SectionView, ...] = ()
    references: tuple[ReferenceView, ...] = ()
    authorship: AuthorshipView | None = None
    interests: tuple[str, ...] = ()
    """One sentence a practitioner: links declared, or none."""
    disclaimer: str = ""
    """The information complements the consultation, does not replace it (medical pages)."""


@dataclass(frozen=True, slots=True)
class ProcedureView(WrittenView):
    """A procedure page."""

    facts: tuple[FactView, ...] = ()
    """Anaesthesia, stay, duration, category."""
    performed_by: tuple[PersonView, ...] = ()
    conditions: tuple[CardView, ...] = ()
    fees: tuple[FeeView, ...] = ()
    fees_link: LinkView | None = None
    cosmetic_notice: tuple[str, ...] = ()
    """Mandatory sentences of a cosmetic procedure."""
    places: tuple[LinkView, ...] = ()
    """Where it is performed."""
    consulting: tuple[LinkView, ...] = ()
    """Where to see those who perform it."""
    calls: tuple[PhoneView, ...] = ()
    """Whom to call when a warning sign appears."""
    out_of_hours: tuple[str, ...] = ()
    sectors: tuple[FactView, ...] = ()
    """The convention sector of each practitioner, and what it means for the patient."""
    articles: tuple[CardView, ...] = ()


@dataclass(frozen=True, slots=True)
class ConditionView(WrittenView):
    """A condition page."""

    procedures: tuple[CardView, ...] = ()
    treated_by: tuple[PersonView, ...] = ()
    consulting: tuple[LinkView, ...] = ()
    articles: tuple[CardView, ...] = ()


@dataclass(frozen=True, slots=True)
class ArticleView(WrittenView):
    """An article."""

    others: tuple[CardView, ...] = ()
    """The latest other articles."""


@dataclass(frozen=True, slots=True)
class ListView(PageView):
    """Procedures by category, conditions, articles, surgeons: cards under headings."""

    lead: str = ""
    groups: tuple[CategoryView, ...] = ()
    feed: LinkView | None = None


@dataclass(frozen=True, slots=True)
class HomeView(PageView):
    """The home page."""

    lead: str = ""
    people: tuple[PersonView, ...] = ()
    named: bool = False
    """Whether the title already names them all: the site is that of one practitioner."""
    procedures: tuple[CategoryView, ...] = ()
    conditions: tuple[CardView, ...] = ()
    articles: tuple[CardView, ...] = ()
    places: tuple[PlaceView, ...] = ()
    absences: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SurgeonView(PageView):
    """One practitioner, complete."""

    person: PersonView | None = None
    introduction: str = ""
    identity: tuple[FactView, ...] = ()
    """Specialty, RPPS, Order registration, practice modes, languages, age if given."""
    orientations: tuple[str, ...] = ()
    diplomas: tuple[TimelineEntry, ...] = ()
    trainings: tuple[TimelineEntry, ...] = ()
    accreditations: tuple[TimelineEntry, ...] = ()
    steps: tuple[TimelineEntry, ...] = ()
    """Posts, functions and missions, the latest first."""
    publications: tuple[PublicationView, ...] = ()
    societies: tuple[LinkView, ...] = ()
    distinctions: tuple[str, ...] = ()
    public_health: tuple[str, ...] = ()
    consultations: tuple[str, ...] = ()
    """Kinds of consultation, teleconsultation and its conditions, unscheduled care: one sentence each."""
    partial_access: tuple[str, ...] = ()
    procedures: tuple[CardView, ...] = ()
    places: tuple[PlaceView, ...] = ()
    fees_link: LinkView | None = None
    booking: LinkView | None = None
    booking_instructions: str = ""
    reviewed: DateView | None = None


@dataclass(frozen=True, slots=True)
class FeesView(PageView):
    """Fees and cover of every practitioner."""

    practitioners: tuple[PractitionerFeesView, ...] = ()
    charges_sentence: str = ""
    non_discrimination: str = ""
    written_notice: str = ""
    means_sentence: str = ""
    reviewed: DateView | None = None


@dataclass(frozen=True, slots=True)
class AccessView(PageView):
    """Access and contact: every place, or one."""

    places: tuple[PlaceView, ...] = ()
    booking_instructions: tuple[str, ...] = ()
    emergency: tuple[str, ...] = ()
    procedures: tuple[CardView, ...] = ()
    """Of one place: what is performed there."""
    contact_form: LinkView | None = None
    """The way to the contact form, where there is one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactView(PageView):
    """The contact form. It is sent by POST to ``action``, which is on another host; no script has a part in it."""

    action: str
    emergency: str
    """To be read in the form itself: what to do in an emergency (rule FOR-07)."""
    controls: tuple[ControlView, ...]
    hidden: tuple[tuple[str, str], ...]
    """Name and value of each hidden field."""
    trap: str
    """The name of a field that people leave empty and robots fill in; ``""`` for none."""
    notice: tuple[FactView, ...]
    """To be read in the form: who processes the answers, why, for whom, how long (rule FOR-04)."""
    rights: tuple[Markup, ...]
    """How to exercise one's rights, with the link to the privacy page (rule FOR-04)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ThanksView(PageView):
    """The page of confirmation: where whoever receives the form leads once it is sent."""

    emergency: str
    links: tuple[LinkView, ...]


@dataclass(frozen=True, slots=True)
class TextListView:
    """A list, and the line that introduces it."""

    title: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TextGroupView:
    """Facts and lists under a heading of their own, within a section."""

    title: str
    facts: tuple[FactView, ...] = ()
    lists: tuple[TextListView, ...] = ()


@dataclass(frozen=True, slots=True)
class TextSectionView:
    """A heading, paragraphs, and facts: legal notice, privacy, cookies, accessibility, interests."""

    title: str
    anchor: str
    paragraphs: tuple[Markup, ...] = ()
    facts: tuple[FactView, ...] = ()
    groups: tuple[TextGroupView, ...] = ()
    items: tuple[Markup, ...] = ()
    table_head: tuple[str, ...] = ()
    table_rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class TextView(PageView):
    """A generated page of prose."""

    lead: str = ""
    sections: tuple[TextSectionView, ...] = field(default=())
    reviewed: DateView | None = None


@dataclass(frozen=True, slots=True)
class GlossaryView(PageView):
    """The words explained, in alphabetical order, under their first letters."""

    letters: tuple[LetterView, ...] = ()
    reviewer: PersonView | None = None
    reviewed: DateView | None = None


@dataclass(frozen=True, slots=True)
class SiteMapView(PageView):
    """Every page, by group."""

    groups: tuple[tuple[str, tuple[LinkView, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class SearchView(PageView):
    """The search: a form, and the place where a script lists what it finds."""

    index: str = ""
    """The address of the script that reads the index."""
    site_map: LinkView | None = None
    """The way to every page without a script."""


@dataclass(frozen=True, slots=True)
class NotFoundView(PageView):
    """404: what to do next."""

    links: tuple[LinkView, ...] = ()
    procedures: tuple[CategoryView, ...] = ()
    others: tuple[LostView, ...] = ()
