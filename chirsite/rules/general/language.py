"""What presents a service is in French, translated or not (loi 94-665, articles 2 and 4)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.memory import remembered
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import TOUBON
from chirsite.rules.passages import Scope, project_passages
from chirsite.text.fold import folded_text

_HELP = "Écrire la page en français ; la version étrangère vient en plus, aussi complète."
_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")
_ENOUGH = 4
_SENTENCES = frozenset({Scope.HEADING, Scope.BODY, Scope.TITLE, Scope.DESCRIPTION, Scope.DATA, Scope.CAPTION})
_ENGLISH = re.compile(r"the|of|and|to|with|for|will|this|that|these|from|by|after|before|at|not")
# A name has no verb: « Fellow of the Royal College of Surgeons of England » stays.
_ENGLISH_SENTENCE = re.compile(r"is|are|was|were|your?|we|our|will|should|can|must|be|have|please")
_FRENCH = re.compile(r"l[ea]s?|d[eu]s?|et|est|sont|une?|pour|avec|dans|par|sur|vous|votre|nous|qu[ei]|ou|au")


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """GEN-11: French is the first language of the site, and no passage written for it is in English."""
    settings = project.settings
    if settings.value.languages[0] != "fr":
        message = "le français n’est pas la première langue du site"
        yield Hit(settings.at("languages"), message, "Écrire « fr » en tête de « languages ».")
    for passage in project_passages(project):
        if passage.scope in _SENTENCES and is_english(passage.text):
            span = passage.span(0, len(passage.text))
            yield Hit(span, f"passage en anglais : « {passage.text} »", _HELP, excerpt=passage.text)


@remembered
def is_english(text: str) -> bool:
    """Whether ``text`` is an English sentence, not a name: common words, one of which makes a sentence."""
    words = _WORD.findall(folded_text(text))
    sentence = _count(_ENGLISH_SENTENCE, words)
    english = _count(_ENGLISH, words) + sentence
    return sentence > 0 and english >= _ENOUGH and english > 2 * _count(_FRENCH, words)


def _count(common: re.Pattern[str], words: list[str]) -> int:
    return sum(common.fullmatch(word) is not None for word in words)


RULE = Rule(
    module=__name__,
    id="GEN-11",
    name="texte-en-langue-etrangere",
    title="Texte en langue étrangère sans version française",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(TOUBON,),
    data=check_data,
)
