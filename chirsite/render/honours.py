"""Distinctions of the Republic, as they are written: « Chevalier de l’ordre national du Mérite (2022) »."""

from __future__ import annotations

from chirsite.model.titles import Distinction
from chirsite.render.format import capitalised, partial_date
from chirsite.render.words import Words
from chirsite.text.typography import typeset


def distinction(words: Words, value: Distinction) -> str:
    """« Chevalier de la Légion d’honneur (2020) », « Médaille d’honneur, échelon argent (2018) »."""
    name = words.label(value.kind)
    if value.grade:
        name = words(f"labels.distinction_kind_grade.{value.kind.name.lower()}", grade=value.grade)
    return typeset(f"{capitalised(name)} ({partial_date(words, value.year)})")
