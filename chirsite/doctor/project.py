"""The health of a project: what nothing leads to or uses, what is past its day, what weighs too much."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Final

from chirsite.diagnostics import Finding, Severity, Span
from chirsite.due import deadlines
from chirsite.load.bundled import BUNDLED
from chirsite.load.text_file import read_source
from chirsite.load.theme_strings import flat_strings
from chirsite.model.project import Project
from chirsite.rules.registry import RULES
from chirsite.schema.nodes import fault, read_yaml
from chirsite.source import SourceFile

_OF_A_BUILD: Final = frozenset({"orphan-page", "far-page", "unused-media", "unused-template", "unread-file"})
"""What a build finds that is about the health of the project, whatever else it finds."""
_HEAVY_PICTURE: Final = 8_000_000
_HEAVY_VIDEO: Final = 40_000_000
_VIDEOS: Final = (".mp4", ".webm")


def of_a_build(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Of all that a build found, the pages no link leads to and what nothing uses."""
    return (finding for finding in findings if finding.rule in _OF_A_BUILD)


def stale(project: Project, today: date) -> Iterator[Finding]:
    """What is past its day; ``chirsite due`` tells what is to come too."""
    sources = project.sources()
    for item in deadlines(project, RULES, today):
        if item.is_late(today):
            source = sources.get(item.span.path)
            excerpt, frame = (source.excerpt(item.span), source.frame(item.span)) if source else ("", None)
            message = f"échéance passée le {item.day} : {item.subject}"
            advice = "La tenir, puis changer cette date : chirsite due liste les échéances."
            yield Finding("stale-date", "stale-date", Severity.WARNING, message, advice, item.span, excerpt, frame)


def heavy(project: Project) -> Iterator[Finding]:
    """Media that weigh more than any page needs: the site is lighter than they are, the project is not."""
    for name, medium in project.media_files.items():
        most = _HEAVY_VIDEO if name.endswith(_VIDEOS) else _HEAVY_PICTURE
        if medium.size > most:
            message = f"ce fichier pèse {medium.size / 1_000_000:.0f} Mo ; {most // 1_000_000} suffisent"
            advice = "L’exporter plus petit : 3 000 pixels de large suffisent à une image, 720 lignes à une vidéo."
            yield Finding("heavy-media", "heavy-media", Severity.WARNING, message, advice, Span(medium.path))


def unused_strings(root: Path) -> Iterator[Finding]:
    """Texts of the project's own themes under a key that neither the bundled themes nor a template of theirs has."""
    known = {key for path in sorted((BUNDLED / "themes").glob("*/strings/*.yaml")) for key in _keys(_read(path))}
    for folder in sorted(path for path in (root / "themes").glob("*") if path.is_dir()):
        templates = "".join(path.read_text("utf-8", "replace") for path in sorted(folder.rglob("*.html")))
        for path in sorted(folder.glob("strings/*.yaml")):
            source = read_source(root, path.relative_to(root).as_posix())
            if isinstance(source, SourceFile):
                for key, span in _keys(source).items():
                    if key not in known and f"'{key}'" not in templates and f'"{key}"' not in templates:
                        yield _unused(source, key, span)


def _unused(source: SourceFile, key: str, span: Span) -> Finding:
    message = f"ce texte ne sert à rien ({key})"
    advice = "Le supprimer, ou corriger sa clé : aucun gabarit ne la demande."
    return fault(source, "unused-string", span, message, advice, Severity.WARNING)


def _read(path: Path) -> SourceFile | Finding:
    return read_source(path.parent, path.name)


def _keys(source: SourceFile | Finding) -> dict[str, Span]:
    """The dotted keys of a file of strings, and where each stands."""
    tree = read_yaml(source)[0] if isinstance(source, SourceFile) else None
    if tree is None:
        return {}
    places = {".".join(map(str, path)): span for path, span in tree.spans.items()}
    return {key: places[key] for key, _ in flat_strings(tree.value) if key in places}
