"""The law quoted is the law in force: article 1-1 of loi 2004-575, no declaration to the CNIL."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import LCEN_1_1
from chirsite.rules.passages import Passage
from chirsite.rules.shared.terms import Terms

_NUMBER = r"(?:n[°o]\.?|numero)"

TERMS = (
    Terms(
        patterns=(r"articles? 6 ?[-,]? ?iii(?:[-, ]+[12])?",),
        message="« {found} » de la loi du 21 juin 2004 a été remplacé par l’article 1-1",
        help="Écrire : « article 1-1 de la loi n° 2004-575 du 21 juin 2004 ».",
    ),
    Terms(
        patterns=(rf"decret (?:{_NUMBER} ?)?2020-1616",),
        message="« {found} » : le décret sur la communication des médecins porte le numéro 2020-1662",
        help="Écrire : « décret n° 2020-1662 du 22 décembre 2020 ».",
    ),
    Terms(
        patterns=(
            rf"declar(?:ation|ee?s?)(?: [\w'’]+){{0,8}} \(?cnil\)?[ ,:]{{1,3}}"
            rf"(?:sous )?(?:le |la )?(?:reference )?{_NUMBER}",
        ),
        message="« {found} » : ces déclarations n’existent plus depuis 2018",
        help="Le retirer ; la page « Confidentialité » dit ce que le règlement (UE) 2016/679 demande.",
    ),
)


def check_text(passage: Passage) -> Iterator[Hit]:
    """LEG-13 in every text."""
    for terms in TERMS:
        yield from terms(passage)


RULE = Rule(
    module=__name__,
    id="LEG-13",
    name="reference-legale-perimee",
    title="Référence légale périmée",
    severity=Severity.WARNING,
    evidence=Evidence.CONFIRMED,
    citations=(LCEN_1_1,),
    text=check_text,
    expressions=TERMS,
    in_force_from=date(2024, 5, 23),
)
