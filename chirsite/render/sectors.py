"""The convention sector in words, and what it means for the patient.

Sources: convention médicale 2024-2029 (secteurs, OPTAM, OPTAM-ACO); arrêté of 30 May 2018, article 5.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from chirsite.model.fees import Sector

SECTORS: Final[Mapping[Sector, str]] = MappingProxyType(
    {
        Sector.SECTEUR_1: "Secteur 1",
        Sector.SECTEUR_1_DP: "Secteur 1, droit permanent à dépassement",
        Sector.SECTEUR_2: "Secteur 2",
        Sector.OPTAM: "Secteur 2, OPTAM",
        Sector.OPTAM_ACO: "Secteur 2, OPTAM-ACO",
        Sector.NON_CONVENTIONNE: "Non conventionné",
        Sector.SANS_OBJET: "Sans objet : exercice salarié",
    }
)

_EXCESS = (
    "La part qui dépasse ce tarif reste à votre charge, ou à celle de votre complémentaire santé selon son contrat."
)

CONSEQUENCES: Final[Mapping[Sector, str]] = MappingProxyType(
    {
        Sector.SECTEUR_1: (
            "Les honoraires sont ceux que l’assurance maladie fixe, sans dépassement, sauf exigence particulière de "
            "votre part ou non-respect du parcours de soins."
        ),
        Sector.SECTEUR_1_DP: (
            "Le praticien a un droit permanent à dépassement : ses honoraires peuvent être supérieurs au tarif de "
            f"l’assurance maladie. {_EXCESS}"
        ),
        Sector.SECTEUR_2: (
            "Les honoraires peuvent être supérieurs au tarif de l’assurance maladie, qui rembourse sur la base de son "
            f"propre tarif. {_EXCESS}"
        ),
        Sector.OPTAM: (
            "Les honoraires peuvent être supérieurs au tarif de l’assurance maladie, mais le praticien s’est engagé à "
            f"modérer ses dépassements (option pratique tarifaire maîtrisée). {_EXCESS}"
        ),
        Sector.OPTAM_ACO: (
            "Les honoraires peuvent être supérieurs au tarif de l’assurance maladie, mais le praticien s’est engagé à "
            "modérer ses dépassements (option pratique tarifaire maîtrisée, anesthésie, chirurgie et obstétrique). "
            f"{_EXCESS}"
        ),
        Sector.NON_CONVENTIONNE: (
            "Le praticien fixe librement ses honoraires. L’assurance maladie ne rembourse que sur la base d’un tarif "
            "très faible : presque toute la dépense reste à votre charge, ou à celle de votre complémentaire santé."
        ),
        Sector.SANS_OBJET: (
            "Le praticien est salarié : les consultations et les actes sont facturés par l’établissement, à ses tarifs."
        ),
    }
)
