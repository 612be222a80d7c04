"""French typography for the Markdown of the manual: what is code, an address or a comment is left as it is."""

from __future__ import annotations

import re

from chirsite.text.typography import OBJECT, typeset

_UNTOUCHED = re.compile(
    r"(?P<indent>^ *)(?P<fence>```+|~~~+).*?^(?P=indent)(?P=fence)$"  # a fenced block
    r"|<!--.*?-->|(?<=\]\()[^)\s]+(?=\))|(?P<tick>`+)(?!`).+?(?<!`)(?P=tick)(?!`)|<https?://[^>]+>",
    re.MULTILINE | re.DOTALL,
)
# A mark that a line break parts from its word goes where its word is.
_LOOSE_START = re.compile(r" ?«[ \u00a0]*\n")
_LOOSE_END = re.compile(r"(?<=\S)\n *(»[.,]?|[;!?]|:(?= |$)) ?", re.MULTILINE)


def typeset_markdown(text: str) -> str:
    """``text`` with the no-break spaces, apostrophes and quotation marks of French. Idempotent."""
    kept = (match.group() for match in list(_UNTOUCHED.finditer(text)))
    words = _LOOSE_END.sub("\u00a0\\1\n", _LOOSE_START.sub("\n«\u00a0", _UNTOUCHED.sub(OBJECT, text)))
    return re.sub(OBJECT, lambda _: next(kept), typeset(words))
