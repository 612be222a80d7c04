"""What pydantic found wrong, said in French, with what to do about it."""

from __future__ import annotations

from typing import Any

from pydantic_core import ErrorDetails

from chirsite.text.nearest import nearest


def explain(error: ErrorDetails, known: tuple[str, ...]) -> tuple[str, str]:
    """The message and the help for one pydantic error; ``known`` are the keys allowed where it happened."""
    key = str(error["loc"][-1]) if error["loc"] else ""
    context: dict[str, Any] = error.get("ctx", {})
    match error["type"]:
        case "missing":
            return f"la clé « {key} » manque", f"Ajouter « {key}: … » ici."
        case "extra_forbidden":
            return f"la clé « {key} » est inconnue", _unknown_key(key, known)
        case "enum" | "literal_error" | "union_tag_invalid":
            return _not_in_list(error, context)
        case "union_tag_not_found":
            return "la clé « kind » manque : elle dit de quoi il s’agit", "Ajouter « kind: … »."
        case "too_short":
            return "cette liste est vide", "Y mettre au moins un élément."
        case kind if kind in _EXPECTED:
            return _wrong_shape(error["input"], _EXPECTED[kind])
        case "greater_than_equal" | "less_than_equal":
            bounds = " et ".join(f"{_BOUNDS[name]} {value}" for name, value in context.items() if name in _BOUNDS)
            return f"« {error['input']} » est hors limites", f"Donner une valeur {bounds}."
        case _:
            return _of_ours(error)


_EXPECTED = {
    "string_type": ("un texte", "Écrire la valeur après les deux-points."),
    "tuple_type": ("une liste", "Écrire un élément par ligne, précédé de « - », ou [] si elle est vide."),
    "list_type": ("une liste", "Écrire un élément par ligne, précédé de « - », ou [] si elle est vide."),
    "model_type": ("un groupe de clés", "Écrire chaque clé sur sa ligne, en retrait."),
    "model_attributes_type": ("un groupe de clés", "Écrire chaque clé sur sa ligne, en retrait."),
    "dict_type": ("un groupe de clés", "Écrire chaque clé sur sa ligne, en retrait."),
    "int_parsing": ("un nombre entier", "Écrire un nombre sans unité, comme 24."),
    "int_parsing_size": ("un nombre entier plus petit", "Écrire un nombre sans unité, comme 24."),
    "int_type": ("un nombre entier", "Écrire un nombre sans unité, comme 24."),
    "float_parsing": ("un nombre", "Écrire un nombre avec un point, comme 47.2184."),
    "float_type": ("un nombre", "Écrire un nombre avec un point, comme 47.2184."),
}
_SCALARS = {"yes_no", "date", "time", "money", "partial_date"}
"""Kinds of our own errors about one text, which a list or a group of keys may stand in place of."""

_ADVICE = {
    "rpps": "Recopier les 11 chiffres de la carte CPS, ou de la fiche du praticien dans annuaire.sante.fr : le "
    "dernier se calcule sur les dix autres (clé de Luhn).",
    "siret": "Recopier les 14 chiffres de l’avis de situation, dans annuaire-entreprises.data.gouv.fr.",
}
"""Where to find the right value, for those that nobody knows by heart."""

_BOUNDS = {"ge": "d’au moins", "le": "d’au plus"}


def _unknown_key(key: str, known: tuple[str, ...]) -> str:
    close = nearest(key, known)
    suggestion = f"Vouliez-vous dire « {close} » ? " if close else ""
    return f"{suggestion}Clés admises ici : {', '.join(known)}."


def _not_in_list(error: ErrorDetails, context: dict[str, Any]) -> tuple[str, str]:
    choices = admitted(error)
    value = context.get("tag", error["input"])
    if not isinstance(value, str):
        return _wrong_shape(value, ("un mot", f"Choisir parmi : {' ; '.join(choices)}."))
    close = nearest(value, tuple(choices))
    suggestion = f"Vouliez-vous dire « {close} » ? " if close else ""
    return f"« {value} » ne fait pas partie des valeurs admises", f"{suggestion}Choisir parmi : {' ; '.join(choices)}."


def admitted(error: ErrorDetails) -> list[str]:
    """The words that a closed list admits, as the error about another one names them."""
    context: dict[str, Any] = error.get("ctx", {})
    allowed = str(context.get("expected") or context.get("expected_tags") or "")
    return [choice.strip(" '") for choice in allowed.replace(" or ", ", ").split("', ") if choice.strip(" '")]


def _wrong_shape(value: object, expected: tuple[str, str]) -> tuple[str, str]:
    what, advice = expected
    if value is None:
        return "cette valeur est vide", advice
    return f"il faut ici {what}", advice


def _of_ours(error: ErrorDetails) -> tuple[str, str]:
    if error["type"] in _SCALARS and not isinstance(error["input"], str):
        return _wrong_shape(error["input"], _EXPECTED["string_type"])
    return error["msg"].removeprefix("Value error, "), _ADVICE.get(error["type"], "Corriger cette valeur.")
