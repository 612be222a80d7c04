"""Running the rules: hits become findings, with the rule's name, its law and the lines they stand on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from chirsite.diagnostics import Finding
from chirsite.rules.base import Expressions, Hit, Means, RenderedSite, Rule, Site
from chirsite.rules.declarations import unanswered
from chirsite.rules.passages import Passage
from chirsite.rules.sanctions import with_sanction
from chirsite.rules.shared.expressions import Sought
from chirsite.rules.sieve import Sieve, batches
from chirsite.source import SourceFile

if TYPE_CHECKING:
    from chirsite.model.project import Project

Sources = Mapping[str, SourceFile]


def check_project(rules: Iterable[Rule], project: Project, today: date) -> Iterator[Finding]:
    """What the data and media checks of ``rules`` find in ``project``."""
    sources = project.sources()
    for rule in _in_force(rules, today):
        for check in (rule.data, rule.media):
            if check:
                yield from (finding(rule, hit, sources) for hit in check(project, today))


def check_declarations(rules: Iterable[Rule], project: Project, today: date) -> Iterator[Finding]:
    """The questions of assisted ``rules`` that nobody answered, answered no, or answered too long ago."""
    sources = project.sources()
    for rule in _in_force(rules, today):
        if rule.means is Means.ASSISTED and (rule.applies is None or rule.applies(project)):
            yield from (finding(rule, hit, sources) for hit in unanswered(rule, project, today))


def check_passages(rules: Iterable[Rule], passages: Sequence[Passage], today: date) -> Iterator[Finding]:
    """What the text checks of ``rules`` find in ``passages``; each passage's own source is where its lines stand."""
    for rule, hit, passage in text_hits(rules, passages, today):
        source = passage.content.source
        yield finding(rule, hit, {source.path: source})


def text_hits(rules: Iterable[Rule], passages: Sequence[Passage], today: date) -> Iterator[tuple[Rule, Hit, Passage]]:
    """What the text checks of ``rules`` hit in ``passages``, with the rule and the passage of each hit."""
    reading = [(rule, rule.text, _lists(rule)) for rule in _in_force(rules, today) if rule.text]
    for batch in batches(passages):
        sieve = Sieve(batch)
        for rule, check, lists in reading:
            for passage in sieve.holding(lists):
                if passage.scope in rule.scopes:
                    yield from ((rule, hit, passage) for hit in check(passage))


def _lists(rule: Rule) -> tuple[Sought, ...]:
    """The expressions that the text check of ``rule`` finds nothing without."""
    check: object = rule.text
    lists = (check,) if isinstance(check, Expressions) else rule.expressions
    return tuple(one.sought for one in lists)


def check_rendered(rules: Iterable[Rule], site: RenderedSite) -> Iterator[Finding]:
    """What the output checks of ``rules`` find on the rendered pages."""
    for rule in _in_force(rules, site.today):
        if rule.output:
            yield from (finding(rule, hit, {}) for hit in rule.output(site))


def check_site(rules: Iterable[Rule], site: Site) -> Iterator[Finding]:
    """What ``rules`` find on a site of which only the pages are known."""
    for rule in _in_force(rules, site.today):
        if rule.audit:
            yield from (finding(rule, hit, {}) for hit in rule.audit(site))


def _in_force(rules: Iterable[Rule], today: date) -> Iterator[Rule]:
    return (rule for rule in rules if rule.in_force(today))


def finding(rule: Rule, hit: Hit, sources: Sources) -> Finding:
    """What to report of a ``hit`` of ``rule``: its law, and the lines it stands on when they are among ``sources``."""
    source = sources.get(hit.span.path)
    return Finding(
        rule=rule.id,
        name=rule.name,
        severity=hit.severity or rule.severity,
        message=hit.message,
        help=with_sanction(rule.family, hit.help),
        span=hit.span,
        excerpt=hit.excerpt or (source.excerpt(hit.span) if source else ""),
        frame=source.frame(hit.span) if source else None,
        citations=rule.citations,
        waivable=rule.waivable and hit.waivable,
    )
