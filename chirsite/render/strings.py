"""The theme's strings: French texts by dotted key, with names to fill in."""

from __future__ import annotations

from collections.abc import Mapping


class UnknownStringError(LookupError):
    """A key the theme's strings do not have, or a value that a string wants and did not get."""

    def __init__(self, key: str, value: str = "") -> None:
        missing = f"la valeur « {value} » manque au texte « {key} »" if value else f"le texte « {key} » manque au thème"
        super().__init__(missing)
        self.key = key


def translate(strings: Mapping[str, str], key: str, **values: str) -> str:
    """The string of a theme under a dotted key, with its ``{names}`` filled in; raises UnknownStringError."""
    if key not in strings:
        raise UnknownStringError(key)
    try:
        return strings[key].format(**values)
    except (KeyError, IndexError, ValueError) as error:
        raise UnknownStringError(key, str(error.args[0]) if error.args else "?") from error
