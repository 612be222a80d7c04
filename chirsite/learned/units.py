"""What the learned reader reads at once: a sentence or two, with the question they answer."""

from __future__ import annotations

import itertools

from chirsite.text.sentences import sentences

Unit = tuple[int, int]
"""The ``(start, end)`` offsets of a unit in its text."""


def units(text: str) -> tuple[Unit, ...]:
    """``text`` whole when it has one or two sentences, else each sentence with the next: « Du mal ? Jamais. »"""
    spans = sentences(text)
    if len(spans) <= 2:
        return ((0, len(text)),)
    return tuple((first[0], second[1]) for first, second in itertools.pairwise(spans))
