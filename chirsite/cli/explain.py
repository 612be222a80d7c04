"""``chirsite explain``: the page of a rule."""

from __future__ import annotations

import re

import click

from chirsite.cli.french import Command, did_you_mean
from chirsite.cli.options import format_of

_ID = re.compile(r"([A-Za-z]+)[\s_-]*(\d+)")


@click.command("explain", cls=Command)
@click.argument("rule", metavar="RÈGLE")
@format_of("text", "json")
@click.pass_context
def command(ctx: click.Context, rule: str, output_format: str) -> None:
    """Explique une règle, par son identifiant (HON-01) ou son nom : ce qu’elle vérifie, pourquoi, comment corriger."""
    from chirsite.report.rule_page import render_rule_json, render_rule_text
    from chirsite.rules.prose import read_prose
    from chirsite.rules.registry import find_rule, rule_names

    found = find_rule(rule)
    if found is None:
        raise click.UsageError(f"la règle « {rule} » n’existe pas{did_you_mean(_tidied(rule), rule_names())}", ctx)
    renderers = {"text": render_rule_text, "json": render_rule_json}
    click.echo(renderers[output_format](found, read_prose(found)), nl=False)


def _tidied(rule: str) -> str:
    """« hon 1 » as ids are written: « HON-01 »."""
    match = _ID.fullmatch(rule.strip())
    return f"{match[1].upper()}-{int(match[2]):02}" if match else rule
