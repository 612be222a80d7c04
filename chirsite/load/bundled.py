"""What comes with the tool: inside the package once installed, at the top of the repository in a checkout."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
_INSTALLED = _PACKAGE / "bundled"

BUNDLED = _INSTALLED if _INSTALLED.is_dir() else _PACKAGE.parent
"""Holds ``themes/`` and ``content-example/``."""
