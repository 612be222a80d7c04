"""The two halves of verification: what was written, before anything is planned; what was rendered, before writing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from xml.etree import ElementTree

from chirsite.diagnostics import TO_COMPLETE, Checked, Finding, Report, Severity
from chirsite.load.project import Loaded
from chirsite.load.translations import FOLDER
from chirsite.model.project import Project
from chirsite.model.rendered import HtmlFacts
from chirsite.model.theme import Theme
from chirsite.output.announced import announced
from chirsite.output.facts import html_facts
from chirsite.output.reach import unreached
from chirsite.output.stylesheet import hidden_classes
from chirsite.plan.build import BuildPlan, Route, RouteKind
from chirsite.plan.routes import FEED, WRITTEN_AS
from chirsite.reading.read import read_passages, read_surfaces
from chirsite.render.pages import Rendered
from chirsite.rules.age import old_rules
from chirsite.rules.base import RenderedSite
from chirsite.rules.citations import CATALOGUE
from chirsite.rules.decide import decide, with_law
from chirsite.rules.engine import check_declarations, check_project, check_rendered
from chirsite.rules.passages import Passage, page_passages, project_passages
from chirsite.rules.registry import ADVICE, RULES
from chirsite.rules.surfaces import surfaces
from chirsite.rules.unread import unread_translations
from chirsite.schema.nodes import fault
from chirsite.schema.to_complete import is_unfinished, without_echoes


def check_loaded(loaded: Loaded, today: date) -> Report:
    """What the data, media and text rules find; when the project could not be read, what its pages alone tell."""
    project = loaded.project.public(today) if loaded.project else None
    passages = tuple(_passages(loaded, project, today))
    findings = [*map(with_law, loaded.findings), *read_passages(passages, today)]
    if project:
        findings.extend(check_project(RULES, project, today))
        findings.extend(check_declarations(RULES, project, today))
    findings.extend(old_rules(today))
    checked = Checked(
        pages=len(loaded.pages),
        texts=len(passages),
        media=len(loaded.project.media_files) if loaded.project else 0,
        rules=len(RULES),
        catalogue=CATALOGUE,
    )
    return Report.of(findings, checked)


def advise(project: Project, today: date) -> tuple[Finding, ...]:
    """What would make the pages of ``project`` easier to read; nothing of it refuses publication."""
    return tuple(check_project(ADVICE, project.public(today), today))


def rendered_site(project: Project, build: BuildPlan, rendered: Rendered, theme: Theme, today: date) -> RenderedSite:
    """What can be read off the rendered pages, styles, feeds and names of files: all that output rules look at."""
    hidden = hidden_classes(theme.stylesheet)
    pages = tuple(_facts(project, page.route, page.file.content, hidden) for page in rendered.pages)
    styles = {file.path: file.content.decode() for file in rendered.files if file.path.endswith(".css")}
    feeds = {file.path: _feed_texts(file.content) for file in rendered.files if f"/{file.path}" == FEED}
    return RenderedSite(pages, project.public(today), today, styles, feeds, _published(build, rendered))


def check_rendering(site: RenderedSite) -> Iterator[Finding]:
    """What the output rules and the lines of search results show of the pages, then the texts that only they hold.

    Of a page still to be completed, which only a site in preparation has, no more than errors: its list comes first.
    """
    unfinished = {page.path for page in site.pages if is_unfinished(f"{page.description} {page.own_text}")}
    for finding in _of_pages(site):
        if finding.severity is Severity.ERROR or finding.span.path not in unfinished:
            yield finding


def _of_pages(site: RenderedSite) -> Iterator[Finding]:
    yield from check_rendered(RULES, site)
    yield from announced(site)
    yield from unreached(site)
    yield from read_surfaces(surfaces(site, project_passages(site.project)), site.today)
    yield from unread_translations(site)


def adding(found: Report, more: Iterable[Finding]) -> Report:
    """``found`` and ``more`` findings, with their law."""
    return Report.of((*found.findings, *map(with_law, more)), found.checked)


def settle(found: Report, loaded: Loaded, today: date, *, final: bool) -> Report:
    """All that was ``found`` so far, less the warnings that the site's waivers cover.

    Only a ``final`` report, which holds all there was to find, tells which waivers cover nothing.
    """
    if loaded.project is None:
        return found
    told = tuple(without_echoes(found.findings))
    if final:
        told = (*told, *_ready_to_publish(loaded.project, found))
    return Report.of(decide(told, loaded.project.settings, today, final=final), found.checked)


def _ready_to_publish(project: Project, found: Report) -> Iterator[Finding]:
    """Advice to end the preparation of a site, once nothing stands in its way."""
    waits = found.blocks(strict=False) or any(finding.rule == TO_COMPLETE for finding in found.findings)
    if project.in_preparation and not waits:
        source, span = project.settings.source, project.settings.at("status")
        message = "plus rien n’est à compléter : ce site en préparation peut être publié"
        advice = (
            "Écrire « status: published » ici, et en tête de chaque page relue : les brouillons ne paraîtront plus."
        )
        yield fault(source, "ready-to-publish", span, message, advice, Severity.INFO)


def _passages(loaded: Loaded, project: Project | None, today: date) -> Iterator[Passage]:
    if project:
        yield from project_passages(project)
    else:
        for page in loaded.pages:
            if page.meta.is_public(today):
                yield from page_passages(page)


def _published(build: BuildPlan, rendered: Rendered) -> tuple[str, ...]:
    """The path of every file the site will hold, in order."""
    made = [file.path for file in rendered.all_files()]
    made += [drawing.path for drawing in rendered.drawings()]
    made += [variant.path for image in build.images.values() for variant in image.files]
    return tuple(sorted([*made, *(copy.file for copy in build.copies.values())]))


def _feed_texts(content: bytes) -> tuple[str, ...]:
    return tuple(text.strip() for text in ElementTree.fromstring(content).itertext() if text.strip())


def _facts(project: Project, route: Route, content: bytes, hidden: frozenset[str]) -> HtmlFacts:
    own = route.language == project.languages[0]
    source = _source(project, route)
    told = source if own or not source else f"{FOLDER}/{route.language}/{source}"
    facts = html_facts(route.file, route.path, route.kind.value, content, hidden, told)
    return facts if own else replace(facts, translation=route.language)


def _source(project: Project, route: Route) -> str:
    """The project file that a page tells of: its own, or that of its practitioner; none for the others."""
    surgeon = project.surgeon(route.key) if route.kind is RouteKind.SURGEON else None
    if surgeon:
        return surgeon.record.source.path
    folder = WRITTEN_AS.get(route.kind)
    return f"{folder.value}/{route.key}.md" if folder else ""
