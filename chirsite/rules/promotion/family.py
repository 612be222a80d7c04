"""Self-promotion and offers. Family PRO of the catalogue."""

from __future__ import annotations

from chirsite.rules.base import Rule
from chirsite.rules.promotion import (
    advertising,
    awards,
    figures,
    games,
    industry_logos,
    newsletter,
    no_complaint,
    offers,
    packages,
    praise,
    product_sales,
    shaming,
    slogans,
    structure_praise,
    third_party_rebates,
    urgency,
)

RULES: tuple[Rule, ...] = (
    praise.RULE,
    offers.RULE,
    third_party_rebates.RULE,
    games.RULE,
    urgency.RULE,
    packages.RULE,
    product_sales.RULE,
    no_complaint.RULE,
    figures.RULE,
    slogans.RULE,
    structure_praise.RULE,
    advertising.RULE,
    industry_logos.RULE,
    awards.RULE,
    shaming.RULE,
    newsletter.RULE,
)
