"""What a build left alone in the folder of the site, in one line that stays short."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import Final

from chirsite.report.text import plural

_SHOWN: Final = 5
"""How many files and folders are named."""


def kept_line(paths: Iterable[str]) -> str:
    """« Laissés en place… : ancien/ (12 fichiers), preuve.html et 3 autres fichiers », for paths in order.

    The files of one folder count as it, whatever folders it has in turn; one alone is named.
    """
    folders = [list(group) for _, group in groupby(paths, key=lambda path: path.partition("/")[0])]
    named = ", ".join(_named(group) for group in folders[:_SHOWN])
    others = sum(len(group) for group in folders[_SHOWN:])
    more = f" et {plural(others, 'autre fichier')}" if others else ""
    return f"Laissés en place, car chirsite ne les a pas écrits : {named}{more}"


def _named(group: list[str]) -> str:
    return group[0] if len(group) == 1 else f"{group[0].partition('/')[0]}/ ({plural(len(group), 'fichier')})"
