"""What search engines read first: sitemap.xml, dated by the content, and robots.txt.

Sources: sitemaps.org protocol 0.9; RFC 9309.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from xml.etree import ElementTree as ET

from chirsite.model.page import FrontMatter, Page
from chirsite.model.project import Project, Surgeon
from chirsite.model.rendered import RenderedFile
from chirsite.plan.build import BuildPlan, Route, RouteKind
from chirsite.plan.routes import ROBOTS, SITEMAP, WRITTEN, output_file
from chirsite.render.context import Context
from chirsite.render.languages import versions

_LISTS = {
    RouteKind.PROCEDURES: RouteKind.PROCEDURE,
    RouteKind.CONDITIONS: RouteKind.CONDITION,
    RouteKind.ARTICLES: RouteKind.ARTICLE,
}
_ABOUT_ALL = {
    RouteKind.HOME,
    RouteKind.SURGEONS,
    RouteKind.FEES,
    RouteKind.ACCESS,
    RouteKind.PLACE,
    RouteKind.INTERESTS,
}
_NOT_LISTED = {RouteKind.NOT_FOUND, RouteKind.SEARCH, RouteKind.THANKS}
_ROBOTS = "User-agent: *\nAllow: /\n"
_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
_XHTML = "http://www.w3.org/1999/xhtml"


def sitemap(context: Context) -> RenderedFile:
    """sitemap.xml: every page in the order of the plan, with the day its content last changed and its versions in other
    languages. The 404, the search and the confirmation of a message are left out.
    """
    ET.register_namespace("xhtml", _XHTML)
    root = ET.Element("urlset", xmlns=_NAMESPACE)
    for route in context.plan.routes:
        if route.kind not in _NOT_LISTED:
            entry = ET.SubElement(root, "url")
            ET.SubElement(entry, "loc").text = context.plan.canonical(route.path)
            ET.SubElement(entry, "lastmod").text = last_change(context.project, route).isoformat()
            for version in versions(context, route):
                ET.SubElement(entry, f"{{{_XHTML}}}link", rel="alternate", hreflang=version.language, href=version.url)
    return RenderedFile(output_file(SITEMAP), xml_bytes(root))


def robots(plan: BuildPlan, *, in_preparation: bool = False) -> RenderedFile:
    """robots.txt: everything may be read, and the sitemap is there.

    A site in preparation announces no sitemap; it must be read all the same, or its ``noindex`` would go unseen.
    """
    text = _ROBOTS if in_preparation else f"{_ROBOTS}\nSitemap: {plan.canonical(SITEMAP)}\n"
    return RenderedFile(output_file(ROBOTS), text.encode())


def xml_bytes(root: ET.Element) -> bytes:
    """An XML document in UTF-8, indented, ending with a line end."""
    ET.indent(root)
    content: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return content + b"\n"


def last_change(project: Project, route: Route) -> date:
    """The day the content of a page last changed, or was last checked for a page made from data."""
    return max(_dates(project, route), default=project.settings.value.reviewed)


def _dates(project: Project, route: Route) -> Iterable[date]:
    pages = [page for page in project.pages() if _shows(route, page)]
    glossary = [project.glossary.value.reviewed] if project.glossary and route.kind is RouteKind.GLOSSARY else []
    surgeons = [surgeon for surgeon in project.surgeons if _tells_of(route, surgeon)]
    return [*(page.meta.last_change for page in pages), *(surgeon.value.reviewed for surgeon in surgeons), *glossary]


def _shows(route: Route, page: Page[FrontMatter]) -> bool:
    """Whether a page is, or lists, a written page."""
    if route.kind in {RouteKind.HOME, RouteKind.SITE_MAP}:
        return True
    kind = WRITTEN[page.kind]
    return (route.kind is kind and route.key == page.slug) or _LISTS.get(route.kind) is kind


def _tells_of(route: Route, surgeon: Surgeon) -> bool:
    """Whether a page is made from what a practitioner declares."""
    return route.kind in _ABOUT_ALL or (route.kind is RouteKind.SURGEON and route.key == surgeon.id)
