"""Which pages exist, and where: French addresses, lower case, with a trailing slash."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from chirsite.model.page import FrontMatter, Page, PageKind
from chirsite.model.project import Project
from chirsite.plan.build import Route, RouteKind

FEED = "/articles/flux.xml"
SITEMAP = "/sitemap.xml"
ROBOTS = "/robots.txt"

WRITTEN: Mapping[PageKind, RouteKind] = MappingProxyType(
    {
        PageKind.PROCEDURE: RouteKind.PROCEDURE,
        PageKind.CONDITION: RouteKind.CONDITION,
        PageKind.ARTICLE: RouteKind.ARTICLE,
        PageKind.FREE: RouteKind.FREE,
    }
)
"""The route each kind of written page takes."""
WRITTEN_AS: Mapping[RouteKind, PageKind] = MappingProxyType({route: kind for kind, route in WRITTEN.items()})
"""The kind of written page behind a route; no other route has a file of its own in the project."""

_PREFIXES = {
    RouteKind.SURGEON: "/chirurgiens/",
    RouteKind.PROCEDURE: "/interventions/",
    RouteKind.CONDITION: "/maladies/",
    RouteKind.ARTICLE: "/articles/",
    RouteKind.PLACE: "/acces/",
    RouteKind.FREE: "/",
}
_SINGLE = {
    RouteKind.FEES: "/honoraires/",
    RouteKind.ACCESS: "/acces/",
    RouteKind.LEGAL: "/mentions-legales/",
    RouteKind.PRIVACY: "/confidentialite/",
    RouteKind.COOKIES: "/cookies/",
    RouteKind.ACCESSIBILITY: "/accessibilite/",
    RouteKind.INTERESTS: "/liens-d-interets/",
    RouteKind.SITE_MAP: "/plan-du-site/",
    RouteKind.NOT_FOUND: "/404.html",
}


def routes(project: Project) -> tuple[Route, ...]:
    """Every page of a project that holds only public pages, home first, the rest in a fixed order.

    A list without any page does not exist; neither does the list of surgeons when there is only one.
    """
    return tuple(_routes(project))


def path_of(kind: RouteKind, key: str) -> str:
    """Where the page of a surgeon, a place or a written text stands; ``kind`` is one of those."""
    return f"{_PREFIXES[kind]}{key}/"


def output_file(path: str) -> str:
    """The file of the output folder behind a path of the site: ``/honoraires/`` → ``honoraires/index.html``."""
    return f"{path[1:]}index.html" if path.endswith("/") else path[1:]


def _routes(project: Project) -> Iterator[Route]:
    yield _route(RouteKind.HOME, "", "/")
    surgeons = [surgeon.id for surgeon in project.surgeons]
    if len(surgeons) > 1:
        yield _route(RouteKind.SURGEONS, "", "/chirurgiens/")
    yield from _each(RouteKind.SURGEON, surgeons)
    yield from _list(RouteKind.PROCEDURES, "/interventions/", project.procedures)
    yield from _list(RouteKind.CONDITIONS, "/maladies/", project.conditions)
    yield from _list(RouteKind.ARTICLES, "/articles/", project.articles)
    yield from (_route(kind, "", path) for kind, path in _SINGLE.items())
    if project.glossary:
        yield _route(RouteKind.GLOSSARY, "", "/glossaire/")
    yield from _each(RouteKind.PLACE, (place.id for place in project.places()))
    yield from _each(RouteKind.FREE, (page.slug for page in project.free_pages))


def _list(kind: RouteKind, path: str, pages: tuple[Page[FrontMatter], ...]) -> Iterator[Route]:
    if pages:
        yield _route(kind, "", path)
        yield from _each(WRITTEN[pages[0].kind], (page.slug for page in pages))


def _each(kind: RouteKind, keys: Iterable[str]) -> Iterator[Route]:
    yield from (_route(kind, key, path_of(kind, key)) for key in keys)


def _route(kind: RouteKind, key: str, path: str) -> Route:
    return Route(kind, key, path, output_file(path))
