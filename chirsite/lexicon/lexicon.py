"""Classes of French words and set phrases: what « praise », « promise » or « the practitioner » are said with.

The classes stand beside, as text: ``# NAME`` opens a class, then one entry a line, folded. A token that ends in
``*`` is a prefix; ``_`` stands for any one word of a phrase.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
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

    __slots__ = ("any", "classes", "leads_on", "prefixes", "words")

    def __init__(self) -> None:
        self.classes: Classes = _NO_CLASS
        self.leads_on = False
        self.words: dict[str, Step] = _NOWHERE
        self.prefixes: dict[str, Step] = _NOWHERE
        self.any: Step | None = None

    def add(self, tokens: Sequence[str], name: Classes) -> None:
        """Lead ``tokens`` from here to the class ``name``."""
        step = self
        for token in tokens:
            step = step._child(token)
        step.classes = step.classes | name if step.classes else name

    def _child(self, token: str) -> Step:
        if not self.leads_on:  # most entries are one word, and need no tables
            self.leads_on, self.words, self.prefixes = True, {}, {}
        if token == _ANY:
            self.any = self.any or Step()
            return self.any
        table = self.words
        if token.endswith("*"):
            token, table = token.rstrip("*"), self.prefixes
        step = table.get(token)
        if step is None:
            step = table[token] = Step()
        return step

    def after(self, word: str) -> Iterator[Step]:
        """Where ``word``, folded, leads."""
        if word in self.words:
            yield self.words[word]
        if self.prefixes:
            for end in range(_SHORTEST_PREFIX, len(word) + 1):
                if word[:end] in self.prefixes:
                    yield self.prefixes[word[:end]]
        if self.any:
            yield self.any


_NOWHERE: dict[str, Step] = {}


class Leads(dict[str, tuple[Classes, "Leads | None"]]):
    """From some steps at once, for each word: the classes of the entries that it ends, and where it leads on.

    Worked out once for each word, so that a text is followed one look-up at a time.
    """

    __slots__ = ("_steps",)

    def __init__(self, steps: Sequence[Step]) -> None:
        super().__init__()
        self._steps = steps

    def __missing__(self, word: str) -> tuple[Classes, Leads | None]:
        if len(self) >= _KEPT:
            self.clear()
        steps = [later for step in self._steps for later in step.after(word)]
        classes = _NO_CLASS.union(*(step.classes for step in steps))
        onward = [step for step in steps if step.leads_on]
        found = self[word] = (classes, Leads(onward)) if onward else (classes, None)
        return found


class _Unions(dict[tuple[Classes, Classes], Classes]):
    """The classes of two sets, the same object for the same two: there are few, met at every word."""

    def __missing__(self, both: tuple[Classes, Classes]) -> Classes:
        joined = self[both] = both[0] | both[1]
        return joined


_UNIONS = _Unions()


class Lexicon:
    """Every entry, as ways that start at one step."""

    def __init__(self, lines: Iterable[str]) -> None:
        """The lexicon written in ``lines``; raises ValueError for an entry before the first class."""
        root = Step()
        name = _NO_CLASS
        for line in filter(None, map(str.strip, lines)):
            if line.startswith("# "):
                name = Classes({line[2:].strip()})
            elif name:
                root.add(line.split(), name)
            else:
                raise ValueError(f"« {line} » stands in no class")
        self._root = Leads((root,))

    def classes_of(self, words: Sequence[str]) -> list[Classes]:
        """The classes of each of ``words``, folded, those of the phrases they stand in included."""
        found: list[Classes] = [_NO_CLASS] * len(words)
        for start, (told, onward) in enumerate(map(self._root.__getitem__, words)):
            if told:
                found[start] = _UNIONS[found[start], told] if found[start] else told
            leads, end = onward, start + 1
            while leads is not None and end < len(words):
                classes, leads = leads[words[end]]
                end += 1
                if classes:
                    for at in range(start, end):
                        found[at] = _UNIONS[found[at], classes]
        return found


@cache
def lexicon() -> Lexicon:
    """The lexicon of the project, read once."""
    texts = sorted(files("chirsite.lexicon").joinpath("classes").iterdir(), key=lambda file: file.name)
    return Lexicon(line for text in texts for line in text.read_text("utf-8").splitlines())
