"""What is done to a page that people wrote: files of examples shown, dates of the law read again, French typography."""

from __future__ import annotations

import re
from pathlib import Path

from chirsite.diagnostics import Citation
from chirsite.report.words import read_words
from chirsite.rules import citations
from docs.typeset_markdown import typeset_markdown

_FROM = re.compile(
    r"(?P<opening><!-- from: (?P<path>\S+) -->\n```+\w*\n).*?(?P<closing>^```+$)", re.MULTILINE | re.DOTALL
)
_READ = re.compile(r"\]\((?P<url>https?://[^)\s]+)\) \((?:lu le|texte non relu)[^)]*\)")


def finished(text: str, root: Path) -> str:
    """``text`` as ``python -m docs.generate`` leaves it; ``root`` is docs/. Idempotent.

    Raises FileNotFoundError for an example that is not there, KeyError for the day of a text that no rule cites.
    """
    text = _FROM.sub(
        lambda match: match["opening"] + (root / match["path"]).read_text("utf-8") + match["closing"], text
    )
    return typeset_markdown(_READ.sub(_dated, text))


def _dated(match: re.Match[str]) -> str:
    return f"]({match['url']}) ({read_words(_BY_ADDRESS[match['url']])})"


_BY_ADDRESS = {cited.url: cited for cited in vars(citations).values() if isinstance(cited, Citation)}
