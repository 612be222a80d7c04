"""Findings for a reader at a terminal: where, the lines, what, why, how; then a verdict that says what was checked."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from chirsite.diagnostics import TO_COMPLETE, Checked, Citation, Finding, Report, Severity
from chirsite.report.words import SEVERITIES, read_words
from chirsite.report.wrapping import WIDTH, wrapped
from chirsite.text.dates import french_date

Paint = Callable[[str, str], str]
"""Colours a text: takes the text and a role (``error``, ``warning``, ``info``, ``faint``), gives it back dressed."""


def plain(text: str, role: str) -> str:
    """No colour at all."""
    return text


def render_text(report: Report, paint: Paint = plain) -> str:
    """The whole report, ending with the verdict and a line end."""
    return "\n\n".join(filter(None, [render_findings(report.findings, paint), _verdict(report, paint)])) + "\n"


def render_findings(findings: Iterable[Finding], paint: Paint = plain) -> str:
    """One block a finding, then the list of what remains to be completed; without a last line end."""
    told = [*findings]
    to_do = [finding for finding in told if _waits(finding)]
    blocks = ["\n".join(_finding(finding, paint)) for finding in told if not _waits(finding)]
    listed = ["\n".join(_to_do(to_do, paint))] if to_do else []
    return "\n\n".join([*blocks, *listed])


def _waits(finding: Finding) -> bool:
    """Whether a finding only belongs to the list of what remains to be completed."""
    return finding.rule == TO_COMPLETE


def _to_do(findings: list[Finding], paint: Paint) -> Iterator[str]:
    """A line each: where, and what is wanted there."""
    gravest = min((finding.severity for finding in findings), key=lambda severity: severity.rank)
    blocked = " (un site publié n’en admet pas : « status: draft » dans site.yaml le remet en préparation)"
    yield from wrapped(f"à compléter{blocked if gravest is Severity.ERROR else ''}")
    for path, group in groupby(findings, key=lambda finding: finding.span.path):
        yield paint(f"  {_visible(path)}", gravest.value)
        for finding in group:
            line = finding.span.start.line if finding.span.start else 1
            yield from wrapped(finding.message, f"{line:>7}  ")


def _finding(finding: Finding, paint: Paint) -> Iterator[str]:
    label = paint(SEVERITIES[finding.severity], finding.severity.value)
    name = finding.rule if finding.rule == finding.name else f"{finding.rule} {finding.name}"
    yield f"{label} {name}"
    yield f"  {_place(finding)}"
    yield from _frame(finding, paint)
    yield from wrapped(finding.message, "  ")
    yield from wrapped(finding.help, "  → ")
    for citation in finding.citations:
        yield from (paint(line, "faint") for line in _citation(citation))


def _place(finding: Finding) -> str:
    start = finding.span.start
    path = _visible(finding.span.path)
    return f"{path}:{start.line}:{start.column}" if start else path


def _visible(text: str) -> str:
    """``text`` with every character that would move the cursor, or command the terminal, replaced by one that shows."""
    return "".join("→" if char == "\t" else "�" if unicodedata.category(char) == "Cc" else char for char in text)


def _frame(finding: Finding, paint: Paint) -> Iterator[str]:
    frame, span = finding.frame, finding.span
    if frame is None or span.start is None:
        return
    margin = len(str(frame.first_line + len(frame.lines) - 1))
    for number, line in enumerate(frame.lines, frame.first_line):
        shown, shift = _clip(line, span.start.column - 1 if number == span.start.line else 0, margin)
        yield f"  {paint(f'{number:>{margin}} |', 'faint')} {_visible(shown)}".rstrip()
        if number == span.start.line:
            same_line = span.end is not None and span.end.line == number
            end = span.end.column - 1 if same_line and span.end else len(line)
            start = span.start.column - 1
            carets = "^" * max(1, min(end - start, len(shown) - (start - shift)))
            marks = paint(carets, finding.severity.value)
            yield f"  {paint(' ' * margin + ' |', 'faint')} {' ' * (start - shift)}{marks}"


def _clip(line: str, column: int, margin: int) -> tuple[str, int]:
    """A long line cut to the terminal around ``column``; gives the cut and how many characters went before."""
    room = WIDTH - margin - 5
    if len(line) <= room:
        return line, 0
    start = max(0, min(column - room // 3, len(line) - room))
    return line[start : start + room], start


def _citation(citation: Citation) -> Iterator[str]:
    yield from wrapped(f"{citation.article} ({citation.title}), {read_words(citation)}", "  ")
    yield f"  {citation.url}"


def _verdict(report: Report, paint: Paint) -> str:
    return "\n".join([f"{counted(report, paint)}.", *wrapped(_checked(report.checked), "")])


def counted(report: Report, paint: Paint = plain) -> str:
    """« 2 erreurs, 1 conseil », or that there is nothing."""
    errors, warnings = report.count(Severity.ERROR), report.count(Severity.WARNING)
    parts = [
        paint(plural(errors, "erreur"), "error") if errors else "",
        paint(plural(warnings, "avertissement"), "warning") if warnings else "",
        plural(report.count(Severity.INFO), "conseil") if report.count(Severity.INFO) else "",
    ]
    waiting = sum(map(_waits, report.findings))
    found = ", ".join(part for part in parts if part) or "Aucune anomalie"
    return f"{found}, dont {waiting} à compléter" if waiting else found


def _checked(checked: Checked) -> str:
    dated = f", catalogue du {french_date(checked.catalogue)}" if checked.catalogue else ""
    for read, what in ((checked.read, "page lue"), (checked.files, "fichier")):
        if read is not None:
            counts = (plural(read, what), plural(checked.texts, "texte"), plural(checked.rules, "règle"))
            return f"Vérifié : {', '.join(counts)}{dated}."
    parts = [
        plural(checked.pages, "page écrite"),
        plural(checked.texts, "texte"),
        plural(checked.media, "média"),
        plural(checked.rendered, "page produite"),
        plural(checked.rules, "règle"),
    ]
    return f"Vérifié : {', '.join(parts)}{dated}."


def plural(count: int, one: str) -> str:
    """« 1 page écrite », « 2 pages écrites »; in French, zero takes the singular."""
    return f"{count} {one if count < 2 else ' '.join(f'{word}s' for word in one.split())}"
