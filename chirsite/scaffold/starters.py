"""The procedure pages that a site of each specialty begins with, and the prompts of their sections."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

from chirsite.load.text_file import read_source
from chirsite.model.base import Model
from chirsite.model.fields import Text
from chirsite.model.page import Anaesthesia, Category, Cosmetic
from chirsite.model.titles import Specialty
from chirsite.schema.nodes import read_yaml
from chirsite.source import SourceFile
from chirsite.text.slug import slugify

_FOLDER: Final = Path(__file__).parent / "project"


class Starter(Model):
    """What is known of a procedure before its surgeon writes of it."""

    title: Text
    """Titre de la page."""
    category: Category | None = None
    """Partie du corps."""
    anaesthesia: tuple[Anaesthesia, ...] = ()
    """Anesthésies habituelles."""
    cosmetic: Cosmetic | None = None
    """Visée esthétique."""
    risks: tuple[Text, ...] = ()
    """Risques propres à l’opération, sur lesquels interroger l’auteur de la page."""

    @property
    def slug(self) -> str:
        """The name of its file and of its line of fees."""
        return slugify(self.title)


def starters(specialty: Specialty | None) -> tuple[Starter, ...]:
    """The starters of a specialty; none for one that has none, or that is not known yet."""
    return _all().get(specialty.name.lower(), ()) if specialty else ()


def known_starter(title: str) -> Starter | None:
    """The starter that a title names, whatever its specialty."""
    slug = slugify(title)
    return next((one for begun in _all().values() for one in begun if one.slug == slug), None)


@cache
def _all() -> dict[str, tuple[Starter, ...]]:
    source = read_source(_FOLDER, "starters.yaml")
    tree = read_yaml(source)[0] if isinstance(source, SourceFile) else None
    if tree is None:
        raise RuntimeError("scaffold/project/starters.yaml cannot be read")
    return {
        name: tuple(Starter.model_validate(item) for item in items)
        for name, items in tree.value.items()
        if isinstance(items, list)
    }
