"""Every rule, in the order of the catalogue: one explicit tuple a family, so that no rule is lost in silence."""

from __future__ import annotations

from chirsite.rules.accessibility import family as accessibility
from chirsite.rules.artificial import family as artificial
from chirsite.rules.base import Rule
from chirsite.rules.colleagues import family as colleagues
from chirsite.rules.comparisons import family as comparisons
from chirsite.rules.cosmetic import family as cosmetic
from chirsite.rules.fees import family as fees
from chirsite.rules.forms import family as forms
from chirsite.rules.general import family as general
from chirsite.rules.interests import family as interests
from chirsite.rules.legal_notice import family as legal_notice
from chirsite.rules.links import family as links
from chirsite.rules.photos import family as photos
from chirsite.rules.practical import family as practical
from chirsite.rules.privacy import family as privacy
from chirsite.rules.products import family as products
from chirsite.rules.promotion import family as promotion
from chirsite.rules.ranking import family as ranking
from chirsite.rules.readability import family as readability
from chirsite.rules.reviews import family as reviews
from chirsite.rules.science import family as science
from chirsite.rules.secrecy import family as secrecy
from chirsite.rules.security import family as security
from chirsite.rules.social import family as social
from chirsite.rules.telemedicine import family as telemedicine
from chirsite.rules.testimonials import family as testimonials
from chirsite.rules.titles import family as titles
from chirsite.rules.trackers import family as trackers
from chirsite.rules.videos import family as videos

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
ADVICE: tuple[Rule, ...] = readability.RULES
"""What helps a page to be read: no law asks for it, nothing is refused for it, and only ``check`` tells it."""
EVERY: tuple[Rule, ...] = (*RULES, *ADVICE)


def find_rule(identifier: str) -> Rule | None:
    """The rule with this id or name, case aside."""
    return next((rule for rule in EVERY if rule.answers_to(identifier)), None)


def rule_names() -> list[str]:
    """Every id and every name that ``find_rule`` knows."""
    return [name for rule in EVERY for name in (rule.id, rule.name)]
