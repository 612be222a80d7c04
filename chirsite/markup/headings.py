"""Headings: their order, and an address in the page for each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from markdown_it.token import Token

from chirsite.markup.blocks import heading_level
from chirsite.markup.located import LOCATED, LocatedContent
from chirsite.markup.problems import Problem
from chirsite.source import SourceFile
from chirsite.text.slug import slugify

SECTION_LEVEL = 2
_RULE = "markdown-heading"


def content_of(tokens: list[Token], index: int) -> LocatedContent:
    """The content of the heading that opens at ``index``."""
    located: LocatedContent = tokens[index + 1].meta[LOCATED]
    return located


def opens_section(token: Token) -> bool:
    """Whether a token begins a section: a heading of level 2 that nothing encloses."""
    return token.type == "heading_open" and token.level == 0 and heading_level(token) == SECTION_LEVEL


def anchor_headings(tokens: list[Token]) -> None:
    """Give each heading an ``id``: the slug of its words, numbered when the page has it already."""
    taken: set[str] = set()
    for index, token in enumerate(tokens):
        if token.type == "heading_open":
            anchor = _free(slugify(content_of(tokens, index).text.text) or "section", taken)
            taken.add(anchor)
            token.attrSet("id", anchor)


def _free(slug: str, taken: Iterable[str]) -> str:
    anchor, number = slug, 1
    while anchor in taken:
        number += 1
        anchor = f"{slug}-{number}"
    return anchor


def heading_problems(tokens: list[Token], source: SourceFile) -> Iterator[Problem]:
    """Headings of level 1, sections inside another block, jumps in level (RGAA 9.1)."""
    previous = 1
    for index, token in enumerate(tokens):
        if token.type != "heading_open":
            continue
        level = heading_level(token)
        span = content_of(tokens, index).span
        if span.start and span.end and (found := _problem(level, previous, enclosed=token.level > 0)):
            yield Problem(_RULE, source.offset(span.start), source.offset(span.end), *found)
        previous = level


def _problem(level: int, previous: int, *, enclosed: bool) -> tuple[str, str] | None:
    """The message and the help, when a heading of ``level`` may not stand after one of ``previous``."""
    if level == 1:
        return (
            "Un titre de niveau 1 dans le corps : la page a déjà le sien, « title ».",
            "Écrivez « ## » pour une section, ou supprimez ce titre.",
        )
    if level == SECTION_LEVEL and enclosed:
        return (
            "Une section (« ## ») ne commence pas dans une liste, une citation ou un bloc.",
            "Sortez ce titre du bloc, ou écrivez « ### ».",
        )
    if level > previous + 1:
        expected = "#" * (previous + 1)
        return (
            f"Ce titre passe du niveau {previous} au niveau {level}.",
            f"Écrivez « {expected} » : on ne saute pas de niveau, les lecteurs d’écran s’y repèrent.",
        )
    return None
