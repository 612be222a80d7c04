"""The sites that the project itself declares: its institutions, services and sources."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.model.practitioner import Practitioner
from chirsite.model.project import Project
from chirsite.rules.shared.outgoing import written_links
from chirsite.text.address import host_of


def declared_hosts(project: Project) -> frozenset[str]:
    """Hosts of places, booking pages, councils, societies, services, the mediator, and of sources of written pages."""
    sources = (link.target for link in written_links(project) if link.declared)
    return frozenset(host_of(address) for address in (*_addresses(project), *sources) if address)


def _addresses(project: Project) -> Iterator[str | None]:
    yield from (service.privacy_url for service in project.settings.value.services)
    yield from (service.address for service in project.settings.value.services)
    yield project.settings.value.mediator.url if project.settings.value.mediator else None
    if project.media:
        yield from (video.link for video in project.media.value.platform_videos.values())
    yield from (place.website for place in project.places())
    for surgeon in project.surgeons:
        yield from _of_practitioner(surgeon.value)


def _of_practitioner(practitioner: Practitioner) -> Iterator[str | None]:
    yield practitioner.registration.order.url
    yield practitioner.booking.online.url if practitioner.booking.online else None
    yield from (society.url for society in practitioner.career.societies)
