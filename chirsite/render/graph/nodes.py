"""JSON-LD nodes, their identifiers, and the script text they end in.

Vocabulary: https://schema.org, as read in September 2026. Never emitted: ratings, reviews, offers, slogans, and
anything the data does not say.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TypeAlias

from markupsafe import Markup

from chirsite.plan.build import BuildPlan, Route
from chirsite.render.views import LinkView

Node: TypeAlias = dict[str, object]
"""A JSON-LD object, ready for ``json.dumps``."""


def node(kind: str | list[str], identifier: str = "", /, **properties: object) -> Node:
    """A node of this type without its empty properties; ``identifier`` becomes its ``@id``."""
    head: Node = {"@type": kind}
    if identifier:
        head["@id"] = identifier
    return head | {name: value for name, value in properties.items() if value not in (None, "", [])}


def reference(identifier: str) -> Node:
    """A pointer to a node of this graph or of another page's."""
    return {"@id": identifier}


def site_id(plan: BuildPlan) -> str:
    """The identifier of the site."""
    return f"{plan.canonical('/')}#site"


def person_id(plan: BuildPlan, surgeon: str) -> str:
    """The identifier of a surgeon as a person."""
    return f"{plan.canonical('/')}#docteur-{surgeon}"


def physician_id(plan: BuildPlan, surgeon: str) -> str:
    """The identifier of a surgeon as a practice."""
    return f"{plan.canonical('/')}#medecin-{surgeon}"


def place_id(plan: BuildPlan, place: str) -> str:
    """The identifier of a place of practice."""
    return f"{plan.canonical('/')}#cabinet-{place}"


def page_id(plan: BuildPlan, route: Route, part: str = "page") -> str:
    """The identifier of a page, or of what it is about."""
    return f"{plan.canonical(route.path)}#{part}"


def absolute(plan: BuildPlan, url: str) -> str:
    """An address as links write it, made absolute."""
    return f"{plan.origin}{url}" if url.startswith("/") else url


def breadcrumbs(plan: BuildPlan, route: Route, trail: Iterable[LinkView], title: str) -> Node:
    """The visible trail, ended by the page itself."""
    steps = [(link.label, absolute(plan, link.url)) for link in trail]
    items = [
        node("ListItem", position=position, name=name, item=address)
        for position, (name, address) in enumerate([*steps, (title, plan.canonical(route.path))], start=1)
    ]
    return node("BreadcrumbList", page_id(plan, route, "fil"), itemListElement=items)


def script(nodes: Iterable[Node]) -> Markup:
    """The text of the page's JSON-LD script; nothing in it can close the element."""
    text = json.dumps({"@context": "https://schema.org", "@graph": list(nodes)}, ensure_ascii=False, sort_keys=True)
    return Markup(text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"))
