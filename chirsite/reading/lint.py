"""Any files as a report of what their texts say: no project, no site."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from chirsite.diagnostics import Checked, Finding, Report, Severity, Span
from chirsite.reading.decoding import decoded
from chirsite.reading.files import file_passages
from chirsite.reading.read import read_passages
from chirsite.rules.citations import CATALOGUE
from chirsite.rules.passages import Passage
from chirsite.rules.texts import TEXT_RULES

NOTHING_READ = "nothing-to-read"
"""The rule of the finding about a file, or a run, in which there was no text."""


@dataclass(frozen=True, slots=True)
class Given:
    """A file to check: its name, and its bytes or why it could not be read."""

    path: str
    content: bytes | Finding


def lint(files: Iterable[Given], today: date) -> Report:
    """What the readers find in ``files``, and which of them could not be read."""
    findings: list[Finding] = []
    read = texts = 0
    for given in files:
        passages, notes = _passages(given)
        findings += notes
        findings += read_passages(passages, today)
        texts += len(passages)
        read += bool(passages)
    rules = sum(rule.in_force(today) for rule in TEXT_RULES)
    return Report.of(findings, Checked(files=read, texts=texts, rules=rules, catalogue=CATALOGUE))


def _passages(given: Given) -> tuple[tuple[Passage, ...], tuple[Finding, ...]]:
    if isinstance(given.content, Finding):
        return (), (given.content,)
    source, notes = decoded(given.path, given.content)
    if source is None:
        return (), notes
    passages = file_passages(source)
    return passages, notes if passages else (*notes, _nothing(given.path))


def _nothing(path: str) -> Finding:
    message = "ce fichier ne contient aucun texte : rien n’a été vérifié"
    advice = "Vérifier que c’est le bon fichier."
    return Finding(NOTHING_READ, NOTHING_READ, Severity.ERROR, message, advice, Span(path))
