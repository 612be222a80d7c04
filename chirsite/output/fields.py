"""The form fields of a page, each with the words that tell a visitor what to write in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from selectolax.lexbor import LexborNode

from chirsite.model.rendered import Element
from chirsite.output.walk import Node, Reading

_TAGS = frozenset({"input", "select", "textarea"})
_NOT_FILLED_IN = frozenset({"hidden", "submit", "button", "reset", "image"})


@dataclass(frozen=True, slots=True)
class Names:
    """What names the fields of a page besides their own attributes: the ``label`` elements."""

    by_id: Mapping[str, str]
    """The words of those that name a field by its ``id``."""
    around: Mapping[int, str]
    """The words of the innermost one around a field, by the start of the field."""

    def of(self, node: Node) -> str:
        """The words that name a field: those of its labels, then its own attributes."""
        own = (node.get(name) for name in ("aria-label", "placeholder", "title"))
        said = (self.by_id.get(node.get("id"), ""), self.around.get(node.start, ""), *own)
        return " ".join(words for words in said if words)


def form_fields(page: Reading) -> tuple[Element, ...]:
    """Every field shown; its text is its label, then ``aria-label``, ``placeholder`` and ``title``."""
    names = names_of(page)
    return tuple(
        Element(node.tag, node.attributes, names.of(node)) for node in page.nodes if node.shown and is_field(node)
    )


def is_field(node: Node) -> bool:
    """Whether a visitor fills this element in."""
    return node.tag in _TAGS and node.get("type").strip().lower() not in _NOT_FILLED_IN


def names_of(page: Reading) -> Names:
    """What names the fields of a page, found in one pass: a page may hold thousands of fields in as many labels."""
    labels = [node for node in page.nodes if node.tag == "label"]
    by_id = {node.get("for"): _words(node.source) for node in labels if node.get("for")}
    return Names(by_id, dict(_around(page)))


def _around(page: Reading) -> Iterator[tuple[int, str]]:
    opened: list[Node] = []
    said: dict[int, str] = {}
    for node in page.nodes:
        while opened and opened[-1].end <= node.start:
            opened.pop()
        if node.tag == "label":
            opened.append(node)
        elif opened and is_field(node):
            label = opened[-1]
            if label.start not in said:
                said[label.start] = _words(label.source)
            yield node.start, said[label.start]


def _words(node: LexborNode) -> str:
    return " ".join(node.text(separator=" ").split())
