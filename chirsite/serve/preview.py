"""A project as its author sees it while writing: the last site that could be planned, and what is found of it.

The steps are those of a build, with a memory: what did not change since the last time is not done again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from threading import Condition

from chirsite.checks import adding, settle
from chirsite.diagnostics import Finding, Report
from chirsite.hosting.policy import Policy
from chirsite.memory import Memory
from chirsite.pipeline import finish, prepare
from chirsite.serve.failures import failure
from chirsite.serve.last_good import LastGood
from chirsite.serve.pictures import Pictures
from chirsite.serve.site import Site
from chirsite.stages import Planned, Run
from chirsite.steps import Steps


class SupersededError(Exception):
    """The project changed again: what is being verified is already out of date."""


@dataclass(frozen=True)
class State:
    """What there is to see at one moment."""

    version: int = 0
    site: Site | None = None
    """The last site that came through check and plan; None until there is one."""
    report: Report | None = None
    """What is found of the project as it stands; None until it was read once."""
    refused: bool = False
    """Whether the project as it stands has no site: ``site`` is then an earlier one."""
    verified: bool = False
    """Whether the report tells of the rendered pages too."""
    policy: Policy | None = None
    """How the site is to be served, by the last pages that were verified."""


class Preview:
    """A project and its site in memory. ``refresh`` and ``verify`` are called in turn, by one thread."""

    def __init__(
        self, root: Path, today: date, superseded: Callable[[], bool] = lambda: False, *, strict: bool
    ) -> None:
        """Nothing is read yet; ``superseded`` tells whether verifying can stop, since the project changed again."""
        self.root, self.target, self._today, self._strict = root, root / "public", today, strict
        self.pictures = Pictures(root, self._picture_refused)
        self._superseded = superseded
        self._memory = Memory(self._breathe)
        self._verifying = False
        self._planned: Planned | None = None
        self._of_pages: tuple[Finding, ...] = ()
        self._last_good = LastGood()
        self._state, self._told = State(), Condition()  # its lock may be taken again by who holds it

    @property
    def state(self) -> State:
        """What there is to see now."""
        return self._state

    def wait(self, after: int, seconds: float) -> State:
        """The state as soon as it is later than the version ``after``, or as it is once ``seconds`` are over."""
        with self._told:
            self._told.wait_for(lambda: self._state.version > after, seconds)
            return self._state

    def refresh(self, shown: Iterable[str] = ()) -> State:
        """Read the project again; its pages at the addresses ``shown`` are rendered before the state changes."""
        with self._memory.open():
            prepared = self._prepared()
            if isinstance(prepared, Run):
                self._planned = None
                self._memory.end_run(whole=False)
                return self._tell(report=prepared.report, refused=True, verified=False)
            site = Site(prepared, self.root, self.pictures, self._last_good)
            faults = [fault for path in shown if (fault := site.fault(path))]
            found = settle(adding(prepared.found, faults), prepared.loaded, self._today, final=False)
        self._planned = prepared
        # what pages were found to lack is taken to stand until they are verified again, lest findings come and go
        return self._tell(site=site, report=_with(found, self._of_pages), refused=False, verified=False)

    def verify(self) -> State:
        """Render what is left of the last site that was read and check its pages; raises SupersededError."""
        if self._planned is None:
            return self._state
        self._verifying = True
        whole = False
        try:
            with self._memory.open():
                run = finish(self._planned, self.root, self._today, Steps())
            whole = True
        finally:
            self._verifying = False
            self._memory.end_run(whole=whole)
        policy = run.ready.hosted.policy if run.ready else None
        before = set(self._planned.report.findings)
        self._of_pages = tuple(found for found in run.report.findings if found not in before)
        return self._tell(report=_with(run.report, self.pictures.faults()), verified=True, policy=policy)

    def fail(self, error: Exception) -> State:
        """Tell of a defect of ours, or of a disk that refuses; the site stays."""
        self._planned = None
        return self._tell(report=Report((failure(error),)), refused=True, verified=False)

    def _picture_refused(self) -> None:
        with self._told:
            if self._state.verified and self._state.report:
                self._tell(report=_with(self._state.report, self.pictures.faults()))

    def _prepared(self) -> Planned | Run:
        return prepare(self.root, self.target, self._today, Steps(), strict=self._strict)

    def _tell(self, **changes: object) -> State:
        with self._told:
            self._state = replace(self._state, version=self._state.version + 1, **changes)  # type: ignore[arg-type]
            self._told.notify_all()
            return self._state

    def _breathe(self) -> None:
        if self._verifying and self._superseded():
            raise SupersededError


def _with(report: Report, faults: Iterable[Finding]) -> Report:
    return Report.of((*report.findings, *faults), report.checked)
