"""Consent can be withdrawn at any time, as simply as it was given (délibération CNIL 2020-091; CE, n° 494300)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.model.rendered import Element, HtmlFacts
from chirsite.rules.base import Evidence, Hit, Rule, Site
from chirsite.rules.citations import CE_TRACEURS, CNIL_2020
from chirsite.rules.shared.fetched import fetched_later
from chirsite.rules.trackers.bars import bars
from chirsite.text.address import split_address
from chirsite.text.fold import folded_words

_WITHDRAW = re.compile(
    r"(?=.*\b(?:gerer|gestion|modifier|parametr\w*|preferences?|reglages?|choix|retirer|revoir|personnaliser)\b)"
    r"(?=.*\b(?:cookies?|traceurs?|consentement)\b)"
)


def check_page(site: Site) -> Iterator[Hit]:
    """COO-05: where a bar or the place of a frame asks for consent, each page has a visible way back to the choice,
    outside the bar.
    """
    if next(bars(site), None) is None and not any(map(_waits, site.pages)):
        return
    for page in site.originals:
        if page.kind != "redirect" and not _can_withdraw(page):
            message = "la page n’a aucun lien pour revenir sur le choix des traceurs"
            yield Hit(Span(page.path), message, "Mettre « Gérer les cookies » dans le pied de page du thème.")


def _waits(page: HtmlFacts) -> bool:
    """Whether something of another host stands ready in the page until it is asked for."""
    return any(split_address(address).netloc for address in fetched_later(page))


def _can_withdraw(page: HtmlFacts) -> bool:
    in_bars = sum(_ways(bar.controls) for bar in page.consent_bars if bar.shown)
    return _ways((*page.links, *page.buttons)) > in_bars


def _ways(controls: Iterable[Element]) -> int:
    return sum(1 for control in controls if _WITHDRAW.match(folded_words(control.text)))


RULE = Rule(
    module=__name__,
    id="COO-05",
    name="retrait-du-consentement",
    title="Retrait du consentement aux traceurs impossible",
    severity=Severity.ERROR,
    evidence=Evidence.CONFIRMED,
    citations=(CNIL_2020, CE_TRACEURS),
    output=check_page,
    audit=check_page,
)
