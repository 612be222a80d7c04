"""The rules as a table, for a reader at a terminal and for programs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date

from chirsite.report.rule_page import summary
from chirsite.report.text import plural
from chirsite.report.words import MEANS, SEVERITIES
from chirsite.report.wrapping import wrapped
from chirsite.rules.base import Rule
from chirsite.text.dates import french_date

_FORMAT = 1
"""Changes when a key changes its meaning or goes; new keys do not change it."""
_HEAD = ("Règle", "Gravité", "Application", "Intitulé")


def render_table_text(rules: Sequence[Rule], catalogue: date) -> str:
    """Id, severity, means and title of each rule, at most 80 columns wide, then how many there are."""
    rows = [_HEAD, *((rule.id, SEVERITIES[rule.severity], MEANS[rule.means], rule.title) for rule in rules)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEAD) - 1)]
    lines: list[str] = []
    for *cells, title in rows:
        lead = "".join(f"{cell:<{width}}  " for cell, width in zip(cells, widths, strict=True))
        lines += wrapped(title, lead)
    return "\n".join([*lines, "", f"{plural(len(rules), 'règle')}, catalogue du {french_date(catalogue)}."]) + "\n"


def render_table_json(rules: Sequence[Rule], catalogue: date) -> str:
    """The rules and the day of the catalogue as indented JSON, ending with a line end."""
    document = {"format": _FORMAT, "catalogue": catalogue.isoformat(), "rules": [summary(rule) for rule in rules]}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"
