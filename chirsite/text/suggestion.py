"""The help given on a name that nothing answers to."""

from __future__ import annotations

from collections.abc import Iterable

from chirsite.text.nearest import nearest

_LISTED = 12


def suggestion(name: str, known: Iterable[str]) -> str:
    """One French sentence: the nearest of the ``known`` names, or else the first of them in alphabetical order."""
    choices = sorted(known)
    close = nearest(name, choices)
    if close:
        return f"Vouliez-vous dire « {close} » ?"
    if not choices:
        return "Il n’en existe aucun : en ajouter un, ou supprimer cette mention."
    listed = ", ".join(choices[:_LISTED])
    return f"Choisir parmi : {listed}{'…' if len(choices) > _LISTED else '.'}"
