"""A clinical case teaches and identifies nobody (articles R. 4127-13 and R. 4127-73)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CNOM_2021, CSP_13, CSP_73
from chirsite.rules.shared.terms import Terms

_SOMEBODY = r"(?:m\.|mr\.?|mme|mlle|monsieur|madame|mademoiselle) ?[a-z][\w-]*\.?"
_AGED = r"(?:agee? de )?\d{1,3} ans"
_LIFE = (
    r"(?:institut(?:eur|rice)|enseignante?|infirmiere?|boulang(?:er|ere)|secretaire|comptable|ingenieure?|retraitee?"
    r"|agricult(?:eur|rice)|macon|pompier|policiere?|avocate?|commercante?|ouvriere?|etudiante?|coiffeu(?:r|se)"
    r"|habitant|domiciliee?|originaire)"
)

TERMS = Terms(
    patterns=(
        rf"(?:le )?cas (?:clinique )?(?:de |d'){_SOMEBODY}(?:,? {_AGED})?",
        rf"{_SOMEBODY},? {_AGED}",
        rf"(?:patiente?|homme|femme|jeune fille|jeune homme) de \d{{1,3}} ans,? {_LIFE}",
        r"\A(?:etudes? de cas|cas cliniques?)\b(?! en reunion)[^.]{0,80}\Z",
    ),
    message="« {found} » décrit un cas qui peut désigner une personne",
    help="Décrire une situation fréquente, sans personne : « hernie inguinale découverte à l’effort ».",
)

RULE = Rule(
    module=__name__,
    id="TEM-05",
    name="cas-clinique",
    title="Cas clinique qui peut désigner une personne",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(CSP_73, CNOM_2021, CSP_13),
    text=TERMS,
)
