"""``chirsite rules``: the table of all rules."""

from __future__ import annotations

import click

from chirsite.cli.french import Command, did_you_mean
from chirsite.cli.options import format_of


@click.command("rules", cls=Command)
@click.option("--family", metavar="FAMILLE", help="Une seule famille, par son code (HON) ou son dossier (fees).")
@format_of("text", "json")
@click.pass_context
def command(ctx: click.Context, family: str | None, output_format: str) -> None:
    """Liste les règles : identifiant, gravité, application, intitulé."""
    from chirsite.report.rule_table import render_table_json, render_table_text
    from chirsite.rules.citations import CATALOGUE
    from chirsite.rules.registry import EVERY

    rules = [rule for rule in EVERY if family is None or family.casefold() in rule.family_names]
    if not rules and family:
        known = list(dict.fromkeys(name for rule in EVERY for name in rule.family_names))
        raise click.UsageError(f"la famille « {family} » n’existe pas{did_you_mean(family, known)}", ctx)
    renderers = {"text": render_table_text, "json": render_table_json}
    click.echo(renderers[output_format](rules, CATALOGUE), nl=False)
