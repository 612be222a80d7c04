"""Words of the glossary in a running text: the first use of each becomes a term, explained right after its block.

A word is left alone in headings, links, tables and quotations, and where the author explains it himself, in brackets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from markdown_it.token import Token

from chirsite.model.glossary import Glossary, Term
from chirsite.text.typography import typeset

TERM: Final = "term"
DEFINITION: Final = "definition"
_LEFT_ALONE: Final = frozenset({"heading_open", "table_open", "blockquote_open", "link_open"})
_ITEMS: Final = frozenset({"list_item_close", "dt_close", "dd_close"})
"""Ends after which only another item may come."""
_EXPLAINED: Final = re.compile(r"\s*\(")
_ELISION: Final = re.compile(r"\b\w{1,7}’$")
_CLOSING: Final = re.compile(r"[.,)…]+")
_PLURAL: Final = "(?:s|x)?"


class Terms:
    """The terms of a glossary that a page has not used yet; reading the page uses them up."""

    def __init__(self, glossary: Glossary | None) -> None:
        self._terms = glossary.terms if glossary else ()
        self._pattern = _pattern(self._terms) if self._terms else None
        self._used: set[Term] = set()

    def explained(self, tokens: Sequence[Token]) -> list[Token]:
        """``tokens``, with a ``term`` token for each first use and a ``definition`` token after the block it is in.

        A directive may have cut a list in two: ``tokens`` then begin or end inside it.
        """
        found: list[Token] = []
        new: list[Term] = []
        above: list[str] = []
        for token in tokens:
            if token.nesting > 0:
                above.append(token.type)
            elif token.nesting < 0 and above:
                above.pop()
            readable = token.type == "inline" and _LEFT_ALONE.isdisjoint(above)
            found.append(self._inline(token, new) if readable else token)
            if not above and token.type not in _ITEMS:
                found.extend(_definitions(new))
        return [*found, *_definitions(new)]

    def _inline(self, token: Token, new: list[Term]) -> Token:
        children: list[Token] = []
        linked = 0
        for child in token.children or ():
            linked += child.nesting if child.type in {"link_open", "link_close"} else 0
            children.extend(self._text(child, new) if child.type == "text" and not linked else [child])
        return token.copy(children=children)

    def _text(self, token: Token, new: list[Term]) -> Iterator[Token]:
        text, done = token.content, 0
        for match in self._pattern.finditer(text) if self._pattern else ():
            term = self._terms[int(match.lastgroup.removeprefix("t"))] if match.lastgroup else None
            if term is None or term in self._used:
                continue
            self._used.add(term)
            if _EXPLAINED.match(text, match.end()):
                continue
            new.append(term)
            before = _ELISION.search(text, done, match.start())
            after = _CLOSING.match(text, match.end())
            start, end = before.start() if before else match.start(), after.end() if after else match.end()
            yield token.copy(content=text[done:start])
            yield _term(term, match.group(), text[start : match.start()], text[match.end() : end])
            done = end
        yield token.copy(content=text[done:])


def _definitions(new: list[Term]) -> list[Token]:
    """The definitions of the terms just met, who are new no more."""
    tokens = [Token(DEFINITION, "", 0, meta={TERM: term}) for term in new]
    new.clear()
    return tokens


def _term(term: Term, text: str, before: str, after: str) -> Token:
    """A use of a term, with what no line may part from it: « l’ » before, a full stop after."""
    return Token(TERM, "", 0, content=text, meta={TERM: term, "before": before, "after": after})


def _pattern(terms: Sequence[Term]) -> re.Pattern[str]:
    """Any form of any term, the longest first: « embolie pulmonaire » before « embolie »."""
    forms = [(form, number) for number, term in enumerate(terms) for form in term.forms()]
    forms.sort(key=lambda item: -len(item[0]))
    seen: dict[int, list[str]] = {}
    for form, number in forms:
        seen.setdefault(number, []).append(_form(form))
    # A group has one name: the forms of a term stand together, in the place of its longest one.
    groups = (f"(?P<t{number}>{'|'.join(found)})" for number, found in seen.items())
    return re.compile(rf"(?<![\w-])(?:{'|'.join(groups)})(?![\w-])", re.IGNORECASE)


def _form(form: str) -> str:
    words = (re.escape(word).replace("'", "’") for word in typeset(form).split())
    return r"\s+".join(f"{word}{_PLURAL}" for word in words)
