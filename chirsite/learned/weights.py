"""What the features of the learned reader weigh: signed bytes on disk, added up fast in memory."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from struct import unpack
from typing import Any
from zlib import decompress

from chirsite.learned.features import Look

FAMILY_BITS = 16
_FAMILY_MASK = (1 << FAMILY_BITS) - 1
_KEPT = 1 << 17
"""How many pieces of a kind are kept: a long text in a strange language must not fill the memory."""
_KEPT_BY_FAMILY = 1 << 15
"""The same where a piece takes a hundred bytes."""
_NUMBER = 1 << 32
"""More than twice what the features of any text weigh together, taken without its sign."""
_FIELD = 4
_FIELD_MASK = (1 << 8 * _FIELD) - 1
_ZERO = 128
"""What stands for a weight of nothing where weights have no sign."""
_UNSIGNED = bytes(byte ^ _ZERO for byte in range(256))


class Weighed(dict[Any, int]):
    """For each piece looked at, the sum of the weights of its features and their number: worked out once.

    Both stand in one number, so that one sum adds up the pieces of a text: the number of features times ``_NUMBER``,
    plus what they weigh.
    """

    def __init__(self, look: Look, weights: Sequence[int]) -> None:
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


def _apart(both: int) -> tuple[int, int]:
    """The weight and the number of features that ``both`` stands for."""
    number = (both + _NUMBER // 2) // _NUMBER
    return both - number * _NUMBER, number


class FamilyWeights:
    """What each feature, folded to ``FAMILY_BITS``, weighs for each family: its row.

    The weights of a row stand side by side, four bytes each and none negative: read as one large number, one addition
    adds up those of every family.
    """

    def __init__(self, weights: array[int], families: int) -> None:
        """``weights`` are signed bytes: of the first feature one for each of the ``families``, then of the second…"""
        self.families = families
        self.size = families * _FIELD
        self._rows = bytearray(len(weights) * _FIELD)
        self._rows[::_FIELD] = weights.tobytes().translate(_UNSIGNED)

    def added(self, features: Sequence[int]) -> int:
        """The rows of ``features`` added up, and above them their number."""
        rows, size = self._rows, self.size
        starts = [(feature & _FAMILY_MASK) * size for feature in features]
        total = sum([int.from_bytes(rows[start : start + size], "little") for start in starts])
        return total + (len(features) << 8 * size)


class WeighedByFamily(dict[Any, int]):
    """For each piece looked at, the rows of its features added up and their number, as one number: worked out once."""

    def __init__(self, look: Look, weights: FamilyWeights) -> None:
        super().__init__()
        self._look, self._weights = look, weights

    def __missing__(self, piece: Any) -> int:
        if len(self) >= _KEPT_BY_FAMILY:
            self.clear()
        known = self[piece] = self._weights.added(self._look(piece))
        return known

    def of_one(self, piece: Any, family: int) -> int:
        """What the features of ``piece`` weigh together for the ``family`` of that number."""
        number, rows = divmod(self[piece], 1 << 8 * self._weights.size)
        return (rows >> 8 * _FIELD * family & _FIELD_MASK) - _ZERO * number

    def of(self, pieces: Iterable[Any]) -> tuple[list[int], int]:
        """What the features of ``pieces`` weigh for each family, and how many they are."""
        size = self._weights.size
        number, rows = divmod(sum(map(self.__getitem__, pieces)), 1 << 8 * size)
        added = unpack(f"<{self._weights.families}I", rows.to_bytes(size, "little"))
        return [weight - _ZERO * number for weight in added], number


def folded(feature: int) -> int:
    """The number of ``feature`` among those that families weigh."""
    return feature & _FAMILY_MASK


def read_weights(data: bytes) -> array[int]:
    """The weights that ``data`` packs: signed bytes, deflated, most of them next to nothing."""
    return array("b", decompress(data))
