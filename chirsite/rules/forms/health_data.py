"""A contact form asks nothing of health, unless a certified host receives it (article L. 1111-8)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.model.rendered import Control, Form
from chirsite.rules.base import Evidence, Hit, Rule, Site
from chirsite.rules.citations import CNOM_2014, L1111_8, RGPD_5, RGPD_9
from chirsite.rules.forms.certified_host import UnlessCertified
from chirsite.text.fold import folded_words
from chirsite.text.negation import is_negated

_HEALTH = re.compile(
    r"\b(?:symptom\w*|antecedents?|(?<!assurance )maladies?|pathologies?|diagnostics?|douleurs?|allergi\w+"
    r"|traitements?(?! (?:de|des|du|informatique))|medicaments?|poids|imc|grossesse|groupe sanguin"
    r"|(?:etat|probleme|donnee|information)s? de (?:votre )?sante|(?:votre|vos) (?:probleme|intervention)s?"
    r"|numero de securite sociale|nir|histoire medicale|motif medical)\b"
)
_FREE_MOTIVE = re.compile(r"\bmotif\b")
_WARNED = re.compile(
    r"\b(?:aucune?|pas|ni|jamais) [^.;!?]{0,40}\b(?:medica(?:l|le|les|ux)|de sante)\b"
    r"|\b(?:medicale?s?|de sante) [^.;!?]{0,30}\b(?:interdit|proscrit)"
)
_FREE = frozenset({"text", "textarea"})
_TOLD = _FREE | {"select", "number", "date"}
"""A box to tick may name health without asking for it."""


def asked(site: Site) -> Iterator[Hit]:
    """FOR-01 on every page: the fields that ask about health, and free ones without a warning."""
    for page in site.pages:
        for control in page.controls:
            if _asks_health(control):
                label = control.label or control.name
                message = f"le champ « {label} » recueille une information de santé"
                advice = "Le retirer : nom, téléphone ou courriel, et un objet administratif choisi dans une liste."
                yield Hit(Span(page.path), message, advice, excerpt=label)
        if not page.translation and any(_is_unwarned(form) for form in page.forms):
            message = "le formulaire a un champ libre sans l’avertissement sur les données de santé"
            advice = "Écrire dans le formulaire : « N’indiquez aucune information médicale. »"
            yield Hit(Span(page.path), message, advice, excerpt="champ libre")


def _asks_health(control: Control) -> bool:
    if control.type not in _TOLD:
        return False
    said = folded_words(f"{control.label} . {control.name.replace('_', ' ').replace('-', ' ')}")
    found = _HEALTH.search(said)
    if found and not is_negated(said, found.start()):
        return True
    return control.type in _FREE and _FREE_MOTIVE.search(said) is not None


def _is_unwarned(form: Form) -> bool:
    free = [control for control in form.controls if control.type == "textarea"]
    said = " ".join((form.text, *(control.label for control in free)))
    return bool(free) and not _WARNED.search(folded_words(said))


CHECK = UnlessCertified(asked)

RULE = Rule(
    module=__name__,
    id="FOR-01",
    name="formulaire-de-sante",
    title="Données de santé dans un formulaire",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(L1111_8, RGPD_5, RGPD_9, CNOM_2014),
    output=CHECK.output,
    audit=CHECK.audit,
)
