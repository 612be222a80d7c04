"""``chirsite new``: begin a project, or a page, a practitioner or a place of one."""

from __future__ import annotations

import shlex
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

import click

from chirsite.cli.french import Command, did_you_mean
from chirsite.cli.options import date_option, format_of

if TYPE_CHECKING:
    from chirsite.scaffold.answers import Answers
    from chirsite.scaffold.error import ScaffoldError

_KINDS: Final = ("procedure", "condition", "article", "page", "practitioner", "place")
_ANSWERS: Final = ("name", "gender", "specialty", "sector", "mode", "town", "address")


@click.command("new", cls=Command)
@click.argument("what", metavar="DOSSIER|GENRE")
@click.argument("title", metavar="[NOM]", required=False)
@click.option(
    "--project", type=Path, default=Path(), metavar="PROJET",
    help="Projet où ajouter la page, le praticien ou le lieu (par défaut, le dossier courant).",
)  # fmt: skip
@click.option("--answers", "answers_file", type=Path, metavar="FICHIER", help="Fichier YAML qui répond aux questions.")
@click.option("--name", metavar="NOM", help="Nom du praticien : « Dr Camille Exemple ».")
@click.option("--gender", metavar="f|m", help="Accord des textes.")
@click.option("--specialty", metavar="SPÉCIALITÉ", help="orthopaedic, plastic, visceral, ophthalmology, ent, vascular…")
@click.option("--sector", metavar="SECTEUR", help="secteur_1, secteur_2, optam, optam_aco, non_conventionne…")
@click.option("--mode", metavar="MODE", help="alone (seul, par défaut), sel ou group.")
@click.option("--town", metavar="VILLE", help="Code postal et ville : « 44000 Nantes ».")
@click.option("--address", metavar="ADRESSE", help="Adresse du site : https://www.dr-exemple.fr.")
@format_of("text", "json")
@date_option
def command(
    what: str,
    title: str | None,
    project: Path,
    answers_file: Path | None,
    output_format: str,
    today: date,
    **given: str | None,
) -> None:
    """Commence un projet dans DOSSIER, ou ajoute un NOM de ce GENRE à un projet.

    Les genres : procedure, condition, article, page, practitioner et place.
    Sept questions au plus sont posées à qui est devant un terminal ; ce qui reste sans réponse est « À compléter ».
    """
    if title is None and what not in _KINDS:
        _begin(Path(what), _answers(answers_file, given), today, output_format)
    elif title is None:
        raise click.UsageError(f"il manque un nom : chirsite new {what} NOM (pour un dossier nommé ainsi : ./{what}).")
    elif what in _KINDS:
        _add(project, what, title, today, output_format)
    else:
        raise click.UsageError(f"« {what} » n’est pas un genre de page{did_you_mean(what, list(_KINDS))}")


def _answers(file: Path | None, given: dict[str, str | None]) -> Answers:
    from chirsite.cli.interview import interview
    from chirsite.cli.outcome import say
    from chirsite.diagnostics import Checked, Report
    from chirsite.load.text_file import read_source
    from chirsite.scaffold.answers import Answers
    from chirsite.schema.decode import decode
    from chirsite.source import SourceFile

    known = {name: value for name in _ANSWERS if (value := given[name]) is not None}
    for name, value in known.items():
        if problem := Answers.problem(name, value):
            raise click.UsageError(f"--{name} : {problem}", click.get_current_context())
    if file is None:
        asked = sys.stdin.isatty() and sys.stdout.isatty()
        return Answers.model_validate(interview(known) if asked else known)
    source = read_source(file.parent, file.name)
    record, problems = decode(source, Answers) if isinstance(source, SourceFile) else (None, (source,))
    if record is None:
        say(Report.of(problems, Checked()), "text")
        sys.exit(2)
    return Answers.model_validate(record.value.model_dump(exclude_unset=True) | known)


def _begin(root: Path, answers: Answers, today: date, output_format: str) -> None:
    from chirsite.cli.written import say_written
    from chirsite.scaffold.begin import begin
    from chirsite.scaffold.error import ScaffoldError
    from chirsite.scaffold.project import project_files

    files = project_files(answers, today)
    try:
        begin(root, files)
    except (ScaffoldError, OSError) as error:
        _refuse(error, root)
    waiting = sum(text.count("À compléter (") for text in files.values())
    named = shlex.quote(str(root))
    sentences = (
        f"Projet commencé : {root} ({len(files)} fichiers).",
        f"La suite est dans {root / 'README.md'} :\n",
        f"  chirsite check {named}",
        f"    énumère ce qui reste à compléter ({waiting} passages)",
        f"  chirsite serve {named}",
        "    montre le site, en préparation, et le rafraîchit à mesure",
    )
    say_written((root / path for path in files), sentences, output_format)


def _add(project: Path, kind: str, title: str, today: date, output_format: str) -> None:
    from chirsite.cli.written import say_written
    from chirsite.scaffold.additions import add
    from chirsite.scaffold.error import ScaffoldError

    try:
        added = add(project, kind, title, today)
    except (ScaffoldError, OSError) as error:
        _refuse(error, project)
    path = project / added.path
    say_written([path], (f"Écrit : {path}", added.note), output_format)


def _refuse(error: ScaffoldError | OSError, place: Path) -> NoReturn:
    from chirsite.output.errors import OutputError

    told = OutputError.of(error, place) if isinstance(error, OSError) else error
    click.echo(f"erreur : {told.message}\n  → {told.help}", err=True)
    sys.exit(2)
