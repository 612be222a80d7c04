"""What the surgeon signs: each rule, what was found, the proofs of what must be shown, who accepted what and why."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date

from chirsite.diagnostics import Finding, Report
from chirsite.model.project import Project
from chirsite.model.rendered import HtmlFacts
from chirsite.model.site import Declaration, Waiver
from chirsite.report.words import FAMILIES
from chirsite.rules.base import Means, RenderedSite, Rule
from chirsite.rules.prose import limits, read_prose

_PROOFS = 12
"""Enough to see where a rule was met; the report stays readable."""


@dataclass(frozen=True, slots=True)
class Proof:
    """A text that a rule looked for and found on a rendered page."""

    page: str
    excerpt: str


@dataclass(frozen=True, slots=True)
class RuleEntry:
    """A rule in the report: what it found, where it was seen to be met, what was answered or accepted."""

    rule: Rule
    findings: tuple[Finding, ...]
    proofs: tuple[Proof, ...]
    declarations: tuple[Declaration, ...]
    waivers: tuple[Waiver, ...]
    limits: tuple[str, ...]
    """What the rule does not see, in its own words."""


@dataclass(frozen=True, slots=True)
class Dossier:
    """Everything the report prints."""

    site: str
    address: str
    practitioners: tuple[str, ...]
    today: date
    digest: str
    """SHA-256 of the files of the site, in hexadecimal."""
    report: Report
    entries: tuple[RuleEntry, ...]
    pages: tuple[HtmlFacts, ...]

    def of(self, means: Means) -> tuple[RuleEntry, ...]:
        """The rules applied by these means."""
        return tuple(entry for entry in self.entries if entry.rule.means is means)

    def families(self) -> Iterator[tuple[str, tuple[RuleEntry, ...]]]:
        """The rules a program judged, by family."""
        judged = [entry for entry in self.entries if entry.rule.means is not Means.READING]
        for code, title in FAMILIES.items():
            entries = tuple(entry for entry in judged if entry.rule.family == code)
            if entries:
                yield title, entries


class _Witness(RenderedSite):
    """A rendered site that remembers what it was asked for and had."""

    def witnessed(self, check: Callable[[RenderedSite], object]) -> tuple[Proof, ...]:
        """What ``check`` looked for and found, each once."""
        self._seen.clear()
        check(self)
        return tuple(self._seen)

    @property
    def _seen(self) -> dict[Proof, None]:
        return self.__dict__.setdefault("_proofs", {})  # type: ignore[no-any-return]

    def shows(self, page: HtmlFacts, text: str) -> bool:
        """As RenderedSite, and remembers."""
        return self._noted(page, text, shown=super().shows(page, text))

    def states(self, page: HtmlFacts, text: str) -> bool:
        """As RenderedSite, and remembers."""
        return self._noted(page, text, shown=super().states(page, text))

    def _noted(self, page: HtmlFacts, text: str, *, shown: bool) -> bool:
        if shown:
            self._seen[Proof(page.url, text)] = None
        return shown


def proofs(site: RenderedSite, rules: Iterable[Rule]) -> dict[str, tuple[Proof, ...]]:
    """What each of ``rules`` looked for on the pages of ``site`` and found, by the id of the rule."""
    witness = _witness(site)
    return {rule.id: _proofs(rule, witness) for rule in rules}


def _witness(site: RenderedSite) -> _Witness:
    return _Witness(**{field.name: getattr(site, field.name) for field in fields(RenderedSite)})


def _proofs(rule: Rule, witness: _Witness) -> tuple[Proof, ...]:
    output = rule.output
    return witness.witnessed(lambda site: list(output(site))) if output else ()


def dossier(site: RenderedSite, report: Report, rules: Iterable[Rule], files: Mapping[str, str]) -> Dossier:
    """Gather the report of ``site``; ``files`` are the digests of all its files by path."""
    witness = _witness(site)
    project = site.project
    settings = project.settings.value
    return Dossier(
        site=settings.name,
        address=settings.address,
        practitioners=tuple(surgeon.value.identity.formal_name for surgeon in project.surgeons),
        today=site.today,
        digest=hashlib.sha256("\n".join(f"{files[path]}  {path}" for path in sorted(files)).encode()).hexdigest(),
        report=report,
        entries=tuple(_entry(rule, project, witness, report) for rule in rules if rule.in_force(site.today)),
        pages=site.pages,
    )


def _entry(rule: Rule, project: Project, witness: _Witness, report: Report) -> RuleEntry:
    settings = project.settings.value
    return RuleEntry(
        rule=rule,
        findings=tuple(finding for finding in report.findings if finding.rule == rule.id),
        proofs=_proofs(rule, witness)[:_PROOFS],
        declarations=tuple(item for item in settings.declarations if rule.answers_to(item.rule)),
        limits=limits(read_prose(rule)),
        waivers=tuple(item for item in settings.waivers if rule.answers_to(item.rule)),
    )
