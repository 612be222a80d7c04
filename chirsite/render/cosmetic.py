"""What a page on cosmetic surgery must say beside its text.

Sources: articles L. 6322-1, L. 6322-2 and D. 6322-30 of the Code de la santé publique; arrêté of 17 October 1996.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chirsite.model.page import Cosmetic
from chirsite.model.place import Place
from chirsite.render.format import listing
from chirsite.render.words import Words
from chirsite.text.typography import typeset

_ALWAYS = ("quote", "reflection", "nothing_due", "not_covered")


def purpose_label(words: Words, purpose: Cosmetic) -> str:
    """« Esthétique »; a procedure that is not cosmetic needs no mention."""
    return "" if purpose is Cosmetic.NO else words.label(purpose)


def notice(words: Words, purpose: Cosmetic, places: Sequence[Place]) -> tuple[str, ...]:
    """The mandatory sentences of a cosmetic or partly cosmetic procedure, nothing for another.

    ``places`` are those where its practitioners operate: the authorised ones are named, from the data alone.
    """
    if purpose is Cosmetic.NO:
        return ()
    return tuple(typeset(sentence) for sentence in _sentences(words, purpose, places))


def _sentences(words: Words, purpose: Cosmetic, places: Sequence[Place]) -> Iterator[str]:
    yield from (words(f"cosmetic.{key}") for key in (purpose.value, *_ALWAYS))
    authorised = [f"{place.name} ({place.cosmetic_authorisation})" for place in places if place.cosmetic_authorisation]
    if authorised:
        yield words("cosmetic.authorised", places=listing(words, authorised))
