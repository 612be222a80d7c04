"""Reading a theme: the project's overrides, then the theme, then its parents, file by file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from chirsite.diagnostics import Finding, Span
from chirsite.load.palettes import chosen_palette, unreadable_palettes
from chirsite.load.text_file import refused, unreadable
from chirsite.load.theme_chain import ThemeFolder, ThemeLayer, ThemeReader, chain
from chirsite.load.theme_strings import theme_strings
from chirsite.model.project import Record
from chirsite.model.site import SiteSettings
from chirsite.model.theme import PaletteSet, Theme, ThemeSettings
from chirsite.schema.nodes import fault
from chirsite.source import SourceFile
from chirsite.text.suggestion import suggestion

_STATIC = "static"
_WORDS = "default"


def load_theme(root: Path, site: Record[SiteSettings], bundled: Path) -> tuple[Theme | None, tuple[Finding, ...]]:
    """Read the theme that ``site`` names for the project in ``root``, with the colours of its palette.

    ``bundled`` is the folder of the themes that come with the tool. The project's own ``themes/NAME/`` may hold a
    whole theme, or only the files it replaces. Gives no theme when any of it is wrong.
    """
    reader = ThemeReader(root, bundled)
    layers = chain(reader, site)
    theme = _merged(reader, layers, site) if layers and not reader.findings else None
    return (None if reader.findings else theme), tuple(reader.findings)


def _merged(reader: ThemeReader, layers: tuple[ThemeLayer, ...], site: Record[SiteSettings]) -> Theme | None:
    settings = _settings(layers)
    put_together = (*settings.styles, *settings.consent_styles)
    reader.findings.extend(unreadable_palettes(layer.record for layer in layers))
    colours = chosen_palette(layers[0].record, settings, site)
    if isinstance(colours, Finding):
        reader.findings.append(colours)
        return None
    # Farthest first, so that what is nearer to the project replaces it.
    folders = [folder for layer in reversed(layers) for folder in reversed(layer.folders)]
    static = {name: content for folder in folders for name, content in _static(reader, folder, put_together)}
    return Theme(
        settings=settings,
        templates=_templates(reader, folders),
        strings=theme_strings(reader, _with_words(reader, folders), site),
        stylesheet="\n".join(_styles(reader, layers, _chosen_styles(layers))),
        consent_stylesheet="\n".join(_styles(reader, layers, _consent_styles(layers))),
        static=dict(sorted(static.items())),
        palette=colours,
    )


def _settings(layers: tuple[ThemeLayer, ...]) -> ThemeSettings:
    """The settings of the nearest theme, with what it leaves out taken from its parents."""
    values = [layer.record.value for layer in layers]
    palettes: dict[str, PaletteSet] = {}
    tokens: dict[str, dict[str, str]] = {}
    for value in reversed(values):
        palettes |= value.palettes
        for group, named in value.tokens.items():
            tokens[group] = tokens.get(group, {}) | named
    return values[0].model_copy(
        update={
            "styles": tuple(style.name for style in _chosen_styles(layers)),
            "consent_styles": tuple(style.name for style in _consent_styles(layers)),
            "tokens": tokens,
            "palettes": palettes,
            "default_palette": next((value.default_palette for value in values if value.default_palette), None),
        }
    )


@dataclass(frozen=True, slots=True)
class _Style:
    """A stylesheet that a theme.yaml asks for, and where it does."""

    name: str
    record: Record[ThemeSettings]
    span: Span


def _chosen_styles(layers: tuple[ThemeLayer, ...]) -> Iterator[_Style]:
    """The stylesheets of the nearest theme that lists its own, then what it and its children add, each once."""
    base = next((index for index, layer in enumerate(layers) if layer.record.value.styles), len(layers) - 1)
    seen: set[str] = set()
    for layer in reversed(layers[: base + 1]):
        record = layer.record
        listed = record.value.styles if layer is layers[base] else ()
        named = [(name, "styles", index) for index, name in enumerate(listed)]
        named += [(name, "extra_styles", index) for index, name in enumerate(record.value.extra_styles)]
        for name, key, index in named:
            if name not in seen:
                seen.add(name)
                yield _Style(name, record, record.at(key, index))


def _consent_styles(layers: tuple[ThemeLayer, ...]) -> Iterator[_Style]:
    """The stylesheets of consent that the nearest theme lists."""
    record = next((layer.record for layer in layers if layer.record.value.consent_styles), None)
    if record:
        for index, name in enumerate(record.value.consent_styles):
            yield _Style(name, record, record.at("consent_styles", index))


def _templates(reader: ThemeReader, folders: Iterable[ThemeFolder]) -> dict[str, SourceFile]:
    templates: dict[str, SourceFile] = {}
    for folder in folders:
        for name in folder.files("templates"):
            source = reader.source(folder, f"templates/{name}") if name.endswith(".html") else None
            if source:
                templates[name] = source
    return dict(sorted(templates.items()))


def _with_words(reader: ThemeReader, folders: list[ThemeFolder]) -> list[ThemeFolder]:
    """The folders of the theme, after those of the theme whose words the pages made from data cannot do without."""
    words = [folder for folder in reversed(reader.folders(_WORDS)) if folder not in folders]
    return [*words, *folders]


def _static(reader: ThemeReader, folder: ThemeFolder, styles: tuple[str, ...]) -> Iterator[tuple[str, bytes]]:
    """The files of static/ that do not go into the stylesheet."""
    for name in folder.files(_STATIC):
        if name in styles:
            continue
        path, relative = folder.path / _STATIC / name, f"{folder.relative}/{_STATIC}/{name}"
        try:
            if path.resolve().is_relative_to(folder.root.resolve()):
                yield name, path.read_bytes()
            else:
                message, advice = "ce lien mène hors du projet", "Copier le fichier à sa place."
                reader.findings.append(refused(relative, "outside-project", message, advice))
        except OSError as error:
            reader.findings.append(unreadable(relative, error))


def _styles(reader: ThemeReader, layers: tuple[ThemeLayer, ...], styles: Iterable[_Style]) -> Iterator[str]:
    nearest_first = [folder for layer in layers for folder in layer.folders]
    for style in styles:
        folder = next((one for one in nearest_first if (one.path / _STATIC / style.name).is_file()), None)
        if folder:
            source = reader.source(folder, f"{_STATIC}/{style.name}")
            yield source.text if source else ""
        else:
            message = f"la feuille de style « {style.name} » n’est pas dans static/"
            known = [name for folder in nearest_first for name in folder.files(_STATIC)]
            advice = suggestion(style.name, known)
            reader.findings.append(fault(style.record.source, "missing-style", style.span, message, advice))
