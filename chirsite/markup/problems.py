"""What the parser's rules find wrong, kept in the parser's environment until it becomes a Finding."""

from __future__ import annotations

from collections.abc import MutableMapping
from dataclasses import dataclass
from typing import Any

from chirsite.diagnostics import Finding, Severity
from chirsite.source import SourceFile
from chirsite.text.typography import typeset


@dataclass(frozen=True, slots=True)
class Problem:
    """A mistake in the Markdown, at character offsets ``start`` to ``end`` of the file."""

    rule: str
    start: int
    end: int
    message: str
    help: str

    def finding(self, source: SourceFile) -> Finding:
        """The finding for the reader; offsets are those of ``source``."""
        span = source.span(self.start, self.end)
        return Finding(
            rule=self.rule,
            name=self.rule,
            severity=Severity.ERROR,
            message=typeset(self.message),
            help=typeset(self.help),
            span=span,
            excerpt=source.excerpt(span),
            frame=source.frame(span),
        )


def problems_of(env: MutableMapping[str, Any]) -> list[Problem]:
    """The list of problems of this parse."""
    problems: list[Problem] = env.setdefault("problems", [])
    return problems
