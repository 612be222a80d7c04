"""``chirsite serve``: the site as it is being written, in a browser."""

from __future__ import annotations

import signal
import webbrowser
from contextlib import suppress
from datetime import date
from pathlib import Path
from time import sleep
from typing import Any

import click

from chirsite.cli.french import Command
from chirsite.cli.options import date_option, project_argument, strict_option


@click.command("serve", cls=Command)
@project_argument
@click.option("--open", "opened", is_flag=True, help="Ouvre l’aperçu dans le navigateur.")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8000, metavar="PORT",
    help="Port de l’aperçu, ou le premier libre après lui (par défaut, 8000).",
)  # fmt: skip
@click.option(
    "--lan", is_flag=True, help="Montre aussi l’aperçu aux appareils du réseau local, avec un code à flasher."
)
@date_option
@strict_option
def command(project: Path, port: int, today: date, *, opened: bool, lan: bool, strict: bool) -> None:
    """Montre le site dans un navigateur et le rafraîchit à chaque modification, sans rien publier."""
    from chirsite.cli.preview_lines import PreviewLines
    from chirsite.serve.http import Server
    from chirsite.serve.network import network_address
    from chirsite.serve.session import Session

    if not (project / "site.yaml").exists():
        raise click.UsageError(f"« {project} » n’est pas un projet chirsite : il n’a pas de site.yaml.")
    reachable = network_address() if lan else None
    if lan and reachable is None:
        raise click.UsageError("cette machine n’est sur aucun réseau local : retirer --lan.")
    session = Session(project, today, PreviewLines(), strict=strict)
    try:
        server = Server(session.preview, "0.0.0.0" if lan else "127.0.0.1", port, {reachable} if reachable else ())
    except OSError:
        raise click.UsageError(f"aucun port n’est libre à partir de {port} : en donner un autre avec --port.") from None
    signal.signal(signal.SIGTERM, _interrupt)
    with suppress(KeyboardInterrupt), session.serving(server):
        address = _said(server.server_port, port, reachable)
        if opened:
            webbrowser.open(address)
        while True:
            sleep(3600)
    click.echo("\nAperçu arrêté.")


def _said(port: int, wanted: int, reachable: str | None) -> str:
    """Tell where the preview is; gives its address on this machine."""
    from chirsite.serve.network import terminal_code

    if wanted not in (0, port):
        click.echo(f"Le port {wanted} est pris.")
    address = f"http://localhost:{port}/"
    click.echo(f"Aperçu : {address}\nCtrl-C pour arrêter.")
    if reachable:
        shared = f"http://{reachable}:{port}/"
        click.echo(f"Sur le réseau local, pour tous ceux qui y sont : {shared}\n{terminal_code(shared)}")
    return address


def _interrupt(*_: Any) -> None:
    raise KeyboardInterrupt
