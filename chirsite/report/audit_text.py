"""An audit at a terminal: its findings, the mentions seen and missing, what was not judged, then the verdict."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.audit.judge import Audit
from chirsite.report.text import plural, render_text
from chirsite.report.wrapping import wrapped


def render_audit_text(audit: Audit) -> str:
    """The whole report, ending with a line end."""
    return "\n".join([*_mentions(audit), "", *_unjudged(audit), "", render_text(audit.report)])


def _mentions(audit: Audit) -> Iterator[str]:
    yield "Mentions cherchées"
    for mention in audit.mentions:
        where = mention.seen[0].page if mention.seen else "non trouvé"
        yield from wrapped(f"{mention.rule.id} {mention.label} : {where}", "  ")


def _unjudged(audit: Audit) -> Iterator[str]:
    yield "Non jugé"
    if not audit.complete:
        yield from wrapped("Le site n’a été lu qu’en partie : une mention absente d’ici peut être ailleurs.", "  ")
    if audit.unread:
        yield from wrapped(f"{plural(len(audit.unread), 'point')} des pages, dit plus bas page par page.", "  ")
    by_reader = sum(1 for one in audit.unjudged if one.reason)
    yield from wrapped(
        f"{plural(by_reader, 'règle')} à lire ou à demander, {plural(len(audit.unjudged) - by_reader, 'règle')}"
        " qui demandent les données du praticien : le rapport HTML les nomme.", "  ",
    )  # fmt: skip
