"""The French page of a rule: what it checks, why, what it refuses, what it accepts, how to mend."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib.resources import files

from chirsite.rules.base import Rule
from chirsite.text.sentences import sentences

_FENCE = re.compile(r"^```(?P<info>[^\n`]+)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
_LIMIT = re.compile(
    r"\b(?:règle|[Ee]lle) ne (?:sait|voit|juge|lit|vérifie|reconnaît|peut|dit|suit|couvre|mesure)\b"
    r"|[Cc]e qu’elle ne voit pas|échappe|\bse reli(?:t|sent)\b|\brelire\b|\bau praticien de\b"
)
_SECTION = re.compile(r"^## (?P<title>.+)$", re.MULTILINE)

SECTIONS = (
    "Ce que vérifie la règle",
    "Pourquoi",
    "Exemples refusés",
    "Exemples acceptés",
    "Comment corriger",
)


@dataclass(frozen=True, slots=True)
class Example:
    """A fenced example: ``language`` and ``target`` come from its info string (``yaml site.yaml``)."""

    language: str
    target: str
    body: str
    line: int


@dataclass(frozen=True, slots=True)
class Prose:
    """A rule's page, cut at its headings."""

    text: str
    sections: dict[str, str]
    refused: tuple[Example, ...]
    accepted: tuple[Example, ...]


def limits(prose: Prose) -> tuple[str, ...]:
    """What a rule says that it does not see: the sentences a reader needs to know where he reads alone."""
    said = " ".join(prose.sections.get(SECTIONS[0], "").split())
    found = (said[start:end].strip() for start, end in sentences(said))
    return tuple(sentence for sentence in found if _LIMIT.search(sentence))


def read_prose(rule: Rule) -> Prose:
    """The page that stands beside the module of ``rule``; raises FileNotFoundError when it was not written."""
    package, _, name = rule.module.rpartition(".")
    return cut(files(package).joinpath(f"{name}.md").read_text("utf-8"))


def cut(text: str) -> Prose:
    """Cut a page at its ``##`` headings and gather its examples."""
    marks = list(_SECTION.finditer(text))
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    bounds = {mark["title"].strip(): (mark.end(), end) for mark, end in zip(marks, ends, strict=True)}
    sections = {title: text[start:end].strip() for title, (start, end) in bounds.items()}
    return Prose(
        text=text,
        sections=sections,
        refused=_examples(text, bounds.get("Exemples refusés")),
        accepted=_examples(text, bounds.get("Exemples acceptés")),
    )


def _examples(text: str, bounds: tuple[int, int] | None) -> tuple[Example, ...]:
    if bounds is None:
        return ()
    start, end = bounds
    return tuple(
        Example(
            language=match["info"].split()[0],
            target=" ".join(match["info"].split()[1:]),
            body=match["body"],
            line=text.count("\n", 0, match.start()) + 1,
        )
        for match in _FENCE.finditer(text, start, end)
    )
