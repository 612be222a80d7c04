"""A whole new project: every file it begins with, as text."""

from __future__ import annotations

import json
from datetime import date

from chirsite.scaffold.answers import Answers, Mode
from chirsite.scaffold.pages import procedure_page
from chirsite.scaffold.practice import FIRST_PLACE, address_lines, author_id, place_entry, practitioner_file
from chirsite.scaffold.starters import starters
from chirsite.scaffold.templates import render
from chirsite.schema.json_schema import FILES, json_schema
from chirsite.schema.to_complete import SLUG_TO_COME


def project_files(answers: Answers, today: date) -> dict[str, str]:
    """The text of each file of a new project, by path: it builds, and all that is missing says so."""
    group = answers.mode is Mode.GROUP
    begun = starters(answers.specialty)
    author = author_id(answers)
    files = {
        "site.yaml": render("site.yaml.j2", answers=answers, address=address_lines(answers, "    ")),
        "README.md": render("README.md.j2", answers=answers, group=group),
        ".gitignore": render("gitignore"),
    }
    if group:
        files["practice.yaml"] = render("practice.yaml.j2", place_entry=place_entry(answers, FIRST_PLACE))
        own = practitioner_file(answers, begun, places=[FIRST_PLACE])
        files[f"practitioners/{author or SLUG_TO_COME}.yaml"] = own
    else:
        files["practitioner.yaml"] = practitioner_file(answers, begun)
    for starter in begun:
        files[f"procedures/{starter.slug}.md"] = procedure_page(starter, author, today, [one.slug for one in begun])
    return files | {f"schemas/{name}": text for name, text in schema_files().items()}


def schema_files() -> dict[str, str]:
    """The JSON Schema of each kind of file, by name of file."""
    return {f"{name}.schema.json": json.dumps(json_schema(name), ensure_ascii=False, indent=2) + "\n" for name in FILES}
