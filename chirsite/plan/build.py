"""The build plan: every file of the site, known before any of them is rendered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from chirsite.model.theme import PaletteSet
from chirsite.plan.consent import ConsentPlan
from chirsite.plan.drawings import Icons
from chirsite.plan.images import ImagePlan


class RouteKind(StrEnum):
    """Kinds of pages; the value names the template."""

    HOME = "home"
    SURGEONS = "surgeons"
    SURGEON = "surgeon"
    PROCEDURES = "procedures"
    PROCEDURE = "procedure"
    CONDITIONS = "conditions"
    CONDITION = "condition"
    FEES = "fees"
    ACCESS = "access"
    PLACE = "place"
    ARTICLES = "articles"
    ARTICLE = "article"
    CONTACT = "contact"
    THANKS = "thanks"
    FREE = "free"
    LEGAL = "legal"
    PRIVACY = "privacy"
    COOKIES = "cookies"
    ACCESSIBILITY = "accessibility"
    INTERESTS = "interests"
    GLOSSARY = "glossary"
    SITE_MAP = "site_map"
    SEARCH = "search"
    NOT_FOUND = "not_found"


@dataclass(frozen=True, slots=True)
class Route:
    """One page: what it is, of what, where."""

    kind: RouteKind
    key: str
    """Slug, surgeon id or place id; ``""`` where there is one page of the kind."""
    path: str
    """On the site, without the base: ``/honoraires/``, ``/404.html``."""
    file: str
    """In the output folder: ``honoraires/index.html``."""
    language: str = "fr"


@dataclass(frozen=True, slots=True)
class Redirect:
    """An old address and where it leads, both paths on the site."""

    origin: str
    target: str
    file: str


@dataclass(frozen=True, slots=True)
class Copy:
    """A file published as it is: its name in media/, and its path in the output folder."""

    media: str
    file: str


@dataclass(frozen=True)
class BuildPlan:
    """Everything that will exist. ``base`` is the path the site lives under, ``""`` at the root of a host."""

    origin: str
    """Scheme and host: ``https://www.example.org``."""
    base: str
    routes: tuple[Route, ...]
    redirects: tuple[Redirect, ...]
    images: Mapping[str, ImagePlan]
    """Derivatives by media id."""
    copies: Mapping[str, Copy]
    """Files published as they are, by their name in media/."""
    stylesheet: str
    """Path of the fingerprinted stylesheet in the output folder."""
    palette: PaletteSet
    icons: Icons
    static: Mapping[str, str] = field(default_factory=dict)
    """Fingerprinted path in the output folder of each other static file of the theme, by its name in static/."""
    consent: ConsentPlan = field(default_factory=ConsentPlan)
    """The third-party services in use, and how they wait for consent."""
    language: str = "fr"
    """The language whose pages links lead to, wherever it has them."""

    def speaking(self, language: str) -> BuildPlan:
        """The same plan, for the links of the pages in ``language``."""
        return replace(self, language=language)

    def versions(self, route: Route) -> tuple[Route, ...]:
        """The same page in every language that has it, the site's own first."""
        return tuple(other for other in self.routes if (other.kind, other.key) == (route.kind, route.key))

    def find(self, kind: RouteKind, key: str = "") -> Route | None:
        """The page of this kind and key, if the plan has one: in the plan's language, else in the site's own."""
        found = [route for route in self.routes if route.kind is kind and route.key == key]
        return next((route for route in found if route.language == self.language), found[0] if found else None)

    def url(self, kind: RouteKind, key: str = "") -> str:
        """The address of a page as links write it; raises KeyError when the plan has no such page."""
        route = self.find(kind, key)
        if route is None:
            raise KeyError(f"{kind}:{key}")
        return self.href(route.path)

    def href(self, path: str) -> str:
        """A path on the site as links write it, base included; ``path`` starts with ``/``."""
        return f"{self.base}{path}"

    def file_url(self, file: str) -> str:
        """The address of a file of the output folder as links write it."""
        return f"{self.base}/{file}"

    def canonical(self, path: str) -> str:
        """The absolute address of a path on the site."""
        return f"{self.origin}{self.base}{path}"
