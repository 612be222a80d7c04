"""No personal advice, no diagnosis from the site (charte of 2025; article R. 4127-53, I)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.rules.base import Evidence, Hit, Rule, Site
from chirsite.rules.citations import CNOM_2025, CSP_53
from chirsite.rules.shared.terms import Terms
from chirsite.text.fold import folded_text
from chirsite.text.negation import is_negated

_HELP = "Le retirer. Un texte général reste permis : « Quels signes doivent faire consulter ? »"
_SYMPTOMS = (
    r"(?:vos |votre |les )?(?:symptomes?|douleurs?|probleme|maux|cas|photos?|radios?|radiographies?|irm|examens)"
)

TERMS = Terms(
    patterns=(
        rf"(?:decrivez|envoyez|soumettez|exposez|saisissez|cochez)(?:-nous)? {_SYMPTOMS}[^.!?;]{{0,80}}"
        r"(?:nous vous (?:orient|repond|conseill|dir)\w+|(?:pour|et) (?:obten|recev)\w+)",
        r"(?:obtenez|recevez) (?:un |votre )diagnostic",
        r"(?:obtenez|recevez|demandez) (?:un |votre )avis (?:medical |chirurgical )?"
        r"(?:en ligne|gratuit|immediat|par (?:courriel|e-?mail|whatsapp))",
        r"(?:faites|passez|repondez a|lancez)"
        r" (?:(?:notre|mon|ce) (?:test|questionnaire)|\w+ (?:quiz|auto-?test|simulateur))"
        r"(?: [\w'-]+){0,4}? (?:pour savoir|pour decouvrir|en ligne|et (?:decouvrez|sachez))",
        r"(?:notre|votre) (?:auto-?diagnostic|diagnostic en ligne|verificateur de symptomes)",
    ),
    message="« {found} » propose un conseil médical individuel depuis le site",
    help=_HELP,
)
_ASKED = re.compile(r"\b(?:symptomes?|antecedents?|diagnostic|ou avez-vous mal|intensite de (?:la|votre) douleur)\b")


def check_page(site: Site) -> Iterator[Hit]:
    """SCI-09 on every rendered page: no form asks for symptoms."""
    for page in site.pages:
        for form in page.forms:
            said = folded_text(form.text)
            asked = [found for found in _ASKED.finditer(said) if not is_negated(said, found.start())]
            for found in asked[:1]:
                message = f"un formulaire demande : « {found.group()} »"
                yield Hit(Span(page.path), message, _HELP, excerpt=found.group())


RULE = Rule(
    module=__name__,
    id="SCI-09",
    name="conseil-medical-en-ligne",
    title="Conseil médical individuel en ligne",
    severity=Severity.ERROR,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2025, CSP_53),
    text=TERMS,
    output=check_page,
    audit=check_page,
)
