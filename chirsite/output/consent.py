"""Parts of a page that ask to accept cookies, found by what they say and not by what a theme calls them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from selectolax.lexbor import LexborNode

from chirsite.model.rendered import ConsentBar
from chirsite.output.walk import Node, Reading, read
from chirsite.text.fold import folded_text, folded_words

_ACCEPT = re.compile(
    r"(?:oui,? )?(?:ok|d'accord|(?:tout |j'|je l')?accept(?:e|er|ez)(?: tout)?(?: (?:et|&) (?:continuer|fermer))?"
    r"(?: (?:tous )?(?:les|ces) (?:cookies|traceurs))?|tout autoriser|autoriser(?: (?:tous )?les cookies)?"
    r"|j'ai compris|compris)(?: !)?"
)
_ABOUT = re.compile(r"\b(?:cookies?|traceurs?)\b")
_NAMED = re.compile(r"cookie|consent|tracker|traceur|tarteaucitron|rgpd|gdpr|\bcmp\b")
_MOST = 20
_DEEPEST = 40
"""More buttons to accept, and more boxes around one, than any bar has: a page made to exhaust its reader does not."""
_FRAMES = frozenset({"html", "body", "main"})
_CONTROLS = frozenset({"a", "button"})
_BUTTON_TYPES = frozenset({"submit", "button"})


def consent_bars(page: Reading, hidden_classes: frozenset[str]) -> tuple[ConsentBar, ...]:
    """Every consent bar of a page, as it reads once shown: a script may be what shows it.

    Parts that the bar itself hides at first, such as a second screen, are left out.
    """
    shown = {node.source.mem_id: node.shown for node in page.nodes}
    found: dict[int, LexborNode] = {}
    accepting = (node for node in page.nodes if is_control(node) and _ACCEPT.fullmatch(_words(node)))
    for node in islice(accepting, _MOST):
        bar = _bar(node.source)
        if bar is not None:
            found.setdefault(bar.mem_id, bar)
    return tuple(_reading(bar, hidden_classes, shown=shown[key]) for key, bar in found.items())


def is_control(node: Node) -> bool:
    """Whether an element is a link or a button."""
    return node.tag in _CONTROLS or (node.tag == "input" and node.get("type").lower() in _BUTTON_TYPES)


def _words(node: Node) -> str:
    words = node.get("value") if node.tag == "input" else node.source.text()
    return folded_words(words)


def _bar(control: LexborNode) -> LexborNode | None:
    """The outermost part around ``control`` that is a dialogue or is named after cookies, else the nearest on them."""
    around = list(islice(_ancestors(control), _DEEPEST))
    return next((part for part in reversed(around) if _is_named(part) and _ABOUT.search(_said(part))), None) or next(
        (part for part in around if len(_ABOUT.findall(_said(part))) > len(_ABOUT.findall(_in_controls(part)))), None
    )


def _ancestors(node: LexborNode) -> Iterator[LexborNode]:
    parent = node.parent
    while parent is not None and parent.tag not in _FRAMES:
        yield parent
        parent = parent.parent


def _is_named(part: LexborNode) -> bool:
    attributes = part.attributes
    names = " ".join(attributes.get(name) or "" for name in ("id", "class", "aria-label")).lower()
    return part.tag == "dialog" or attributes.get("role") in {"dialog", "alertdialog"} or bool(_NAMED.search(names))


def _said(part: LexborNode) -> str:
    return folded_text(part.text(separator=" "))


def _in_controls(part: LexborNode) -> str:
    return " ".join(_said(control) for control in part.css("a, button"))


def _reading(bar: LexborNode, hidden_classes: frozenset[str], *, shown: bool) -> ConsentBar:
    children = (child for child in bar.iter(include_text=True) if not child.is_comment_node)
    parts = [read(child, hidden_classes) for child in children]
    return ConsentBar(
        text=" ".join(filter(None, (part.text() for part in parts))),
        controls=tuple(control for part in parts for control in part.select(_is_shown_control)),
        shown=shown,
    )


def _is_shown_control(node: Node) -> bool:
    return node.shown and is_control(node)
