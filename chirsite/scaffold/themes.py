"""The first files of a theme, and the copy of one file of a theme that a project then changes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from pydantic import TypeAdapter, ValidationError

from chirsite.diagnostics import Finding
from chirsite.load.text_file import read_source
from chirsite.load.theme_chain import ThemeFolder, ThemeReader
from chirsite.model.fields import Slug
from chirsite.scaffold.error import ScaffoldError
from chirsite.schema.nodes import read_yaml
from chirsite.text.suggestion import suggestion

_SETTINGS = """\
name: {name}
parent: {parent}
extra_styles: [{name}.css]

# Ce qui n’est pas écrit ici vient de « {parent} ». Par exemple, des angles droits :
# tokens:
#   radius: {{small: 0, medium: 0, large: 0}}
"""
_STYLE = """\
/* Chaque couche cède à la suivante ; voir themes/{parent}/static/reset.css. */
@layer pages {{
}}
"""
_EJECTED = ("templates", "static")


@dataclass(frozen=True, slots=True)
class Ejected:
    """A copied file: where it comes from and where it now stands, as findings write it."""

    origin: str
    path: str


def site_theme(root: Path) -> str:
    """The theme that ``site.yaml`` of the project in ``root`` names; raises ScaffoldError when it names none."""
    source = read_source(root, "site.yaml")
    tree = None if isinstance(source, Finding) else read_yaml(source)[0]
    named = tree.value.get("theme") if tree and isinstance(tree.value, dict) else None
    if not isinstance(named, str):
        raise ScaffoldError(
            "ce projet n’a pas de site.yaml qui nomme son thème", "Écrire « theme: default » dans site.yaml."
        )
    return named


def new_theme(root: Path, name: str, parent: str, bundled: Path) -> tuple[Path, ...]:
    """Write a theme that takes everything from ``parent``; gives the files written, relative to ``root``.

    Raises ScaffoldError when the name is taken or badly written or the parent does not exist, OSError when the disk
    refuses.
    """
    try:
        TypeAdapter(Slug).validate_python(name)
    except ValidationError as error:
        raise ScaffoldError(error.errors()[0]["msg"], "Écrire par exemple « cabinet-du-port ».") from None
    reader = ThemeReader(root, bundled)
    if reader.folders(name):
        raise ScaffoldError(f"le thème « {name} » existe déjà", "Choisir un autre nom.")
    if not reader.folders(parent):
        raise ScaffoldError(f"le thème « {parent} » n’existe pas", suggestion(parent, reader.names()))
    folder = Path("themes", name)
    files = {
        folder / "theme.yaml": _SETTINGS.format(name=name, parent=parent),
        folder / "static" / f"{name}.css": _STYLE.format(parent=parent),
    }
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, "utf-8")
    return tuple(files)


def eject(root: Path, wanted: str, bundled: Path) -> Ejected:
    """Copy a file of the theme of the project in ``root`` to the project's own ``themes/``, where it replaces it.

    ``wanted`` is ``home.html``, ``macros/links.html`` or ``static/print.css``. Raises ScaffoldError when there is
    no such file or the project already has its own, OSError when the disk refuses.
    """
    theme = site_theme(root)
    reader = ThemeReader(root, bundled)
    known = _files(reader, theme)
    if not known:
        raise ScaffoldError(f"le thème « {theme} » n’existe pas", suggestion(theme, reader.names()))
    name = wanted if wanted in known else f"templates/{wanted}"
    if name not in known:
        raise ScaffoldError(f"aucun thème n’a de fichier « {wanted} »", suggestion(wanted, _short_names(known)))
    place = Path("themes", theme, name)
    if (root / place).exists():
        raise ScaffoldError(
            f"le projet a déjà « {place.as_posix()} »", "Le modifier, ou le supprimer pour le reprendre."
        )
    (root / place).parent.mkdir(parents=True, exist_ok=True)
    (root / place).write_bytes((known[name].path / name).read_bytes())
    return Ejected(f"{known[name].relative}/{name}", place.as_posix())


def _files(reader: ThemeReader, theme: str | None) -> dict[str, ThemeFolder]:
    """The files of a theme and its parents that may be copied, each with the nearest folder that has it."""
    found: dict[str, ThemeFolder] = {}
    seen: set[str] = set()
    while theme and theme not in seen:
        seen.add(theme)
        folders = reader.folders(theme)
        for folder in folders:
            for kind in _EJECTED:
                for name in folder.files(kind):
                    found.setdefault(f"{kind}/{name}", folder)
        layer = reader.layer(folders) if folders else None
        theme = layer.record.value.parent if layer else None
    return found


def _short_names(known: dict[str, ThemeFolder]) -> list[str]:
    """Files as they may be asked for: templates without their folder."""
    paths = (PurePosixPath(name) for name in known)
    return [path.relative_to("templates").as_posix() if path.parts[0] == "templates" else str(path) for path in paths]
