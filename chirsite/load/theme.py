"""Reading a theme: the project's overrides, then the theme, then its parents, file by file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from chirsite.diagnostics import Finding
from chirsite.load.text_file import read_source, refused
from chirsite.model.project import Record
from chirsite.model.theme import PaletteSet, Theme, ThemeSettings
from chirsite.schema.decode import decode
from chirsite.schema.nodes import Raw, fault, read_yaml
from chirsite.source import SourceFile
from chirsite.text.suggestion import suggestion

THEMES = "themes"
_SETTINGS = "theme.yaml"
_STRINGS = "strings/fr.yaml"
_ENCODING = "utf-8"


@dataclass(frozen=True, slots=True)
class _Folder:
    """A folder with files of a theme: ``root / relative``, ``relative`` being what findings show."""

    root: Path
    relative: str

    @property
    def path(self) -> Path:
        return self.root / self.relative

    def files(self, folder: str) -> Iterator[str]:
        """Names of the files under ``folder``, relative to it, with ``/``; hidden ones are left out."""
        base = self.path / folder
        for path in sorted(base.rglob("*")):
            name = path.relative_to(base)
            if path.is_file() and not any(part.startswith(".") for part in name.parts):
                yield name.as_posix()


@dataclass(frozen=True, slots=True)
class _Layer:
    """A theme of the chain: where its files are, nearest first, and its settings."""

    folders: tuple[_Folder, ...]
    record: Record[ThemeSettings]


@dataclass
class _Reader:
    """Where themes are looked for, and what goes wrong on the way."""

    root: Path
    bundled: Path
    findings: list[Finding] = field(default_factory=list)

    def folders(self, name: str) -> tuple[_Folder, ...]:
        places = (_Folder(self.root, f"{THEMES}/{name}"), _Folder(self.bundled.parent, f"{self.bundled.name}/{name}"))
        return tuple(folder for folder in dict.fromkeys(places) if folder.path.is_dir())

    def names(self) -> tuple[str, ...]:
        """Every theme within reach."""
        parents = (self.root / THEMES, self.bundled)
        found = {path.name for parent in parents if parent.is_dir() for path in parent.iterdir() if path.is_dir()}
        return tuple(sorted(name for name in found if not name.startswith(".")))

    def source(self, folder: _Folder, name: str) -> SourceFile | None:
        source = read_source(folder.root, f"{folder.relative}/{name}")
        if isinstance(source, Finding):
            self.findings.append(source)
            return None
        return source

    def layer(self, folders: tuple[_Folder, ...]) -> _Layer | None:
        described = next((folder for folder in folders if (folder.path / _SETTINGS).is_file()), folders[0])
        source = self.source(described, _SETTINGS)
        if source is None:
            return None
        record, problems = decode(source, ThemeSettings)
        self.findings.extend(problems)
        return _Layer(folders, record) if record else None


def load_theme(root: Path, name: str, palette: str | None, bundled: Path) -> tuple[Theme | None, tuple[Finding, ...]]:
    """Read the theme ``name`` for the project in ``root``, with the colours of ``palette``.

    ``bundled`` is the folder of the themes that come with the tool. The project's own ``themes/NAME/`` may hold a
    whole theme, or only the files it replaces. Gives no theme when any of it is wrong.
    """
    reader = _Reader(root, bundled)
    layers = _chain(reader, name)
    theme = _merged(reader, layers, palette) if layers and not reader.findings else None
    return (None if reader.findings else theme), tuple(reader.findings)


def _chain(reader: _Reader, name: str) -> tuple[_Layer, ...]:
    """The theme and its parents, nearest first; ``()`` when one of them cannot be read."""
    layers: list[_Layer] = []
    names: list[str] = []
    wanted: str | None = name
    while wanted:
        record = layers[-1].record if layers else None
        if wanted in names:
            reader.findings.append(_cycle(record, (*names, wanted)))
            return ()
        folders = reader.folders(wanted)
        if not folders:
            reader.findings.append(_unknown_theme(record, wanted, reader.names()))
            return ()
        layer = reader.layer(folders)
        if layer is None:
            return ()
        layers.append(layer)
        names.append(wanted)
        wanted = layer.record.value.parent
    return tuple(layers)


def _merged(reader: _Reader, layers: tuple[_Layer, ...], palette: str | None) -> Theme | None:
    settings = _settings(layers)
    # Farthest first, so that what is nearer to the project replaces it.
    folders = [folder for layer in reversed(layers) for folder in reversed(layer.folders)]
    static = {name: content for folder in folders for name, content in _static(reader, folder)}
    colours = _palette(reader, layers[0].record, settings, palette)
    styles = _styles(reader, layers, settings, static)
    theme_templates = _templates(reader, folders)
    strings = _strings(reader, folders)
    if colours is None:
        return None
    return Theme(
        settings=settings,
        templates=theme_templates,
        strings=strings,
        stylesheet="\n".join(styles),
        static={name: content for name, content in sorted(static.items()) if name not in settings.styles},
        palette=colours,
    )


def _settings(layers: tuple[_Layer, ...]) -> ThemeSettings:
    """The settings of the nearest theme, with what it leaves out taken from its parents."""
    values = [layer.record.value for layer in layers]
    palettes: dict[str, PaletteSet] = {}
    for value in reversed(values):
        palettes |= value.palettes
    return values[0].model_copy(
        update={
            "styles": next((value.styles for value in values if value.styles), ()),
            "palettes": palettes,
            "default_palette": next((value.default_palette for value in values if value.default_palette), None),
        }
    )


def _templates(reader: _Reader, folders: Iterable[_Folder]) -> dict[str, SourceFile]:
    templates: dict[str, SourceFile] = {}
    for folder in folders:
        for name in folder.files("templates"):
            source = reader.source(folder, f"templates/{name}") if name.endswith(".html") else None
            if source:
                templates[name] = source
    return dict(sorted(templates.items()))


def _strings(reader: _Reader, folders: Iterable[_Folder]) -> dict[str, str]:
    strings: dict[str, str] = {}
    for folder in folders:
        source = reader.source(folder, _STRINGS) if (folder.path / _STRINGS).exists() else None
        if source:
            tree, problems = read_yaml(source)
            reader.findings.extend(problems)
            strings |= dict(_flat(tree.value)) if tree else {}
    return dict(sorted(strings.items()))


def _flat(value: Raw, prefix: str = "") -> Iterator[tuple[str, str]]:
    """Nested keys joined by dots; a list's items count from 0; a key without a value is an empty string."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _flat(item, f"{prefix}.{key}" if prefix else key)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _flat(item, f"{prefix}.{index}")
    else:
        yield prefix, value or ""


