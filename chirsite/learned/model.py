"""The weights of the learned reader: one number a feature to tell a fault, and one a feature and family to name it."""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
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


class _Weighed(dict[Any, tuple[int, int]]):
    """For each piece looked at, the sum of the weights of its features and their number: worked out once."""

    def __init__(self, look: Look, weights: array[int]) -> None:
        super().__init__()
        self._look, self._weights = look, weights

    def __missing__(self, piece: Any) -> tuple[int, int]:
        if len(self) >= _KEPT:
            self.clear()
        features = self._look(piece)
        known = self[piece] = (sum([self._weights[feature] for feature in features]), len(features))
        return known


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
            known = self._of(group.look)
            weighed = [known[piece] for _, piece in group.pieces]
            number = sum([count for _, count in weighed])
            if number:
                score += group.weight * sum([weight for weight, _ in weighed]) / number**0.5
        return self.bias + score * self.scale - self.threshold

    def contributions(self, words: Sequence[str]) -> list[float]:
        """What each of ``words`` adds to the score, with the words it stands by."""
        added = [0.0] * len(words)
        for group in groups(words):
            known = self._of(group.look)
            number = sum(known[piece][1] for _, piece in group.pieces)
            for at, piece in group.pieces:
                if number:
                    added[at] += group.weight * self.scale * known[piece][0] / number**0.5
        return added

    def family_of(self, words: Sequence[str]) -> str:
        """The family that ``words`` sound most like."""
        size = len(self.families)
        scores = list(self.family_bias)
        for feature, value in weighted(words).items():
            row = (feature & _FAMILY_MASK) * size
            for index in range(size):
                scores[index] += value * self.family_scale * self.family[row + index]
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
        found = [feature for _, piece in group.pieces for feature in group.look(piece)]
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
