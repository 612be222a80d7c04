"""The questions that begin a project: seven at most, to each of which Enter is an answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

import click

from chirsite.model.fees import Sector
from chirsite.model.titles import Specialty
from chirsite.report.wrapping import wrapped
from chirsite.scaffold.answers import Answers, Mode
from chirsite.scaffold.practice import author_id

_LATER: Final = "à compléter plus tard"
_INTRODUCTION: Final = "Entrée garde la réponse entre crochets ; tout se change ensuite dans les fichiers.\n"


@dataclass(frozen=True, slots=True)
class _Question:
    """A question: the field of the answers it is about, and the default that the answers so far suggest."""

    field: str
    text: str
    choices: Mapping[str, str]
    """Values offered by number, each with its words; empty when anything may be typed."""
    default: Callable[[Answers], str] = lambda _: ""


def _usual_address(known: Answers) -> str:
    name = author_id(known)
    return f"https://www.dr-{name}.fr" if name and known.mode is Mode.ALONE else ""


_SECTORS: Final = {
    Sector.SECTEUR_1: "secteur 1",
    Sector.SECTEUR_1_DP: "secteur 1 avec droit permanent à dépassement",
    Sector.SECTEUR_2: "secteur 2",
    Sector.OPTAM: "secteur 2, adhérent à l’OPTAM",
    Sector.OPTAM_ACO: "secteur 2, adhérent à l’OPTAM-ACO (anesthésie, chirurgie, obstétrique)",
    Sector.NON_CONVENTIONNE: "non conventionné",
    Sector.SANS_OBJET: "sans objet : salarié seulement",
}
_MODES: Final = {
    Mode.ALONE: "un praticien, en son nom",
    Mode.SEL: "une société d’exercice libéral",
    Mode.GROUP: "un cabinet de groupe",
}
_QUESTIONS: Final = (
    _Question("name", "Votre nom, comme il figurera sur le site (Dr Camille Exemple)", {}),
    _Question("gender", "Accord des textes", {"f": "féminin", "m": "masculin"}),
    _Question("specialty", "Spécialité", {name.lower(): one.value for name, one in Specialty.__members__.items()}),
    _Question("sector", "Secteur", {one.value: words for one, words in _SECTORS.items()}),
    _Question("mode", "Qui publie le site", {one.value: words for one, words in _MODES.items()}, lambda _: Mode.ALONE),
    _Question("town", "Code postal et ville du cabinet (44000 Nantes)", {}),
    _Question("address", "Adresse du site", {}, _usual_address),
)


def interview(given: Mapping[str, str]) -> dict[str, str]:
    """Ask at the terminal what is not ``given``; gives all the answers, by field of :class:`Answers`."""
    answers = dict(given)
    questions = [question for question in _QUESTIONS if question.field not in given]
    if questions:
        click.echo(_INTRODUCTION)
    for number, question in enumerate(questions, 1):
        default = question.default(Answers.model_validate(answers))
        click.echo(f"{number}/{len(questions)} {question.text}")
        for rank, words in enumerate(question.choices.values(), 1):
            click.echo(f"     {rank:>2}. {words}")
        answer = _answer(question, question.choices.get(default, default)) or default
        if answer:
            answers[question.field] = answer
    return answers


def _answer(question: _Question, default: str) -> str:
    """What was typed, as a value of the field; ``""`` for Enter alone. Asks again until it is understood."""
    while True:
        typed = str(
            click.prompt(f"    [{default or _LATER}]", default="", show_default=False, prompt_suffix=" ")
        ).strip()
        answer = _numbered(typed, list(question.choices))
        problem = Answers.problem(question.field, answer) if answer else ""
        if not problem:
            return answer
        if question.choices:
            problem = f"Donner un numéro, de 1 à {len(question.choices)}."
        click.echo("\n".join(wrapped(problem, "    ")))


def _numbered(typed: str, choices: list[str]) -> str:
    """The choice that a number stands for, or what was typed."""
    return choices[int(typed) - 1] if typed.isdecimal() and 0 < int(typed) <= len(choices) else typed
