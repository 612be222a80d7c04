"""Titles, diplomas, functions. Family TIT of the catalogue."""

from __future__ import annotations

from chirsite.rules.base import Rule
from chirsite.rules.titles import (
    accreditation,
    aesthetic_surgeon,
    aesthetic_title,
    diplomas,
    foreign_diploma,
    former_posts,
    orientations,
    partial_access,
    professor,
    rpps,
    societies,
    specialist,
    specialty,
    training_age,
    unrecognised,
)

RULES: tuple[Rule, ...] = (
    specialty.RULE,
    diplomas.RULE,
    unrecognised.RULE,
    aesthetic_title.RULE,
    aesthetic_surgeon.RULE,
    orientations.RULE,
    specialist.RULE,
    professor.RULE,
    former_posts.RULE,
    training_age.RULE,
    accreditation.RULE,
    societies.RULE,
    foreign_diploma.RULE,
    partial_access.RULE,
    rpps.RULE,
)
