"""The accessibility of the premises is stated, and its absence too (recommendations of 2021)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import CNOM_2021
from chirsite.rules.shared.mentions import Mention, missing_on_kind
from chirsite.rules.shared.sought import Sought

_WORDS = ("plain-pied", "ascenseur", "fauteuil", "toilettes", "boucle", "chiens")
"""What each feature is called, whatever the answer: « non » is information too."""


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """PRA-03 on the rendered access page: each feature is told, and the details that were written."""
    mentions = [Mention("une donnée sur l’accessibilité des locaux", word) for word in _WORDS]
    details = (place.accessibility.details for place in site.project.places())
    mentions += [Mention("les précisions sur l’accessibilité", text) for text in details if text]
    yield from missing_on_kind(site, "access", "Accès", mentions)


AUDIT = Sought(
    label="si les locaux sont accessibles",
    pattern=r"\bmobilite reduite|\bpmr\b|\bfauteuils? roulants?|\bhandicap|\bplain[ -]pied|\bascenseur",
    help="Dire si les locaux sont accessibles, et s’ils ne le sont pas.",
)

RULE = Rule(
    module=__name__,
    id="PRA-03",
    name="accessibilite-des-locaux-absente",
    title="Accessibilité des locaux absente",
    severity=Severity.WARNING,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2021,),
    output=check_page,
    audit=AUDIT,
)
