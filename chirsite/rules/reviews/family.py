"""Ratings and reviews. Family AVI of the catalogue."""

from __future__ import annotations

from chirsite.rules.base import Rule
from chirsite.rules.reviews import answer, comments, ratings, solicitation, structured_rating, widget

RULES: tuple[Rule, ...] = (
    ratings.RULE,
    structured_rating.RULE,
    widget.RULE,
    solicitation.RULE,
    answer.RULE,
    comments.RULE,
)
