"""No company of the health industry put forward: no logo, no « partner » (livre blanc of 2011; article L. 4113-13)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import CNOM_2011, L4113_13
from chirsite.rules.passages import Scope, project_passages
from chirsite.rules.shared.terms import Terms
from chirsite.text.fold import fold, folded_text

if TYPE_CHECKING:
    from chirsite.model.project import Project

_HELP = "Retirer le logo ou la mention. Un lien réel se déclare en texte, sur la page des liens d’intérêts."
_MAKERS = r"(?:fabricants?|laboratoires?|industriels?|fournisseurs?|marques?)"
_SHOWN = frozenset({Scope.ALTERNATIVE, Scope.CAPTION, Scope.FILE_NAME})
_LEGAL_FORM = re.compile(r"(?<![\s,])[\s,]+(?:sa|sas|sarl|sasu|inc|gmbh|ltd|ag|corp)\.?$")

# A network of care, a society, a colleague are partners too: the word alone says nothing.
TERMS = Terms(
    patterns=(
        rf"logos? (?:de |du |des |d')?(?:nos |notre |la |les |l'|un |une )?(?:{_MAKERS}|partenaires?)",
        rf"(?:nos|mes) {_MAKERS} partenaires",
        r"(?:nos|mes) partenaires (?:industriels|commerciaux|fabricants|laboratoires|privilegies)",
        rf"en partenariat avec (?:le |les |la |l'|notre |nos )?{_MAKERS}",
        r"partenaires? officiels?",
    ),
    message="« {found} » met en avant une entreprise",
    help=_HELP,
)


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """PRO-13 on pictures: none names a company that a practitioner declares a link with."""
    companies = _companies(project)
    for passage in project_passages(project):
        if passage.scope in _SHOWN:
            folded = fold(passage.text)
            for company in companies:
                match = re.search(rf"(?<!\w){re.escape(company)}(?!\w)", folded.text)
                if match:
                    start, end = folded.original_span(*match.span())
                    found = passage.text[start:end]
                    message = f"« {found} » : entreprise liée au praticien, montrée par une image"
                    yield Hit(passage.span(start, end), message, _HELP, excerpt=found)


def _companies(project: Project) -> tuple[str, ...]:
    declared = (link.company for surgeon in project.surgeons for link in surgeon.value.interests.links)
    return tuple(dict.fromkeys(_LEGAL_FORM.sub("", folded_text(company).strip()) for company in declared))


RULE = Rule(
    module=__name__,
    id="PRO-13",
    name="logo-d-industriel",
    title="Partenariats et logos d’industriels",
    severity=Severity.WARNING,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2011, L4113_13),
    data=check_data,
    text=TERMS,
)
