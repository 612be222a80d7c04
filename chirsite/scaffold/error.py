"""Why something cannot be begun."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class ScaffoldError(Exception):
    """What was asked cannot be done; ``message`` and ``help`` are French sentences."""

    message: str
    help: str
