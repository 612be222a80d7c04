"""The commands of chirsite in a line of shell, held against the command line without running anything."""

from __future__ import annotations

import shlex
from collections.abc import Iterator

import click

from chirsite.cli.main import cli

_BETWEEN = {"&&", "||", "|", ";", "&", "(", ")"}
_INTO = {">", ">>", "<", "2>", "2>&1", ">&"}


def complaints(line: str) -> list[str]:
    """What the command line would say of each command of chirsite in ``line``: unknown command, unknown option…"""
    return [told for words in _chirsite_calls(line) if (told := _complaint(words))]


def _chirsite_calls(line: str) -> Iterator[list[str]]:
    words = shlex.shlex(line, posix=True, punctuation_chars=True)
    words.whitespace_split = True
    call: list[str] = []
    for word in [*words, ";"]:
        if word not in _BETWEEN:
            call.append(word)
            continue
        if call and call[0].rpartition("/")[2] == "chirsite":
            yield call[1 : next((place for place, part in enumerate(call) if part in _INTO), len(call))]
        call = []


def _complaint(words: list[str]) -> str:
    ctx = cli.make_context("chirsite", [], resilient_parsing=True)
    try:
        while isinstance(ctx.command, click.Group) and words and not words[0].startswith("-"):
            command = ctx.command.get_command(ctx, words[0])
            if command is None:
                return f"no command {words[0]}"
            ctx, words = command.make_context(words[0], [], parent=ctx, resilient_parsing=True), words[1:]
        ctx.resilient_parsing = False  # which would hide an unknown option
        options, _, _ = ctx.command.make_parser(ctx).parse_args(list(words))
        for param in ctx.command.params:
            value = options.get(param.name or "")
            if isinstance(param.type, click.Choice) and isinstance(value, str):
                for choice in value.split("|"):  # « bash|zsh » in a sentence offers both
                    param.type.convert(choice, param, ctx)
    except click.UsageError as error:
        return f"{' '.join(words)}: {error.message}"
    return ""
