"""site.yaml, ``privacy``: what is done with personal data, why, by whom, for how long.

Source: règlement (UE) 2016/679, articles 6, 13 and 28.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from chirsite.model.base import GovernedBy, Model, RequiredBy
from chirsite.model.fields import Country, Email, Text


class LegalBasis(StrEnum):
    """Grounds of processing (règlement (UE) 2016/679, article 6)."""

    CONSENT = "consent"
    CONTRACT = "contract"
    LEGAL_OBLIGATION = "legal_obligation"
    LEGITIMATE_INTEREST = "legitimate_interest"


class Processing(Model):
    """One processing of personal data: what for, on what ground, for how long."""

    purpose: Annotated[Text, RequiredBy("RGPD-01")]
    """Finalité."""
    data: Annotated[Text, RequiredBy("RGPD-01")]
    """Données traitées."""
    basis: Annotated[LegalBasis, RequiredBy("RGPD-01")]
    """Base légale : consent, contract, legal_obligation, legitimate_interest."""
    interest: Annotated[Text | None, GovernedBy("RGPD-01")] = None
    """Pour legitimate_interest : l’intérêt poursuivi, par exemple « tenir le site en sécurité »."""
    recipients: Annotated[Text, RequiredBy("RGPD-04")]
    """Destinataires."""
    retention: Annotated[Text, RequiredBy("RGPD-02")]
    """Durée de conservation, chiffrée."""
    if_withheld: Text | None = None
    """Pour des données que l’on demande : si elles sont obligatoires, et ce qui se passe sans elles."""


class Processor(Model):
    """A subcontractor who handles personal data (article 28)."""

    name: Text
    """Nom."""
    role: Text
    """Rôle : hébergement, prise de rendez-vous, courriel."""
    country: Country
    """Pays."""
    safeguard: Text | None = None
    """Garantie du transfert hors de l’Espace économique européen : décision d’adéquation, clauses types."""


class Privacy(Model):
    """What the privacy page must say."""

    controller: Annotated[Text, RequiredBy("RGPD-07")]
    """Responsable de traitement : le praticien ou la société, jamais l’agence."""
    contact: Annotated[Email, RequiredBy("RGPD-03")]
    """Adresse pour exercer ses droits."""
    dpo: Text | None = None
    """Délégué à la protection des données, s’il existe."""
    processings: Annotated[tuple[Processing, ...], Field(min_length=1), RequiredBy("RGPD-01")]
    """Traitements."""
    processors: Annotated[tuple[Processor, ...], RequiredBy("RGPD-04")]
    """Sous-traitants ; [] s’il n’y en a aucun."""
