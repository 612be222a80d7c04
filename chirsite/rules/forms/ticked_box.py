"""Consent is an act of the visitor: no box is ticked in advance (articles 4 and 7 of the règlement (UE) 2016/679)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.model.rendered import Control, HtmlFacts
from chirsite.rules.base import Evidence, Hit, Rule, Site
from chirsite.rules.citations import CNIL_2020, RGPD_7
from chirsite.rules.forms.collecting import collects
from chirsite.text.fold import folded_words

_CONSENT = re.compile(
    r"\b(?:accept\w*|consen\w+|autoris\w+|accord|d'accord|recevoir|newsletter|lettre d'information|abonn\w+|inscri\w+"
    r"|cookies?|traceurs?|mesure d'audience|partag\w+|politique de confidentialite)\b"
)
_BOXES = frozenset({"checkbox", "radio"})


def check_page(site: Site) -> Iterator[Hit]:
    """FOR-05 on every rendered page: boxes that ask for consent, and any box of a form that asks for personal data."""
    for page in site.pages:
        for control in dict.fromkeys(_ticked(page)):
            label = control.label or control.name
            message = f"la case « {label} » est cochée d’avance"
            yield Hit(Span(page.path), message, "La laisser vide : c’est au visiteur de la cocher.", excerpt=label)


def _ticked(page: HtmlFacts) -> Iterator[Control]:
    yield from (control for control in page.controls if control.checked and _is_consent(control))
    for form in filter(collects, page.forms):
        yield from (control for control in form.controls if control.checked and control.type == "checkbox")


def _is_consent(control: Control) -> bool:
    said = folded_words(f"{control.label} {control.name}")
    return control.type in _BOXES and _CONSENT.search(said) is not None and not _refuses(said)


def _refuses(said: str) -> bool:
    return re.search(r"\b(?:refus\w*|je n'|ne (?:souhaite|veux|desire)|non)\b", said) is not None


RULE = Rule(
    module=__name__,
    id="FOR-05",
    name="case-precochee",
    title="Case cochée d’avance",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(RGPD_7, CNIL_2020),
    output=check_page,
    audit=check_page,
)
