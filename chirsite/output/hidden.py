"""Text that a style takes off the screen for good: written for search engines, not for readers."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.model.rendered import Element
from chirsite.output.stylesheet import declarations, hides
from chirsite.output.walk import Node, Reading

_CONTROLS = "a, button, input, select, textarea, summary"


def hidden_texts(page: Reading, hidden_classes: frozenset[str]) -> tuple[Element, ...]:
    """The outermost elements that a ``style`` attribute or a class hides, with the text that nobody sees.

    Menus, windows and forms, which a script may open, are left out: they hold a link or a control.
    """
    return tuple(_hidden(page.nodes, hidden_classes))


def _hidden(nodes: tuple[Node, ...], hidden_classes: frozenset[str]) -> Iterator[Element]:
    read_to = 0
    for node in nodes:
        if node.start < read_to or not _styled_away(node, hidden_classes):
            continue
        read_to = node.end
        text = " ".join(node.source.text(separator=" ").split())
        if text and node.source.css_first(_CONTROLS) is None:
            yield Element(node.tag, node.attributes, text)


def _styled_away(node: Node, hidden_classes: frozenset[str]) -> bool:
    if node.shown or node.tag in {"script", "style", "template", "noscript"}:
        return False
    by_class = not hidden_classes.isdisjoint(node.get("class").split())
    return by_class or hides(declarations(node.get("style")))
