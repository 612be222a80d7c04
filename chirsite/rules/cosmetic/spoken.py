"""The words by which a site of unknown data is known to offer cosmetic acts."""

from __future__ import annotations

COSMETIC = r"chirurgie esthetique|medecine esthetique|augmentation mammaire|liposuccion|lipoaspiration|lifting"
"""A pattern over folded text."""
