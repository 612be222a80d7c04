"""The closed list of directives, and the block rule that reads them.

    ::: name argument
    body
    :::

A directive may hold other directives; it cannot reach past a heading of level 1 or 2.
Tokens: ``directive_open`` and ``directive_close``, ``info`` and ``meta["name"]`` the name,
``meta["argument"]`` the argument as written, ``""`` without one. An unknown directive leaves its body only.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, TypeAlias

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.token import Token

from chirsite.markup.problems import Problem, problems_of
from chirsite.text.nearest import nearest

OPEN = "directive_open"
CLOSE = "directive_close"

_MARK = ":::"
_LINE = re.compile(r":{3,}\s*(?P<rest>.*?)\s*")
_BORDER = re.compile(r"#{1,2}(?:\s|$)")
_Stretch: TypeAlias = tuple[int, int, int]
"""Lines read alike: how deep they stand, how far they are indented, where they end."""
_IDENTIFIER = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class Argument(StrEnum):
    """What follows the name of a directive; the value says it in French."""

    NONE = "rien"
    MEDIA = "l’identifiant d’une image de media.yaml"
    VIDEO = "l’identifiant d’une vidéo de media.yaml"
    PLACE = "l’identifiant d’un lieu de consultation"
    TEXT = "le nom de l’auteur ou du document cité"


@dataclass(frozen=True, slots=True)
class Directive:
    """A kind of directive: its name, the argument it requires, whether it has a body."""

    name: str
    argument: Argument
    body: bool


DIRECTIVES: tuple[Directive, ...] = (
    Directive("timeline", Argument.NONE, body=True),
    Directive("attention", Argument.NONE, body=True),
    Directive("info", Argument.NONE, body=True),
    Directive("figure", Argument.MEDIA, body=True),
    Directive("video", Argument.VIDEO, body=False),
    Directive("faq", Argument.NONE, body=True),
    Directive("map", Argument.PLACE, body=False),
    Directive("booking", Argument.NONE, body=False),
    Directive("sources", Argument.NONE, body=False),
    Directive("quote", Argument.TEXT, body=True),
)
_BY_NAME = {directive.name: directive for directive in DIRECTIVES}
_NAMES = ", ".join(_BY_NAME)


@dataclass(frozen=True, slots=True)
class _Opening:
    """The line ``::: name argument``, at offsets ``start`` to ``end`` of the file."""

    name: str
    argument: str
    start: int
    end: int

    def problem(self, rule: str, message: str, help: str) -> Problem:
        return Problem(rule, self.start, self.end, message, help)


def directive_plugin(md: MarkdownIt) -> None:
    """Add the directives to ``md``; they may interrupt a paragraph, a quotation, a list."""
    md.block.ruler.before("fence", "directive", _directive, {"alt": ["paragraph", "reference", "blockquote", "list"]})


def _directive(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    rest = _rest(state, start_line)
    if rest is None:
        return False
    if silent:
        return True
    name, argument = [*rest.split(maxsplit=1), "", ""][:2]
    start = state.bMarks[start_line] + state.tShift[start_line]
    opening = _Opening(name, argument, start, start + len(state.src[start : state.eMarks[start_line]].rstrip()))
    closing_line = None if rest.endswith(_MARK) else _closing_line(state, start_line, end_line)
    problems = problems_of(state.env)
    if closing_line is None:
        # Only this line is lost: the text after it is read as usual, so that one mistake gives one finding.
        problems.append(_unpaired(opening))
        state.line = start_line + 1
        return True
    directive = _BY_NAME.get(name)
    if directive is None:
        problems.append(_unknown(opening))
        _parse_body(state, start_line, closing_line)
    else:
        problems.extend(_argument_problems(directive, opening))
        _push(state, OPEN, 1, opening).map = [start_line, closing_line + 1]
        first = len(state.tokens)
        _parse_body(state, start_line, closing_line)
        problems.extend(_body_problems(directive, opening, state.tokens[first:]))
        _push(state, CLOSE, -1, opening)
    state.line = closing_line + 1
    return True


def _rest(state: StateBlock, line: int) -> str | None:
    """What follows ``:::`` on a line, ``""`` on a closing line, None on another line."""
    match = _LINE.fullmatch(state.src, state.bMarks[line] + state.tShift[line], state.eMarks[line])
    return match["rest"] if match else None


def _closing_line(state: StateBlock, start_line: int, end_line: int) -> int | None:
    """The line that closes the block which ``start_line`` opens, None without one.

    All the blocks of a stretch are paired at once and remembered: a page may open thousands that nothing closes.
    """
    pairs: dict[_Stretch, dict[int, int | None]] = state.env.setdefault("directive_pairs", {})
    stretch = (state.level, state.blkIndent, end_line)
    if start_line not in pairs.get(stretch, {}):
        pairs[stretch] = _paired(state, start_line, end_line)
    return pairs[stretch][start_line]


def _paired(state: StateBlock, start_line: int, end_line: int) -> dict[int, int | None]:
    """The closing line of each line with a mark, from ``start_line`` on.

    A mark that opens makes what follows deeper, one that closes shallower: a block ends at the first line that is
    shallower than the line which opens it. Nothing reaches past a border.
    """
    closing: dict[int, int | None] = {}
    waiting: list[tuple[int, int]] = []
    depth = 0
    for line in range(start_line, end_line):
        if line > start_line and _is_border(state, line):
            waiting.clear()
        rest = _rest(state, line)
        if rest is None or rest.endswith(_MARK):
            continue
        depth += 1 if rest or line == start_line else -1
        while waiting and waiting[-1][1] > depth:
            closing[waiting.pop()[0]] = line
        closing[line] = None
        waiting.append((line, depth))
    return closing


def _is_border(state: StateBlock, line: int) -> bool:
    """Whether no block goes on from above ``line``: a heading, or a text that leaves the list the block is in."""
    start = state.bMarks[line] + state.tShift[line]
    leaves = start < state.eMarks[line] and state.sCount[line] < state.blkIndent
    return leaves or _BORDER.match(state.src, start, state.eMarks[line]) is not None


def _parse_body(state: StateBlock, start_line: int, closing_line: int) -> None:
    parent, line_max = state.parentType, state.lineMax
    # A paragraph looks no further than lineMax: the closing line must not become part of one.
    state.parentType, state.lineMax = "directive", closing_line
    state.md.block.tokenize(state, start_line + 1, closing_line)
    state.parentType, state.lineMax = parent, line_max


def _push(state: StateBlock, kind: str, nesting: Literal[-1, 1], opening: _Opening) -> Token:
    token = state.push(kind, "div", nesting)
    token.info = opening.name
    token.meta = {"name": opening.name, "argument": opening.argument, "start": opening.start, "end": opening.end}
    return token


def _unpaired(opening: _Opening) -> Problem:
    if not opening.name:
        return opening.problem(
            "directive-unclosed",
            "Ce « ::: » ne ferme aucun bloc.",
            "Supprimez cette ligne, ou ajoutez au-dessus la ligne qui ouvre le bloc, par exemple « ::: info ».",
        )
    return opening.problem(
        "directive-unclosed",
        f"Le bloc « {opening.name} » n’est pas fermé.",
        "Ajoutez une ligne « ::: », seule, à la fin du bloc, avant le titre de la section suivante.",
    )


def _unknown(opening: _Opening) -> Problem:
    close = nearest(opening.name, _BY_NAME)
    hint = f"Vouliez-vous écrire « {close} » ? " if close else ""
    return opening.problem(
        "unknown-directive",
        f"Le bloc « {opening.name} » n’existe pas.",
        f"{hint}Blocs admis : {_NAMES}.",
    )


def _argument_problems(directive: Directive, opening: _Opening) -> list[Problem]:
    expected, given = directive.argument, opening.argument
    if expected is Argument.NONE:
        if not given:
            return []
        message = f"Le bloc « {directive.name} » ne prend pas d’argument ; « {given} » est de trop."
        remedy = f"Écrivez « ::: {directive.name} » seul sur sa ligne, et le texte en dessous."
    elif not given:
        message = f"Le bloc « {directive.name} » attend {expected}."
        remedy = f"Écrivez-le après le nom, sur la même ligne : « ::: {directive.name} … »."
    elif expected is not Argument.TEXT and not _IDENTIFIER.fullmatch(given):
        message = f"Le bloc « {directive.name} » attend {expected} ; « {given} » n’en est pas un."
        remedy = "Un identifiant s’écrit en minuscules sans accent, chiffres et traits d’union, sans espace."
    else:
        return []
    return [opening.problem("directive-argument", message, remedy)]


def _body_problems(directive: Directive, opening: _Opening, tokens: Sequence[Token]) -> list[Problem]:
    body = [token.type for token in tokens]
    if not directive.body and body:
        message = f"Le bloc « {directive.name} » ne contient pas de texte."
        remedy = "Fermez-le par « ::: » sur la ligne suivante, et placez le texte avant ou après."
    elif directive.name == "figure" and body not in ([], ["paragraph_open", "inline", "paragraph_close"]):
        message = "La légende d’une figure tient en un seul paragraphe."
        remedy = "Gardez une légende courte, et placez le reste du texte après la figure."
    elif directive.name == "timeline" and not _is_timeline(tokens):
        message = "Une frise est une liste à tirets, dont chaque étape commence par son délai en gras."
        remedy = "Écrivez chaque étape ainsi, sur une ligne : « - **6 semaines :** consultation de contrôle »."
    else:
        return []
    return [opening.problem("directive-body", message, remedy)]


def _is_timeline(tokens: Sequence[Token]) -> bool:
    """Whether these tokens are one list, and each of its items is a paragraph that begins in bold."""
    top = [token.type for token in tokens if token.level == min(token.level for token in tokens)]
    items = [index for index, token in enumerate(tokens) if token.type == "list_item_open"]
    starts = (tokens[index + 2].content for index in items)
    return top == ["bullet_list_open", "bullet_list_close"] and all(start.startswith("**") for start in starts)
