"""What a stylesheet hides: enough CSS to see a mention that is in the page but not on the screen."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_TOKEN = re.compile(r"[{};]|\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*'|\([^()]*\)|[^{};\"'(]+|\(", re.DOTALL)
_ONE_CLASS = re.compile(r"\.([\w-]+)(?::not\(:(?:focus|focus-within|focus-visible|active)\))*")
_NESTING = ("@media", "@supports", "@layer", "@container", "@scope", "@starting-style")
_HIDING = {
    "display": re.compile(r"none"),
    "visibility": re.compile(r"hidden|collapse"),
    "content-visibility": re.compile(r"hidden"),
    "opacity": re.compile(r"0?\.?0+%?"),
    "clip": re.compile(r"rect\((?:\s*[01](?:px)?[\s,]*){4}\)"),
    "clip-path": re.compile(r"inset\((?:50|100)%.*"),
    "left": re.compile(r"-\d{3,}(?:px|r?em|vw)"),
    "top": re.compile(r"-\d{3,}(?:px|r?em|vh)"),
    "text-indent": re.compile(r"-\d{3,}(?:px|r?em|%)"),
    "font-size": re.compile(r"0(?:px|r?em|%)?"),
}


def declarations(style: str) -> dict[str, str]:
    """The declarations of a ``style`` attribute or of a rule: property to value, in lower case, the last one wins."""
    found: dict[str, str] = {}
    for declaration in _COMMENT.sub("", style).split(";"):
        name, separator, value = declaration.partition(":")
        if separator:
            found[name.strip().lower()] = value.lower().replace("!important", "").strip()
    return found


def hides(declared: Mapping[str, str]) -> bool:
    """Whether these declarations take an element off the screen, clipping for screen readers included."""
    return any(pattern.fullmatch(declared.get(name, "")) for name, pattern in _HIDING.items())


def hidden_classes(css: str) -> frozenset[str]:
    """The classes that a stylesheet hides on screen, in every window or in some.

    Only selectors made of one class count (``.a``, ``.a:not(:focus)``): ``.no-js .menu`` hides nothing by itself.
    Among unconditional rules the last one wins; under a condition other than ``@media print``, hiding is enough.
    """
    always: defaultdict[str, dict[str, str]] = defaultdict(dict)
    hidden: set[str] = set()
    for conditional, selectors, body in _rules(_COMMENT.sub("", css)):
        declared = declarations(body)
        for selector in selectors.split(","):
            match = _ONE_CLASS.fullmatch(selector.strip())
            if match and conditional and hides(declared):
                hidden.add(match[1])
            elif match and not conditional:
                always[match[1]].update(declared)
    return frozenset(hidden | {name for name, declared in always.items() if hides(declared)})


def _rules(css: str) -> Iterator[tuple[bool, str, str]]:
    """Each style rule on screen: whether it is conditional, its selectors, its own declarations."""
    blocks: list[tuple[str, list[str]]] = []
    pending: list[str] = []
    for token in _TOKEN.findall(css):
        if token == "{":
            blocks.append(("".join(pending).strip(), []))
            pending = []
        elif token == "}" and blocks:
            prelude, body = blocks.pop()
            outer = [name for name, _ in blocks]
            if not prelude.startswith("@") and all(_on_screen(name) for name in outer):
                yield any(not name.startswith("@layer") for name in outer), prelude, "".join([*body, *pending])
            pending = []
        elif token == ";":
            if blocks:
                blocks[-1][1].append("".join(pending) + ";")
            pending = []
        else:
            pending.append(token)


def _on_screen(prelude: str) -> bool:
    """Whether the rules in this block are ordinary ones that a screen may apply."""
    if not prelude.startswith("@"):
        return False
    name, _, condition = prelude.partition(" ")
    queries = [query.strip().lower() for query in condition.split(",")]
    return name in _NESTING and not (name == "@media" and all(query.startswith("print") for query in queries))
