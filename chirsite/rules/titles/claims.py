"""Titles that a text gives to a practitioner: where they stand, and to whom they are given."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from chirsite.model.project import Project, Surgeon
from chirsite.rules.base import Hit
from chirsite.rules.passages import passages_holding
from chirsite.rules.shared.excuses import QUESTION, REFUSAL
from chirsite.rules.shared.terms import Terms
from chirsite.text.fold import folded_text

_DOCTOR = r"(?:dr|docteure?|pr|professeure?)\.? (?:[\w'-]+ ){0,3}?[\w'-]+"
_LINK = r"(?: ?(?:,|:|\||-|–|—|\() ?| (?:est|exerce comme|exerce en tant que) (?:aussi |egalement )?)"
_ARTICLE = r"(?:une? |le |la |l'|des )?"
_SPEAKER = rf"(?:(?:je suis|nous sommes|en tant que|en qualite de) {_ARTICLE}|notre )"
_START = r"(?:^|(?<=^\")|(?<=^'))"


@dataclass(frozen=True)
class Claim:
    """A title given in a text, and the practitioners it may be meant for."""

    hit: Hit
    surgeons: tuple[Surgeon, ...]


def claims(project: Project, title: str, message: str, advice: str) -> Iterator[Claim]:
    """Where the texts of ``project`` give ``title`` (a pattern over folded text) to a practitioner."""
    names = "|".join(folded_text(surgeon.value.identity.full_name) for surgeon in project.surgeons)
    patterns = (
        rf"(?:{_DOCTOR}|{names}){_LINK}{_ARTICLE}{title}",
        rf"{_SPEAKER}{title}",
        rf"votre {title} (?:a|au|en|vous) [\w'-]+",
        rf"{_START}{title} (?:a|au|aux|pres de) [\w'-]+",
        rf"{_START}{_ARTICLE}{title}(?=[^\w]*$)",
    )
    terms = Terms(patterns, message, advice, unless=(QUESTION, REFUSAL))
    for passage in passages_holding(project, re.compile(title)):
        yield from (Claim(hit, _concerned(project, hit)) for hit in terms(passage))


def _concerned(project: Project, hit: Hit) -> tuple[Surgeon, ...]:
    """The practitioners named in the claim; else the one whose file it stands in; else all of them."""
    said = folded_text(hit.excerpt)
    named = tuple(who for who in project.surgeons if folded_text(who.value.identity.last_name) in said)
    owners = tuple(who for who in project.surgeons if who.record.source.path == hit.span.path)
    return named or owners or project.surgeons
