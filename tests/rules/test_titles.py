"""What examples cannot show of the rules on titles: in a group, a title is judged by whom it is given to."""

from __future__ import annotations

from pathlib import Path

import pytest

from chirsite.checks import check_loaded
from chirsite.load.project import load_project
from tests.support.sites import TODAY, copy_site


def titles_refused(root: Path, text: str) -> set[str]:
    """The rules on titles that refuse ``text`` in a group of a visceral surgeon, a urologist and a third one."""
    page = copy_site("groupe", root / "site") / "pages" / "votre-parcours.md"
    page.write_text(f"{page.read_text('utf-8')}\n\n{text}\n", "utf-8")
    report = check_loaded(load_project(root / "site"), TODAY)
    return {finding.rule for finding in report.findings if finding.rule.startswith("TIT-")}


@pytest.mark.parametrize(
    "text",
    [
        "Le Dr Noa Modèle est spécialiste en urologie.",
        "Dr Camille Exemple, spécialiste en chirurgie viscérale.",
    ],
)
def test_each_surgeon_is_a_specialist_of_his_own_specialty(tmp_path: Path, text: str) -> None:
    assert titles_refused(tmp_path, text) == set()


def test_a_specialty_of_one_surgeon_is_not_lent_to_another(tmp_path: Path) -> None:
    assert titles_refused(tmp_path, "Le Dr Camille Exemple est spécialiste en urologie.") == {"TIT-07"}


def test_a_title_given_to_nobody_by_name_may_be_that_of_any_surgeon(tmp_path: Path) -> None:
    assert titles_refused(tmp_path, "Notre spécialiste en urologie vous reçoit le mercredi.") == set()
