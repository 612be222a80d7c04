"""What rules say of themselves, in French."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from chirsite.diagnostics import Citation, Severity
from chirsite.rules.base import Evidence, Means
from chirsite.text.dates import french_date

SEVERITIES: Final[Mapping[Severity, str]] = MappingProxyType(
    {Severity.ERROR: "erreur", Severity.WARNING: "avertissement", Severity.INFO: "conseil"}
)
MEANS: Final[Mapping[Means, str]] = MappingProxyType(
    {Means.AUTOMATIC: "automatique", Means.ASSISTED: "assistée", Means.READING: "laissée au lecteur"}
)
EVIDENCE: Final[Mapping[Evidence, str]] = MappingProxyType(
    {
        Evidence.READ: "texte lu",
        Evidence.CONFIRMED: "confirmé par des sources concordantes",
        Evidence.STATED: "énoncé par une seule source",
        Evidence.UNVERIFIED: "non vérifié",
    }
)
FAMILIES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "GEN": "Principes", "TEM": "Témoignages", "AVI": "Avis et notes", "CMP": "Comparaisons",
        "PRO": "Promotion et offres", "REF": "Référencement", "TIT": "Titres et diplômes", "SCI": "Contenu médical",
        "SMR": "Secret médical", "PHO": "Photographies", "VID": "Vidéos", "HON": "Honoraires",
        "PRA": "Informations pratiques", "TEL": "Télémédecine", "FOR": "Formulaires", "LEG": "Mentions légales",
        "RGPD": "Données personnelles", "COO": "Traceurs", "SEC": "Sécurité", "ACC": "Accessibilité",
        "EST": "Visée esthétique", "MED": "Médicaments et dispositifs", "INT": "Liens d’intérêts", "LIE": "Liens",
        "CNF": "Confraternité", "SOC": "Réseaux sociaux", "IA": "Intelligence artificielle",
        "LIS": "Lisibilité",
    }
)  # fmt: skip
"""The families of the catalogue, by the code their rules begin with."""


def read_words(citation: Citation) -> str:
    """« lu le 21 novembre 2026 », or that nobody read it."""
    return f"lu le {french_date(citation.read_on)}" if citation.read_on else "texte non relu"
