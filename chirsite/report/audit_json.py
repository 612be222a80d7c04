"""An audit for programs: the report of ``check``, with the mentions and what was not judged."""

from __future__ import annotations

import json

from chirsite.audit.judge import Audit
from chirsite.report.json import report_document


def render_audit_json(audit: Audit) -> str:
    """The audit as an indented JSON document, ending with a line end."""
    document = report_document(audit.report) | {
        "target": audit.target,
        "address": audit.address,
        "complete": audit.complete,
        "pages": [{"path": path, "title": title} for path, title in audit.pages],
        "mentions": [
            {
                "rule": mention.rule.id,
                "label": mention.label,
                "seen": [{"path": seen.page, "excerpt": seen.excerpt} for seen in mention.seen],
            }
            for mention in audit.mentions
        ],
        "unread": [{"path": unread.path, "reason": unread.reason} for unread in audit.unread],
        "unjudged": [{"rule": one.rule.id, "title": one.rule.title, "reason": one.reason} for one in audit.unjudged],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"
