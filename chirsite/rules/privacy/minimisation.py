"""Forms ask for what they need and no more, never for a social security number (GDPR, article 5, § 1, c)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from chirsite.diagnostics import Severity, Span
from chirsite.model.rendered import Element
from chirsite.rules.base import Evidence, Hit, Rule, Site
from chirsite.rules.citations import RGPD_5
from chirsite.text.fold import folded_words

_SPOKEN = ("name", "id", "autocomplete")


@dataclass(frozen=True, slots=True)
class _Excess:
    """Something a contact form has no need of: how its label and its names give it away."""

    label: str
    pattern: re.Pattern[str]
    severity: Severity


_EXCESSES = (
    _Excess(
        "le numéro de sécurité sociale",
        re.compile(
            r"\bsecurite sociale\b|\bnum(?:ero)? (?:de )?secu\b|\bn[°o] ?(?:de )?secu\b|\bnir\b|\bcarte vitale\b"
        ),
        Severity.ERROR,
    ),
    _Excess(
        "la date de naissance",
        re.compile(
            r"\b(?:date|jour|annee) de naissance\b|\bnee? le\b|\bbday\b|\bbirth ?da(?:te|y)\b|\bdate of birth\b"
        ),
        Severity.WARNING,
    ),
    _Excess(
        "l’adresse postale",
        re.compile(r"\badresse (?:postale|personnelle|du domicile|complete)\b|\bdomicile\b|\bstreet address\b"),
        Severity.WARNING,
    ),
)


def check_page(site: Site) -> Iterator[Hit]:
    """RGPD-06 on the fields of every rendered form."""
    for page in site.pages:
        for field in page.fields:
            said = _said(field)
            for excess in _EXCESSES:
                if excess.pattern.search(said):
                    message = f"un formulaire demande {excess.label}"
                    advice = "Retirer ce champ : un nom et un téléphone suffisent pour rappeler un patient."
                    yield Hit(Span(page.path), message, advice, excess.severity, field.text)


def _said(field: Element) -> str:
    """The label of a field and its names, whose words stand apart: ``date_naissance``, ``birthDate``."""
    names = " ".join(field.attributes.get(name) or "" for name in _SPOKEN)
    apart = re.sub(r"(?<=[a-z])(?=[A-Z])|[-_.]", " ", names)
    return folded_words(f"{field.text} ; {apart}")


RULE = Rule(
    module=__name__,
    id="RGPD-06",
    name="donnees-excessives",
    title="Formulaire qui demande plus que nécessaire",
    severity=Severity.ERROR,
    evidence=Evidence.CONFIRMED,
    citations=(RGPD_5,),
    output=check_page,
    audit=check_page,
)
