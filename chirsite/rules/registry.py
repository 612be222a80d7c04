"""Every rule, in the order of the catalogue: one explicit tuple, so that no rule is lost in silence."""

from __future__ import annotations

from datetime import date

from chirsite.rules.accessibility import alternatives
from chirsite.rules.base import Rule
from chirsite.rules.cosmetic import activity, quote, reflection_period
from chirsite.rules.cosmetic import cover as cosmetic_cover
from chirsite.rules.fees import (
    convention,
    deposit,
    information,
    non_care,
    non_discrimination,
    payment_means,
    range_criteria,
    sentence_charges,
    sentence_non_conventioned,
    sentence_sector_1,
    sentence_sector_2,
    single_means,
)
from chirsite.rules.fees import (
    cover as fees_cover,
)
from chirsite.rules.general import identity, order_approval, review_age
from chirsite.rules.interests import declaration
from chirsite.rules.legal_notice import (
    director,
    email,
    host,
    legal_person,
    natural_person,
    reachable,
    regulated_profession,
    sel,
)
from chirsite.rules.photos import credit
from chirsite.rules.practical import (
    access,
    address,
    appointment,
    consultations,
    emergency,
    hours,
    practice_mode,
    premises,
)
from chirsite.rules.privacy import controller, health_data_host, policy, processors, retention, rights
from chirsite.rules.promotion import no_complaint
from chirsite.rules.ranking import paid_ranking
from chirsite.rules.reviews import structured_rating
from chirsite.rules.science import authorship, dates, sources
from chirsite.rules.security import https
from chirsite.rules.telemedicine import conditions
from chirsite.rules.titles import (
    accreditation,
    aesthetic_title,
    diplomas,
    partial_access,
    rpps,
    specialty,
    training_age,
)
from chirsite.rules.trackers import third_party
from chirsite.rules.videos import captions

CATALOGUE = date(2026, 11, 21)
"""The day the catalogue of rules was last read against its sources."""

RULES: tuple[Rule, ...] = (
    order_approval.RULE,
    review_age.RULE,
    identity.RULE,
    structured_rating.RULE,
    no_complaint.RULE,
    paid_ranking.RULE,
    specialty.RULE,
    diplomas.RULE,
    aesthetic_title.RULE,
    training_age.RULE,
    accreditation.RULE,
    partial_access.RULE,
    rpps.RULE,
    authorship.RULE,
    sources.RULE,
    dates.RULE,
    credit.RULE,
    captions.RULE,
    information.RULE,
    payment_means.RULE,
    single_means.RULE,
    non_discrimination.RULE,
    convention.RULE,
    sentence_sector_1.RULE,
    sentence_sector_2.RULE,
    sentence_non_conventioned.RULE,
    sentence_charges.RULE,
    non_care.RULE,
    range_criteria.RULE,
    fees_cover.RULE,
    deposit.RULE,
    address.RULE,
    access.RULE,
    premises.RULE,
    hours.RULE,
    appointment.RULE,
    consultations.RULE,
    practice_mode.RULE,
    emergency.RULE,
    conditions.RULE,
    reachable.RULE,
    natural_person.RULE,
    legal_person.RULE,
    director.RULE,
    host.RULE,
    regulated_profession.RULE,
    email.RULE,
    sel.RULE,
    policy.RULE,
    retention.RULE,
    rights.RULE,
    processors.RULE,
    controller.RULE,
    health_data_host.RULE,
    third_party.RULE,
    https.RULE,
    alternatives.RULE,
    activity.RULE,
    reflection_period.RULE,
    quote.RULE,
    cosmetic_cover.RULE,
    declaration.RULE,
)


def find_rule(identifier: str) -> Rule | None:
    """The rule with this id or name, case aside."""
    wanted = identifier.strip().casefold()
    return next((rule for rule in RULES if wanted in (rule.id.casefold(), rule.name.casefold())), None)
