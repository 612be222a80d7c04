"""Classes of French words and set phrases: what « praise », « promise » or « the practitioner » are said with.

The classes stand beside, as text: ``# NAME`` opens a class, then one entry a line, folded. A token that ends in
``*`` is a prefix; ``_`` stands for any one word of a phrase.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files

Classes = frozenset[str]

_NO_CLASS: Classes = frozenset()

_ANY = "_"
_SHORTEST_PREFIX = 4
_KEPT = 1 << 17
"""How many words a step remembers: a long text in a strange language must not fill the memory."""


class Step:
    """A point on the way through an entry: the classes of the entries that end here, and where the next word leads."""

    __slots__ = ("_any", "_known", "_prefixes", "_words", "classes")

    def __init__(self) -> None:
        self.classes: Classes = _NO_CLASS
        self._words: dict[str, Step] | None = None
        self._prefixes: dict[str, Step] | None = None
        self._any: Step | None = None
        self._known: dict[str, tuple[Step, ...]] | None = None

    def add(self, tokens: Sequence[str], name: Classes) -> None:
        """Lead ``tokens`` from here to the class ``name``."""
        step = self
        for token in tokens:
            step = step._child(token)
        step.classes = step.classes | name if step.classes else name

    def _child(self, token: str) -> Step:
        if token == _ANY:
            self._any = self._any or Step()
            return self._any
        if token.endswith("*"):
            token = token.rstrip("*")
            table = self._prefixes = {} if self._prefixes is None else self._prefixes
        else:
            table = self._words = {} if self._words is None else self._words
        step = table.get(token)
        if step is None:
            step = table[token] = Step()
        return step

    def after(self, word: str) -> tuple[Step, ...]:
        """Where ``word``, folded, leads; worked out once for each word."""
        if self._known is None:
            if self._words is None and self._prefixes is None and self._any is None:
                return ()  # most entries are one word, and lead nowhere
            self._known = {}
        known = self._known.get(word)
        if known is None:
            if len(self._known) >= _KEPT:
                self._known.clear()
            known = self._known[word] = tuple(self._after(word))
        return known

    def _after(self, word: str) -> Iterable[Step]:
        if self._words and word in self._words:
            yield self._words[word]
        if self._prefixes:
            for end in range(_SHORTEST_PREFIX, len(word) + 1):
                if word[:end] in self._prefixes:
                    yield self._prefixes[word[:end]]
        if self._any:
            yield self._any


class Lexicon:
    """Every entry, as ways that start at ``root``."""

    def __init__(self, lines: Iterable[str]) -> None:
        """The lexicon written in ``lines``; raises ValueError for an entry before the first class."""
        self.root = Step()
        name = _NO_CLASS
        for line in filter(None, map(str.strip, lines)):
            if line.startswith("# "):
                name = Classes({line[2:].strip()})
            elif name:
                self.root.add(line.split(), name)
            else:
                raise ValueError(f"« {line} » stands in no class")

    def classes_of(self, words: Sequence[str]) -> list[Classes]:
        """The classes of each of ``words``, folded, those of the phrases they stand in included."""
        found: list[Classes] = [_NO_CLASS] * len(words)
        for start, word in enumerate(words):
            steps, end = self.root.after(word), start + 1
            while steps:
                for step in steps:
                    if step.classes:
                        for at in range(start, end):
                            found[at] = found[at] | step.classes if found[at] else step.classes
                if end == len(words):
                    break
                steps, end = tuple([later for step in steps for later in step.after(words[end])]), end + 1
        return found


@cache
def lexicon() -> Lexicon:
    """The lexicon of the project, read once."""
    texts = sorted(files("chirsite.lexicon").joinpath("classes").iterdir(), key=lambda file: file.name)
    return Lexicon(line for text in texts for line in text.read_text("utf-8").splitlines())
