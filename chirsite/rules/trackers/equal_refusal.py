"""Refusing is as simple as accepting (délibération CNIL 2020-091, article 2)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.model.rendered import Element
from chirsite.rules.base import Evidence, Hit, Rule, Site
from chirsite.rules.citations import CNIL_2020
from chirsite.rules.trackers.bars import bars, is_acceptance, is_button, is_refusal
from chirsite.text.fold import folded_words

_HELP = "Mettre « Tout refuser » à côté de « Tout accepter », sur le même écran et avec la même apparence."


def check_page(site: Site) -> Iterator[Hit]:
    """COO-02 on every consent bar: its first screen refuses as plainly as it accepts."""
    for page, bar in bars(site):
        accepting = [control for control in bar.controls if is_acceptance(control)]
        refusing = [control for control in bar.controls if is_refusal(control)]
        if not accepting:
            continue
        if not refusing:
            message = "le bandeau accepte d’un geste, mais ne permet pas de refuser aussi simplement"
            yield Hit(Span(page.path), message, _HELP, excerpt=accepting[0].text)
        elif any(map(is_button, accepting)) and not any(map(_stands_out, refusing)):
            message = f"« {refusing[0].text} » est un simple lien, alors qu’accepter est un bouton"
            yield Hit(Span(page.path), message, _HELP, Severity.WARNING, refusing[0].text)


def _stands_out(control: Element) -> bool:
    """The CNIL admits the link « Continuer sans accepter »."""
    return is_button(control) or "sans accepter" in folded_words(control.text)


RULE = Rule(
    module=__name__,
    id="COO-02",
    name="refus-moins-simple",
    title="Refuser les traceurs moins simple qu’accepter",
    severity=Severity.ERROR,
    evidence=Evidence.CONFIRMED,
    citations=(CNIL_2020,),
    output=check_page,
    audit=check_page,
)
