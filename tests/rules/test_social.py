"""SOC-01: the question is asked of a site that leads to an account, and its answer is heard."""

from __future__ import annotations

from pathlib import Path

import pytest

from chirsite.load.project import load_project
from chirsite.rules.engine import check_declarations
from chirsite.rules.social.accounts import RULE, leads_to_an_account
from tests.support.base_site import base_site, edited
from tests.support.sites import TODAY

ANSWER = """\
declarations:
  - {rule: SOC-01, answer: yes, author: Dr Camille Exemple, date: 2026-11-03, expires: 2027-11-03}
"""


def site(root: Path, target: str, answer: str = "declarations:\n") -> Path:
    page = edited("pages/votre-parcours.md", "Apportez", f"Voir [le compte]({target}). Apportez")
    settings = edited("site.yaml", "declarations:\n", answer)
    return base_site(root / "site", {"pages/votre-parcours.md": page, "site.yaml": settings})


@pytest.mark.parametrize(
    ("target", "asked"),
    [
        ("https://www.instagram.com/dr.exemple/", True),
        ("https://fr.linkedin.com/in/camille-exemple", True),
        ("https://www.youtube.com/@dr-exemple", True),
        ("https://x.com/drexemple", True),
        ("https://www.instagram.com/p/ABC/", False),
        ("https://www.youtube.com/watch?v=abc", False),
        ("https://www.facebook.com/sharer/sharer.php?u=a", False),
        ("https://www.has-sante.fr/", False),
        ("https://www.netflix.com/drexemple", False),
    ],
)
def test_the_question_is_asked_when_a_page_leads_to_an_account(target: str, asked: bool, tmp_path: Path) -> None:
    project = load_project(site(tmp_path, target)).project
    assert project
    assert leads_to_an_account(project) is asked


def test_the_answer_is_heard(tmp_path: Path) -> None:
    project = load_project(site(tmp_path, "https://www.instagram.com/dr.exemple/", ANSWER)).project
    assert project
    assert list(check_declarations((RULE,), project, TODAY)) == []
