"""Honours of the Republic may be shown, private prizes may not (recommendations of 2021; article R. 4127-79)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CNOM_2021, CSP_30_1, CSP_79
from chirsite.rules.shared.terms import Terms

_WHO = r"(?:chirurgien(?:ne)?|medecin|clinique|cabinet|praticien(?:ne)?|docteur)"

# A prize is also a price, and a scientific prize a fact of a career.
TERMS = Terms(
    patterns=(
        r"(?:[\w'-]+ )?(?:surgeons?|doctors?|clinics?|excellence|beauty|aesthetics?|innovation|choice|health)"
        r" awards?(?: 20\d\d)?",
        r"awards? (?:20\d\d|winn(?:er|ing)s?|du|de la|des) ?",
        r"(?:best|top) (?:surgeons?|doctors?|clinics?|practices?)",
        r"(?:trophees?|oscars?|victoires?) (?:de |du |des )(?:la |l')?"
        r"(?:medecine|sante|chirurgie|esthetique|innovation|beaute|cliniques)",
        rf"{_WHO} de l'annee",
        r"prix du (?:meilleur (?:chirurgien|medecin|cabinet)|public|jury|patient)",
        r"laureate? (?:d'un |du |des )?(?:trophees?|awards?|oscars?)",
    ),
    message="« {found} » est une distinction privée",
    help="La retirer. Les distinctions de la République s’écrivent dans « distinctions ».",
)

RULE = Rule(
    module=__name__,
    id="PRO-14",
    name="distinction-privee",
    title="Distinctions et prix",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(CNOM_2021, CSP_79, CSP_30_1),
    text=TERMS,
)
