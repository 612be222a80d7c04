"""A theme in memory: templates, strings, styles and palettes, once its parents are merged in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated

from pydantic import Field

from chirsite.model.base import Model
from chirsite.model.fields import Colour, CssValue, Slug, Text
from chirsite.source import SourceFile


class Palette(Model):
    """Colours by role, for one scheme; each becomes the custom property ``--color-ROLE``.

    Those that a page lays over one another must contrast: :data:`chirsite.model.contrast.PAIRS`.
    """

    background: Colour
    """Fond de page."""
    surface: Colour
    """Fond des encadrés."""
    text: Colour
    """Texte."""
    muted: Colour
    """Texte secondaire."""
    accent: Colour
    """Liens et boutons."""
    on_accent: Colour
    """Texte sur la couleur des boutons."""
    border: Colour
    """Filets et contours."""
    focus: Colour
    """Contour de l’élément actif au clavier."""
    warning_surface: Colour
    """Fond des encadrés d’alerte."""
    warning_text: Colour
    """Texte des encadrés d’alerte."""


class PaletteSet(Model):
    """A palette in light and in dark."""

    light: Palette
    """Couleurs sur fond clair."""
    dark: Palette
    """Couleurs sur fond sombre."""


class ThemeSettings(Model):
    """theme.yaml."""

    name: Slug
    """Nom du thème."""
    parent: Slug | None = None
    """Thème dont celui-ci reprend ce qu’il ne redéfinit pas."""
    styles: tuple[Text, ...] = ()
    """Feuilles de style de static/, dans l’ordre ; réunies en une seule."""
    extra_styles: tuple[Text, ...] = ()
    """Feuilles de style ajoutées à la fin de celles du thème repris."""
    consent_styles: tuple[Text, ...] = ()
    """Feuilles de style du bandeau et de ce qui attend un accord, pour les seuls sites qui en demandent un."""
    tokens: Annotated[dict[Slug, dict[Slug, CssValue]], Field(default_factory=dict)]
    """Mesures du dessin, par groupe : « space: {4: 1rem} » donne --space-4 aux feuilles de style."""
    palettes: Annotated[dict[Slug, PaletteSet], Field(default_factory=dict)]
    """Palettes proposées."""
    default_palette: Slug | None = None
    """Palette employée quand site.yaml n’en choisit pas."""


@dataclass(frozen=True)
class Theme:
    """What a build needs of a theme."""

    settings: ThemeSettings
    templates: Mapping[str, SourceFile]
    """Templates by name (``page.html``, ``directives/figure.html``): project first, then theme, then parents."""
    strings: Mapping[str, Mapping[str, str]]
    """Strings by language, then by dotted key."""
    stylesheet: str
    """The styles put together."""
    consent_stylesheet: str
    """The styles of what asks for consent, put together."""
    static: Mapping[str, bytes]
    """Other files of static/, by name."""
    palette: PaletteSet
    """The palette the site chose."""
