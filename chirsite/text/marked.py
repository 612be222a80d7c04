"""Marks around a text that stands in the site's own language among words of another.

They travel inside strings, whatever sentence a text ends in, until the page is finished: there they become a ``lang``
attribute, which no theme has to think of. Source: WCAG 2.2, success criterion 3.1.2.
"""

from __future__ import annotations

import re
from html import escape
from typing import Final

START: Final = "\ue0f0"
END: Final = "\ue0f1"
_BOTH = re.compile(f"[{START}{END}]")
# Script, style and title hold text alone; every other tag may carry a text in its attributes.
_UNMARKABLE = re.compile(r"<(script|style|title|textarea|option)\b.*?</\1\s*>|<[^>]*>", re.DOTALL | re.IGNORECASE)


def marked(text: str) -> str:
    """``text`` between marks; nothing stays nothing, and marks are not doubled."""
    return f"{START}{unmarked(text)}{END}" if text else ""


def unmarked(text: str) -> str:
    """``text`` without marks."""
    return _BOTH.sub("", text)


def with_languages(html: str, language: str) -> str:
    """A finished page whose marks have become ``<span lang="LANGUAGE">``; none is left."""
    if START not in html and END not in html:
        return html
    html = _UNMARKABLE.sub(lambda tag: unmarked(tag.group()), html)
    found = _BOTH.findall(html)
    if found != [START, END] * (len(found) // 2):
        return unmarked(html)
    return html.replace(START, f'<span lang="{escape(language)}">').replace(END, "</span>")
