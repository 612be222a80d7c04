"""The rules on someone else's site: what they find, which mentions they saw, what they could not judge."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from chirsite.audit.gathered import Gathered, Unread
from chirsite.audit.pages import AuditedSite, Read, beyond_reading, own_address, read_pages
from chirsite.diagnostics import Checked, Finding, Report, Severity, Span
from chirsite.model.document import LocatedText, Segment
from chirsite.reading.dialogues import with_questions
from chirsite.reading.html import html_passages
from chirsite.reading.read import read_passages
from chirsite.rules.base import Means, Rule
from chirsite.rules.citations import CATALOGUE
from chirsite.rules.engine import check_site
from chirsite.rules.passages import Passage, Scope, address_words
from chirsite.rules.registry import RULES
from chirsite.rules.shared.sought import Seen, Sought
from chirsite.text.address import split_address

NOTHING_READ = "nothing-to-read"
NOT_JUDGED = "page-not-judged"


@dataclass(frozen=True, slots=True)
class Mention:
    """A mandatory mention: its rule, and where it was seen; nowhere when ``seen`` is empty."""

    rule: Rule
    label: str
    help: str
    seen: tuple[Seen, ...]


@dataclass(frozen=True, slots=True)
class Unjudged:
    """A rule that the pages of a site do not let judge, and what it would take."""

    rule: Rule
    reason: str


@dataclass(frozen=True)
class Audit:
    """All there is to say of a site."""

    target: str
    address: str
    today: date
    report: Report
    pages: tuple[tuple[str, str], ...]
    """Path and title of each page read."""
    mentions: tuple[Mention, ...]
    unread: tuple[Unread, ...]
    unjudged: tuple[Unjudged, ...]
    complete: bool


def judge(gathered: Gathered, today: date) -> Audit:
    """Apply every rule that needs no data of ours to the pages of ``gathered``."""
    pages, refused = read_pages(gathered)
    site = AuditedSite(tuple(page.facts for page in pages), today, own_address(gathered, pages), gathered.styles)
    rules = tuple(rule for rule in RULES if rule.in_force(today))
    passages = tuple(_passages(pages))
    unread = (*gathered.unread, *refused, *_unread(pages))
    findings = [*map(_not_judged, unread), *read_passages(passages, today)]
    if pages:
        findings += _weighed(check_site(rules, site), rules, complete=gathered.complete)
    else:
        findings.append(_nothing(gathered.target))
    judging = sum(1 for rule in rules if rule.text or rule.audit)
    checked = Checked(read=len(pages), texts=len(passages), rules=judging, catalogue=CATALOGUE)
    return Audit(
        target=gathered.target,
        address=site.address,
        today=today,
        report=Report.of(findings, checked),
        pages=tuple((page.facts.path, page.facts.title) for page in pages),
        mentions=tuple(_mentions(rules, site)),
        unread=unread,
        unjudged=tuple(_unjudged(rules)),
        complete=gathered.complete,
    )


def _passages(pages: Iterable[Read]) -> Iterator[Passage]:
    """Each text of the site once, where it is first read; a page's address is a text too."""
    seen: set[str] = set()
    for page in pages:
        for passage in (*with_questions(html_passages(page.source)), *_address(page)):
            key = f"{passage.folded}\x1e{passage.question}"
            if key not in seen:
                seen.add(key)
                yield passage


def _address(page: Read) -> Iterator[Passage]:
    name = split_address(page.facts.url).path.rstrip("/").rpartition("/")[2].partition(".")[0]
    if name:
        words = address_words(page.source, name.replace("_", "-").lower())
        yield Passage(Scope.FILE_NAME, LocatedText(page.source, words.text, (Segment(0, len(words.text), 0, 0),)))


def _unread(pages: Iterable[Read]) -> Iterator[Unread]:
    for page in pages:
        yield from (Unread(page.facts.path, reason) for reason in beyond_reading(page.facts))


def _weighed(findings: Iterable[Finding], rules: Iterable[Rule], *, complete: bool) -> Iterator[Finding]:
    """The same findings; what was not found on a site read in part may stand on a page that was not read."""
    sought = {rule.id for rule in rules if isinstance(rule.audit, Sought)}
    for finding in findings:
        if complete or finding.rule not in sought or finding.severity is not Severity.ERROR:
            yield finding
        else:
            yield replace(finding, severity=Severity.WARNING)


def _mentions(rules: Iterable[Rule], site: AuditedSite) -> Iterator[Mention]:
    for rule in rules:
        if isinstance(rule.audit, Sought) and rule.audit.is_due(site):
            yield Mention(rule, rule.audit.label, rule.audit.help, tuple(rule.audit.seen(site)))


def _unjudged(rules: Iterable[Rule]) -> Iterator[Unjudged]:
    for rule in rules:
        if rule.means is Means.READING:
            yield Unjudged(rule, rule.reason)
        elif rule.means is Means.ASSISTED:
            yield Unjudged(rule, rule.question)
        elif not rule.text and not rule.audit:
            yield Unjudged(rule, "")


def _not_judged(unread: Unread) -> Finding:
    advice = "À lire soi-même."
    return Finding(NOT_JUDGED, NOT_JUDGED, Severity.INFO, f"non jugé : {unread.reason}", advice, Span(unread.path))


def _nothing(target: str) -> Finding:
    message = "aucune page n’a pu être lue : rien n’a été vérifié"
    return Finding(NOTHING_READ, NOTHING_READ, Severity.ERROR, message, "Vérifier l’adresse.", Span(target))
