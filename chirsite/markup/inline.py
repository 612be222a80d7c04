"""The inline parser, with the place of each token: ``meta["start"]`` and ``meta["end"]``, offsets in the inline text.

A run of text spells its source exactly: it begins at its end less its length, and only has an end.
"""

from __future__ import annotations

import re
from typing import Any, Literal

from markdown_it import MarkdownIt
from markdown_it.common.html_re import HTML_TAG_RE
from markdown_it.parser_inline import ParserInline
from markdown_it.rules_inline import StateInline, autolink, emphasis, image, link
from markdown_it.token import Token

from chirsite.markup.refused import REFUSED, Refusal

_REFERENCE = re.compile(r"\[\^\s*([^\[\]\n]+?)\s*\]")
_UNSAFE_LINK = re.compile(
    r"\[[^\[\]]*\]\(\s*<?(?:javascript|vbscript|file|data):(?:[^()\n]|\([^()\n]*\))*\)", re.IGNORECASE
)


class _LocatedState(StateInline):
    """An inline state that notes where each token begins."""

    text_start = 0

    def append_pending(self, text: str) -> None:
        if not self.pending:
            self.text_start = self.pos
        super().append_pending(text)

    def pushPending(self) -> Token:  # noqa: N802 - the parser's own name
        token = super().pushPending()
        token.meta["end"] = self.text_start + len(token.content)
        return token

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        token = super().push(ttype, tag, nesting)
        token.meta["start"] = self.pos
        return token


class LocatedInline(ParserInline):
    """The inline parser of markdown-it, on a state that knows places."""

    def parse(self, src: str, md: MarkdownIt, env: Any, tokens: list[Token]) -> list[Token]:
        """Parse ``src`` into ``tokens``."""
        state = _LocatedState(src, md, env, tokens)
        self.tokenize(state)
        for rule in self.ruler2.getRules(""):
            rule(state)
        return state.tokens


def inline_plugin(md: MarkdownIt) -> None:
    """Locate links and emphasis; add source references; refuse HTML, images and unsafe links."""
    ruler = md.inline.ruler
    ruler.at("emphasis", _emphasis)
    ruler.at("link", _link)
    ruler.at("autolink", _autolink)
    ruler.at("image", _image)
    ruler.at("html_inline", _html)
    ruler.before("link", "source_ref", _source_ref)
    md.inline.ruler2.before("fragments_join", "spent_markers", _drop_spent_markers)


def _emphasis(state: StateInline, silent: bool) -> bool:
    start = state.pos
    if not emphasis.tokenize(state, silent):
        return False
    markers = state.tokens[start - state.pos :]
    for end, token in enumerate(markers, start + 1):
        token.meta["end"] = end
    return True


def _drop_spent_markers(state: StateInline) -> None:
    # Half of a « ** » remains as an empty text: joined to its neighbour, it would give it its own place.
    state.tokens[:] = [token for token in state.tokens if token.type != "text" or token.content]


def _link(state: StateInline, silent: bool) -> bool:
    start, first = state.pos, len(state.tokens)
    if not link(state, silent):
        unsafe = _UNSAFE_LINK.match(state.src, start, state.posMax)
        return unsafe is not None and _refuse(state, silent, unsafe.end(), Refusal.LINK_ADDRESS)
    if not silent:
        opening = next(token for token in state.tokens[first:] if token.type == "link_open")
        opening.meta.update(start=start, end=state.pos)
        if opening.attrs.pop("title", None):
            opening.meta[REFUSED] = Refusal.LINK_TITLE
    return True


def _autolink(state: StateInline, silent: bool) -> bool:
    start = state.pos
    if not autolink(state, silent):
        return False
    if not silent:
        opening, label, _ = state.tokens[-3:]
        opening.meta.update(start=start, end=state.pos)
        label.meta["end"] = state.pos - 1
    return True


def _source_ref(state: StateInline, silent: bool) -> bool:
    match = _REFERENCE.match(state.src, state.pos, state.posMax)
    if match is None:
        return False
    if not silent:
        token = state.push("source_ref", "sup", 0)
        token.content = match.group()
        token.meta.update(id=match[1], end=match.end())
    state.pos = match.end()
    return True


def _image(state: StateInline, silent: bool) -> bool:
    start = state.pos
    if not image(state, True):
        return False
    end, state.pos = state.pos, start
    return _refuse(state, silent, end, Refusal.IMAGE)


def _html(state: StateInline, silent: bool) -> bool:
    match = HTML_TAG_RE.match(state.src, state.pos, state.posMax)
    return match is not None and _refuse(state, silent, match.end(), Refusal.HTML)


def _refuse(state: StateInline, silent: bool, end: int, reason: Refusal) -> bool:
    """Keep the source up to ``end`` as plain text, marked as refused."""
    if not silent:
        # text_special: text that is not joined to its neighbours before it has been located.
        token = state.push("text_special", "", 0)
        token.content = token.markup = state.src[state.pos : end]
        token.meta[REFUSED] = reason
    state.pos = end
    return True
