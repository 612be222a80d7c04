"""The forms a report can take, by the name ``--format`` gives them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from chirsite.diagnostics import Report
from chirsite.report.github import render_github
from chirsite.report.json import render_json
from chirsite.report.sarif import render_sarif
from chirsite.report.text import render_text

RENDERERS: Mapping[str, Callable[[Report], str]] = MappingProxyType(
    {"text": render_text, "json": render_json, "sarif": render_sarif, "github": render_github}
)
