"""Links lead to professional accounts only: what they show can be reached from the site (livre blanc of 2011)."""

from __future__ import annotations

import re

from chirsite.diagnostics import Severity
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Means, Rule
from chirsite.rules.citations import CNOM_2011, CSP_19_1

# An account, not one post or one video.
_ACCOUNT = re.compile(
    r"https?://(?:[\w-]+\.)*(?:"
    r"(?:facebook|instagram|threads|twitter|x|snapchat)\.(?:com|net)/(?!p/|reel|photo|watch|sharer|share|intent|privacy)\w"
    r"|tiktok\.com/@[^/]+/?$|linkedin\.com/(?:in|company)/|youtube\.com/(?:@|channel/|user/|c/)|bsky\.app/profile/[^/]+/?$)",
    re.IGNORECASE,
)


def leads_to_an_account(project: Project) -> bool:
    """Whether a written page of ``project`` links to an account of a social network."""
    return any(
        _ACCOUNT.match(link.target)
        for page in project.pages()
        for block in page.document.blocks()
        for link in block.links
    )


RULE = Rule(
    module=__name__,
    id="SOC-01",
    name="comptes-professionnels",
    title="Liens vers des comptes professionnels seulement",
    severity=Severity.WARNING,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2011, CSP_19_1),
    means=Means.ASSISTED,
    question="Les comptes de réseaux sociaux vers lesquels le site renvoie sont-ils tous professionnels, et tenus "
    "selon les mêmes règles que lui (ni avant/après, ni témoignages, ni offres) ?",
    applies=leads_to_an_account,
)
