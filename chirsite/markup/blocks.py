"""From tokens to blocks: each text of a page with its kind, which is decided by what encloses it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from markdown_it.token import Token

from chirsite.diagnostics import Position
from chirsite.markup import directives
from chirsite.markup.located import LOCATED, LocatedContent
from chirsite.model.document import Block, BlockKind, LocatedText, Segment
from chirsite.source import SourceFile

_CELLS = {"td_open", "th_open"}
_ITEMS = {"list_item_open", "dt_open", "dd_open"}


def blocks_of(tokens: Iterable[Token], source: SourceFile) -> Iterator[Block]:
    """The blocks of ``tokens``, in reading order; what has no text (an empty cell) gives none."""
    enclosing: list[Token] = []
    for token in tokens:
        if token.nesting > 0:
            enclosing.append(token)
        elif token.nesting < 0:
            enclosing.pop()
        elif token.type == "inline" and token.content:
            yield _block(token, enclosing)
        elif token.type == "fence" and token.content:
            yield _code(token, source)


def heading_level(token: Token) -> int:
    """The level of a ``heading_open`` token."""
    return int(token.tag[1:])


def _block(token: Token, enclosing: list[Token]) -> Block:
    located: LocatedContent = token.meta[LOCATED]
    kind = _kind(enclosing)
    return Block(
        kind=kind,
        content=located.text,
        span=located.span,
        level=heading_level(enclosing[-1]) if kind in {BlockKind.HEADING, BlockKind.QUESTION} else 0,
        links=located.links,
        references=located.references,
    )


def _kind(enclosing: list[Token]) -> BlockKind:
    types = {token.type for token in enclosing}
    names = {token.info for token in enclosing if token.type == directives.OPEN}
    if enclosing[-1].type == "heading_open":
        return BlockKind.QUESTION if "faq" in names else BlockKind.HEADING
    if "blockquote_open" in types or "quote" in names:
        return BlockKind.QUOTATION
    if "figure" in names:
        return BlockKind.CAPTION
    if types & _CELLS:
        return BlockKind.TABLE_CELL
    return BlockKind.LIST_ITEM if types & _ITEMS else BlockKind.PARAGRAPH


def _code(token: Token, source: SourceFile) -> Block:
    text = token.content.removesuffix("\n")
    first_line = token.map[0] + 1 if token.map else 0
    segments: list[Segment] = []
    offset = 0
    for number, line in enumerate(text.split("\n"), first_line):
        # Indentation may have been cut from the left: a line of code is the end of its source line.
        end = source.offset(Position(number + 1, len(source.lines[number]) + 1))
        segments.append(Segment(offset, offset + len(line), end - len(line), end))
        offset += len(line) + 1
    return Block(
        kind=BlockKind.CODE,
        content=LocatedText(source, text, tuple(segments)),
        span=source.span(segments[0].source_start, segments[-1].source_end),
    )
