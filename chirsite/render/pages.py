"""Every file of the site but its pictures and videos: pages, redirections, feed, sitemap, stylesheet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from threading import RLock
from types import MappingProxyType

from chirsite.diagnostics import Finding
from chirsite.model.project import Project
from chirsite.model.rendered import RenderedFile
from chirsite.model.theme import Theme
from chirsite.plan.assets import assets
from chirsite.plan.build import BuildPlan, Redirect, Route, RouteKind
from chirsite.plan.consent import Mode
from chirsite.plan.drawings import Drawing
from chirsite.render import (
    access_views,
    contact_form_views,
    fees_views,
    glossary_views,
    home_views,
    list_views,
    site_views,
    surgeon_views,
    text_views,
    written_views,
)
from chirsite.render.consent_record import consent_record
from chirsite.render.context import Context
from chirsite.render.feeds import feed
from chirsite.render.identity import manifest, proofs
from chirsite.render.page_views import PageView
from chirsite.render.scene import Scene, current_entry, scene_of
from chirsite.render.security_txt import security_txt
from chirsite.render.share import share_card
from chirsite.render.sitemap import robots, sitemap
from chirsite.render.strings import UnknownStringError
from chirsite.render.template_faults import missing_string, missing_template
from chirsite.render.templates import Engine, RenderingError
from chirsite.render.vcards import vcards
from chirsite.text.marked import with_languages

PAGE_VIEWS: Mapping[RouteKind, Callable[[Context, Engine, Route], PageView]] = MappingProxyType(
    {
        RouteKind.HOME: home_views.home,
        RouteKind.SURGEONS: list_views.surgeons,
        RouteKind.SURGEON: surgeon_views.surgeon,
        RouteKind.PROCEDURES: list_views.procedures,
        RouteKind.PROCEDURE: written_views.procedure,
        RouteKind.CONDITIONS: list_views.conditions,
        RouteKind.CONDITION: written_views.condition,
        RouteKind.FEES: fees_views.fees,
        RouteKind.ACCESS: access_views.access,
        RouteKind.PLACE: access_views.place,
        RouteKind.CONTACT: contact_form_views.contact,
        RouteKind.THANKS: contact_form_views.thanks,
        RouteKind.ARTICLES: list_views.articles,
        RouteKind.ARTICLE: written_views.article,
        RouteKind.FREE: written_views.free,
        RouteKind.LEGAL: text_views.legal,
        RouteKind.PRIVACY: text_views.privacy,
        RouteKind.COOKIES: text_views.cookies,
        RouteKind.ACCESSIBILITY: text_views.accessibility,
        RouteKind.INTERESTS: text_views.interests,
        RouteKind.GLOSSARY: glossary_views.glossary,
        RouteKind.SITE_MAP: site_views.site_map,
        RouteKind.SEARCH: site_views.search,
        RouteKind.NOT_FOUND: site_views.not_found,
    }
)


@dataclass(frozen=True, slots=True)
class RenderedPage:
    """A page of the plan and its HTML."""

    route: Route
    file: RenderedFile
    share: Drawing
    """The image that stands for it where it is shared."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """What the templates and the texts gave; pictures and copies are made from the plan, at the edge."""

    pages: tuple[RenderedPage, ...]
    files: tuple[RenderedFile, ...]
    """Redirections, feed, sitemap, robots.txt, manifest, proofs, stylesheet and static files."""
    icons: tuple[Drawing, ...] = ()
    consent_record: bytes = b""
    """The proof of what visitors are asked, which is kept beside the site; ``b""`` when they are asked nothing."""

    def drawings(self) -> tuple[Drawing, ...]:
        """What is to be drawn, each once: pages of like titles share an image."""
        found = {drawing.path: drawing for drawing in (*self.icons, *(page.share for page in self.pages))}
        return tuple(found[path] for path in sorted(found))

    def all_files(self) -> tuple[RenderedFile, ...]:
        """Pages and other files, in the order of the plan."""
        return (*(page.file for page in self.pages), *self.files)


def render(project: Project, plan: BuildPlan, theme: Theme, today: date) -> tuple[Rendered, tuple[Finding, ...]]:
    """Render everything the plan of ``project`` names, in the order of the plan.

    Only for a plan without errors. A template that fails is a finding ``template-error`` or ``missing-template``,
    and its page is left out.
    """
    return Press(project, plan, theme, today).everything()


class Press:
    """The site of a plan, each page of it rendered when it is first asked for; only for a plan without errors.

    Several threads may ask at once.
    """

    def __init__(self, project: Project, plan: BuildPlan, theme: Theme, today: date) -> None:
        """Nothing is rendered yet."""
        self._public, self._plan, self._theme, self._today = project.public(today), plan, theme, today
        self._missing = _missing_templates(plan, theme)
        self._scenes: dict[str, Scene] = {}
        self._pages: dict[Route, RenderedPage | Finding] = {}
        self._lock = RLock()

    def page(self, route: Route) -> RenderedPage | Finding:
        """A page of the plan, or what is wrong with a template of it."""
        with self._lock:
            if route not in self._pages:
                self._pages[route] = self._missing[0] if self._missing else self._page(route)
            return self._pages[route]

    def files(self) -> tuple[RenderedFile | Finding, ...]:
        """Everything that is rendered and is no page; raises RenderingError or UnknownStringError as a scene does."""
        with self._lock:
            scenes = [self._scene(language) for language in self._public.languages]
            return (
                *(_redirect(self._plan, scenes[0].engine, redirect) for redirect in self._plan.redirects),
                *_files(scenes[0].context, self._theme),
                *(articles for scene in scenes if (articles := feed(scene.context))),
            )

    def everything(self) -> tuple[Rendered, tuple[Finding, ...]]:
        """All that the plan names, as ``render`` gives it."""
        if self._missing:
            return Rendered((), ()), self._missing
        try:
            files = self.files()
            scenes = [self._scene(language) for language in self._public.languages]
            for scene in scenes:
                scene.render_chromes()
        except RenderingError as fault:
            return Rendered((), ()), (fault.finding,)
        except UnknownStringError as fault:
            return Rendered((), ()), (missing_string(self._theme, fault),)
        shown = {scene.context.words.language: scene.consent() for scene in scenes}
        rendered, findings = _gathered([*map(self.page, self._plan.routes), *files], self._plan.icons.drawings)
        return replace(rendered, consent_record=consent_record(scenes[0].context, self._today, shown)), findings

    def _page(self, route: Route) -> RenderedPage | Finding:
        try:
            return _page(self._scene(route.language), route)
        except RenderingError as fault:
            return fault.finding
        except UnknownStringError as fault:
            return missing_string(self._theme, fault)

    def _scene(self, language: str) -> Scene:
        with self._lock:
            if language not in self._scenes:
                self._scenes[language] = scene_of(self._public, self._plan, self._theme, self._today, language)
            return self._scenes[language]


def _gathered(
    results: list[RenderedPage | RenderedFile | Finding], icons: tuple[Drawing, ...]
) -> tuple[Rendered, tuple[Finding, ...]]:
    pages = tuple(result for result in results if isinstance(result, RenderedPage))
    files = tuple(result for result in results if isinstance(result, RenderedFile))
    return Rendered(pages, files, icons), tuple(result for result in results if isinstance(result, Finding))


def _missing_templates(plan: BuildPlan, theme: Theme) -> tuple[Finding, ...]:
    names = ["_header.html", "_footer.html", *(f"{route.kind.value}.html" for route in plan.routes)]
    names += ["redirect.html"] if plan.redirects else []
    return tuple(missing_template(theme, name) for name in dict.fromkeys(names) if name not in theme.templates)


def _page(scene: Scene, route: Route) -> RenderedPage | Finding:
    context, engine, site = scene.context, scene.engine, scene.site
    chrome = scene.chrome(current_entry(context.plan.href(route.path), site))
    try:
        page = PAGE_VIEWS[route.kind](context, engine, route)
        around = {part.name: getattr(chrome, part.name) for part in fields(chrome)}
        values = {"page": page, "site": site, **around}
        html = engine.render(f"{route.kind.value}.html", **values)
    except RenderingError as fault:
        return _for_page(fault.finding, route.path)
    except UnknownStringError as fault:
        return _for_page(missing_string(engine.theme, fault), route.path)
    finished = scene.names.in_page(with_languages(html, context.project.languages[0]))
    return RenderedPage(route, RenderedFile(route.file, finished.encode()), share_card(context, page.title))


def _redirect(plan: BuildPlan, engine: Engine, redirect: Redirect) -> RenderedFile | Finding:
    try:
        html = engine.render("redirect.html", target=plan.canonical(redirect.target))
    except RenderingError as fault:
        return _for_page(fault.finding, redirect.origin)
    return RenderedFile(redirect.file, html.encode())


def _files(context: Context, theme: Theme) -> list[RenderedFile]:
    consent = context.plan.consent
    served = assets(theme, asks=consent.mode is not Mode.NONE)
    read_by_robots = [
        sitemap(context),
        robots(context.plan, in_preparation=context.project.in_preparation),
        security_txt(context),
        *proofs(context.project.settings.value),
    ]
    drawn = [context.plan.icons.vector, served.stylesheet, *served.static.values(), *consent.scripts.values()]
    return [*vcards(context), *read_by_robots, manifest(context), *drawn]


def _for_page(finding: Finding, path: str) -> Finding:
    return replace(finding, message=f"{finding.message}, pour la page {path}")
