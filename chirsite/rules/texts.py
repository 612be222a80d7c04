"""The rules that read texts, in the order of the catalogue: importable without the model of a project.

Reading a text asks for none of the libraries that reading a project does; a list of their own spares importing them.
"""

from __future__ import annotations

from chirsite.rules.accessibility import statement
from chirsite.rules.base import Rule
from chirsite.rules.colleagues import disparagement, insult, polemic
from chirsite.rules.comparisons import exclusivity, fees_compared, league_tables, peers_compared, techniques_compared
from chirsite.rules.cosmetic import authorised_place, consideration, influence, operator, taxes
from chirsite.rules.cosmetic import implants as implants_of_cosmetic
from chirsite.rules.fees import deposit, distant_advice, refused_patients, single_means
from chirsite.rules.forms import chat
from chirsite.rules.general import (
    commerce,
    dignity,
    fairness,
    independence,
    labels,
    needless_care,
    order_approval,
    promise,
)
from chirsite.rules.legal_notice import dispute_platform, outdated_references
from chirsite.rules.photos import before_after, gallery
from chirsite.rules.practical import establishments, premium_number
from chirsite.rules.products import device_advertising, equipment, fillers, medicines, superfluous
from chirsite.rules.products import implants as implants_of_products
from chirsite.rules.promotion import (
    awards,
    figures,
    games,
    industry_logos,
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
from chirsite.rules.ranking import deceptive, paid_ranking, promotional_links, sponsored_content
from chirsite.rules.reviews import answer, ratings, solicitation
from chirsite.rules.science import alarmism, complement, hypotheses, novelty, online_advice, rumours, unproven
from chirsite.rules.secrecy import celebrities, consent, identity
from chirsite.rules.social import counters
from chirsite.rules.telemedicine import secure_channel
from chirsite.rules.testimonials import cases, narratives, patients, press, thanks, third_parties
from chirsite.rules.titles import former_posts, societies, unrecognised
from chirsite.rules.trackers import exempt_audience

TEXT_RULES: tuple[Rule, ...] = (
    fairness.RULE,
    promise.RULE,
    dignity.RULE,
    needless_care.RULE,
    commerce.RULE,
    order_approval.RULE,
    labels.RULE,
    independence.RULE,
    patients.RULE,
    third_parties.RULE,
    thanks.RULE,
    narratives.RULE,
    cases.RULE,
    press.RULE,
    ratings.RULE,
    solicitation.RULE,
    answer.RULE,
    peers_compared.RULE,
    fees_compared.RULE,
    league_tables.RULE,
    techniques_compared.RULE,
    exclusivity.RULE,
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
    industry_logos.RULE,
    awards.RULE,
    shaming.RULE,
    paid_ranking.RULE,
    sponsored_content.RULE,
    promotional_links.RULE,
    deceptive.RULE,
    unrecognised.RULE,
    former_posts.RULE,
    societies.RULE,
    hypotheses.RULE,
    unproven.RULE,
    novelty.RULE,
    complement.RULE,
    online_advice.RULE,
    alarmism.RULE,
    rumours.RULE,
    identity.RULE,
    consent.RULE,
    celebrities.RULE,
    before_after.RULE,
    gallery.RULE,
    single_means.RULE,
    refused_patients.RULE,
    distant_advice.RULE,
    deposit.RULE,
    establishments.RULE,
    premium_number.RULE,
    secure_channel.RULE,
    chat.RULE,
    dispute_platform.RULE,
    outdated_references.RULE,
    exempt_audience.RULE,
    statement.RULE,
    consideration.RULE,
    implants_of_cosmetic.RULE,
    operator.RULE,
    authorised_place.RULE,
    influence.RULE,
    taxes.RULE,
    medicines.RULE,
    superfluous.RULE,
    implants_of_products.RULE,
    fillers.RULE,
    device_advertising.RULE,
    equipment.RULE,
    disparagement.RULE,
    insult.RULE,
    polemic.RULE,
    counters.RULE,
)
