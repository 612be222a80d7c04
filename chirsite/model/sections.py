"""The sections of a procedure page: their French headings, their keys, and which are mandatory.

Sources: article L. 1111-2 of the Code de la santé publique; HAS guide on written patient information (2008).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SectionRule:
    """A section a procedure page has, or may have."""

    key: str
    heading: str
    required: bool


PROCEDURE_SECTIONS: tuple[SectionRule, ...] = (
    SectionRule("summary", "En bref", required=True),
    SectionRule("purpose", "À quoi sert cette opération", required=True),
    SectionRule("indications", "Pour qui, pour qui non", required=True),
    SectionRule("alternatives", "Les autres solutions", required=True),
    SectionRule("preparation", "Avant l’opération", required=True),
    SectionRule("anaesthesia", "L’anesthésie", required=True),
    SectionRule("course", "Le déroulement", required=True),
    SectionRule("aftercare", "Les suites et les soins", required=True),
    SectionRule("warning_signs", "Quand appeler", required=True),
    SectionRule("recovery", "Travail, conduite, sport", required=True),
    SectionRule("results", "Résultat à attendre", required=True),
    SectionRule("risks", "Risques et complications", required=True),
    SectionRule("uncertainty", "Ce qu’on ne sait pas encore", required=False),
    SectionRule("cost", "Coût et prise en charge", required=True),
    SectionRule("questions", "Questions à poser au chirurgien", required=False),
    SectionRule("faq", "Questions fréquentes", required=False),
    SectionRule("video", "Vidéo", required=False),
    SectionRule("further", "Pour en savoir plus", required=True),
)
