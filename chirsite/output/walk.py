"""One walk over a parsed page: every element, and the text of it that a reader sees."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from selectolax.lexbor import LexborNode

from chirsite.model.rendered import Element
from chirsite.output.stylesheet import declarations, hides

_UNREAD = frozenset(
    {"head", "script", "style", "template", "noscript", "title", "desc", "metadata", "iframe"}
    | {"object", "canvas", "audio", "video", "datalist", "rp"}
)
_INLINE = frozenset(
    {"a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins"}
    | {"kbd", "label", "mark", "q", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup"}
    | {"time", "tspan", "u", "var", "wbr"}
)
_BREAK = "\x1e"
"""Stands between two blocks: white space to whoever folds it, a mark to whoever wants the blocks."""
_LABELLED_INPUTS = ("submit", "button", "reset")


@dataclass(slots=True)
class Node:
    """An element, and which of the page's pieces of visible text lie in it."""

    source: LexborNode
    tag: str
    attributes: Mapping[str, str]
    shown: bool
    start: int
    end: int = 0

    def get(self, name: str) -> str:
        """An attribute, ``""`` when it is absent or empty."""
        return self.attributes.get(name, "")


@dataclass(frozen=True, slots=True)
class Reading:
    """Every element of a page in document order, and the pieces of text a reader sees."""

    nodes: tuple[Node, ...]
    pieces: tuple[str, ...]

    def text(self, start: int = 0, end: int | None = None) -> str:
        """The visible text of some pieces, white space folded."""
        return " ".join("".join(self.pieces[start:end]).split())

    def blocks(self) -> tuple[str, ...]:
        """The visible text block by block, white space folded, empty blocks left out."""
        blocks = (" ".join(block.split()) for block in "".join(self.pieces).split(_BREAK))
        return tuple(block for block in blocks if block)

    def select(self, wanted: Callable[[Node], bool]) -> tuple[Element, ...]:
        """The elements that ``wanted`` accepts; scripts and style sheets come with their code."""
        return self.elements(node for node in self.nodes if wanted(node))

    def elements(self, nodes: Iterable[Node]) -> tuple[Element, ...]:
        """Nodes as elements, each with its text."""
        return tuple(self._element(node) for node in nodes)

    def inside(self, node: Node) -> tuple[Node, ...]:
        """The elements in an element, in document order."""
        first = bisect_right(self.nodes, node.start, key=_start)
        return self.nodes[first : bisect_left(self.nodes, node.end, first, key=_start)]

    def values(self, attribute: str) -> Iterator[str]:
        """Every value of an attribute."""
        return (node.attributes[attribute] for node in self.nodes if attribute in node.attributes)

    def _element(self, node: Node) -> Element:
        is_code = node.tag in {"script", "style"}
        text = node.source.text() if is_code else self.text(node.start, node.end)
        return Element(node.tag, node.attributes, text)


def _start(node: Node) -> int:
    return node.start


def read(root: LexborNode | None, hidden_classes: frozenset[str]) -> Reading:
    """Walk a page; words of different blocks come apart."""
    nodes: list[Node] = []
    pieces: list[str] = []
    opened: list[Node] = []
    for source, opening in _events(root):
        shown = not opened or opened[-1].shown
        if source.is_text_node:
            pieces.append(source.text_content or "" if shown else "")
        elif opening:
            node = _node(source, len(pieces), hidden_classes, inside_shown=shown)
            nodes.append(node)
            opened.append(node)
            pieces.append(_before(node))
        else:
            node = opened.pop()
            pieces.append("" if _is_inline(node) else _BREAK)
            node.end = len(pieces)
    return Reading(tuple(nodes), tuple(pieces))


def _events(root: LexborNode | None) -> Iterator[tuple[LexborNode, bool]]:
    """Each element as it opens and as it closes, each text once; without recursion, since bad pages nest deep."""
    todo = [(root, True)] if root is not None else []
    while todo:
        source, opening = todo.pop()
        yield source, opening
        if opening and source.is_element_node:
            todo.append((source, False))
            children = [child for child in source.iter(include_text=True) if not child.is_comment_node]
            todo.extend((child, True) for child in reversed(children))


def _node(source: LexborNode, start: int, hidden_classes: frozenset[str], *, inside_shown: bool) -> Node:
    attributes = {name: value or "" for name, value in source.attributes.items()}
    tag = source.tag or ""
    return Node(source, tag, attributes, inside_shown and _is_shown(tag, attributes, hidden_classes), start)


def _is_shown(tag: str, attributes: Mapping[str, str], hidden_classes: frozenset[str]) -> bool:
    """Whether the page, as it opens and without any script, shows this element."""
    return not (
        tag in _UNREAD
        or "hidden" in attributes
        or "popover" in attributes
        or attributes.get("aria-hidden", "").strip().lower() == "true"
        or (tag == "dialog" and "open" not in attributes)
        or not hidden_classes.isdisjoint(attributes.get("class", "").split())
        or hides(declarations(attributes.get("style", "")))
    )


def _before(node: Node) -> str:
    if node.shown and node.tag == "input" and node.get("type").lower() in _LABELLED_INPUTS:
        return f"{_BREAK}{node.get('value')}"
    return "" if _is_inline(node) else _BREAK


def _is_inline(node: Node) -> bool:
    """Whether the words around an element go on in it: a button that opens an explanation is a word like others."""
    return node.tag in _INLINE or (node.tag == "button" and "popovertarget" in node.attributes)
