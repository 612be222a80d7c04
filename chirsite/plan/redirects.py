"""Old addresses, where they lead, and addresses that two things want."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from chirsite.diagnostics import Finding, Span
from chirsite.model.page import FrontMatter, Page
from chirsite.model.project import Project
from chirsite.plan.build import Redirect, Route, RouteKind
from chirsite.plan.routes import WRITTEN, output_file, path_of, reserved_paths
from chirsite.schema.nodes import fault
from chirsite.source import SourceFile

_RESERVED_FOLDERS = ("/assets/", "/media/")
_ALIAS = re.compile(r"(?:/(?!\.{1,2}(?:/|$))[^/\s?#\\\x00-\x1f\x7f]+)+/?")
_FILE_NAME = re.compile(r"[^/]*\.[a-z0-9]{2,5}", re.IGNORECASE)
_ALIAS_FORM = "Écrire le chemin seul, sans domaine ni « ? » ni « # » : /ancienne-page/ ou /ancienne-page.html."


@dataclass(frozen=True, slots=True)
class _Claim:
    """An address, what wants it, and where that is written (nowhere for a generated page)."""

    path: str
    owner: str
    source: SourceFile | None = None
    span: Span | None = None


def redirects(project: Project) -> tuple[Redirect, ...]:
    """The valid aliases of public pages, each to its page."""
    return tuple(
        Redirect(alias, path_of(WRITTEN[page.kind], page.slug), alias_file(alias))
        for page in project.pages()
        for alias in page.meta.aliases
        if _is_valid(alias)
    )


def alias_file(alias: str) -> str:
    """The file an old address was served from: ``/hanche`` and ``/hanche/`` → ``hanche/index.html``."""
    path = unquote(alias)
    is_folder = path.endswith("/") or not _FILE_NAME.fullmatch(path.rpartition("/")[2])
    return output_file(f"{path.rstrip('/')}/" if is_folder else path)


def address_findings(project: Project, routes: tuple[Route, ...]) -> Iterator[Finding]:
    """Errors ``invalid-alias``, and ``url-collision`` where two pages or aliases want one address.

    ``project`` holds only public pages and ``routes`` are theirs. An address declared gone must be free too.
    """
    yield from _invalid_paths(project)
    taken: dict[str, _Claim] = {}
    for claim in _claims(project, routes):
        file = alias_file(claim.path)
        if file in taken and claim.source and claim.span:
            yield _collision(claim.source, claim.span, claim.path, taken[file].owner)
        taken.setdefault(file, claim)


def _claims(project: Project, routes: tuple[Route, ...]) -> Iterator[_Claim]:
    """Generated pages first, then what files ask for, so that a collision is told where it can be mended."""
    named = {*WRITTEN.values(), RouteKind.SURGEON, RouteKind.PLACE}
    yield from (_Claim(route.path, "une page produite par l’outil") for route in routes if route.kind not in named)
    reserved = reserved_paths(project.settings.value)
    yield from (_Claim(path, "un fichier produit par l’outil") for path in reserved)
    for surgeon in project.surgeons:
        source, path = surgeon.record.source, path_of(RouteKind.SURGEON, surgeon.id)
        yield _Claim(path, source.path, source, surgeon.record.at())
    yield from _places(project)
    for page in project.pages():
        yield _Claim(path_of(WRITTEN[page.kind], page.slug), page.source.path, page.source, page.at())
    for page, index, alias in _aliases(project):
        if _is_valid(alias):
            yield _Claim(alias, page.source.path, page.source, page.at("aliases", index))
    settings = project.settings
    for index, path in enumerate(settings.value.gone):
        if _is_valid(path):
            yield _Claim(path, settings.source.path, settings.source, settings.at("gone", index))


def _places(project: Project) -> Iterator[_Claim]:
    records = [(project.practice.value.places, project.practice)] if project.practice else []
    holders = [*records, *((surgeon.value.places, surgeon.record) for surgeon in project.surgeons)]
    for places, record in holders:
        for index, place in enumerate(places):
            path = path_of(RouteKind.PLACE, place.id)
            yield _Claim(path, record.source.path, record.source, record.at("places", index, "id"))


def _aliases(project: Project) -> Iterator[tuple[Page[FrontMatter], int, str]]:
    for page in project.pages():
        yield from ((page, index, alias) for index, alias in enumerate(page.meta.aliases))


def _is_valid(alias: str) -> bool:
    path = unquote(alias)
    # what is not UTF-8 once decoded is no text that a host compares
    is_path = _ALIAS.fullmatch(path) is not None and path.isprintable() and "\ufffd" not in path
    return is_path and not path.startswith(_RESERVED_FOLDERS)


def _invalid_paths(project: Project) -> Iterator[Finding]:
    for page, index, alias in _aliases(project):
        if not _is_valid(alias):
            message = f"l’ancienne adresse « {alias} » ne peut pas être redirigée"
            yield fault(page.source, "invalid-alias", page.at("aliases", index), message, _ALIAS_FORM)
    settings = project.settings
    for index, path in enumerate(settings.value.gone):
        if not _is_valid(path):
            message = f"« {path} » n’est pas une adresse de ce site"
            yield fault(settings.source, "invalid-alias", settings.at("gone", index), message, _ALIAS_FORM)


def _collision(source: SourceFile, span: Span, path: str, owner: str) -> Finding:
    message = f"l’adresse « {path} », voulue par {source.path}, est déjà prise par {owner}"
    return fault(source, "url-collision", span, message, "Changer l’un des deux noms, ou retirer l’une des adresses.")
