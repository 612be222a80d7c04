"""How many syllables a French word has when it is read aloud.

The count follows the standard pronunciation: a final mute e is silent, so are « -ent » of verbs and the e that speech
drops between two single consonants (« traitement » has two syllables); i, u and ou before a vowel make no syllable of
their own (« opération » has four), but after two consonants (« oublier » has three). It is read off the letters by
rules, with short lists for what letters do not tell; its error is measured on a text divided by hand
(``tests/text/hand_counted.txt``).
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

_VOWELS = "aàâäeéèêëiîïoôöuùûüyœæã"
_CONSONANTS = "bcçdfghjklmnpqrstvwxz"

_IRREGULAR: Final = {
    "alcool": 2, "alcools": 2, "août": 1, "pays": 2, "paysage": 3, "paysages": 3, "monsieur": 2, "messieurs": 2,
    "moelle": 1, "moelles": 1, "paon": 1, "faon": 1, "saoul": 1,
}  # fmt: skip

_NOUNS_IN_ENT = """
    absent accent accident adhérent adjacent adolescent affluent agent antécédent apparent ardent argent cent
    client coefficient cohérent compétent concurrent confident conscient consent conséquent content continent
    convalescent couvent décent déficient dent différent diligent effervescent efficient éloquent éminent
    équivalent évident excellent excipient fervent fréquent gent imminent impatient impertinent imprudent
    incident incohérent inconscient inconvénient indécent indifférent indulgent influent ingrédient inhérent
    innocent insolent intelligent intermittent latent lent mécontent négligent occident onguent orient parent
    patient pénitent permanent pertinent polyvalent pourcent précédent présent prudent purulent quotient
    récent récipient récurrent résident ressent réticent sanguinolent sent serpent somnolent souvent strident
    subséquent talent torrent transparent trident turbulent urgent vent violent virulent
"""
_SOUNDED_ENT: Final = frozenset(_NOUNS_IN_ENT.split())
"""Words in « -ent » that are no verbs; those in « -ment » are told by :data:`_MENT_VERBS`."""
_NASAL_IENT = re.compile(r"(?:t|v)ient$")
"""« tient, contient, vient, devient »: one nasal syllable."""
_MENT_VERBS = re.compile(
    r"(?:r|dés|ré|sur)?(?:aim|allum|alarm|anim|arm|assum|calm|charm|chôm|consomm|consum|dorm|endorm|entam|estim|ferm|film|form"
    r"|fum|germ|gomm|légitim|nomm|parfum|programm|résum|présum|rythm|sem|surnomm)ent"
    r"|(?:af|con|in)firment|(?:con|dé|in|trans|per)forment|(?:en|re|ren)ferment|(?:com|ex|im|op|ré|sup|dé)priment"
    r"|(?:ac|dé|pro|ré)clament|(?:dé|re)nomment|(?:sous|sur)-?estiment|enflamment|embaument"
)
"""Verbs in « -ment »: the other words in « -ment » are nouns and adverbs."""

_REWRITES: Final = tuple(
    (re.compile(pattern), new)
    for pattern, new in (
        (rf"qu(?=[{_VOWELS}])", "k"),
        (r"gu(?=[eéèêëiîyaoâô])", "g"),
        (r"ge(?=[aoâôu])", "j"),
        (rf"(?<=[{_VOWELS}])y(?=[{_VOWELS}])", "j"),
        (r"[cps]h|th", "s"),
        (r"gn", "j"),
        (r"e(?=([bcdfglmnprstz])\1|x|sc)", "è"),
        (r"([bcdfglmnprstz])\1", r"\1"),
    )
)
_FINAL_E = re.compile(rf"(?<=[{_VOWELS}])(?P<coda>[{_CONSONANTS}]*)es?$")
_NASAL_E = re.compile(rf"e[nm](?=[{_CONSONANTS}]|$)")
_NASAL = re.compile(rf"(?<=[{_VOWELS}])[nm](?=[{_CONSONANTS}])")
_OPEN_E = re.compile(
    rf"(?<=[{_VOWELS}])(?P<before>[{_CONSONANTS}])e(?=[{_CONSONANTS}](?!i[{_VOWELS}])[{_VOWELS}])"
    rf"|(?<=ai|oi|ou)e(?=[{_CONSONANTS}][{_VOWELS}])"
)
_HIATUS = re.compile(rf"(?<=[bcdfgkptvs][lr])(?P<glide>ou|i|y|u(?!i))(?=[{_VOWELS}])")
_NUCLEUS = re.compile(
    r"(?:ou|[iyu])?"
    rf"(?:eau|eoi|oeu|[eœ]u?i(?=l)|œu|eu|eû|au|aû|ou|où|oû|ai|aî|ei|eî|oi|oî|oê|(?<!c)oe|[{_VOWELS}])"
)


def syllables(word: str) -> int:
    """How many syllables ``word`` has: none without a letter, one at least for a whole word.

    ``word`` is one word, without apostrophe or hyphen. A word of capitals only is spelled: « IRM » has three.
    """
    letters = "".join(char for char in word if char.isalpha())
    if len(letters) > 1 and letters.isupper():
        return sum(3 if letter == "W" else 1 for letter in letters)
    return _count(letters.lower()) if letters else 0


@cache
def _count(word: str) -> int:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    written = _without_verb_ending(word)
    for pattern, new in _REWRITES:
        written = pattern.sub(new, written)
    written = _FINAL_E.sub(r"\g<coda>", written)
    written = _NASAL.sub("", _NASAL_E.sub("ã", written))
    written = _OPEN_E.sub(lambda found: found["before"] or "", written)
    return max(1, len(_NUCLEUS.findall(_HIATUS.sub(r"\g<glide>·", written))))


def _without_verb_ending(word: str) -> str:
    """A verb in « -ent » with a mute e in its place; any other word as it is."""
    if not word.endswith("ent") or len(word) < 4:
        return word
    if word.endswith("ment"):
        return word[:-2] if _MENT_VERBS.fullmatch(word) else word
    return word if word in _SOUNDED_ENT or _NASAL_IENT.search(word) else word[:-2]
