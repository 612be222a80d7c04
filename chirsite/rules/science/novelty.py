"""A new process that is not proven enough is not made public (article R. 4127-14)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import CSP_14, CSP_19_1
from chirsite.rules.passages import Passage
from chirsite.rules.science.doubt import DOUBT
from chirsite.rules.shared.terms import Terms

_MESSAGE = "« {found} » annonce au public un procédé nouveau"
_HELP = "Attendre son évaluation, puis la citer : « Technique évaluée par la HAS en 2025 (avis) »."
_PROCESS = (
    r"(?:techniques?|methodes?|procedures?|procedes?|traitements?|interventions?|protheses?|implants?|approches?"
    r"|chirurgies?|protocoles?|lasers?|robots?)"
)

TERMS = Terms(
    patterns=(
        rf"{_PROCESS} (?:[\w'-]+ )?(?:revolutionnaire|inedite?|jamais vue?)s?(?: en france)?",
        rf"(?:revolutionnaire|inedite?) {_PROCESS}",
        r"encore inedite?s?",
    ),
    message=_MESSAGE,
    help=_HELP,
    unless=DOUBT,
)
FIRSTS = Terms(
    patterns=(
        r"premieres? (?:mondiale|europeenne|nationale|francaise)s?(?! (?:guerre|docteure?|medecin|chirurgienne|femme))",
    ),
    message=_MESSAGE,
    help=_HELP,
    unless=(*DOUBT, r".*\b(?:19|20)\d\d\b"),
)


def check_text(passage: Passage) -> Iterator[Hit]:
    """SCI-04: no process called revolutionary; no world first, but one that history dates."""
    yield from TERMS(passage)
    yield from FIRSTS(passage)


RULE = Rule(
    module=__name__,
    id="SCI-04",
    name="procede-nouveau",
    title="Procédé nouveau annoncé au public",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_14, CSP_19_1),
    text=check_text,
    expressions=(TERMS, FIRSTS),
)
