"""What a page on cosmetic surgery must say beside its text.

Sources: articles L. 6322-1, L. 6322-2 and D. 6322-30 of the Code de la santé publique; arrêté of 17 October 1996.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from chirsite.model.page import Cosmetic
from chirsite.model.place import Place
from chirsite.render.format import listing
from chirsite.text.typography import typeset

PURPOSES: Final[Mapping[Cosmetic, str]] = MappingProxyType(
    {
        Cosmetic.PARTLY: "Esthétique ou réparatrice, selon l’indication",
        Cosmetic.YES: "Esthétique",
    }
)
"""A procedure that is not cosmetic needs no mention."""

_QUOTE = "Un devis détaillé, daté et signé vous est remis avant l’opération."
_REFLECTION = (
    "Un délai de réflexion d’au moins quinze jours suit la remise du devis ; personne ne peut l’abréger, pas même à "
    "votre demande (article D. 6322-30 du Code de la santé publique)."
)
_NOTHING_DUE = (
    "Pendant ce délai, rien n’est à payer et aucun engagement ne vous est demandé ; seules les consultations sont dues "
    "(article L. 6322-2 du même code)."
)
_NOT_COVERED = (
    "L’acte, les examens, les prescriptions et l’arrêt de travail qui s’y rattachent ne sont pas pris en charge par "
    "l’assurance maladie, sauf indication réparatrice reconnue."
)


def notice(purpose: Cosmetic, places: Sequence[Place]) -> tuple[str, ...]:
    """The mandatory sentences of a cosmetic or partly cosmetic procedure, nothing for another.

    ``places`` are those where its practitioners operate: the authorised ones are named, from the data alone.
    """
    return () if purpose is Cosmetic.NO else tuple(typeset(sentence) for sentence in _sentences(purpose, places))


def _sentences(purpose: Cosmetic, places: Sequence[Place]) -> Iterator[str]:
    if purpose is Cosmetic.PARTLY:
        yield "Selon l’indication, cette opération est réparatrice ou esthétique. Esthétique, elle suit ces règles."
    else:
        yield "Cette opération est à visée esthétique."
    yield from (_QUOTE, _REFLECTION, _NOTHING_DUE, _NOT_COVERED)
    authorised = [f"{place.name} ({place.cosmetic_authorisation})" for place in places if place.cosmetic_authorisation]
    if authorised:
        yield f"L’opération a lieu dans un établissement autorisé pour la chirurgie esthétique : {listing(authorised)}."