def _static(reader: _Reader, folder: _Folder) -> Iterator[tuple[str, bytes]]:
    for name in folder.files("static"):
        path, relative = folder.path / "static" / name, f"{folder.relative}/static/{name}"
        try:
            if path.resolve().is_relative_to(folder.root.resolve()):
                yield name, path.read_bytes()
            else:
                message, advice = "ce lien mène hors du projet", "Copier le fichier à sa place."
                reader.findings.append(refused(relative, "outside-project", message, advice))
        except OSError as error:
            message = f"lecture impossible ({error.strerror})"
            reader.findings.append(refused(relative, "unreadable-file", message, "Vérifier les droits."))


def _styles(
    reader: _Reader, layers: tuple[_Layer, ...], settings: ThemeSettings, static: Mapping[str, bytes]
) -> Iterator[str]:
    record = next((layer.record for layer in layers if layer.record.value.styles), layers[0].record)
    for index, name in enumerate(settings.styles):
        if name not in static:
            message = f"la feuille de style « {name} » n’est pas dans static/"
            span = record.at("styles", index)
            reader.findings.append(fault(record.source, "missing-style", span, message, suggestion(name, static)))
            continue
        try:
            yield static[name].decode(_ENCODING)
        except UnicodeDecodeError:
            path = f"{layers[0].folders[0].relative}/static/{name}"
            message = "cette feuille de style n’est pas en UTF-8"
            reader.findings.append(refused(path, "not-utf8", message, "L’enregistrer en UTF-8 depuis l’éditeur."))


def _palette(
    reader: _Reader, record: Record[ThemeSettings], settings: ThemeSettings, name: str | None
) -> PaletteSet | None:
    chosen = name or settings.default_palette or next(iter(settings.palettes), None)
    if chosen in settings.palettes:
        return settings.palettes[chosen]
    if name:
        message = f"la palette « {name} » n’existe pas dans le thème « {settings.name} »"
        reader.findings.append(refused("site.yaml", "unknown-palette", message, suggestion(name, settings.palettes)))
    else:
        message = f"la palette par défaut « {chosen} » n’existe pas" if chosen else "ce thème n’a pas de palette"
        advice = suggestion(chosen or "", settings.palettes)
        reader.findings.append(fault(record.source, "unknown-palette", record.at("default_palette"), message, advice))
    return None


def _cycle(record: Record[ThemeSettings] | None, names: tuple[str, ...]) -> Finding:
    message = f"ce thème se reprend lui-même : {' → '.join(names)}"
    advice = "Retirer « parent » de l’un de ces thèmes."
    return _about_parent(record, "theme-cycle", message, advice)


def _unknown_theme(record: Record[ThemeSettings] | None, name: str, known: tuple[str, ...]) -> Finding:
    return _about_parent(record, "unknown-theme", f"le thème « {name} » n’existe pas", suggestion(name, known))


def _about_parent(record: Record[ThemeSettings] | None, code: str, message: str, advice: str) -> Finding:
    """A fault of the ``parent`` key of a theme, or of site.yaml when no theme has been read yet."""
    if record is None:
        return refused("site.yaml", code, message, advice)
    return fault(record.source, code, record.at("parent"), message, advice)
