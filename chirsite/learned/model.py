"""The weights of the learned reader: one number a feature to tell a fault, and one a feature and family to name it."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

from chirsite.learned.features import Look, groups

FAMILY_BITS = 15
_FAMILY_MASK = (1 << FAMILY_BITS) - 1
_KEPT = 1 << 17
"""How many pieces of a kind are kept: a long text in a strange language must not fill the memory."""
META, FAULT, FAMILY = "model.json", "fault.bin", "family.bin"


class _Weighed(dict[Any, int]):
    """For each piece looked at, the sum of the weights of its features and their number: worked out once.

    Both stand in one number, so that one sum adds up the pieces of a text: the number of features times ``_NUMBER``,
    plus what they weigh.
    """

    def __init__(self, look: Look, weights: array[int]) -> None:
        super().__init__()
        self._look, self._weights = look, weights

    def __missing__(self, piece: Any) -> int:
        if len(self) >= _KEPT:
            self.clear()
        features = self._look(piece)
        known = self[piece] = _NUMBER * len(features) + sum([self._weights[feature] for feature in features])
        return known

    def of(self, pieces: Iterable[Any]) -> tuple[int, int]:
        """What the features of ``pieces`` weigh, and how many they are."""
        return _apart(sum(map(self.__getitem__, pieces)))


_NUMBER = 1 << 32
"""More than twice what the features of any text weigh together, taken without its sign."""


def _apart(both: int) -> tuple[int, int]:
    """The weight and the number of features that ``both`` stands for."""
    number = (both + _NUMBER // 2) // _NUMBER
    return both - number * _NUMBER, number


@dataclass(frozen=True)
class Model:
    """What training leaves: ``fault`` holds a weight for each feature, ``family`` one for each feature and family."""

    families: tuple[str, ...]
    bias: float
    threshold: float
    innocent: float
    """The margin, negative, under which next to no fault was ever scored."""
    scale: float
    fault: array[int]
    family_bias: tuple[float, ...]
    family_scale: float
    family: array[int]
    corpus: str
    """Digest of what it was trained on."""
    _known: dict[Look, _Weighed] = field(default_factory=dict, repr=False, compare=False)

    def margin(self, words: Sequence[str]) -> float:
        """How far above the threshold the score of ``words``, folded, is: a fault when positive."""
        score = 0.0
        for group in groups(words):
            weight, number = self._of(group.look).of(group.pieces)
            if number:
                score += group.weight * weight / number**0.5
        return self.bias + score * self.scale - self.threshold

    def contributions(self, words: Sequence[str]) -> list[float]:
        """What each of ``words`` adds to the score, with the words it stands by."""
        added = [0.0] * len(words)
        for group in groups(words):
            known = self._of(group.look)
            _, number = known.of(group.pieces)
            for at, piece in zip(group.ends, group.pieces, strict=True):
                if number:
                    added[at] += group.weight * self.scale * known.of((piece,))[0] / number**0.5
        return added

    def family_of(self, words: Sequence[str]) -> str:
        """The family that ``words`` sound most like."""
        size = len(self.families)
        scores = list(self.family_bias)
        for group in groups(words):
            starts = [(feature & _FAMILY_MASK) * size for feature in group.features()]
            weights = map(sum, zip(*(self.family[start : start + size] for start in starts), strict=True))
            for index, weight in enumerate(weights):
                scores[index] += group.weight * self.family_scale * weight / len(starts) ** 0.5
        return self.families[max(range(size), key=scores.__getitem__)]

    def _of(self, look: Look) -> _Weighed:
        known = self._known.get(look)
        if known is None:
            known = self._known[look] = _Weighed(look, self.fault)
        return known


def weighted(words: Sequence[str]) -> dict[int, float]:
    """The features of ``words`` and the value of each: what training sees."""
    row: dict[int, float] = {}
    for group in groups(words):
        found = group.features()
        for feature in found:
            row[feature] = row.get(feature, 0.0) + group.weight / len(found) ** 0.5
    return row


def read_weights(data: bytes) -> array[int]:
    """Signed bytes as an array."""
    return array("b", data)


@cache
def model() -> Model | None:
    """The model that ships with chirsite, read once; none where none was trained."""
    folder = files("chirsite.learned")
    meta = folder.joinpath(META)
    if not meta.is_file():
        return None
    said = json.loads(meta.read_text("utf-8"))
    return Model(
        families=tuple(said["families"]),
        bias=said["bias"],
        threshold=said["threshold"],
        innocent=said["innocent"],
        scale=said["scale"],
        fault=read_weights(folder.joinpath(FAULT).read_bytes()),
        family_bias=tuple(said["family_bias"]),
        family_scale=said["family_scale"],
        family=read_weights(folder.joinpath(FAMILY).read_bytes()),
        corpus=said["corpus"],
    )
