"""How far the syllable counter is from a count by hand: ``python -m tests.support.syllable_error`` prints it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from chirsite.text.syllables import syllables

_TEXT = Path(__file__).parent.parent / "text" / "hand_counted.txt"
_WORD = re.compile(r"[^\W\d_]+(?:·[^\W\d_]+)*(?![\w·]*’)")


def hand_counted() -> tuple[tuple[str, int], ...]:
    """Each word of the text and the syllables into which it was divided; elided articles are left out."""
    words = _WORD.findall(_TEXT.read_text("utf-8"))
    return tuple((word.replace("·", ""), word.count("·") + 1) for word in words)


@dataclass(frozen=True, slots=True)
class Counted:
    """The two counts of a text, and the words on which they differ."""

    words: int
    by_hand: int
    by_program: int
    wrong: Mapping[str, tuple[int, int]]

    @classmethod
    def of(cls, words: Sequence[tuple[str, int]]) -> Counted:
        """Count ``words``, each given with its true number of syllables."""
        return cls(
            words=len(words),
            by_hand=sum(true for _, true in words),
            by_program=sum(syllables(word) for word, _ in words),
            wrong={word: (true, syllables(word)) for word, true in words if syllables(word) != true},
        )

    @property
    def exact(self) -> float:
        """The share of words counted right; a wrong word counts once."""
        return 1 - len(self.wrong) / self.words

    @property
    def drift(self) -> float:
        """How far the total is from the true one, as a share of it."""
        return (self.by_program - self.by_hand) / self.by_hand


def main() -> None:
    """Print the error, and each word counted wrong."""
    counted = Counted.of(hand_counted())
    print(f"{counted.words} words, {counted.by_hand} syllables by hand, {counted.by_program} by the program")
    print(f"{counted.exact:.1%} of words exact, total off by {counted.drift:+.2%}")
    for word, (true, found) in counted.wrong.items():
        print(f"{word}: {true} by hand, {found} by the program")


if __name__ == "__main__":
    main()
