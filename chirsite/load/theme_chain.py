"""Finding a theme: its folders in the project and in the tool, and the parents it takes from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from chirsite.diagnostics import Finding, Span
from chirsite.load.text_file import read_source
from chirsite.model.project import Record
from chirsite.model.site import SiteSettings
from chirsite.model.theme import ThemeSettings
from chirsite.schema.decode import decode
from chirsite.schema.nodes import fault
from chirsite.source import SourceFile
from chirsite.text.suggestion import suggestion

_THEMES = "themes"
_SETTINGS = "theme.yaml"


@dataclass(frozen=True, slots=True)
class ThemeFolder:
    """A folder with files of a theme: ``root / relative``, ``relative`` being what findings show."""

    root: Path
    relative: str

    @property
    def path(self) -> Path:
        """Where the folder is."""
        return self.root / self.relative

    def files(self, folder: str) -> Iterator[str]:
        """Names of the files under ``folder``, relative to it, with ``/``; hidden ones are left out."""
        base = self.path / folder
        for path in sorted(base.rglob("*")):
            name = path.relative_to(base)
            if path.is_file() and not any(part.startswith(".") for part in name.parts):
                yield name.as_posix()


@dataclass(frozen=True, slots=True)
class ThemeLayer:
    """A theme of the chain: where its files are, nearest first, and its settings."""

    folders: tuple[ThemeFolder, ...]
    record: Record[ThemeSettings]


@dataclass
class ThemeReader:
    """Where themes are looked for, and what goes wrong on the way."""

    root: Path
    bundled: Path
    findings: list[Finding] = field(default_factory=list)

    def folders(self, name: str) -> tuple[ThemeFolder, ...]:
        """The folders of a theme that exist, the project's first."""
        places = (
            ThemeFolder(self.root, f"{_THEMES}/{name}"),
            ThemeFolder(self.bundled.parent, f"{self.bundled.name}/{name}"),
        )
        return tuple(folder for folder in dict.fromkeys(places) if folder.path.is_dir())

    def names(self) -> tuple[str, ...]:
        """Every theme within reach."""
        parents = (self.root / _THEMES, self.bundled)
        found = {path.name for parent in parents if parent.is_dir() for path in parent.iterdir() if path.is_dir()}
        return tuple(sorted(name for name in found if not name.startswith(".")))

    def source(self, folder: ThemeFolder, name: str) -> SourceFile | None:
        """A text file of a theme; None, and a finding, when it cannot be read."""
        source = read_source(folder.root, f"{folder.relative}/{name}")
        if isinstance(source, Finding):
            self.findings.append(source)
            return None
        return source

    def layer(self, folders: tuple[ThemeFolder, ...]) -> ThemeLayer | None:
        """The theme these folders hold, described by the nearest theme.yaml."""
        described = next((folder for folder in folders if (folder.path / _SETTINGS).is_file()), folders[0])
        source = self.source(described, _SETTINGS)
        if source is None:
            return None
        record, problems = decode(source, ThemeSettings)
        self.findings.extend(problems)
        return ThemeLayer(folders, record) if record else None


def chain(reader: ThemeReader, site: Record[SiteSettings]) -> tuple[ThemeLayer, ...]:
    """The theme that ``site`` names and its parents, nearest first; ``()`` when one of them cannot be read."""
    layers: list[ThemeLayer] = []
    names: list[str] = []
    source, span = site.source, site.at("theme")
    wanted: str | None = site.value.theme
    while wanted:
        if wanted in names:
            reader.findings.append(_cycle(source, span, (*names, wanted)))
            return ()
        folders = reader.folders(wanted)
        if not folders:
            message, advice = f"le thème « {wanted} » n’existe pas", suggestion(wanted, reader.names())
            reader.findings.append(fault(source, "unknown-theme", span, message, advice))
            return ()
        layer = reader.layer(folders)
        if layer is None:
            return ()
        layers.append(layer)
        names.append(wanted)
        wanted = layer.record.value.parent
        source, span = layer.record.source, layer.record.at("parent")
    return tuple(layers)


def _cycle(source: SourceFile, span: Span, names: tuple[str, ...]) -> Finding:
    message = f"ce thème se reprend lui-même : {' → '.join(names)}"
    return fault(source, "theme-cycle", span, message, "Retirer « parent » de l’un de ces thèmes.")
