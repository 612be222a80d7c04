"""Splitting a page into front matter and body, without losing a line on the way."""

from __future__ import annotations

import re
from dataclasses import dataclass

from chirsite.diagnostics import Finding
from chirsite.schema.nodes import Tree, fault, read_yaml
from chirsite.source import SourceFile

_FENCE = re.compile(r"^---[ \t]*$", re.MULTILINE)


@dataclass(frozen=True)
class Split:
    """A page's front matter, if it can be read, and the character offset where its body starts."""

    tree: Tree | None
    body: int
    findings: tuple[Finding, ...]


def split(source: SourceFile) -> Split:
    """Find the front matter between two ``---`` lines at the top of ``source``."""
    opening = _FENCE.match(source.text)
    if not opening:
        message = "cette page ne commence pas par un en-tête « --- »"
        advice = "Ajouter en tête : ---, les clés (title, description, published, status…), puis ---."
        return Split(None, 0, (fault(source, "front-matter", source.span(0, 0), message, advice),))
    closing = _FENCE.search(source.text, opening.end() + 1)
    if not closing:
        message = "l’en-tête n’est pas refermé"
        finding = fault(source, "front-matter", source.span(0, 3), message, "Ajouter une ligne « --- » après les clés.")
        return Split(None, len(source.text), (finding,))
    tree, findings = read_yaml(source, opening.end(), closing.start())
    return Split(tree, min(closing.end() + 1, len(source.text)), findings)
