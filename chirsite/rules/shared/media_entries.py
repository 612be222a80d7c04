"""Pictures and videos as rules read them: each entry of media.yaml, what pages show, what rendered pages load."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from chirsite.diagnostics import Span
from chirsite.model.rendered import HtmlFacts
from chirsite.text.fold import folded_text

if TYPE_CHECKING:
    from chirsite.model.media import MediaCatalogue, Picture, PlatformVideo, Subject, Video
    from chirsite.model.page import FrontMatter, Page
    from chirsite.model.project import Project, Record

_PICTURE_FILE = re.compile(r"/media/(?P<id>[a-z0-9-]+)-\d+\.[0-9a-f]{8}\.(?:avif|webp|jpe?g|png)(?![\w.])")
_COPIED_FILE = re.compile(r"/media/(?P<stem>[\w/-]+)\.[0-9a-f]{8}(?P<suffix>\.(?:mp4|webm))$")
_WORDS = ("title", "description", "alt", "caption", "file")


@dataclass(frozen=True, slots=True)
class Entry:
    """A picture or a video of media.yaml."""

    group: str
    """``images``, ``videos`` or ``platform_videos``."""
    id: str
    medium: Picture | Video | PlatformVideo
    record: Record[MediaCatalogue]

    @property
    def subject(self) -> Subject:
        """What it shows."""
        return self.medium.subject

    @property
    def shows_a_patient(self) -> bool:
        """Whether it shows a patient."""
        from chirsite.model.media import Subject

        return self.subject is Subject.PATIENT

    @property
    def shows_a_body(self) -> bool:
        """Whether it shows a patient, or someone who poses as one."""
        from chirsite.model.media import Subject

        return self.subject in {Subject.PATIENT, Subject.MODEL}

    @property
    def shows_imaging_or_drawing(self) -> bool:
        """Whether it shows an X-ray, a scan… or a drawing."""
        from chirsite.model.media import Subject

        return self.subject in {Subject.IMAGING, Subject.ILLUSTRATION}

    def at(self, key: str) -> Span:
        """Where one of its keys stands; the entry itself when the key is absent."""
        return self.record.at(self.group, self.id, key)

    def text(self, key: str) -> str:
        """The value of one of its keys, as written but for quotes; ``""`` when it is absent."""
        return str(getattr(self.medium, key, None) or "")

    def words(self) -> Iterator[tuple[str, str]]:
        """What it says in words: each key and its folded text."""
        for key in _WORDS:
            if self.text(key):
                yield key, folded_text(self.text(key))


def pictures(project: Project) -> Iterator[Entry]:
    """Every picture of media.yaml."""
    record = project.media
    if record:
        yield from (Entry("images", name, picture, record) for name, picture in record.value.images.items())


def videos(project: Project) -> Iterator[Entry]:
    """Every video of media.yaml."""
    record = project.media
    if record:
        yield from (Entry("videos", name, video, record) for name, video in record.value.videos.items())
        played = record.value.platform_videos
        yield from (Entry("platform_videos", name, video, record) for name, video in played.items())


def entries(project: Project) -> Iterator[Entry]:
    """Every picture, then every video."""
    yield from pictures(project)
    yield from videos(project)


def placed(project: Project, page: Page[FrontMatter]) -> Iterator[tuple[Entry, Span]]:
    """The pictures a written page shows, with the place that names them."""
    known = {entry.id: entry for entry in pictures(project)}
    if page.meta.image in known:
        yield known[page.meta.image], page.at("image")
    for use in page.document.directives:
        if use.name == "figure" and use.argument in known:
            yield known[use.argument], use.span


def rendered(project: Project, page: HtmlFacts) -> tuple[Entry, ...]:
    """The pictures and videos a rendered page shows, each once, found by the names that the plan gives files."""
    addresses = [value for element in (*page.images, *page.resources) for value in element.attributes.values()]
    seen = {match["id"] for address in addresses for match in _PICTURE_FILE.finditer(address)}
    copied = (_COPIED_FILE.search(address) for address in addresses)
    files = {match["stem"] + match["suffix"] for match in copied if match}
    led_to = {link.attributes.get("href") for link in page.links}
    return tuple(entry for entry in entries(project) if _is_among(entry, seen, files, led_to))


def _is_among(entry: Entry, pictures: set[str], files: set[str], led_to: set[str | None]) -> bool:
    from chirsite.model.media import PlatformVideo

    if isinstance(entry.medium, PlatformVideo):
        return entry.medium.link in led_to
    return entry.id in pictures if entry.group == "images" else entry.medium.file in files
