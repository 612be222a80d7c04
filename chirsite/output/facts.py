"""A rendered page as data, read off its HTML: the only way output rules see it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from chirsite.memory import remembered
from chirsite.model.rendered import Element, HtmlFacts
from chirsite.output.consent import consent_bars
from chirsite.output.fields import form_fields
from chirsite.output.forms import page_controls, page_forms
from chirsite.output.hidden import hidden_texts
from chirsite.output.walk import Node, Reading, read

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_FETCHING_TAGS = ("img", "source", "iframe", "frame", "embed", "object", "video", "audio", "track", "image", "use")
_FETCHING_RELATIONS = frozenset(
    {"stylesheet", "icon", "apple-touch-icon", "mask-icon", "manifest", "preload", "modulepreload"}
    | {"prefetch", "preconnect", "dns-prefetch", "prerender"}
)
_RUNNING_TYPES = (
    "",
    "module",
    "text/javascript",
    "application/javascript",
    "text/ecmascript",
    "application/ecmascript",
)
_STRUCTURED_TYPE = "application/ld+json"


@remembered
def html_facts(
    path: str,
    url: str,
    kind: str,
    content: bytes,
    hidden_classes: frozenset[str] = frozenset(),
    source: str = "",
) -> HtmlFacts:
    """Read a page (UTF-8; invalid bytes are replaced).

    ``source`` is the project file a written page comes from.
    ``hidden_classes`` are the classes its stylesheets take off the screen: see ``stylesheet.hidden_classes``.
    Elements that are not shown are listed too, with the empty text that a reader sees of them; what stands in
    ``template`` is not, but ``held`` lists what loads or runs in it. ``style`` elements and attributes that load
    something are among the resources.
    """
    document = LexborHTMLParser(content.decode("utf-8", "replace"))
    page = read(document.root, hidden_classes)
    structured, broken = _structured(page)
    title = document.css_first("head > title")
    return HtmlFacts(
        path=path,
        url=url,
        kind=kind,
        language=next((node.get("lang") for node in page.nodes if node.tag == "html"), ""),
        title=_on_one_line(title.text()) if title else "",
        description=next((_on_one_line(node.get("content")) for node in page.nodes if _is_description(node)), ""),
        text=page.text(),
        blocks=page.blocks(),
        headings=page.select(lambda node: node.tag in _HEADINGS),
        links=page.select(lambda node: node.tag in {"a", "area"} and "href" in node.attributes),
        images=page.select(lambda node: node.tag == "img"),
        scripts=page.select(lambda node: node.tag == "script" and _type(node) in _RUNNING_TYPES),
        frames=page.select(lambda node: node.tag in {"iframe", "frame"}),
        forms=page_forms(page),
        metas=page.select(lambda node: node.tag == "meta"),
        resources=page.select(_fetches),
        identifiers=frozenset(page.values("id")),
        structured=structured,
        broken_structured=broken,
        item_properties=tuple(page.values("itemprop")),
        main=next((page.text(node.start, node.end) for node in page.nodes if node.tag == "main"), None),
        source=source,
        fields=form_fields(page),
        controls=page_controls(page),
        buttons=page.select(_is_button),
        consent_bars=consent_bars(page, hidden_classes),
        hidden=hidden_texts(page, hidden_classes),
        focusable=page.select(lambda node: "tabindex" in node.attributes),
        held=_held(page),
    )


def _held(page: Reading) -> tuple[Element, ...]:
    """What stands in ``template`` elements: the parser keeps it apart, so that it is read on its own."""
    inside = (node.source.html or "" for node in page.nodes if node.tag == "template")
    # without its tag, a template is read as any part of a page
    parts = (LexborHTMLParser(html.partition(">")[2].removesuffix("</template>")) for html in inside)
    readings = [read(part.root, frozenset()) for part in parts]
    return tuple(found for one in readings for found in (*one.select(_is_script_or_fetches), *_held(one)))


def _is_script_or_fetches(node: Node) -> bool:
    return node.tag == "script" or _fetches(node)


def _is_button(node: Node) -> bool:
    return node.tag == "button" or (node.tag == "input" and _type(node) in {"submit", "button"})


def _is_description(node: Node) -> bool:
    return node.tag == "meta" and node.get("name").lower() == "description"


def _type(node: Node) -> str:
    return node.get("type").strip().lower()


def _fetches(node: Node) -> bool:
    if node.tag == "link":
        return not _FETCHING_RELATIONS.isdisjoint(node.get("rel").lower().split())
    if node.tag == "script":
        return "src" in node.attributes
    if node.tag == "input":
        return _type(node) == "image"
    if node.tag == "style":
        return _loads(node.source.text())
    return node.tag in _FETCHING_TAGS or _loads(node.get("style"))


def _loads(css: str) -> bool:
    return "url(" in css.lower() or "@import" in css.lower()


def _structured(page: Reading) -> tuple[tuple[Mapping[str, Any], ...], tuple[str, ...]]:
    """Every JSON-LD object, those of a list one by one, and the blocks that are not JSON objects."""
    objects: list[Mapping[str, Any]] = []
    broken: list[str] = []
    for node in page.nodes:
        if node.tag == "script" and _type(node) == _STRUCTURED_TYPE:
            written = node.source.text()
            try:
                objects.extend(_json_objects(written))
            except (ValueError, RecursionError):
                broken.append(written)
    return tuple(objects), tuple(broken)


def _json_objects(written: str) -> list[Mapping[str, Any]]:
    """The objects of a JSON-LD block; raises ValueError on anything else."""
    value = json.loads(written, parse_constant=_refuse_constant)
    values = value if isinstance(value, list) else [value]
    if not all(isinstance(item, dict) for item in values):
        raise ValueError("not an object")
    return values


def _refuse_constant(name: str) -> None:
    """Python reads NaN and Infinity, JSON does not have them."""
    raise ValueError(name)


def _on_one_line(text: str) -> str:
    return " ".join(text.split())
