"""The form fields of a page, each with the words that tell a visitor what to write in it."""

from __future__ import annotations

from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from chirsite.model.rendered import Element
from chirsite.output.walk import Node, Reading

_TAGS = frozenset({"input", "select", "textarea"})
_NOT_FILLED_IN = frozenset({"hidden", "submit", "button", "reset", "image"})


def form_fields(page: Reading) -> tuple[Element, ...]:
    """Every field shown; its text is its label, then ``aria-label``, ``placeholder`` and ``title``."""
    labels = {node.get("for"): _words(node.source) for node in page.nodes if node.tag == "label" and node.get("for")}
    return tuple(_field(node, labels) for node in page.nodes if node.shown and _is_field(node))


def _is_field(node: Node) -> bool:
    return node.tag in _TAGS and node.get("type").strip().lower() not in _NOT_FILLED_IN


def _field(node: Node, labels: dict[str, str]) -> Element:
    own = (node.get(name) for name in ("aria-label", "placeholder", "title"))
    said = (labels.get(node.get("id"), ""), *_wrapping(node.source), *own)
    return Element(node.tag, node.attributes, " ".join(words for words in said if words))


def _wrapping(node: LexborNode) -> Iterator[str]:
    parent = node.parent
    while parent is not None:
        if parent.tag == "label":
            yield _words(parent)
        parent = parent.parent


def _words(node: LexborNode) -> str:
    return " ".join(node.text(separator=" ").split())
