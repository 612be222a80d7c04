"""Every rule, in the order of the catalogue: one explicit tuple a family, so that no rule is lost in silence."""

from __future__ import annotations

from datetime import date

from chirsite.rules import (
    accessibility,
    artificial,
    colleagues,
    comparisons,
    cosmetic,
    fees,
    forms,
    general,
    interests,
    legal_notice,
    links,
    photos,
    practical,
    privacy,
    products,
    promotion,
    ranking,
    reviews,
    science,
    secrecy,
    security,
    social,
    telemedicine,
    testimonials,
    titles,
    trackers,
    videos,
)
from chirsite.rules.base import Rule

CATALOGUE = date(2026, 11, 21)
"""The day the catalogue of rules was last read against its sources."""

RULES: tuple[Rule, ...] = (
    *general.RULES,
    *testimonials.RULES,
    *reviews.RULES,
    *comparisons.RULES,
    *promotion.RULES,
    *ranking.RULES,
    *titles.RULES,
    *science.RULES,
    *secrecy.RULES,
    *photos.RULES,
    *videos.RULES,
    *fees.RULES,
    *practical.RULES,
    *telemedicine.RULES,
    *forms.RULES,
    *legal_notice.RULES,
    *privacy.RULES,
    *trackers.RULES,
    *security.RULES,
    *accessibility.RULES,
    *cosmetic.RULES,
    *products.RULES,
    *interests.RULES,
    *links.RULES,
    *colleagues.RULES,
    *social.RULES,
    *artificial.RULES,
)


def find_rule(identifier: str) -> Rule | None:
    """The rule with this id or name, case aside."""
    return next((rule for rule in RULES if rule.answers_to(identifier)), None)


def rule_names() -> list[str]:
    """Every id and every name that ``find_rule`` knows."""
    return [name for rule in RULES for name in (rule.id, rule.name)]
