"""A first, honest reader of French negation: whether words stand under « pas », « aucun », « sans », « interdit »…

It reads one sentence, by word patterns. What it cannot tell counts as not negated: a rule then speaks too
much rather than too little.
"""

from __future__ import annotations

import re
from functools import lru_cache

from chirsite.text.fold import fold
from chirsite.text.sentences import sentence_at

# « N’hésitez pas à », « n’oubliez pas que » affirm what follows, and so does « pas seulement ».
_AFFIRMING_VERB = r"(?:hesit|tard|attend|manqu|oubli|ignor|dout|ni(?:e|ons|ez)\b)"
_NE_PAS = (
    rf"\b(?:ne\s+|n')(?!(?:\w+\s+)?{_AFFIRMING_VERB})(?:[\w'-]+\s+){{1,4}}?"
    r"(?:pas|jamais|plus|point|guere|aucune?|rien|personne)\b(?!\s+(?:seulement|uniquement|que\b|qu'))"
)
_NEGATIVE_INFINITIVE = rf"\bne\s+(?:pas|jamais|plus|rien)\s+(?!{_AFFIRMING_VERB})"
_PAS_DE = r"\b(?:pas|jamais)\s+(?:de\b|d'|un\b|une\b|sans\b)|\b(?:pas|ni)\s+meme\b"
_AUCUN = r"\b(?:aucune?|nul|nulle)\b(?!\s+dout)"
_FORBIDDEN = (
    r"\b(?:interdi(?:t|te|ts|tes|re|sons|sent|ction)|proscri(?:t|te|ts|tes)|prohibe(?:e|s|es)?|exclu(?:t|s|e|es|ent)?"
    r"|refus(?:e|ent|ons)|renonc(?:e|ent|ons))\b"
)
_NOBODY_MAY = r"\b(?:nul|personne)\s+n(?:'a\s+le\s+droit|e\s+(?:peut|doit|saurait))\b"
_MADE_BELIEVE = r"\b(?:f(?:ont|ai\w*|erai\w*)|laiss\w+)\s+(?:croire|penser|entendre|esperer)\b"
_NOT_A = r"\bnon\s+(?:pas\s+)?(?:une?|d[eu]s?|la|le|les|aux?|a\s+la|a)\s+$"
_CLAUSE = re.compile(
    "|".join((_NE_PAS, _NEGATIVE_INFINITIVE, _PAS_DE, _AUCUN, _FORBIDDEN, _NOBODY_MAY, _MADE_BELIEVE, _NOT_A))
)

# « Acompte : aucun », « Acompte : nous n’en demandons pas », as a row or a form says it.
_NONE = re.compile(
    r"[^.:;!?]{0,40}\s?:\s?(?:(?:aucune?s?|neant|non|sans objet)\b(?!\s+(?:seulement|doute))"
    r"|jamais\b(?!\s+(?:moins|plus|trop|sans|deux))|rien\b(?!\s+(?:a|de|que|avant)\b)"
    r"|(?:[\w']+\s+){0,3}?n(?:'en|e\s+les?|e\s+la|e\s+l')\s*\w+\s+(?:pas|jamais|plus|point)\b(?!\s+(?:seulement|sans)))"
)

# « sans » and « ni » bear on the few words after them only.
_NEAR = re.compile(
    r"\b(?:sans(?!\s+(?:aucun\s+)?(?:dout|hesit|attend|conteste|tard|egal|pareil))|ni)\s+(?:[\w'-]+\s+){0,3}$"
)
_COORDINATION = re.compile(r"\b(?:et|ou)\s")

_BREAK = re.compile(
    r"[;:()–—]|,\s+(?!(?:de\b|d'|du\b|des\b|ni\b|ou\b|et de\b|et d'))"
    r"|\b(?:mais|car|sauf|cependant|pourtant|donc)\b|\bet\s+(?!de\b|d'|du\b|des\b)"
)
_ENUMERATED = re.compile(r"\b(?:aucune?|nul|nulle)\s(?!dout)[^;:.]*$")
_THEN_NE = re.compile(r"[^;:.]*\bn(?:e\s|')")

# « Il n’y a pas meilleur chirurgien » praises.
_LITOTES = re.compile(r"\bpas\s+(?:de\s+)?$")
_COMPARATIVE = re.compile(r"(?:meilleur|mieux|pareil)")


_folded = lru_cache(maxsize=64)(fold)
"""A sentence may hold many expressions."""


def is_negated(text: str, start: int) -> bool:
    """Whether the words that begin at offset ``start`` of ``text`` are denied by their own sentence.

    « pas de, aucun, ne … pas, jamais de, ni, sans, interdit de, ne publie pas… » count when they stand before
    ``start`` in the same clause, and so does « laisse croire à », which asserts nothing; « aucun » also governs an
    enumeration that ends on « ne », and the words it is put beside: « Acompte : aucun ».
    """
    first, last = sentence_at(text, start)
    sentence = _folded(text[first:last])
    at = sentence.folded_offset(start - first)
    before, after = sentence.text[:at], sentence.text[at:]
    if _LITOTES.search(before) and _COMPARATIVE.match(after):
        return False
    if _NONE.match(after) or (_ENUMERATED.search(before) and _THEN_NE.match(after)):
        return True
    return _near(before) or _in_clause(before)


def _near(before: str) -> bool:
    found = _NEAR.search(before)
    return found is not None and not _COORDINATION.search(found.group())


def _in_clause(before: str) -> bool:
    breaks = [found.end() for found in _BREAK.finditer(before)]
    return _CLAUSE.search(before, breaks[-1] if breaks else 0) is not None
