"""No sponsored publication (charter of 2025: neither self-promotion nor paid ranking)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CNOM_2025
from chirsite.rules.ranking.bought import SPONSORS
from chirsite.rules.shared.terms import Terms
from chirsite.rules.shared.together import Together

_TEXT = r"(?:articles?|contenus?|publications?|billets?|pages?|posts?|videos?|reportages?)"

TERMS = Terms(
    patterns=(
        rf"{_TEXT} (?:sponsorisee?s?|promotionnel(?:le)?s?|promue?s?)",
        rf"{_TEXT} (?:invitee?s? )?(?:remuneree?s?|payee?s?) par (?:un|une|notre|le|la) "
        r"(?:annonceur|marque|partenaire|laboratoire|fabricant)",
        r"(?:collaboration|partenariat) (?:commerciale?|remuneree?)",
        r"publi-?(?:redactionnel|reportage)s?",
        r"contenus? de marque",
        r"sponsorise",
    ),
    message="« {found} » annonce une publication payée",
    help="Retirer cette publication, ou la remplacer par un article signé, daté et sourcé.",
    unless=(r"etude|essai|registre|recherche|promoteur",),
)

RULE = Rule(
    module=__name__,
    id="REF-03",
    name="publication-sponsorisee",
    title="Publication sponsorisée",
    severity=Severity.WARNING,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2025,),
    text=Together((TERMS, SPONSORS)),
)
