"""Findings over the page they are about: the same as in the terminal, for who looks at a browser."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from jinja2 import Environment, StrictUndefined, Template

from chirsite.diagnostics import Finding, Report, Severity
from chirsite.report.text import counted
from chirsite.report.words import SEVERITIES, read_words
from chirsite.serve.preview import State
from chirsite.text.typography import typeset


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a source, cut in three: what is meant is in the middle."""

    number: int
    before: str
    meant: str
    after: str


def overlay(state: State) -> str:
    """What the overlay holds, as HTML; ``""`` while nothing was read."""
    return "" if state.report is None else _told(state.report, _verdict(state, state.report))


def waiting_page(report: Report | None) -> bytes:
    """The page shown while there is no site: what is found, when it is known that there is something to mend."""
    return _template("waiting.html").render(found=report is not None).encode()


def _told(report: Report, verdict: str) -> str:
    gravity = next((one for one in Severity if report.count(one)), None)
    return _template("overlay.html").render(
        findings=report.findings,
        gravity=gravity.value if gravity else "",
        count=counted(report),
        verdict=verdict,
        lines=lines,
        severities=SEVERITIES,
    )


def _verdict(state: State, report: Report) -> str:
    if state.refused and state.site is None:
        return "Le projet est refusé en l’état."
    if state.refused:
        return "Le projet est refusé en l’état : la page montrée est la dernière bonne."
    if report.count(Severity.ERROR):
        return "En l’état, la publication serait refusée."
    return "Rien n’empêche la publication." if report.findings else ""


def lines(finding: Finding) -> Iterator[Line]:
    """The lines that ``finding`` stands on, and those around."""
    frame, start, end = finding.frame, finding.span.start, finding.span.end
    if frame is None or start is None:
        return
    for number, text in enumerate(frame.lines, frame.first_line):
        if number != start.line:
            yield Line(number, text, "", "")
            continue
        first = start.column - 1
        last = end.column - 1 if end and end.line == number else len(text)
        yield Line(number, text[:first], text[first : max(last, first + 1)], text[max(last, first + 1) :])


@cache
def _template(name: str) -> Template:
    environment = Environment(undefined=StrictUndefined, autoescape=True, trim_blocks=True, lstrip_blocks=True)
    environment.filters |= {"typeset": typeset, "read": read_words}
    return environment.from_string(files("chirsite.serve").joinpath(name).read_text("utf-8"))
