"""An examination for a reader and for a program."""

from __future__ import annotations

import json

from chirsite.doctor.examine import Examination
from chirsite.report.json import report_document
from chirsite.report.text import Paint, plain, render_text
from chirsite.report.wrapping import wrapped
from chirsite.text.dates import french_date


def render_examination(found: Examination, paint: Paint = plain) -> str:
    """The state of the installation, then the findings and the verdict."""
    state = found.installation
    versions = ", ".join(f"{name} {version or 'absent'}" for name, version in state.versions.items())
    codecs = ", ".join(f"{name} {'oui' if there else 'non'}" for name, there in state.codecs.items())
    lines = [
        *wrapped(versions, "Versions : "),
        f"Images : {codecs}",
        f"Recherche : {'Pagefind' if state.search else 'non'}",
        f"Règles : textes relus le {french_date(state.rules)}",
        *wrapped(found.unseen, "Non examiné : "),
    ]
    return "\n".join(lines) + "\n\n" + render_text(found.report, paint)


def render_examination_json(found: Examination) -> str:
    """The report as JSON has it, with the installation under ``installation``."""
    state = found.installation
    told = {
        "versions": state.versions,
        "codecs": state.codecs,
        "search": state.search,
        "rules": state.rules.isoformat(),
    }
    document = report_document(found.report) | {"installation": told, "unseen": found.unseen or None}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"
