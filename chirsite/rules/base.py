"""What a rule is: an id, a name, the law it applies, and pure functions that look at a project or at its pages."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from chirsite.diagnostics import Citation, Severity, Span
from chirsite.model.rendered import HtmlFacts
from chirsite.rules.passages import Passage, Scope
from chirsite.rules.shared.expressions import Sought
from chirsite.text.address import split_address
from chirsite.text.fold import folded_text, folded_words

if TYPE_CHECKING:
    from chirsite.model.page import FrontMatter, Page
    from chirsite.model.project import Project


class Evidence(StrEnum):
    """How sure we are of the law: read, confirmed by others, stated by one source, or not verified."""

    READ = "V"
    CONFIRMED = "V2"
    STATED = "S"
    UNVERIFIED = "N"


class Means(StrEnum):
    """How a rule is applied: by the program, by a question whose answer is recorded, or by a reader alone."""

    AUTOMATIC = "automatic"
    ASSISTED = "assisted"
    READING = "reading"


@dataclass(frozen=True, slots=True)
class Due:
    """Something that falls due: what, in French, on what day, and where it is written."""

    day: date
    subject: str
    span: Span


@dataclass(frozen=True, slots=True)
class Hit:
    """What a check found: where, what, and what to do; ``severity`` only where it differs from the rule's."""

    span: Span
    message: str
    help: str
    severity: Severity | None = None
    excerpt: str = ""
    waivable: bool = True
    """Under a waivable rule, whether what it asks of a waiver is met."""


class Site:
    """What can be read off the pages of a site, whoever made it."""

    pages: tuple[HtmlFacts, ...]
    today: date
    styles: Mapping[str, str]
    """Stylesheets of the site, by path."""
    feeds: Mapping[str, tuple[str, ...]]
    """Texts of the feeds, by path."""
    files: tuple[str, ...]
    """Path of every file to publish: pages, styles, feeds, pictures, copied media; none when that is not known."""

    @property
    def address(self) -> str:
        """Where the site is, or is to be, on the web."""
        raise NotImplementedError

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages the site is published in."""
        raise NotImplementedError

    @cached_property
    def originals(self) -> tuple[HtmlFacts, ...]:
        """The pages in the site's own language: those on which the law wants its mentions, and whose words rules read.

        The pages of a translation hold words that no rule understands; what is not words is looked for on all pages.
        """
        return tuple(page for page in self.pages if not page.translation)

    def href(self, page: HtmlFacts) -> str:
        """The address of ``page`` as the links of the site write it."""
        return page.url

    def of_kind(self, kind: str) -> tuple[HtmlFacts, ...]:
        """The pages of one kind of the plan, in the site's own language."""
        return tuple(page for page in self.originals if page.kind == kind)

    @cached_property
    def folded(self) -> Mapping[str, str]:
        """The visible text of each page, folded, by path."""
        return {page.path: folded_text(page.text) for page in self.pages}

    @cached_property
    def _folded_main(self) -> Mapping[str, str]:
        return {page.path: folded_text(page.own_text) for page in self.pages}

    def shows(self, page: HtmlFacts, text: str) -> bool:
        """Whether the visible text of ``page`` holds ``text``, case, accents, spaces and apostrophes aside.

        A number is looked for whole: « 60 € » stands neither in « 160 € » nor in « 1 060 € ».
        """
        return _holds(self.folded[page.path], text)

    def states(self, page: HtmlFacts, text: str) -> bool:
        """Whether the main part of ``page`` holds ``text``: a menu or a footer repeated everywhere is no statement."""
        return _holds(self._folded_main[page.path], text)


