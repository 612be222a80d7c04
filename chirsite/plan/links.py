"""Where the links of the texts lead, and which lead nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from chirsite.diagnostics import Finding
from chirsite.memory import remembered
from chirsite.model.document import Link
from chirsite.model.page import FrontMatter, Page, PageKind
from chirsite.model.project import Project
from chirsite.plan.build import BuildPlan, Route, RouteKind
from chirsite.plan.routes import WRITTEN, WRITTEN_AS
from chirsite.schema.nodes import fault
from chirsite.source import SourceFile
from chirsite.text.address import host_of
from chirsite.text.suggestion import suggestion

_OUTSIDE = re.compile(r"(?:https|mailto|tel):", re.IGNORECASE)
_WRITTEN = re.compile(r"/(?P<folder>procedures|conditions|articles|pages)/(?P<slug>[^/#]+)\.md")
_GENERATED: Mapping[str, RouteKind] = MappingProxyType(
    {
        "/": RouteKind.HOME,
        "/surgeons": RouteKind.SURGEONS,
        "/procedures": RouteKind.PROCEDURES,
        "/conditions": RouteKind.CONDITIONS,
        "/articles": RouteKind.ARTICLES,
        "/fees": RouteKind.FEES,
        "/access": RouteKind.ACCESS,
        "/contact": RouteKind.CONTACT,
        "/interests": RouteKind.INTERESTS,
        "/glossary": RouteKind.GLOSSARY,
        "/legal": RouteKind.LEGAL,
        "/privacy": RouteKind.PRIVACY,
        "/cookies": RouteKind.COOKIES,
        "/accessibility": RouteKind.ACCESSIBILITY,
        "/site-map": RouteKind.SITE_MAP,
        "/search": RouteKind.SEARCH,
    }
)


def is_external(target: str) -> bool:
    """Whether a destination leaves the site: an https address, an electronic address, a phone number."""
    return _OUTSIDE.match(target) is not None


def resolve(plan: BuildPlan, target: str) -> str | None:
    """The address a destination written in a text becomes; None when it leads nowhere.

    ``/procedures/SLUG.md``, ``/fees``… lead to pages, ``#anchor`` stays on the page, and what is external
    stands as long as it can be read.
    """
    if is_external(target):
        return None if _is_unreadable(target) else target
    path, mark, anchor = target.partition("#")
    if not path:
        return target if anchor else None
    route = _route(plan, path)
    return f"{plan.href(route.path)}{mark}{anchor}" if route else None


def language_of(plan: BuildPlan, target: str) -> str | None:
    """The language of the page a destination leads to; None when it leaves the site, stays on the page, or is lost."""
    path = target.partition("#")[0]
    route = _route(plan, path) if path and not is_external(target) else None
    return route.language if route else None


def broken_links(project: Project, public: Project, plan: BuildPlan) -> Iterator[Finding]:
    """An error ``broken-link`` for each link of the texts that leads to no page, or to no heading of a written page.

    ``public`` is the project with its public pages only: their links are read, and a link to a draft is broken.
    """
    written = frozenset(_written_target(page.kind, page.slug) for page in project.pages())
    headings = {(page.kind, page.slug): _anchors(page) for page in public.pages()}
    targets = tuple(_targets(plan))
    bodies = [(page.document, headings[page.kind, page.slug]) for page in public.pages()]
    bodies += [(document, frozenset()) for document in public.transcripts.values()]
    for document, own in bodies:
        for block in document.blocks():
            for link in block.links:
                known = _anchors_of(link.target, own, headings)
                if resolve(plan, link.target) is None:
                    yield _broken(block.content.source, link, targets, written)
                elif known is not None and _anchor(link.target) not in known:
                    yield _lost(block.content.source, link, known)


Headings = Mapping[tuple[PageKind, str], frozenset[str]]
"""The anchors of each written page."""


def _is_unreadable(target: str) -> bool:
    return target.lower().startswith("https:") and not host_of(target)


def _route(plan: BuildPlan, path: str) -> Route | None:
    if path == "/surgeons" and plan.find(RouteKind.SURGEONS) is None:
        return next((route for route in plan.routes if route.kind is RouteKind.SURGEON), None)
    if path in _GENERATED:
        return plan.find(_GENERATED[path])
    written = _WRITTEN.fullmatch(path)
    return plan.find(WRITTEN[PageKind(written["folder"])], written["slug"]) if written else None


def _targets(plan: BuildPlan) -> Iterator[str]:
    yield from (path for path in _GENERATED if _route(plan, path))
    yield from (_written_target(WRITTEN_AS[route.kind], route.key) for route in plan.routes if route.kind in WRITTEN_AS)


def _written_target(kind: PageKind, slug: str) -> str:
    return f"/{kind.value}/{slug}.md"


@remembered
def _anchors(page: Page[FrontMatter]) -> frozenset[str]:
    """The identifiers of a page's headings, which links may name after ``#``."""
    sections = page.document.sections
    inside = (token.attrGet("id") for section in sections for token in section.tokens)
    return frozenset(str(name) for name in (*(section.anchor for section in sections), *inside) if name)


def _anchor(target: str) -> str:
    return target.partition("#")[2]


def _anchors_of(target: str, own: frozenset[str], headings: Headings) -> frozenset[str] | None:
    """The anchors a link may name, or None when it names none or leads where anchors are not known."""
    path, _, anchor = target.partition("#")
    if not anchor or is_external(target):
        return None
    if not path:
        return own
    written = _WRITTEN.fullmatch(path)
    return headings.get((PageKind(written["folder"]), written["slug"])) if written else None


def _broken(source: SourceFile, link: Link, targets: tuple[str, ...], written: frozenset[str]) -> Finding:
    message = f"le lien « {link.target} » ne mène à aucune page publiée"
    path = link.target.partition("#")[0]
    if path in written:
        advice = "Cette page n’est pas en ligne : la publier, ou retirer le lien."
    elif _is_unreadable(link.target):
        advice = "L’adresse est mal écrite : la copier depuis la barre d’adresse du navigateur."
    elif path.lower().startswith("http:"):
        advice = "Écrire l’adresse en https://."
    elif path.lower().startswith("www."):
        advice = f"Écrire l’adresse complète : https://{link.target}"
    else:
        advice = suggestion(path, targets)
    return fault(source, "broken-link", link.span, message, advice)


def _lost(source: SourceFile, link: Link, known: frozenset[str]) -> Finding:
    message = f"le lien « {link.target} » mène à un titre qui n’existe pas dans cette page"
    return fault(source, "broken-link", link.span, message, suggestion(_anchor(link.target), known))
