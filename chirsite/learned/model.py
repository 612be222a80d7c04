"""The score of a text: what its features weigh for a fault of any kind, and for one of the likeliest family."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from chirsite.learned.features import Group, Look, groups
from chirsite.learned.weights import FamilyWeights, Weighed, WeighedByFamily, read_weights

FAMILY_SHARE = 0.5
"""How much the family that a text sounds most like counts, beside what tells a fault of any kind: chosen on held-out
batches."""
META, FAULT, FAMILY = "model.json", "fault.zlib", "family.zlib"


@dataclass(frozen=True)
class Model:
    """What training leaves: ``fault`` weighs for a fault of any kind, ``family`` for one of each family.

    A text is scored by the first, and by the family that it sounds most like: a word that is harmless in praise is
    not in a promise. ``fault`` has a weight for each feature; ``family``, whose features are folded, one for each
    feature and family.
    """

    families: tuple[str, ...]
    bias: float
    threshold: float
    innocent: float
    """The margin, negative, under which next to no fault was ever scored."""
    doubt: float
    """What ``fault`` alone must give for the families to be asked: next to no fault was found with less."""
    scale: float
    fault: array[int]
    family_bias: tuple[float, ...]
    family_scale: float
    family: FamilyWeights
    corpus: str
    """Digest of what it was trained on."""
    _known: dict[Look, Weighed] = field(default_factory=dict, repr=False, compare=False)
    _known_by_family: dict[Look, WeighedByFamily] = field(default_factory=dict, repr=False, compare=False)

    def sounds_faulty(self, words: Sequence[str]) -> bool:
        """Whether the score of ``words``, folded, is above the threshold; most texts need no family to tell."""
        looked = groups(words)
        alone = self._fault_score(looked)
        return alone > self.doubt and self._margin(alone, looked) > 0

    def margin(self, words: Sequence[str]) -> float:
        """How far above the threshold the score of ``words``, folded, is."""
        looked = groups(words)
        return self._margin(self._fault_score(looked), looked)

    def _margin(self, alone: float, looked: Iterable[Group]) -> float:
        return alone + FAMILY_SHARE * max(self._family_scores(looked)) - self.threshold

    def family_of(self, words: Sequence[str]) -> str:
        """The family that ``words`` sound most like."""
        scores = self._family_scores(groups(words))
        return self.families[max(range(len(scores)), key=scores.__getitem__)]

    def contributions(self, words: Sequence[str], family: str) -> list[float]:
        """What each of ``words`` adds to the score of a fault of ``family``, with the words it stands by."""
        added = [0.0] * len(words)
        own = self.families.index(family)
        for group in groups(words):
            fault, named = self._of(group.look), self._by_family(group.look)
            _, number = fault.of(group.pieces)
            share = group.weight / (number or 1) ** 0.5
            for at, piece in zip(group.ends, group.pieces, strict=True):
                weight, _ = fault.of((piece,))
                added[at] += share * self.scale * weight
                added[at] += share * FAMILY_SHARE * self.family_scale * named.of_one(piece, own)
        return added

    def _fault_score(self, looked: Iterable[Group]) -> float:
        """What the features of ``looked`` weigh for a fault of any kind."""
        score = self.bias
        for group in looked:
            weight, number = self._of(group.look).of(group.pieces)
            if number:
                score += group.weight * self.scale * weight / number**0.5
        return score

    def _family_scores(self, looked: Iterable[Group]) -> list[float]:
        """What the features of ``looked`` weigh for each family, in the order of ``families``."""
        scores = list(self.family_bias)
        for group in looked:
            weights, number = self._by_family(group.look).of(group.pieces)
            if number:
                share = group.weight * self.family_scale / number**0.5
                for index, weight in enumerate(weights):
                    scores[index] += share * weight
        return scores

    def _of(self, look: Look) -> Weighed:
        known = self._known.get(look)
        if known is None:
            known = self._known[look] = Weighed(look, self.fault)
        return known

    def _by_family(self, look: Look) -> WeighedByFamily:
        known = self._known_by_family.get(look)
        if known is None:
            known = self._known_by_family[look] = WeighedByFamily(look, self.family)
        return known


def weighted(words: Sequence[str]) -> dict[int, float]:
    """The features of ``words`` and the value of each: what training sees."""
    row: dict[int, float] = {}
    for group in groups(words):
        found = group.features()
        for feature in found:
            row[feature] = row.get(feature, 0.0) + group.weight / len(found) ** 0.5
    return row


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
        doubt=said["doubt"],
        scale=said["scale"],
        fault=read_weights(folder.joinpath(FAULT).read_bytes()),
        family_bias=tuple(said["family_bias"]),
        family_scale=said["family_scale"],
        family=FamilyWeights(read_weights(folder.joinpath(FAMILY).read_bytes()), len(said["families"])),
        corpus=said["corpus"],
    )
