"""Which third-party services the pages really use, and so whether consent is asked, and how.

Sources: loi 78-17, article 82; délibérations of the CNIL 2020-091 and 2020-092. A service that only loads once the
visitor asks for it, in its place on the page, needs no bar; only one that runs with the page does.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import sha256

from chirsite.diagnostics import Finding, Severity
from chirsite.model.media import PlatformVideo
from chirsite.model.project import Project
from chirsite.model.rendered import RenderedFile
from chirsite.model.service import Service
from chirsite.plan.assets import FOLDER, fingerprinted
from chirsite.schema.nodes import fault
from chirsite.services.kind import Loading, Purpose
from chirsite.services.scripts import CONSENT, script


class Mode(StrEnum):
    """How a site asks for consent."""

    NONE = "none"
    """Nothing needs it: no bar, no script, no link in the footer."""
    CONTEXTUAL = "contextual"
    """Only what loads on click needs it: it is asked there. No bar."""
    BANNER = "banner"
    """A service runs with the page: a bar asks before it does."""


@dataclass(frozen=True, slots=True)
class ConsentPlan:
    """The services in use, and the scripts that the site serves for them."""

    used: tuple[Service, ...] = ()
    """Declared in site.yaml, and on some page; each tells by ``csp`` what its pages must be allowed to load."""
    scripts: Mapping[str, RenderedFile] = field(default_factory=dict)
    """The script that asks under ``consent``, and the one that starts a service under its key."""

    @property
    def asked(self) -> tuple[Service, ...]:
        """The services that load nothing before the visitor's choice."""
        return tuple(service for service in self.used if service.needs_consent)

    @property
    def mode(self) -> Mode:
        """How the site asks: decided by what it uses, never by a setting."""
        if not self.asked:
            return Mode.NONE
        runs = any(service.loading is Loading.PAGE for service in self.asked)
        return Mode.BANNER if runs else Mode.CONTEXTUAL

    @property
    def purposes(self) -> tuple[Purpose, ...]:
        """What is asked for, each purpose once."""
        return tuple(purpose for purpose in Purpose if any(one.service.purpose is purpose for one in self.asked))

    def of(self, purpose: Purpose) -> tuple[Service, ...]:
        """The services that wait for an answer about ``purpose``."""
        return tuple(service for service in self.asked if service.service.purpose is purpose)

    def shown(self, purpose: Purpose) -> Service | None:
        """The service that shows maps, or the booking page, in a frame: the first one declared."""
        return next((service for service in self.of(purpose) if service.loading is Loading.CLICK), None)


def plan_consent(project: Project) -> ConsentPlan:
    """What the pages of ``project`` use, in every language."""
    used = tuple(service for service in project.settings.value.services if _is_used(project, service))
    names = [service.service.key for service in used if service.loading is Loading.PAGE]
    names += [CONSENT] if any(service.needs_consent for service in used) else []
    return ConsentPlan(used, {name: _served(name) for name in names})


def consent_findings(project: Project) -> Iterator[Finding]:
    """Videos of a platform that site.yaml does not declare; services it declares and no page uses.

    ``project`` holds drafts too: what a draft uses is used.
    """
    declared = {service.service.key for service in project.settings.value.services}
    for name, video in _platform_videos(project).items():
        if project.media and video.service.key not in declared:
            key = video.service.key
            message = f"cette vidéo vient de « {key} », que site.yaml ne déclare pas parmi ses services"
            advice = f"Ajouter « - service: {key} » sous « services » : le site le dira à ses visiteurs."
            span = project.media.at("platform_videos", name, "service")
            yield fault(project.media.source, "undeclared-service", span, message, advice)
    for index, service in enumerate(project.settings.value.services):
        if not _is_used(project, service):
            message = f"« {service.service.key} » est déclaré, mais aucune page ne l’emploie"
            advice = "Le retirer de site.yaml : la page sur les cookies ne doit citer que ce qui sert."
            span = project.settings.at("services", index)
            yield fault(project.settings.source, "unused-service", span, message, advice, Severity.WARNING)


def _is_used(project: Project, service: Service) -> bool:
    if service.loading is not Loading.CLICK:
        return True
    kind, everywhere = service.service, (project, *project.translations.values())
    if kind.purpose is Purpose.VIDEOS:
        return any(video.service == kind for one in everywhere for video in _shown_videos(one))
    shown = _shown_maps if kind.purpose is Purpose.MAPS else _shown_bookings
    first = next(one for one in project.settings.value.services if _shows(one, kind.purpose))
    return service is first and any(True for one in everywhere for _ in shown(one))


def _shows(service: Service, purpose: Purpose) -> bool:
    return service.service.purpose is purpose and service.loading is Loading.CLICK


def _shown_videos(project: Project) -> Iterator[PlatformVideo]:
    known = _platform_videos(project)
    return (known[name] for name in _arguments(project, "video") if name in known)


def _shown_maps(project: Project) -> Iterator[str]:
    located = {place.id for place in project.places() if place.coordinates}
    return (name for name in _arguments(project, "map") if name in located)


def _shown_bookings(project: Project) -> Iterator[str]:
    return _arguments(project, "booking")


def _platform_videos(project: Project) -> Mapping[str, PlatformVideo]:
    return project.media.value.platform_videos if project.media else {}


def _arguments(project: Project, name: str) -> Iterator[str]:
    uses = (use for page in project.pages() for use in page.document.directives)
    return (use.argument for use in uses if use.name == name)


def _served(name: str) -> RenderedFile:
    content = script(name)
    return RenderedFile(f"{FOLDER}/{fingerprinted(f'{name}.js', sha256(content).hexdigest())}", content)
