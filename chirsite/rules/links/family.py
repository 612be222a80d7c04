"""Links to other sites. Family LIE of the catalogue."""

from __future__ import annotations

from chirsite.rules.base import Rule
from chirsite.rules.links import booking_link, commercial_links, order_directory, trusted_sites

RULES: tuple[Rule, ...] = (
    trusted_sites.RULE,
    commercial_links.RULE,
    order_directory.RULE,
    booking_link.RULE,
)
