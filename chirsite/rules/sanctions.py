"""What the law threatens, told in the help of every finding of a family."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

_SANCTIONS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "HON": (
            "Sanctions possibles : poursuites disciplinaires ; amende administrative jusqu’à 3 000 € (personne "
            "physique) ou 15 000 € (personne morale), après un rappel et quinze jours pour se mettre en règle."
        ),
    }
)
"""By family. HON: article R. 1111-25 of the Code de la santé publique (rule HON-21)."""


def with_sanction(family: str, advice: str) -> str:
    """``advice``, and what the family risks when its law names it."""
    sanction = _SANCTIONS.get(family)
    return f"{advice} {sanction}" if sanction else advice
