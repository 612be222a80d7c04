"""A newsletter informs, on consent, and can be left (article L. 34-5 of the Code des postes)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.model.rendered import Form, HtmlFacts
from chirsite.rules.base import Evidence, Hit, Rule, Site
from chirsite.rules.citations import CPCE_34_5, CSP_19, RGPD_7
from chirsite.text.fold import folded_text

_NEWSLETTER = re.compile(
    r"\b(?:newsletter|infolettre|lettre d'information|abonne[rz]|recevoir (?:nos|les|des|vos) "
    r"(?:actualites|informations|nouvelles|offres|conseils))\b"
)
_OFFERS = re.compile(r"\b(?:offres|promotions|bons plans|avantages exclusifs)\b")
_LEAVING = re.compile(r"\b(?:desinscri\w+|desabonn\w+|retirer (?:votre|son|mon) consentement)\b")
_HELP = "Une case vide « recevoir les informations du cabinet », un contenu informatif, et comment se désinscrire."


def check_page(site: Site) -> Iterator[Hit]:
    """PRO-16 on the forms of every rendered page."""
    for page in site.pages:
        for form in page.forms:
            if _NEWSLETTER.search(_words(form)):
                for problem in _problems(form, page):
                    yield Hit(Span(page.path), f"lettre d’information : {problem}", _HELP, excerpt=problem)


def _problems(form: Form, page: HtmlFacts) -> Iterator[str]:
    if any(control.type == "checkbox" and control.checked for control in form.controls):
        yield "une case est cochée d’avance"
    if _OFFERS.search(_words(form)):
        yield "elle promet des offres commerciales"
    if not _LEAVING.search(folded_text(page.text)):
        yield "la page ne dit pas comment se désinscrire"


def _words(form: Form) -> str:
    return folded_text(" ".join((form.text, *(control.label for control in form.controls))))


RULE = Rule(
    module=__name__,
    id="PRO-16",
    name="lettre-d-information",
    title="Lettre d’information et démarchage",
    severity=Severity.WARNING,
    evidence=Evidence.UNVERIFIED,
    citations=(CPCE_34_5, RGPD_7, CSP_19),
    output=check_page,
    audit=check_page,
)
