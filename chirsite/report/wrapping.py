"""French prose cut to the width of a terminal."""

from __future__ import annotations

import re
import textwrap

WIDTH = 80
_BOUND = re.compile(r"(?<=«) | (?=[»;:!?])|(?<=\d) (?=\d{3}\b|[€%])")
"""Spaces that French typography never breaks a line at."""


def wrapped(text: str, lead: str = "", rest: str | None = None) -> list[str]:
    """Lines of at most :data:`WIDTH` characters: the first begins with ``lead``, the others with ``rest``.

    Without ``rest`` they are indented as far as ``lead``. A long word, such as an address, is never cut.
    """
    follow = " " * len(lead) if rest is None else rest
    # a break at a hyphen would cut addresses and rule names in two
    return textwrap.wrap(_BOUND.sub("\u00a0", text), WIDTH, initial_indent=lead, subsequent_indent=follow,
                         break_on_hyphens=False, break_long_words=False)  # fmt: skip
