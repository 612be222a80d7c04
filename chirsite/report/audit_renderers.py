"""The forms the report of an audit can take, by the name ``--format`` gives them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from chirsite.audit.judge import Audit
from chirsite.report.audit_html import render_audit_html
from chirsite.report.audit_json import render_audit_json
from chirsite.report.audit_text import render_audit_text
from chirsite.report.github import render_github
from chirsite.report.sarif import render_sarif

RENDERERS: Mapping[str, Callable[[Audit], str]] = MappingProxyType(
    {
        "text": render_audit_text,
        "json": render_audit_json,
        "sarif": lambda audit: render_sarif(audit.report),
        "github": lambda audit: render_github(audit.report),
        "html": render_audit_html,
    }
)
