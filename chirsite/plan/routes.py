"""Which pages exist, and where: French addresses, lower case, with a trailing slash."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from chirsite.model.page import FrontMatter, Page, PageKind
from chirsite.model.project import Project
from chirsite.model.site import SiteSettings
from chirsite.plan.build import Route, RouteKind
from chirsite.plan.drawings import FAVICON

FEED = "/articles/flux.xml"
SITEMAP = "/sitemap.xml"
ROBOTS = "/robots.txt"
MANIFEST = "/site.webmanifest"
SECURITY = "/.well-known/security.txt"

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
    RouteKind.SEARCH: "/recherche/",
    RouteKind.NOT_FOUND: "/404.html",
}
_WITH_A_FORM = {RouteKind.CONTACT: "/contact/", RouteKind.THANKS: "/merci/"}


_FOLDERS = {
    RouteKind.HOME: "",
    RouteKind.SURGEON: RouteKind.SURGEONS.value,
    RouteKind.PROCEDURE: RouteKind.PROCEDURES.value,
    RouteKind.CONDITION: RouteKind.CONDITIONS.value,
    RouteKind.ARTICLE: RouteKind.ARTICLES.value,
    RouteKind.PLACE: RouteKind.ACCESS.value,
    RouteKind.FREE: "",
}
"""The folder of a page in another language, where it is not named after its kind."""


def key_file(key: str) -> str:
    """Where IndexNow looks for the key of a site."""
    return f"/{key}.txt"


def verification_file(settings: SiteSettings) -> str:
    """Where Google looks for its verification file, ``""`` when it reads a ``meta`` or was not asked."""
    code = settings.verification.google if settings.verification else None
    return f"/{code}" if code and code.endswith(".html") else ""


def reserved_paths(settings: SiteSettings) -> tuple[str, ...]:
    """Every address that stands for a file that is no page."""
    keys = (key_file(settings.indexnow) if settings.indexnow else "", verification_file(settings))
    return (FEED, SITEMAP, ROBOTS, MANIFEST, SECURITY, f"/{FAVICON}", *filter(None, keys))


def routes(project: Project) -> tuple[Route, ...]:
    """Every page of a project that holds only public pages, home first, the rest in a fixed order.

    A list without any page does not exist; neither does the list of surgeons when there is only one. The pages of the
    other languages follow, each language under its own folder.
    """
    own = tuple(_routes(project, project.languages[0]))
    return (*own, *(route for language in project.languages[1:] for route in _translated(project, own, language)))


def path_of(kind: RouteKind, key: str) -> str:
    """Where the page of a surgeon, a place or a written text stands; ``kind`` is one of those."""
    return f"{_PREFIXES[kind]}{key}/"


def translated_path(kind: RouteKind, key: str, language: str) -> str:
    """Where a page stands in another language than the site's own: ``/en/procedures/SLUG/``, ``/en/fees/``.

    The folders have the neutral names of the kinds of pages, whatever the language.
    """
    folder = _FOLDERS.get(kind, kind.value.replace("_", "-"))
    steps = [step for step in (language.lower(), folder, key) if step]
    return f"/{'/'.join(steps)}/"


def card_file(place: str) -> str:
    """The file of the output folder that holds the vCard of a place."""
    return f"acces/{place}/{place}.vcf"


def output_file(path: str) -> str:
    """The file of the output folder behind a path of the site: ``/honoraires/`` → ``honoraires/index.html``."""
    return f"{path[1:]}index.html" if path.endswith("/") else path[1:]


def _translated(project: Project, own: tuple[Route, ...], language: str) -> Iterator[Route]:
    """The pages made from data, and the written ones that are translated; an unknown address has no language."""
    translated = project.in_language(language)
    written = {(page.kind, page.slug) for page in translated.pages() if page.translated}
    absent = {RouteKind.NOT_FOUND} | ({RouteKind.GLOSSARY} if translated.glossary is None else set())
    for route in own:
        kind = WRITTEN_AS.get(route.kind)
        if route.kind in absent or (kind and (kind, route.key) not in written):
            continue
        yield _route(route.kind, route.key, translated_path(route.kind, route.key, language), language)


def _routes(project: Project, language: str) -> Iterator[Route]:
    yield _route(RouteKind.HOME, "", "/", language)
    surgeons = [surgeon.id for surgeon in project.surgeons]
    if len(surgeons) > 1:
        yield _route(RouteKind.SURGEONS, "", "/chirurgiens/", language)
    yield from _each(RouteKind.SURGEON, surgeons, language)
    yield from _list(RouteKind.PROCEDURES, "/interventions/", project.procedures, language)
    yield from _list(RouteKind.CONDITIONS, "/maladies/", project.conditions, language)
    yield from _list(RouteKind.ARTICLES, "/articles/", project.articles, language)
    yield from (_route(kind, "", path, language) for kind, path in _SINGLE.items())
    if project.settings.value.contact_form:
        yield from (_route(kind, "", path, language) for kind, path in _WITH_A_FORM.items())
    if project.glossary:
        yield _route(RouteKind.GLOSSARY, "", "/glossaire/", language)
    yield from _each(RouteKind.PLACE, (place.id for place in project.places()), language)
    yield from _each(RouteKind.FREE, (page.slug for page in project.free_pages), language)


def _list(kind: RouteKind, path: str, pages: tuple[Page[FrontMatter], ...], language: str) -> Iterator[Route]:
    if pages:
        yield _route(kind, "", path, language)
        yield from _each(WRITTEN[pages[0].kind], (page.slug for page in pages), language)


def _each(kind: RouteKind, keys: Iterable[str], language: str) -> Iterator[Route]:
    yield from (_route(kind, key, path_of(kind, key), language) for key in keys)


def _route(kind: RouteKind, key: str, path: str, language: str) -> Route:
    return Route(kind, key, path, output_file(path), language)
