"""What templates read of what stands around every page: menus, icons, the shared image, and the site itself."""

from __future__ import annotations

from dataclasses import dataclass

from chirsite.render.consent_views import ConsentView, ScriptView
from chirsite.render.views import DateView, LinkView, PersonView, PhoneView, PlaceView


@dataclass(frozen=True, slots=True)
class NavView:
    """The menus, the same on every page."""

    main: tuple[LinkView, ...]
    footer: tuple[LinkView, ...]


@dataclass(frozen=True, slots=True)
class ShareImageView:
    """The image that stands for a page where it is shared."""

    url: str
    """Absolute."""
    width: int
    height: int
    alt: str


@dataclass(frozen=True, slots=True)
class IconsView:
    """The icons of the site, and the colours that browsers frame it with; addresses as links write them."""

    vector: str
    touch: str
    """For the home screen of iOS: 180 pixels."""
    manifest: str
    light: str
    dark: str


@dataclass(frozen=True, slots=True)
class SiteView:
    """What every page shows: who, how to reach them, what to do in an emergency."""

    name: str
    in_preparation: bool
    """Whether the whole site is a draft, which every page has to say."""
    language: str
    home: str
    stylesheet: str
    icons: IconsView
    verifications: tuple[tuple[str, str], ...]
    """Name and content of each ``meta`` by which search engines recognise the site, on its home page."""
    feed: LinkView | None
    phone: PhoneView
    access: str
    """The address of the page that tells where the places are and when they are open."""
    search: str
    """The address of the search page, which a form with a field ``q`` leads to."""
    booking: LinkView | None
    booking_note: str
    """The convention sector beside the booking link, or ``""``."""
    emergency: str
    out_of_hours: tuple[str, ...]
    people: tuple[PersonView, ...]
    places: tuple[PlaceView, ...]
    nav: NavView
    palette: str
    order_links: tuple[LinkView, ...]
    reviewed: DateView
    consent: ConsentView | None
    """How the pages ask for consent, on a site that has to."""
    scripts: tuple[ScriptView, ...]
    """The scripts that start a service with the page."""
