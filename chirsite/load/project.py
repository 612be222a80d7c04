"""A project folder to a :class:`Project`: the only reader of YAML and Markdown, with every problem it met."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from chirsite.diagnostics import Finding, Severity, Span
from chirsite.load.media_files import read_media
from chirsite.load.pages import LoadedPages, load_pages
from chirsite.load.text_file import list_folder, read_source, refused
from chirsite.load.transcripts import read_transcripts
from chirsite.model.base import Model
from chirsite.model.glossary import Glossary
from chirsite.model.media import MediaCatalogue
from chirsite.model.page import Page, PageKind, Status
from chirsite.model.place import Practice
from chirsite.model.practitioner import Practitioner
from chirsite.model.project import Project, Record, Surgeon
from chirsite.model.site import FORMAT, SiteSettings
from chirsite.schema.decode import decode
from chirsite.schema.nodes import fault, read_yaml
from chirsite.schema.to_complete import SLUG_TO_COME
from chirsite.text.nearest import nearest
from chirsite.text.slug import slugify

M = TypeVar("M", bound=Model)

_YAML_FILES = ("site.yaml", "practitioner.yaml", "practice.yaml", "media.yaml", "glossary.yaml")
_GROUP = "practitioners"


@dataclass(frozen=True)
class Loaded:
    """What a folder gave: the project if all of it could be read, its pages in any case, and every problem."""

    project: Project | None
    pages: tuple[Page[Any], ...]
    findings: tuple[Finding, ...]


@dataclass
class _Reader:
    """Reads the files of one folder and keeps what goes wrong."""

    root: Path
    in_preparation: bool
    findings: list[Finding] = field(default_factory=list)

    def record(self, relative: str, model: type[M]) -> Record[M] | None:
        source = read_source(self.root, relative)
        if isinstance(source, Finding):
            self.findings.append(source)
            return None
        record, problems = decode(source, model, Severity.WARNING if self.in_preparation else Severity.ERROR)
        self.findings.extend(problems)
        return record

    def optional(self, relative: str, model: type[M]) -> Record[M] | None:
        return self.record(relative, model) if (self.root / relative).exists() else None

    def pages(self, kind: PageKind) -> tuple[Page[Any], ...]:
        loaded: LoadedPages = load_pages(self.root, kind, in_preparation=self.in_preparation)
        self.findings.extend(loaded.findings)
        return loaded.pages


def load_project(root: Path) -> Loaded:
    """Read the project in ``root``; never raises for what the files hold."""
    if not (root / "site.yaml").exists():
        message = "ce dossier n’est pas un projet chirsite : il n’a pas de site.yaml"
        advice = "Donner le dossier du projet : chirsite build MON-PROJET."
        return Loaded(None, (), (refused("site.yaml", "missing-file", message, advice),))
    if newer := _newer(root):
        return Loaded(None, (), (newer,))
    reader = _Reader(root, _in_preparation(root))
    settings = reader.record("site.yaml", SiteSettings)
    surgeons = _surgeons(reader)
    practice = reader.optional("practice.yaml", Practice)
    media = reader.optional("media.yaml", MediaCatalogue)
    glossary = reader.optional("glossary.yaml", Glossary)
    media_files, problems = read_media(root)
    reader.findings.extend(problems)
    transcripts, problems = read_transcripts(root, media) if media else ({}, ())
    reader.findings.extend(problems)
    pages = {kind: reader.pages(kind) for kind in PageKind}
    reader.findings.extend(_unread(root))
    broken = any(finding.severity is Severity.ERROR for finding in reader.findings)
    project = None
    if settings and surgeons and not broken:
        project = Project(
            settings=settings,
            surgeons=surgeons,
            practice=practice,
            media=media,
            media_files=media_files,
            transcripts=transcripts,
            procedures=pages[PageKind.PROCEDURE],
            conditions=pages[PageKind.CONDITION],
            articles=pages[PageKind.ARTICLE],
            free_pages=pages[PageKind.FREE],
            glossary=glossary,
        )
    return Loaded(project, tuple(page for group in pages.values() for page in group), tuple(reader.findings))


def _newer(root: Path) -> Finding | None:
    """An error when the project is written for a later chirsite: all else that could be said of it would mislead."""
    source = read_source(root, "site.yaml")
    tree = None if isinstance(source, Finding) else read_yaml(source)[0]
    written = str(tree.value.get("format") or "") if tree else ""
    if isinstance(source, Finding) or tree is None or not written.isdecimal() or int(written) <= FORMAT:
        return None
    message = f"ce projet est écrit pour un chirsite plus récent (format {written} ; celui-ci lit le {FORMAT})"
    return fault(source, "newer-project", tree.spans[("format",)], message, "Mettre à jour : pip install -U chirsite.")


def _in_preparation(root: Path) -> bool:
    """Whether ``site.yaml`` says so, whatever else is wrong in it: what is still to be completed then waits."""
    source = read_source(root, "site.yaml")
    tree = None if isinstance(source, Finding) else read_yaml(source)[0]
    return tree is not None and tree.value.get("status") == Status.DRAFT.value


def _surgeons(reader: _Reader) -> tuple[Surgeon, ...]:
    group = _practitioner_files(reader)
    if group and (reader.root / "practitioner.yaml").exists():
        message = "practitioner.yaml et practitioners/ se contredisent"
        advice = "Garder practitioner.yaml pour un praticien seul, ou le dossier practitioners/ pour un groupe."
        reader.findings.append(refused("practitioner.yaml", "two-practitioners", message, advice))
        return ()
    if group:
        read = [(name.removesuffix(".yaml"), reader.record(f"{_GROUP}/{name}", Practitioner)) for name in group]
        return tuple(Surgeon(identifier, record) for identifier, record in read if record)
    record = reader.record("practitioner.yaml", Practitioner)
    return (Surgeon(_identifier(record.value), record),) if record else ()


def _identifier(practitioner: Practitioner) -> str:
    """What pages call a surgeon who practises alone; the same as they call one whose name is still to be completed."""
    slug = slugify(practitioner.identity.full_name)
    return SLUG_TO_COME if slug.startswith(SLUG_TO_COME) else slug


def _practitioner_files(reader: _Reader) -> tuple[str, ...]:
    """The files of practitioners/; what is no practitioner's file, or is named so that no address can be made of it,
    is a finding.
    """
    names = list_folder(reader.root, _GROUP)
    if isinstance(names, Finding):
        reader.findings.append(names)
        return ()
    for name in names:
        stem, path = name.removesuffix(".yaml"), f"{_GROUP}/{name}"
        if not name.endswith(".yaml"):
            reader.findings.append(_unread_file(path, "Le renommer en .yaml, ou le déplacer."))
        elif slugify(stem) != stem:
            message = f"le nom de fichier « {name} » fera une adresse illisible"
            advice = f"Le renommer en « {slugify(stem) or 'prenom-nom'}.yaml »."
            reader.findings.append(refused(path, "page-name", message, advice))
    return tuple(name for name in names if name.endswith(".yaml"))


def _unread(root: Path) -> Iterator[Finding]:
    """YAML files at the root that nothing reads: most often a slip of the pen."""
    for path in sorted((*root.glob("*.yaml"), *root.glob("*.yml"))):
        if path.name in _YAML_FILES:
            continue
        close = nearest(path.name, _YAML_FILES)
        advice = f"Le renommer en {close}." if close else f"Fichiers lus : {', '.join(_YAML_FILES)}."
        yield _unread_file(path.name, advice)


def _unread_file(path: str, advice: str) -> Finding:
    message = "ce fichier n’est lu par rien"
    return Finding("unread-file", "unread-file", Severity.WARNING, message, advice, Span(path))
