"""The Atom feed of the articles (RFC 4287), dated by their content and never by the clock."""

from __future__ import annotations

from datetime import date
from xml.etree import ElementTree as ET

from chirsite.model.page import ArticleFrontMatter, Page
from chirsite.model.rendered import RenderedFile
from chirsite.plan.build import RouteKind
from chirsite.plan.routes import FEED, output_file
from chirsite.render.context import Context
from chirsite.render.sitemap import xml_bytes
from chirsite.text.marked import unmarked
from chirsite.text.typography import typeset

_TRANSLATED = "feed.xml"
_ATOM = "http://www.w3.org/2005/Atom"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def feed_path(context: Context) -> str | None:
    """Where the feed of the articles in the language of ``context`` is; None when it has no articles."""
    route, language = context.plan.find(RouteKind.ARTICLES), context.words.language
    if route is None or route.language != language or not context.project.articles:
        return None
    return FEED if language == context.project.languages[0] else f"{route.path}{_TRANSLATED}"


def feed(context: Context) -> RenderedFile | None:
    """The feed in one language, latest article first; None without articles."""
    path = feed_path(context)
    if path is None:
        return None
    articles = sorted(context.project.articles, key=lambda page: page.slug)
    articles.sort(key=lambda page: (page.meta.published, page.meta.last_change), reverse=True)
    plan, settings = context.plan, context.project.settings.value
    typed = typeset if context.words.is_french else str
    root = ET.Element("feed", {"xmlns": _ATOM, _LANGUAGE: context.words.language})
    _text(root, "id", plan.canonical(path))
    _text(root, "title", typed(settings.name))
    _text(root, "subtitle", typed(settings.description))
    _text(root, "updated", _instant(max(page.meta.last_change for page in articles)))
    ET.SubElement(root, "link", rel="self", type="application/atom+xml", href=plan.canonical(path))
    home = plan.find(RouteKind.ARTICLES)
    if home:
        ET.SubElement(root, "link", rel="alternate", type="text/html", href=plan.canonical(home.path))
    for page in articles:
        _entry(root, context, page)
    return RenderedFile(output_file(path), xml_bytes(root))


def _entry(root: ET.Element, context: Context, page: Page[ArticleFrontMatter]) -> None:
    route = context.plan.find(RouteKind.ARTICLE, page.slug)
    if route is None:
        return
    address, typed = context.plan.canonical(route.path), typeset if context.words.is_french else str
    entry = ET.SubElement(root, "entry")
    _text(entry, "id", address)
    _text(entry, "title", typed(page.meta.title))
    ET.SubElement(entry, "link", rel="alternate", type="text/html", href=address)
    _text(entry, "published", _instant(page.meta.published))
    _text(entry, "updated", _instant(page.meta.last_change))
    author = context.project.surgeon(page.meta.author)
    if author:
        _text(ET.SubElement(entry, "author"), "name", author.value.identity.formal_name)
    _text(entry, "summary", typed(page.meta.summary))


def _text(parent: ET.Element, tag: str, text: str) -> None:
    ET.SubElement(parent, tag).text = unmarked(text)


def _instant(day: date) -> str:
    """A day as the instant RFC 3339 asks for: content dates have no hour."""
    return f"{day.isoformat()}T00:00:00Z"
