"""What is added to a project: a page, a practitioner or a place, beside what is there and never over it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from chirsite.load.text_file import read_source
from chirsite.model.page import PageKind
from chirsite.scaffold.answers import Answers, Mode
from chirsite.scaffold.error import ScaffoldError
from chirsite.scaffold.insertion import write_new
from chirsite.scaffold.pages import other_page, procedure_page
from chirsite.scaffold.places import add_place, place_ids
from chirsite.scaffold.practice import practitioner_file
from chirsite.scaffold.starters import Starter, known_starter
from chirsite.schema.nodes import Raw, read_yaml
from chirsite.source import SourceFile
from chirsite.text.slug import slugify

_SINGLE = "practitioner.yaml"
_GROUP = "practitioners"
_PAGES = {
    "procedure": PageKind.PROCEDURE,
    "condition": PageKind.CONDITION,
    "article": PageKind.ARTICLE,
    "page": PageKind.FREE,
}


@dataclass(frozen=True, slots=True)
class Added:
    """The file that was written, relative to the project, and what there is to know of it."""

    path: str
    note: str


def add(root: Path, kind: str, title: str, today: date) -> Added:
    """Add a procedure, condition, article, page, practitioner or place to the project in ``root``.

    Raises ScaffoldError when the folder is no project, the name cannot be used or the project has it already;
    OSError when the disk refuses.
    """
    if not (root / "site.yaml").is_file():
        message = f"« {root} » n’est pas un projet chirsite : il n’a pas de site.yaml"
        raise ScaffoldError(
            message, "Donner le dossier du projet avec --project, ou commencer par chirsite new DOSSIER."
        )
    slug = slugify(title)
    if not slug:
        raise ScaffoldError(f"« {title} » ne peut pas nommer un fichier", "Donner un nom avec des lettres.")
    if kind == "place":
        return Added(add_place(root, title, slug), "Le lieu est à la fin de « places » : le compléter.")
    if kind == "practitioner":
        return _practitioner(root, title)
    path = f"{_PAGES[kind].value}/{slug}.md"
    write_new(root, path, _page(root, _PAGES[kind], title, today))
    return Added(path, "Brouillon : « status: published » la publiera, une fois complète et relue.")


def _page(root: Path, kind: PageKind, title: str, today: date) -> str:
    author, fees = _author(root)
    if kind is PageKind.PROCEDURE:
        return procedure_page(known_starter(title) or Starter(title=title), author, today, fees)
    return other_page(kind, title, author, today)


def _author(root: Path) -> tuple[str, tuple[str, ...]]:
    """The id of the only practitioner and of his fee lines; ``""`` and none when there are several."""
    if (root / _SINGLE).is_file():
        found = _value(root, _SINGLE)
        identity = found.get("identity")
        names = (
            [str(identity.get(key) or "") for key in ("first_name", "last_name")] if isinstance(identity, dict) else []
        )
        awaited = any("compléter" in name.lower() for name in names)
        return "" if awaited else slugify(" ".join(names)), _fees(found)
    files = sorted((root / _GROUP).glob("*.yaml"))
    return (files[0].stem, _fees(_value(root, f"{_GROUP}/{files[0].name}"))) if len(files) == 1 else ("", ())


def _fees(practitioner: dict[str, Raw]) -> tuple[str, ...]:
    fees = practitioner.get("fees")
    acts = fees.get("acts") if isinstance(fees, dict) else None
    return tuple(str(act.get("id")) for act in acts if isinstance(act, dict)) if isinstance(acts, list) else ()


def _value(root: Path, path: str) -> dict[str, Raw]:
    """A YAML file as it stands, with nothing checked; empty when it cannot be read."""
    source = read_source(root, path)
    tree = read_yaml(source)[0] if isinstance(source, SourceFile) else None
    return tree.value if tree else {}


def _practitioner(root: Path, title: str) -> Added:
    answers = Answers(name=title, mode=Mode.GROUP)
    identifier = slugify(f"{answers.first_name} {answers.last_name}")
    if (root / _SINGLE).is_file():
        own = _author(root)[0] or "prenom-nom"
        message = "ce projet est celui d’un praticien seul (practitioner.yaml)"
        advice = f"Le déplacer d’abord en {_GROUP}/{own}.yaml : chaque praticien d’un groupe a son fichier."
        raise ScaffoldError(message, advice)
    path = f"{_GROUP}/{identifier}.yaml"
    write_new(root, path, practitioner_file(answers, (), places=place_ids(root)))
    return Added(path, "Ses pages le nomment ainsi : author: " + identifier)
