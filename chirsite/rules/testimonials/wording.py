"""Words that several rules of this family look around."""

from __future__ import annotations

DOCTOR = r"(?:docteure?|dr\.?|professeure?|pr\.?|chirurgien(?:ne)?|medecin)"
"""How a patient names the surgeon, in folded text."""

PATIENTS = r"(?:patiente?s|operee?s|anciens patients|anciennes patientes|clientes?|clients)"
"""How several of those who are cared for are named, in folded text."""
