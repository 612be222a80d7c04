"""What the structured data of a page says to robots: JSON-LD, and the ``itemprop`` of its elements (schema.org)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from chirsite.diagnostics import Severity, Span
from chirsite.model.rendered import HtmlFacts
from chirsite.rules.base import Hit, Site


@dataclass(frozen=True, slots=True)
class Markup:
    """Types and properties of schema.org that no page may carry; ``{found}`` in the message is the one found."""

    message: str
    help: str
    types: frozenset[str] = frozenset()
    properties: frozenset[str] = frozenset()
    severity: Severity | None = None
    """Where it differs from the rule's."""

    def find(self, site: Site) -> Iterator[Hit]:
        """One hit for each page and name."""
        for page in site.pages:
            for found in dict.fromkeys(self._on(page)):
                yield Hit(Span(page.path), self.message.format(found=found), self.help, self.severity, found)

    def _on(self, page: HtmlFacts) -> Iterator[str]:
        for node in nodes(page.structured):
            yield from (kind for kind in types_of(node) if kind in self.types)
            yield from (name for key in node if (name := term(key)) in self.properties)
        yield from (name for key in page.item_properties if (name := term(key)) in self.properties)


def nodes(value: object) -> Iterator[Mapping[str, Any]]:
    """Every object in a JSON value, however deep."""
    todo = [value]
    while todo:
        item = todo.pop(0)
        if isinstance(item, Mapping):
            yield item
            todo.extend(item.values())
        elif isinstance(item, (list, tuple)):
            todo.extend(item)


def types_of(node: Mapping[str, Any]) -> Iterator[str]:
    """The types a node names."""
    yield from (term(kind) for kind in strings(node.get("@type")))


def strings(value: object) -> Iterator[str]:
    """The strings of a value that is one, or a list of them."""
    values = value if isinstance(value, list) else [value]
    return (item for item in values if isinstance(item, str))


def term(name: str) -> str:
    """A name of the vocabulary without its prefix: ``https://schema.org/offers`` and ``schema:offers`` → ``offers``."""
    return name.rpartition("/")[2].rpartition(":")[2]
