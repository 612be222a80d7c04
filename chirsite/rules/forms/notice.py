"""At the foot of a form stands who processes the answers, why, on what ground, for whom, how long (article 13)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from chirsite.diagnostics import Severity, Span
from chirsite.model.rendered import Form
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule, Site
from chirsite.rules.citations import RGPD_13
from chirsite.rules.forms.collecting import readable_forms
from chirsite.text.fold import folded_words

_TOLD: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "la finalité": re.compile(r"\b(?:repond\w*|traiter|gerer|organiser|finalite|afin de|recontact\w*|rappeler)\b"),
        "la base légale": re.compile(
            r"\b(?:consent\w+|interet legitime|base legale|obligation legale|contrat\w*|accord)\b"
        ),
        "les destinataires": re.compile(
            r"\b(?:destinat\w+|secretariat|destinee?s|transmises?|lues?|seule? le)\b"
        ),
        "la durée de conservation": re.compile(r"\b(?:\w+|\d+) (?:jours?|semaines?|mois|ans?|annees?)\b"),
        "vos droits": re.compile(r"\b(?:droits?|acceder|acces|rectifi\w+|effac\w+|oppos\w+)\b"),
    }
)  # fmt: skip
_HELP = "Écrire au pied du formulaire qui traite les réponses, pourquoi, pour qui, combien de temps, et vos droits."


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """FOR-04 on every rendered form that asks for personal data."""
    yield from _missing(site, site.project.settings.value.privacy.controller)


def audit(site: Site) -> Iterator[Hit]:
    """FOR-04 on a site whose controller is not known: the word must do."""
    yield from _missing(site, "responsable")


def _missing(site: Site, controller: str) -> Iterator[Hit]:
    privacy = frozenset(site.href(page) for page in site.pages if page.kind == "privacy")
    for page, form in readable_forms(site):
        missing = [*_untold(form, controller)]
        if not any(_leads(link.attributes["href"], privacy) for link in form.links):
            missing.append("le lien vers la politique de confidentialité")
        if missing:
            message = f"la mention d’information du formulaire ne dit pas {', '.join(missing)}"
            yield Hit(Span(page.path), message, _HELP, excerpt=", ".join(missing))


def _untold(form: Form, controller: str) -> Iterator[str]:
    said = folded_words(form.text)
    if folded_words(controller) not in said and not re.search(r"\bresponsable\b", said):
        yield "le responsable"
    yield from (label for label, pattern in _TOLD.items() if not pattern.search(said))


def _leads(address: str, privacy: frozenset[str]) -> bool:
    """Whether a link leads to the privacy page, by its address in the plan or by its name."""
    path = address.partition("#")[0].partition("?")[0]
    return path in privacy or any(name in path for name in ("confidentialite", "donnees-personnelles"))


RULE = Rule(
    module=__name__,
    id="FOR-04",
    name="mention-d-information-absente",
    title="Mention d’information absente du formulaire",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(RGPD_13,),
    output=check_page,
    audit=audit,
)
