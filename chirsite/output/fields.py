"""The form fields of a page, each with the words that tell a visitor what to write in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from selectolax.lexbor import LexborNode

from chirsite.model.rendered import Element
from chirsite.output.walk import Node, Reading

_TAGS = frozenset({"input", "select", "textarea"})
_NOT_FILLED_IN = frozenset({"hidden", "submit", "button", "reset", "image"})


def form_fields(page: Reading) -> tuple[Element, ...]:
    """Every field shown; its text is its label, then ``aria-label``, ``placeholder`` and ``title``."""
    labels = labels_of(page)
    return tuple(
        Element(node.tag, node.attributes, label_of(node, labels))
        for node in page.nodes
        if node.shown and is_field(node)
    )


def is_field(node: Node) -> bool:
    """Whether a visitor fills this element in."""
    return node.tag in _TAGS and node.get("type").strip().lower() not in _NOT_FILLED_IN


def labels_of(page: Reading) -> dict[str, str]:
    """The words of the ``label`` elements of a page, by the id of the field they name."""
    return {node.get("for"): _words(node.source) for node in page.nodes if node.tag == "label" and node.get("for")}


def label_of(node: Node, labels: Mapping[str, str]) -> str:
    """The words that name a field: those of its ``label``, then its own attributes."""
    own = (node.get(name) for name in ("aria-label", "placeholder", "title"))
    said = (labels.get(node.get("id"), ""), *_wrapping(node.source), *own)
    return " ".join(words for words in said if words)


def _wrapping(node: LexborNode) -> Iterator[str]:
    parent = node.parent
    while parent is not None:
        if parent.tag == "label":
            yield _words(parent)
        parent = parent.parent


def _words(node: LexborNode) -> str:
    return " ".join(node.text(separator=" ").split())
