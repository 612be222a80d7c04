"""A choice, yes or no, is kept six months (recommendation CNIL 2020-092)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.rules.base import Evidence, Hit, Rule, Site
from chirsite.rules.citations import CNIL_2020
from chirsite.rules.trackers.bars import bars, said_of_cookies

_NUMBERS = {"un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "six": 6, "douze": 12, "treize": 13}
_DAYS = {"jour": 1, "mois": 30, "an": 365, "annee": 365}
_SIX_MONTHS = 183
_CHOICE = r"\b(?:choix|refus|accord|consentement|preferences?)\b"
_PERIOD = rf"\b(?P<number>\d+|{'|'.join(_NUMBERS)}) (?P<unit>jour|mois|an|annee)s?\b"
_KEPT = re.compile(rf"{_CHOICE}[^.;:]*?{_PERIOD}")
_HELP = "Garder le refus comme l’accord six mois, et l’écrire : « Votre choix est gardé six mois. »"


def check_page(site: Site) -> Iterator[Hit]:
    """COO-04 on every consent bar: it, or the page on cookies, says how long the choice is kept."""
    for page, bar in bars(site):
        found = _KEPT.search(said_of_cookies(site, bar))
        if found is None:
            yield Hit(Span(page.path), "rien ne dit combien de temps le choix est gardé", _HELP, excerpt=bar.text)
        elif _days(found["number"], found["unit"]) > _SIX_MONTHS:
            kept = f"{found['number']} {found['unit']}"
            yield Hit(Span(page.path), f"le choix est gardé plus de six mois (« {kept} »)", _HELP, excerpt=kept)


def _days(number: str, unit: str) -> int:
    return (int(number) if number.isdigit() else _NUMBERS[number]) * _DAYS[unit]


RULE = Rule(
    module=__name__,
    id="COO-04",
    name="duree-du-choix",
    title="Durée de conservation du choix sur les traceurs",
    severity=Severity.WARNING,
    evidence=Evidence.CONFIRMED,
    citations=(CNIL_2020,),
    output=check_page,
    audit=check_page,
)
