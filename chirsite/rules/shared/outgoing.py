"""Links that leave the site: those an author wrote, with their place, and those only the rendered pages hold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from chirsite.diagnostics import Span
from chirsite.memory import remembered
from chirsite.rules.base import RenderedSite, Site
from chirsite.text.address import host_of

if TYPE_CHECKING:
    from chirsite.model.page import FrontMatter, Page
    from chirsite.model.project import Project


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A link to another site; ``declared`` when it is a source that a page describes in its front matter."""

    target: str
    label: str
    span: Span
    declared: bool = False

    @property
    def host(self) -> str:
        """Where it leads, in lower case."""
        return host_of(self.target)


def written_links(project: Project) -> Iterator[Outgoing]:
    """The links to other sites that pages hold: in their text, then among their sources."""
    own = host_of(project.settings.value.address)
    for page in project.pages():
        yield from _page_links(page, own)


@remembered
def _page_links(page: Page[FrontMatter], own: str) -> tuple[Outgoing, ...]:
    links = [link for block in page.document.blocks() for link in block.links if host_of(link.target) not in ("", own)]
    sources = [
        Outgoing(source.link, source.title, page.at("sources", index, "url"), declared=True)
        for index, source in enumerate(page.meta.sources)
    ]
    return (*(Outgoing(link.target, link.label, link.span) for link in links), *sources)


def rendered_links(site: RenderedSite) -> Iterator[Outgoing]:
    """The links of the rendered pages that no author wrote, each target once, at the first page that holds it."""
    return links_away(site, frozenset(link.target for link in written_links(site.project)))


def links_away(site: Site, known: frozenset[str] = frozenset()) -> Iterator[Outgoing]:
    """The links of the pages of ``site`` to other sites but the ``known`` ones, each target once."""
    own, seen = host_of(site.address), set(known)
    for page in site.pages:
        for link in page.links:
            target = link.attributes.get("href", "")
            if target not in seen and host_of(target) not in ("", own):
                seen.add(target)
                yield Outgoing(target, link.text, Span(page.path))
