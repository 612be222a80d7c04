"""Words that several rules of this family look around."""

from __future__ import annotations

ACT = (
    r"(?:interventions?|operations?|chirurgies?|gestes?|techniques?|methodes?|procedures?|actes?|anesthesies?"
    r"|injections?|seances?|poses?|liftings?|rhinoplasties?|liposuccions?|protheses?|implants?|suites(?: operatoires)?)"
)
"""What a surgeon does to a patient, in folded text."""
