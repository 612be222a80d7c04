"""The forms that the report of conformity can take, by the name ``--format`` gives them."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from chirsite.report.dossier import Dossier, RuleEntry
from chirsite.report.html import render_html
from chirsite.report.json import finding_document, report_document


def render_dossier_json(dossier: Dossier) -> str:
    """The report of findings, and for each rule what it found, where it was met, who answered or accepted what."""
    document = report_document(dossier.report) | {
        "site": dossier.site,
        "address": dossier.address,
        "practitioners": list(dossier.practitioners),
        "date": dossier.today.isoformat(),
        "digest": dossier.digest,
        "rules": [_entry(entry) for entry in dossier.entries],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _entry(entry: RuleEntry) -> dict[str, Any]:
    return {
        "rule": entry.rule.id,
        "name": entry.rule.name,
        "title": entry.rule.title,
        "means": entry.rule.means.value,
        "findings": [finding_document(finding) for finding in entry.findings],
        "proofs": [{"page": proof.page, "excerpt": proof.excerpt} for proof in entry.proofs],
        "declarations": [declaration.model_dump(mode="json") for declaration in entry.declarations],
        "waivers": [waiver.model_dump(mode="json") for waiver in entry.waivers],
        "limits": list(entry.limits),
    }


RENDERERS: Mapping[str, Callable[[Dossier], str]] = MappingProxyType({"html": render_html, "json": render_dossier_json})
