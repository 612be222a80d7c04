"""No rating in structured data: invisible on the page, shown by search engines (article R. 4127-19-1)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CNOM_2021, CSP_19_1
from chirsite.rules.shared.structured import Markup

_MARKUP = Markup(
    types=frozenset({"Review", "AggregateRating", "Rating", "EmployerAggregateRating", "UserReview"}),
    properties=frozenset({"aggregateRating", "review", "reviews", "reviewRating", "ratingValue", "starRating"}),
    message="les données structurées contiennent une notation : « {found} »",
    help="Retirer cette donnée du gabarit : ni note, ni avis, ni étoile, même invisibles.",
)

RULE = Rule(
    module=__name__,
    id="AVI-02",
    name="notation-dans-les-donnees-structurees",
    title="Notation dans les données structurées",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_19_1, CNOM_2021),
    output=_MARKUP.find,
    audit=_MARKUP.find,
)
