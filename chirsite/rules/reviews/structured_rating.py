"""No rating in structured data: invisible on the page, shown by search engines (article R. 4127-19-1)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.model.rendered import HtmlFacts
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import CNOM_2021, CSP_19_1

_RATINGS = frozenset({"aggregateRating", "review", "reviews", "reviewRating", "ratingValue", "starRating"})
_RATING_TYPES = frozenset({"Review", "AggregateRating", "Rating", "EmployerAggregateRating", "UserReview"})
_HELP = "Retirer cette donnée du gabarit : ni note, ni avis, ni étoile, même invisibles."


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """AVI-02 on every rendered page: JSON-LD and microdata."""
    for page in site.pages:
        for name in dict.fromkeys(_ratings(page)):
            message = f"les données structurées contiennent une notation : « {name} »"
            yield Hit(Span(page.path), message, _HELP, excerpt=name)


def _ratings(page: HtmlFacts) -> Iterator[str]:
    for node in page.structured:
        yield from _in_node(node)
    yield from (name for name in page.item_properties if name in _RATINGS)


def _in_node(node: object) -> Iterator[str]:
    if isinstance(node, dict):
        types = node.get("@type", ())
        yield from (kind for kind in ([types] if isinstance(types, str) else types) if kind in _RATING_TYPES)
        for key, value in node.items():
            if key in _RATINGS:
                yield key
            yield from _in_node(value)
    elif isinstance(node, list):
        for item in node:
            yield from _in_node(item)


RULE = Rule(
    module=__name__,
    id="AVI-02",
    name="notation-dans-les-donnees-structurees",
    title="Notation dans les données structurées",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_19_1, CNOM_2021),
    output=check_page,
)
