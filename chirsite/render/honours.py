"""Distinctions of the Republic, as they are written: « Chevalier de l’ordre national du Mérite (2022) »."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from chirsite.model.titles import Distinction, DistinctionKind
from chirsite.render.format import capitalised, partial_date
from chirsite.text.typography import typeset

HONOURS: Final[Mapping[DistinctionKind, tuple[str, str]]] = MappingProxyType(
    {
        DistinctionKind.LEGION_D_HONNEUR: ("Légion d’honneur", "de la Légion d’honneur"),
        DistinctionKind.ORDRE_NATIONAL_DU_MERITE: ("Ordre national du Mérite", "de l’ordre national du Mérite"),
        DistinctionKind.PALMES_ACADEMIQUES: ("Palmes académiques", "dans l’ordre des Palmes académiques"),
        DistinctionKind.SANTE_PUBLIQUE: ("Ordre de la Santé publique", "de l’ordre de la Santé publique"),
        DistinctionKind.MERITE_AGRICOLE: ("Mérite agricole", "du Mérite agricole"),
        DistinctionKind.ARTS_ET_LETTRES: ("Arts et Lettres", "des Arts et des Lettres"),
        DistinctionKind.MEDAILLE_MILITAIRE: ("Médaille militaire", ""),
        DistinctionKind.MEDAILLE_D_HONNEUR: ("Médaille d’honneur", ""),
    }
)
"""The name alone, and what follows a grade; a medal has a class rather than a grade, written after its name."""


def distinction(value: Distinction) -> str:
    """« Chevalier de la Légion d’honneur (2020) », « Médaille d’honneur, échelon argent (2018) »."""
    name, complement = HONOURS[value.kind]
    if value.grade and complement:
        name = f"{capitalised(value.grade)} {complement}"
    elif value.grade:
        name = f"{name}, {value.grade}"
    return typeset(f"{name} ({partial_date(value.year)})")
