"""What a screen reader says of a page, read off the accessibility tree of the browser: a line for each thing said."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Page

_LANDMARKS = {
    "banner", "navigation", "main", "contentinfo", "search", "region", "complementary", "form", "article", "note"
}  # fmt: skip
_SAID = _LANDMARKS | {
    "heading", "link", "button", "list", "listitem", "term", "definition", "image", "img", "table", "row", "cell",
    "columnheader", "rowheader", "caption", "figure", "searchbox", "status", "DisclosureTriangle", "Video", "Details",
    "doc-noteref", "strong", "time", "paragraph", "blockquote",
}  # fmt: skip
_WHOLE = {
    "columnheader",
    "rowheader",
    "term",
    "link",
    "button",
    "heading",
    "image",
    "img",
    "searchbox",
    "DisclosureTriangle",
    "Video",
    "doc-noteref",
}
_CELLS = {"cell", "definition"}
_SILENT = {"paragraph", "strong", "time", "listitem", "row", "caption", "Details"}


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing that is announced."""

    role: str
    name: str
    level: int
    """Of a heading; 0 for anything else."""
    depth: int

    def __str__(self) -> str:
        role = f"{self.role} {self.level}" if self.level else self.role
        words = ": ".join(filter(None, (role, self.name)))
        return f"{'  ' * self.depth}{words}"


def heard(page: Page) -> list[Heard]:
    """All that is announced of the open page, in the order in which it is."""
    session = page.context.new_cdp_session(page)
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    session.detach()
    return list(_told(nodes[0], {node["nodeId"]: node for node in nodes}, 0))


def outline(things: list[Heard]) -> str:
    """The landmarks and the headings alone: what a reader jumps between."""
    return "".join(f"{thing}\n" for thing in things if thing.level or thing.role in _LANDMARKS)


def _told(node: Mapping[str, Any], nodes: Mapping[str, Mapping[str, Any]], depth: int) -> Iterator[Heard]:
    role, name = _value(node, "role"), " ".join(_value(node, "name").split())
    shown = not node.get("ignored") and (role == "StaticText" or role in _SAID - _SILENT)
    if shown and (name or role != "StaticText"):
        yield Heard("" if role == "StaticText" else role, "" if role in _CELLS else name, _level(node), depth)
    if shown and (role in _WHOLE or role == "StaticText"):
        return
    for child in node.get("childIds", ()):
        if child in nodes:
            yield from _told(nodes[child], nodes, depth + (shown and role in _SAID))


def _value(node: Mapping[str, Any], key: str) -> str:
    return str(node.get(key, {}).get("value", ""))


def _level(node: Mapping[str, Any]) -> int:
    if _value(node, "role") != "heading":
        return 0
    levels = [one["value"]["value"] for one in node.get("properties", ()) if one["name"] == "level"]
    return int(levels[0]) if levels else 0
