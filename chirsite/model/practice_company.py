"""practitioner.yaml, ``company``: the company in which a surgeon practises when another publishes the site.

Source: article R. 4113-2 of the Code de la santé publique (SEL).
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from chirsite.model.base import GovernedBy, Model, RequiredBy
from chirsite.model.fields import Money, Text
from chirsite.model.place import Address


class CompanyForm(StrEnum):
    """Forms of a company in which doctors practise, as far as they decide what it must say of itself."""

    SELARL = "selarl"
    SELAS = "selas"
    SELAFA = "selafa"
    SELCA = "selca"
    OTHER = "other"


class PracticeCompany(Model):
    """What is said of the company: of a société d’exercice libéral, all of it."""

    legal_form: Annotated[CompanyForm, RequiredBy("LEG-10")]
    """selarl, selas, selafa, selca, ou other pour toute autre forme (SCP, SEP…)."""
    name: Annotated[Text | None, GovernedBy("LEG-10")] = None
    """Dénomination."""
    profession: Annotated[Text | None, GovernedBy("LEG-10")] = None
    """Profession exercée, par exemple « médecins »."""
    capital: Annotated[Money | None, GovernedBy("LEG-10")] = None
    """Capital social en euros."""
    head_office: Annotated[Address | None, GovernedBy("LEG-10")] = None
    """Siège."""
    order_registration: Annotated[Text | None, GovernedBy("LEG-10")] = None
    """Inscription de la société au tableau de l’Ordre."""

    @property
    def is_sel(self) -> bool:
        """Whether it is a société d’exercice libéral."""
        return self.legal_form is not CompanyForm.OTHER

    @property
    def display_name(self) -> str:
        """Form, profession and name of a SEL, as article R. 4113-2 words it; the name alone of any other."""
        if not self.name or not self.is_sel:
            return self.name or ""
        of = f" de {self.profession}" if self.profession else ""
        return f"{self.legal_form.upper()}{of} {self.name}"
