"""What a finding of a whole run is called, in French, for a reader who does not know our codes."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from chirsite.diagnostics import TO_COMPLETE, Finding
from chirsite.report.words import SEVERITIES
from chirsite.rules.registry import find_rule

_NO_RULES: Final[Mapping[str, str]] = MappingProxyType(
    {
        TO_COMPLETE: "Reste à compléter",
        "far-page": "Page trop loin de l’accueil",
        "hosting-inline": "Style ou code que la politique de sécurité arrête",
        "hosting-limit": "Limite de l’hébergeur",
        "hosting-source": "Adresse d’un service, impossible à autoriser",
        "old-rules": "Règles relues il y a plus d’un an",
        "orphan-page": "Page où aucune autre ne mène",
        "page-description": "Description montrée par les moteurs de recherche",
        "page-title": "Titre montré par les moteurs de recherche",
        "ready-to-publish": "Site prêt à être publié",
        "removed-page": "Page en ligne qui disparaîtrait",
        "stale-translation": "Traduction en retard sur l’original",
        "unmarked-draft": "Page qui ne se dit pas en préparation",
        "unread-file": "Fichier que rien ne lit",
        "unread-translation": "Langue qu’aucune règle ne lit",
        "untranslated": "Textes sans traduction",
        "unused-media": "Média sans emploi",
        "unused-service": "Service sans emploi",
        "unused-template": "Gabarit sans emploi",
        "waiver-expired": "Acquittement échu",
        "waiver-future": "Acquittement daté d’un jour à venir",
        "waiver-reason": "Acquittement sans raison",
        "waiver-refused": "Acquittement d’une erreur",
        "waiver-too-long": "Acquittement trop long",
        "waiver-unknown-rule": "Acquittement d’une règle inconnue",
        "waiver-unused": "Acquittement sans objet",
    }
)
"""What a site can be told though it came to its pages, and no rule of the catalogue tells, by its code."""


def finding_title(finding: Finding) -> str:
    """The rule and its title, or what the finding is about; failing both, how grave it is: never a bare code."""
    if rule := find_rule(finding.rule):
        return f"{rule.id} – {rule.title}"
    return _NO_RULES.get(finding.rule, SEVERITIES[finding.severity].capitalize())
