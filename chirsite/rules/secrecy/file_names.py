"""Files tell nothing of a patient by their names or their metadata (article R. 4127-4)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.model.media import Subject
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import CSP_4, CSP_73, RGPD_9
from chirsite.rules.secrecy.metadata import check_media
from chirsite.rules.secrecy.persons import FIRST_NAMES
from chirsite.rules.shared.media_entries import entries
from chirsite.text.fold import folded_text

_MEDICAL = frozenset({Subject.IMAGING, Subject.PATIENT})
_DICOM = re.compile(r"\.(?:dcm|dicom|ima)$|\b\d(?:\.\d+){5,}")
_CIVILITY = re.compile(r"(?:^|[^a-z])(?:mme|mlle|monsieur|madame)(?:[^a-z]|$)")
_RECORD = re.compile(r"(?:^|[^a-z])(?:ipp|nip|ddn|nir)[ _.-]?\d{4,}")
_DAY = re.compile(r"(?:^|[^a-z0-9])j ?[+-]?\d{1,3}(?:[^a-z0-9]|$)")
_YEAR, _MONTH, _DAY_OF_MONTH = r"(?:19|20)\d\d", r"[-_.]?(?:0\d|1[0-2])[-_.]?", r"[0-3]\d"
_DATE = re.compile(rf"(?<!\d)(?:{_YEAR}{_MONTH}{_DAY_OF_MONTH}|{_DAY_OF_MONTH}{_MONTH}{_YEAR})(?!\d)")
_HELP = "Renommer le fichier par ce qu’il montre : « cicatrice-abdominale-schema.jpg »."


def check_names(project: Project, today: date) -> Iterator[Hit]:
    """SMR-03 in the names of the files that media.yaml publishes."""
    for entry in entries(project):
        name = entry.text("file")
        found = _betrayed(folded_text(name), entry.subject)
        if found:
            yield Hit(entry.at("file"), f"le nom de fichier « {name} » contient {found}", _HELP, excerpt=name)


def _betrayed(name: str, subject: Subject) -> str:
    """What a folded file name gives away, in French; names and dates matter only where a patient may be meant."""
    if _DICOM.search(name):
        return "la marque d’un export DICOM"
    if _CIVILITY.search(name):
        return "une civilité"
    if _RECORD.search(name):
        return "un numéro de dossier"
    if subject not in _MEDICAL:
        return ""
    if _DAY.search(name):
        return "un jour de suivi (« j15 »)"
    if _DATE.search(name):
        return "une date"
    return "un prénom ou un nom" if FIRST_NAMES.intersection(re.split(r"[^a-z]+", name)) else ""


RULE = Rule(
    module=__name__,
    id="SMR-03",
    name="identifiant-cache",
    title="Identifiant caché dans un fichier",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_4, CSP_73, RGPD_9),
    data=check_names,
    media=check_media,
)
