"""A page's body, parsed once: a Document for the rules, tokens for the renderer.

What a renderer meets in ``Section.tokens`` (typography applied, the section's own heading left out):

- the block tokens of markdown-it: ``paragraph_*``, ``heading_*`` (h3 and below, ``attrs["id"]`` unique in the
  page), ``bullet_list_*``, ``ordered_list_*``, ``list_item_*``, ``blockquote_*``, ``table_*`` and its parts,
  ``dl_*``, ``dt_*``, ``dd_*``, ``fence``, ``hr``;
- ``directive_open`` and ``directive_close``: ``info`` is the name, ``meta["argument"]`` the argument or ``""``;
  questions of « faq » are its ``heading_*``, the caption of « figure » is its one paragraph, if any;
- ``inline``, whose children are ``text``, ``code_inline``, ``softbreak``, ``hardbreak``, ``em_*``, ``strong_*``,
  ``link_*`` (``attrs["href"]`` as written, no title) and ``source_ref`` (``meta["id"]``).

There is no ``html_inline``, ``html_block``, ``image`` or ``code_block``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from markdown_it.token import Token

from chirsite.diagnostics import Finding, Position
from chirsite.markup import directives
from chirsite.markup.blocks import blocks_of
from chirsite.markup.headings import anchor_headings, content_of, heading_problems, opens_section
from chirsite.markup.markdown import markdown
from chirsite.markup.problems import problems_of
from chirsite.model.document import DirectiveUse, Document, Section
from chirsite.source import SourceFile
from chirsite.text.fold import folded_text
from chirsite.text.typography import typeset

_HEADING_TOKENS = 3


def parse(
    source: SourceFile, body_offset: int, headings: Mapping[str, str] | None = None, *, french: bool = True
) -> tuple[Document, tuple[Finding, ...]]:
    """Parse what stands in ``source`` from the character offset ``body_offset`` (the start of a line).

    ``headings`` maps the heading of a section to its key, whatever its case, accents and apostrophes.
    ``french`` says whether French typography applies. Gives the document and its findings, in order.
    """
    env: dict[str, Any] = {"source": source, "french": french}
    # The front matter becomes blank lines: lines and offsets of the tokens are then those of the file.
    blank = "\n".join(" " * len(line) for line in source.text[:body_offset].split("\n"))
    tokens = markdown().parse(blank + source.text[body_offset:], env)
    anchor_headings(tokens)
    keys = {folded_text(heading): key for heading, key in (headings or {}).items()}
    document = Document(
        sections=tuple(_section(part, source, keys, french=french) for part in _parts(tokens)),
        directives=tuple(_uses(tokens, source)),
    )
    problems = [*problems_of(env), *heading_problems(tokens, source)]
    return document, tuple(sorted((problem.finding(source) for problem in problems), key=lambda found: found.sort_key))


def _parts(tokens: list[Token]) -> Iterator[list[Token]]:
    """Cut at the headings of sections; the first part has none and is left out when empty."""
    starts = [index for index, token in enumerate(tokens) if opens_section(token)]
    for start, end in zip([0, *starts], [*starts, len(tokens)], strict=True):
        if start < end:
            yield tokens[start:end]


def _section(part: list[Token], source: SourceFile, keys: Mapping[str, str], *, french: bool) -> Section:
    blocks = tuple(blocks_of(part, source))
    if not opens_section(part[0]):
        start = source.offset(Position((part[0].map or [0])[0] + 1, 1))
        return Section("", "", "", source.span(start, start), blocks, tuple(part))
    heading = content_of(part, 0)
    title = heading.text.text
    return Section(
        key=keys.get(folded_text(title), ""),
        anchor=str(part[0].attrs["id"]),
        title=typeset(title) if french else title,
        span=heading.span,
        blocks=blocks,
        tokens=tuple(part[_HEADING_TOKENS:]),
    )


def _uses(tokens: list[Token], source: SourceFile) -> Iterator[DirectiveUse]:
    for token in tokens:
        if token.type == directives.OPEN:
            meta = token.meta
            yield DirectiveUse(meta["name"], meta["argument"], source.span(meta["start"], meta["end"]))
