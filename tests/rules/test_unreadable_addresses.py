"""An address that cannot be read, in a theme or a text, stops no rule."""

from __future__ import annotations

import pytest

from chirsite.load.project import load_project
from chirsite.output.facts import html_facts
from chirsite.rules.base import RenderedSite, Rule
from chirsite.rules.registry import RULES
from tests.support.base_site import BASE
from tests.support.sites import TODAY

BAD = "https://[oops/x.pdf"
PAGE = f"""\
<html><head><link rel="stylesheet" href="{BAD}"><script src="{BAD}"></script></head>
<body><main><a href="{BAD}" target="_blank">Lien</a><img src="{BAD}" srcset="{BAD} 1x" alt="">
<iframe src="{BAD}"></iframe><form action="{BAD}"><input type="email" name="courriel"></form></main></body></html>
"""


@pytest.fixture(scope="module")
def site() -> RenderedSite:
    project = load_project(BASE).project
    assert project
    kinds = ("home", "fees", "legal", "privacy", "cookies", "access", "interests", "procedure")
    pages = tuple(html_facts(f"{kind}.html", f"/{kind}.html", kind, PAGE.encode()) for kind in kinds)
    return RenderedSite(pages, project, TODAY, {"a.css": f"@import '{BAD}'; a {{ background: url({BAD}) }}"})


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.output], ids=lambda rule: rule.id)
def test_no_rule_stumbles_on_an_address_that_cannot_be_read(rule: Rule, site: RenderedSite) -> None:
    assert rule.output
    list(rule.output(site))
