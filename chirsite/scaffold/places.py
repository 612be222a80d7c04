"""A place more: in ``practice.yaml`` for a group, in ``practitioner.yaml`` for a practitioner alone."""

from __future__ import annotations

from pathlib import Path

from chirsite.load.text_file import read_source
from chirsite.scaffold.answers import Answers
from chirsite.scaffold.error import ScaffoldError
from chirsite.scaffold.insertion import with_element, write_whole
from chirsite.scaffold.practice import place_entry
from chirsite.schema.nodes import read_yaml
from chirsite.source import SourceFile

_FILES = ("practice.yaml", "practitioner.yaml")


def place_ids(root: Path) -> tuple[str, ...]:
    """The ids of the places of ``practice.yaml``; none when it has none that can be read."""
    return _ids(read_source(root, "practice.yaml"))


def add_place(root: Path, name: str, identifier: str) -> str:
    """Add a place to the project in ``root``; gives the file it is now in.

    Raises ScaffoldError when there is no such file, when it has the place already, or when it is written so that a
    person has to add it; the help then holds the text to add. Raises OSError when the disk refuses.
    """
    path = next((name for name in _FILES if (root / name).is_file()), None)
    if path is None:
        raise ScaffoldError("ce projet n’a ni practice.yaml ni practitioner.yaml", "Créer l’un des deux d’abord.")
    source = read_source(root, path)
    if not isinstance(source, SourceFile) or read_yaml(source)[0] is None:
        raise ScaffoldError(f"« {path} » ne peut pas être lu", "Le corriger d’abord : chirsite check le montre.")
    if identifier in _ids(source):
        raise ScaffoldError(f"« {path} » a déjà un lieu « {identifier} »", "Choisir un autre nom.")
    entry = place_entry(Answers(), identifier, name)
    text = with_element((root / path).read_bytes().decode(), "places", entry)
    read_back = SourceFile(path, (text or "").removeprefix("\ufeff").replace("\r\n", "\n"))
    if text is None or _ids(read_back) != (*_ids(source), identifier):
        message = f"« places » de {path} n’est pas écrite un lieu par groupe de lignes"
        raise ScaffoldError(message, f"Y ajouter soi-même ces lignes :\nplaces:\n{entry}")
    write_whole(root / path, text)
    return path


def _ids(source: object) -> tuple[str, ...]:
    tree = read_yaml(source)[0] if isinstance(source, SourceFile) else None
    places = tree.value.get("places") if tree else None
    return (
        tuple(str(place.get("id")) for place in places if isinstance(place, dict)) if isinstance(places, list) else ()
    )
