"""Whole sites to build: the example practice, the base site, and sites written as differences from the base."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from chirsite.load.bundled import BUNDLED
from chirsite.model.rendered import HtmlFacts
from chirsite.output.facts import html_facts
from chirsite.pipeline import run
from chirsite.stages import Run
from chirsite.steps import Steps
from tests.support.rule_examples import merged_page, merged_yaml

SITES = Path(__file__).parent.parent / "sites"
BASE = "base"
EXAMPLE = BUNDLED / "content-example"
TODAY = date(2026, 11, 21)
_SINGLE = Path("practitioner.yaml")


def variants() -> tuple[str, ...]:
    """Names of the sites that differ from the base."""
    return tuple(sorted(folder.name for folder in SITES.iterdir() if folder.is_dir() and folder.name != BASE))


def copy_example(target: Path) -> Path:
    """The example practice without what a build leaves in it."""
    shutil.copytree(EXAMPLE, target, ignore=shutil.ignore_patterns(".chirsite", "public"))
    return target


def copy_site(name: str, target: Path) -> Path:
    """The site ``tests/sites/NAME``: the base, with the keys of each of its files in place of the base's own.

    A file of ``practitioners/`` is read as differences from the single practitioner of the base, who then goes.
    """
    shutil.copytree(SITES / BASE, target)
    if name == BASE:
        return target
    for path in sorted(path for path in (SITES / name).rglob("*") if path.is_file()):
        _lay(path, target / path.relative_to(SITES / name), target)
    if (target / "practitioners").exists():
        (target / _SINGLE).unlink()
    return target


def _lay(difference: Path, place: Path, root: Path) -> None:
    under = root / _SINGLE if place.parent.name == "practitioners" else place
    place.parent.mkdir(parents=True, exist_ok=True)
    if not under.exists():
        shutil.copyfile(difference, place)
        return
    merge = merged_page if place.suffix == ".md" else merged_yaml
    place.write_text(merge(under.read_text("utf-8"), difference.read_text("utf-8")), "utf-8")


@dataclass(frozen=True)
class Reader:
    """The pages of a run as a visitor reads them."""

    site: Run
    pages: dict[str, HtmlFacts]
    """By address on the site."""

    def text(self, path: str) -> str:
        """The visible text of a page."""
        return self.pages[path].text


def checked(root: Path, target: Path | None = None) -> Run:
    """A run that writes nothing; ``target`` is where a former site may stand."""
    return run(root, target or root / "public", TODAY, Steps(), strict=False)


def read(root: Path) -> Reader:
    """A run that must not be refused, and its pages."""
    site = checked(root)
    assert site.ready is not None, [(found.rule, found.span, found.message) for found in site.report.findings]
    pages = {
        page.route.path: html_facts(page.route.file, page.route.path, page.route.kind.value, page.file.content)
        for page in site.ready.rendered.pages
    }
    return Reader(site, pages)
