"""``chirsite completion``: what a shell needs to complete commands and options."""

from __future__ import annotations

import click

from chirsite.cli.french import Command

_SHELLS = ("bash", "zsh", "fish")


@click.command("completion", cls=Command)
@click.argument("shell", type=click.Choice(_SHELLS), metavar="bash|zsh|fish")
@click.pass_context
def command(ctx: click.Context, shell: str) -> None:
    """Écrit le script qui complète les commandes : chirsite completion bash >> ~/.bashrc, par exemple."""
    from click.shell_completion import get_completion_class

    completion = get_completion_class(shell)
    root = ctx.find_root()
    if completion is None:
        raise click.UsageError(f"le shell « {shell} » n’est pas connu.", ctx)
    click.echo(completion(root.command, {}, "chirsite", "_CHIRSITE_COMPLETE").source())
