"""Running the examples of a rule's page: each is a change to the base site, a line of text, or a piece of HTML."""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path

import yaml

from chirsite.checks import advise, check_loaded
from chirsite.diagnostics import Finding
from chirsite.load.project import load_project
from chirsite.model.document import LocatedText, Segment
from chirsite.output.facts import html_facts
from chirsite.rules.base import RenderedSite, Rule
from chirsite.rules.engine import check_passages, check_rendered
from chirsite.rules.passages import Passage, Scope
from chirsite.rules.prose import Example
from chirsite.source import SourceFile

BASE = Path(__file__).parent.parent / "sites" / "base"
TODAY = date(2026, 11, 21)
_MARKS = re.compile("[⟦⟧]")


def findings_of(rule: Rule, example: Example, folder: Path) -> tuple[Finding, ...]:
    """What ``rule`` finds in ``example``, run as its info string says; ``folder`` is an empty one to work in."""
    runners = {"yaml": _in_site, "markdown": _in_site, "html": _in_page, "texte": _in_text}
    return runners[example.language](rule, example, folder)


def marked_spans(line: str) -> tuple[str, ...]:
    """The words between ⟦ and ⟧ in a line of a text example."""
    return tuple(re.findall("⟦(.*?)⟧", line))


def _in_text(rule: Rule, example: Example, folder: Path) -> tuple[Finding, ...]:
    lines = [_MARKS.sub("", line) for line in example.body.splitlines() if line.strip()]
    sources = [SourceFile("exemple.md", line) for line in lines]
    passages = [
        Passage(Scope.BODY, LocatedText(source, source.text, (Segment(0, len(source.text), 0, len(source.text)),)))
        for source in sources
    ]
    return tuple(check_passages((rule,), passages, TODAY))


def _in_site(rule: Rule, example: Example, folder: Path) -> tuple[Finding, ...]:
    root = folder / "site"
    shutil.copytree(BASE, root)
    path = root / example.target
    merge = merged_yaml if example.language == "yaml" else merged_page
    path.write_text(merge(path.read_text("utf-8"), example.body), "utf-8")
    loaded = load_project(root)
    advised = advise(loaded.project, TODAY) if loaded.project else ()
    found = (*check_loaded(loaded, TODAY).findings, *advised)
    return tuple(finding for finding in found if finding.rule == rule.id)


def _in_page(rule: Rule, example: Example, folder: Path) -> tuple[Finding, ...]:
    kind, _, source = example.target.partition(" ")
    root, body = _page_site(source, example.body, folder)
    project = load_project(root).project
    assert project is not None
    html = f'<!doctype html><html lang="fr"><head><title>Exemple</title></head><body>{body}</body></html>'
    page = html_facts("exemple/index.html", "/exemple/", kind, html.encode(), source=source)
    return tuple(check_rendered((rule,), RenderedSite((page,), project, TODAY)))


def _page_site(source: str, body: str, folder: Path) -> tuple[Path, str]:
    """The site a piece of HTML is read in, and the HTML: keys before it change the file it names."""
    if not body.startswith("---\n"):
        return BASE, body
    _, keys, html = body.split("---\n", 2)
    root = folder / "site"
    shutil.copytree(BASE, root)
    path = root / source
    text = path.read_text("utf-8")
    changed = merged_page(text, f"---\n{keys}---\n") if source.endswith(".md") else merged_yaml(text, keys)
    path.write_text(changed, "utf-8")
    return root, html


def merged_yaml(base: str, change: str) -> str:
    """The base file with the top-level keys of ``change`` in place of its own."""
    value = yaml.load(base, Loader=yaml.BaseLoader) | yaml.load(change, Loader=yaml.BaseLoader)
    return str(yaml.safe_dump(value, allow_unicode=True, sort_keys=False))


def merged_page(base: str, change: str) -> str:
    """The base page with the front-matter keys of ``change`` replaced, and its text added at the end."""
    _, front, body = base.split("---\n", 2)
    if change.startswith("---\n"):
        _, keys, text = change.split("---\n", 2)
        front, change = merged_yaml(front, keys), text
    return f"---\n{front}---\n{body}\n{change}"
