"""Names that nothing answers to."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from chirsite.diagnostics import Finding
from chirsite.plan.planner import plan
from tests.support.small_site import PRACTITIONER, article, condition, small_project
from tests.support.small_theme import small_theme

TODAY = date(2026, 11, 1)
MEDIA = """\
images:
  genou:
    file: genou.jpg
    subject: diagram
    credit: Cabinet
    licence: cession
    alt: Le genou de face
"""


def findings_of(root: Path, files: dict[str, str]) -> list[tuple[str, str, str]]:
    project = small_project(root, {"media.yaml": MEDIA, **files}, media=("genou.jpg",))
    return [summary(found) for found in plan(project, small_theme(), TODAY)[1] if found.rule.startswith("unknown")]


def summary(found: Finding) -> tuple[str, str, str]:
    return found.rule, found.excerpt, found.help


@pytest.mark.parametrize(
    ("files", "rule", "excerpt", "nearest"),
    [
        ({"articles/a.md": article(extra="image: genu\n")}, "unknown-media", "genu", "genou"),
        (
            {"articles/a.md": article().replace("author: helene-modele", "author: helene-model")},
            "unknown-reference",
            "helene-model",
            "helene-modele",
        ),
        ({"conditions/c.md": condition(procedures="[prothese]")}, "unknown-reference", "prothese", "aucun"),
        ({"articles/a.md": article("::: figure genu\n:::")}, "unknown-media", "::: figure genu", "genou"),
        ({"articles/a.md": article("::: video genou\n:::")}, "unknown-media", "::: video genou", "aucun"),
        (
            {"articles/a.md": article("::: map cabinet-des-tileuls\n:::")},
            "unknown-reference",
            "::: map cabinet-des-tileuls",
            "cabinet-des-tilleuls",
        ),
        ({"articles/a.md": article("Un fait[^has-2013].")}, "unknown-reference", "[^has-2013]", "has-2014"),
        (
            {"practitioner.yaml": PRACTITIONER.replace("gender: f}", "gender: f, photo: genous}")},
            "unknown-media",
            "genous",
            "genou",
        ),
        (
            {"practitioner.yaml": PRACTITIONER.replace("    kind: office\n", "    kind: office\n    photo: facade\n")},
            "unknown-media",
            "facade",
            "genou",
        ),
        (
            {
                "practitioner.yaml": PRACTITIONER.replace(
                    "booking:", "practises_at:\n  - {place: clinique, hours: []}\nbooking:"
                )
            },
            "unknown-reference",
            "clinique",
            "aucun",
        ),
    ],
)
def test_an_unknown_name_is_an_error_where_it_stands_with_the_nearest_known_one(
    tmp_path: Path, files: dict[str, str], rule: str, excerpt: str, nearest: str
) -> None:
    ((found_rule, found_excerpt, advice),) = findings_of(tmp_path, files)
    assert (found_rule, found_excerpt) == (rule, excerpt)
    assert nearest in advice


def test_front_matter_may_name_a_page_that_is_still_a_draft(tmp_path: Path) -> None:
    draft = condition().replace("status: published", "status: draft")
    files = {"conditions/a.md": draft, "conditions/b.md": condition(procedures="[]")}
    assert findings_of(tmp_path, files) == []


def test_a_draft_is_not_checked(tmp_path: Path) -> None:
    draft = article(extra="image: genu\n").replace("status: published", "status: draft")
    assert findings_of(tmp_path, {"articles/a.md": draft}) == []
