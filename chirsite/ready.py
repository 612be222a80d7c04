"""A rendered site, ready to be written: all that writing and the signed report need of it."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from chirsite.hosting.hosted import Hosted
from chirsite.model.project import Project
from chirsite.model.rendered import RenderedFile
from chirsite.output.copied import CopiedFile
from chirsite.plan.build import BuildPlan
from chirsite.plan.search import is_searched
from chirsite.render.pages import Rendered
from chirsite.rules.base import RenderedSite


@dataclass(frozen=True)
class Ready:
    """The plan of a site, its files, what can be read off its pages, and the media it publishes as they are."""

    plan: BuildPlan
    hosted: Hosted
    facts: RenderedSite
    copies: tuple[CopiedFile, ...]

    @property
    def rendered(self) -> Rendered:
        """Its files as its hosts are to have them."""
        return self.hosted.rendered

    def made_files(self) -> tuple[RenderedFile, ...]:
        """Every file that was made from the sources: pages, what goes with them, the configuration of the hosts."""
        return (*self.rendered.all_files(), *self.hosted.files)

    def searched_pages(self) -> tuple[RenderedFile, ...]:
        """The pages that a search may find."""
        return tuple(page.file for page in self.rendered.pages if is_searched(page.route))

    def digests(self) -> dict[str, str]:
        """SHA-256 of every file of the site by path; a derivative stands for its source and a drawing for
        its recipe, from which they follow."""
        made = {file.path: sha256(file.content).hexdigest() for file in self.made_files()}
        made |= {drawing.path: drawing.digest for drawing in self.rendered.drawings()}
        kept = {file.path: file.digest for file in self.copies}
        return (
            made
            | kept
            | {item.path: image.source.digest for image in self.plan.images.values() for item in image.files}
        )


def copied_media(plan: BuildPlan, project: Project, root: Path) -> tuple[CopiedFile, ...]:
    """The media files of the project in ``root`` that the plan publishes as they are."""
    planned = ((copy.file, project.media_files[copy.media]) for copy in plan.copies.values())
    return tuple(CopiedFile(file, root / medium.path, medium.digest) for file, medium in planned)
