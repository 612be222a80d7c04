"""Names of practitioners with a hyphen, which no end of line splits: « Dr Jean- / Baptiste ».

The hyphen stays a plain one, for whoever searches, copies or reads data; a span lets the theme keep the name whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from markupsafe import escape

from chirsite.model.project import Surgeon
from chirsite.text.typography import typeset

_LONGEST: Final = 16
"""Letters that a title holds in a line of the narrowest screen: a longer name may be split at its hyphen."""
_TEXT: Final = re.compile(
    r"<(head|script|style|textarea|option|svg)\b.*?</\1\s*>|<[^>]*>|(?P<text>[^<]+)", re.DOTALL | re.IGNORECASE
)
"""A text in which a span means something, or what stands around it."""


class WholeNames:
    """Finds the names with a hyphen of some practitioners in finished pages."""

    def __init__(self, surgeons: Iterable[Surgeon]) -> None:
        """Most have none: their pages cost nothing."""
        identities = [surgeon.value.identity for surgeon in surgeons]
        words = {word for one in identities for word in f"{one.first_name} {one.last_name}".split() if "-" in word}
        self._words = sorted(str(escape(typeset(word))) for word in words if len(word) <= _LONGEST)
        self._name = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, self._words))})(?![\w-])")

    def in_page(self, html: str) -> str:
        """``html`` with each name, where a visitor reads it, in a ``span`` of class ``name``."""
        if not any(word in html for word in self._words):
            return html
        return _TEXT.sub(self._spanned, html)

    def _spanned(self, found: re.Match[str]) -> str:
        """A text with its names in spans, itself in one: where the parts of a link are aligned, it is a single part."""
        text = found["text"] or ""
        whole = self._name.sub(r'<span class="name">\g<0></span>', text)
        return f"<span>{whole}</span>" if whole != text else found[0]
