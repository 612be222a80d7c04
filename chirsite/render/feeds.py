"""The Atom feed of the articles (RFC 4287), dated by their content and never by the clock."""

from __future__ import annotations

from datetime import date
from xml.etree import ElementTree as ET

from chirsite.model.page import ArticleFrontMatter, Page
from chirsite.model.rendered import RenderedFile
from chirsite.plan.build import RouteKind
from chirsite.plan.routes import FEED, output_file, path_of
from chirsite.render.context import Context
from chirsite.render.sitemap import xml_bytes
from chirsite.text.typography import typeset

_ATOM = "http://www.w3.org/2005/Atom"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def feed(context: Context) -> RenderedFile | None:
    """The feed, latest article first; None without articles."""
    articles = sorted(context.project.articles, key=lambda page: page.slug)
    articles.sort(key=lambda page: (page.meta.published, page.meta.last_change), reverse=True)
    if not articles:
        return None
    plan, settings = context.plan, context.project.settings.value
    root = ET.Element("feed", {"xmlns": _ATOM, _LANGUAGE: "fr"})
    _text(root, "id", plan.canonical(FEED))
    _text(root, "title", typeset(settings.name))
    _text(root, "subtitle", typeset(settings.description))
    _text(root, "updated", _instant(max(page.meta.last_change for page in articles)))
    ET.SubElement(root, "link", rel="self", type="application/atom+xml", href=plan.canonical(FEED))
    home = plan.find(RouteKind.ARTICLES)
    if home:
        ET.SubElement(root, "link", rel="alternate", type="text/html", href=plan.canonical(home.path))
    for page in articles:
        _entry(root, context, page)
    return RenderedFile(output_file(FEED), xml_bytes(root))


def _entry(root: ET.Element, context: Context, page: Page[ArticleFrontMatter]) -> None:
    address = context.plan.canonical(path_of(RouteKind.ARTICLE, page.slug))
    entry = ET.SubElement(root, "entry")
    _text(entry, "id", address)
    _text(entry, "title", typeset(page.meta.title))
    ET.SubElement(entry, "link", rel="alternate", type="text/html", href=address)
    _text(entry, "published", _instant(page.meta.published))
    _text(entry, "updated", _instant(page.meta.last_change))
    author = context.project.surgeon(page.meta.author)
    if author:
        _text(ET.SubElement(entry, "author"), "name", author.value.identity.formal_name)
    _text(entry, "summary", typeset(page.meta.summary))


def _text(parent: ET.Element, tag: str, text: str) -> None:
    ET.SubElement(parent, tag).text = text


def _instant(day: date) -> str:
    """A day as the instant RFC 3339 asks for: content dates have no hour."""
    return f"{day.isoformat()}T00:00:00Z"