@dataclass(frozen=True)
class RenderedSite(Site):
    """The rendered pages of a site and the project they come from: what output checks read."""

    pages: tuple[HtmlFacts, ...]
    project: Project
    today: date
    styles: Mapping[str, str] = field(default_factory=dict)
    feeds: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    files: tuple[str, ...] = ()

    @property
    def address(self) -> str:
        """The address that the settings give."""
        return self.project.settings.value.address

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that the settings give."""
        return self.project.settings.value.languages

    def href(self, page: HtmlFacts) -> str:
        """As Site; the addresses of the plan leave out the folder that the site may live in."""
        return f"{split_address(self.address).path.rstrip('/')}{page.url}"

    def written(self, page: Page[FrontMatter]) -> tuple[HtmlFacts, ...]:
        """The rendered form of a written page: none while it is not public."""
        return tuple(facts for facts in self.originals if facts.source == page.source.path)


def _holds(folded: str, text: str) -> bool:
    wanted = re.escape(folded_words(text))
    whole = rf"(?<!\d)(?<!\d ){wanted}(?!\d)" if text[:1].isdigit() else wanted
    return re.search(whole, folded) is not None


@runtime_checkable
class Expressions(Protocol):
    """A list of expressions."""

    @property
    def sought(self) -> Sought:
        """The expressions, as they are looked for."""


ProjectCheck = Callable[["Project", date], Iterator[Hit]]
TextCheck = Callable[[Passage], Iterator[Hit]]
OutputCheck = Callable[[RenderedSite], Iterator[Hit]]
AuditCheck = Callable[[Site], Iterator[Hit]]
DueDates = Callable[["Project", date], Iterator[Due]]


@dataclass(frozen=True)
class Rule:
    """A rule of the catalogue.

    ``data`` and ``media`` look at the project, ``text`` at each text a visitor or a robot can read, ``output`` at the
    rendered pages. A rule without any is enforced by the file format: the model marks its fields with the rule's id,
    and a missing one is a finding of the rule. ``module`` is the ``__name__`` of the module that defines the rule; its
    prose stands beside it.
    """

    module: str
    id: str
    name: str
    title: str
    severity: Severity
    evidence: Evidence
    citations: tuple[Citation, ...]
    data: ProjectCheck | None = None
    media: ProjectCheck | None = None
    text: TextCheck | None = None
    scopes: frozenset[Scope] = frozenset(Scope)
    expressions: tuple[Expressions, ...] = ()
    """The lists that ``text`` looks for and finds nothing without: it is not called where none of them can stand."""
    output: OutputCheck | None = None
    audit: AuditCheck | None = None
    """What the rule can tell of a site whose data nobody gave: of its pages alone."""
    due: DueDates | None = None
    """What of the project falls due under this rule, whenever that is."""
    means: Means = Means.AUTOMATIC
    question: str = ""
    """Asked of the webmaster by an assisted rule; the answer is recorded in ``declarations`` of site.yaml."""
    applies: Callable[[Project], bool] | None = None
    """Whether the question is to be asked of this project; always, without it."""
    reason: str = ""
    """Why no program can judge, and what a reader must look at."""
    waivable: bool = False
    """Whether the rule can be waived although it is an error (PHO-02 alone)."""
    since: str = "0.1.0"
    in_force_from: date | None = None
    in_force_until: date | None = None

    def __post_init__(self) -> None:
        if self.evidence is Evidence.UNVERIFIED and self.severity is Severity.ERROR:
            raise ValueError(f"{self.id}: an unverified rule cannot block a publication")
        if not self.citations:
            raise ValueError(f"{self.id}: a rule cites the law it applies")
        if bool(self.question) != (self.means is Means.ASSISTED) or bool(self.reason) != (self.means is Means.READING):
            raise ValueError(f"{self.id}: an assisted rule has a question, a rule left to a reader has a reason")

    @property
    def family(self) -> str:
        """The family of the catalogue: ``HON`` for ``HON-01``."""
        return self.id.partition("-")[0]

    def answers_to(self, name: str) -> bool:
        """Whether ``name`` is the id or the name of the rule, case aside."""
        return name.strip().casefold() in (self.id.casefold(), self.name.casefold())

    @property
    def family_names(self) -> tuple[str, str]:
        """What the family answers to, in lower case: its code and its folder, ``hon`` and ``fees``."""
        return self.family.casefold(), self.module.split(".")[-2]

    def in_force(self, today: date) -> bool:
        """Whether the law the rule applies is in force on ``today``."""
        started = self.in_force_from is None or self.in_force_from <= today
        return started and (self.in_force_until is None or today < self.in_force_until)
