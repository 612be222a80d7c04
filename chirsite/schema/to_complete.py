"""What is still to be completed: values that begin with « À compléter », and what a draft stands on meanwhile.

A site in preparation is rendered with these stand-ins, which belong to nobody: zeros, the domain ``.invalid``
(RFC 2606), the first of the admitted words. A published site admits none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from pydantic_core import ErrorDetails

from chirsite.diagnostics import TO_COMPLETE, Finding, Severity
from chirsite.model.base import Model
from chirsite.schema.law import description_at, rule_at
from chirsite.schema.messages import admitted
from chirsite.schema.nodes import Path, Raw, Tree, fault
from chirsite.source import SourceFile
from chirsite.text.phone import NOBODYS_PHONE

SLUG_TO_COME: Final = "a-completer"
"""Stands for an identifier."""

_VALUE = re.compile(r"\W*[àa][ \u00a0]compl[ée]ter\b", re.IGNORECASE)
_PASSAGE = re.compile(r"\b[ÀA][ \u00a0]compl[ée]ter\b")
"""In running text the capital tells the mark from « un dossier à compléter »."""

_NOT_KNOWN: Final = "unknown"
"""What a list of words may have for what is not known: a page in preparation says no « oui » that nobody said."""

_STAND_INS: Mapping[str, Raw] = MappingProxyType(
    {
        "country": "FR",
        "date": "0001-01-01",
        "doi": "10.0000/a-completer",
        "email": "a-completer@a-completer.invalid",
        "float_parsing": "0",
        "int_parsing": "1",
        "language": "fr",
        "list_type": [],
        "money": "0",
        "partial_date": "0001",
        "phone": NOBODYS_PHONE,
        "pmid": "0",
        "postcode": "00000",
        "rpps": "0" * 11,
        "siret": "0" * 14,
        "slug": SLUG_TO_COME,
        "too_short": ["À compléter"],
        "tuple_type": [],
        "url": "https://a-completer.invalid/",
        "yes_no": "no",
    }
)
"""A value of the right form for each kind of refusal."""


def awaited(tree: Tree) -> tuple[Path, ...]:
    """Where the values of ``tree`` that are still to be completed stand."""
    return tuple(_awaited(tree.value, ()))


def _awaited(value: Raw, path: Path) -> Iterator[Path]:
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _awaited(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _awaited(item, (*path, index))
    elif value is not None and _VALUE.match(value):
        yield path


def stand_in(error: ErrorDetails) -> Raw:
    """A value that the check which refused « À compléter » accepts; None when there is none."""
    if error["type"] in {"enum", "literal_error"}:
        words = admitted(error)
        return _NOT_KNOWN if _NOT_KNOWN in words else words[0]
    return _STAND_INS.get(error["type"])


def replaced(value: Raw, path: Path, by: Raw) -> Raw:
    """``value`` with another value at ``path``."""
    if not path:
        return by
    step, rest = path[0], path[1:]
    if isinstance(value, dict):
        return {key: replaced(item, rest, by) if key == step else item for key, item in value.items()}
    if isinstance(value, list):
        return [replaced(item, rest, by) if index == step else item for index, item in enumerate(value)]
    return value


def value_to_complete(source: SourceFile, tree: Tree, model: type[Model], path: Path, severity: Severity) -> Finding:
    """The finding for a value: what is wanted there, in the words of the model, and the rule that wants it."""
    place = ".".join(str(step) for step in path if isinstance(step, str))
    rule = rule_at(model, path)
    message = f"{place} : {description_at(model, path)}" + (f" ({rule})" if rule else "")
    advice = "Remplacer « À compléter » par la valeur"
    advice += f" ; « chirsite explain {rule} » dit pourquoi elle est due." if rule else "."
    return fault(source, TO_COMPLETE, tree.spans[path], message, advice, severity)


def is_unfinished(text: str) -> bool:
    """Whether a running text still has a passage to be written."""
    return _PASSAGE.search(text) is not None


def passages_to_complete(source: SourceFile, start: int, severity: Severity) -> Iterator[Finding]:
    """One finding for the text of ``source`` from ``start`` on, at the first of its passages still to be written."""
    passages = list(_PASSAGE.finditer(source.text, start))
    if passages:
        count = f"{len(passages)} passages à écrire, dont voici le premier" if passages[1:] else "un passage à écrire"
        advice = "Écrire à la place de chaque « À compléter », ou supprimer la ligne si rien n’est à dire."
        yield fault(source, TO_COMPLETE, source.span(*passages[0].span()), count, advice, severity)


def without_echoes(findings: Iterable[Finding]) -> Iterator[Finding]:
    """``findings``, less those that only say of a value still to be completed that it is not the right one."""
    kept = list(findings)
    awaited = [finding.span for finding in kept if finding.rule == TO_COMPLETE]
    for finding in kept:
        if finding.rule == TO_COMPLETE or not any(finding.span.within(span) for span in awaited):
            yield finding
