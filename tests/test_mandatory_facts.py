"""A fact that the law makes mandatory is removed from a valid site: the site is refused, the one online stays."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import pytest

from chirsite.diagnostics import Finding, Severity
from chirsite.rules.registry import find_rule
from tests.support.command import Published, chirsite, contents
from tests.support.law_fields import Fact, facts_of, lines_of, mandatory_fields, without
from tests.support.sites import BASE, EXAMPLE, SITES, checked, copy_example, copy_site, variants

_EXAMPLE = "content-example"
Copies = Callable[[str], Path]


@cache
def facts() -> dict[str, tuple[str, Fact]]:
    """For each mandatory field, a site that states it, the example first, and where."""
    found: dict[str, tuple[str, Fact]] = {}
    for name in (_EXAMPLE, BASE, *variants()):
        for fact in facts_of(EXAMPLE if name == _EXAMPLE else SITES / name):
            found.setdefault(fact.field, (name, fact))
    return found


BY_COMMAND = (
    "site publisher",
    "site host.phone",
    "practitioner fees.acts",
    "practice places[].address.street",
    "media images.*.alt",
    "procedures sources",
    "articles author",
)


@pytest.fixture(scope="module")
def copies(tmp_path_factory: pytest.TempPathFactory) -> Copies:
    """Each site, copied once."""

    @cache
    def copy(name: str) -> Path:
        target = tmp_path_factory.mktemp("sites") / name
        return copy_example(target) if name == _EXAMPLE else copy_site(name, target)

    return copy


@contextmanager
def removed(root: Path, fact: Fact) -> Iterator[str]:
    """Take ``fact`` out of its file for a while; gives what the file then holds."""
    path = root / fact.file
    before = path.read_text("utf-8")
    after = without(before, fact.keys)
    path.write_text(after, "utf-8")
    try:
        yield after
    finally:
        path.write_text(before, "utf-8")


def test_every_mandatory_field_of_the_model_is_stated_by_a_site_of_the_tests() -> None:
    assert set(facts()) == set(mandatory_fields())


@pytest.mark.parametrize("field", sorted(facts()))
def test_a_site_that_leaves_out_a_mandatory_fact_is_refused_with_its_law(field: str, copies: Copies) -> None:
    name, fact = facts()[field]
    root = copies(name)
    with removed(root, fact) as text:
        site = checked(root)
    found = [finding for finding in site.report.findings if (finding.rule, finding.span.path) == (fact.rule, fact.file)]
    assert found, [(finding.rule, finding.span) for finding in site.report.findings]
    assert site.report.blocks(strict=False)
    assert site.ready is None
    assert any(_tells(finding, text, fact) for finding in found)


def _tells(finding: Finding, text: str, fact: Fact) -> bool:
    rule, start = find_rule(fact.rule), finding.span.start
    assert rule is not None
    assert start is not None
    lawful = finding.name == rule.name and finding.citations == rule.citations != ()
    said = bool(finding.message and finding.help) and finding.severity is Severity.ERROR
    return lawful and said and start.line in lines_of(text, fact.keys[:-1])


@pytest.mark.parametrize("field", BY_COMMAND)
def test_the_site_online_stays_as_it_was_when_a_mandatory_fact_is_left_out(
    field: str, copies: Copies, published: Published
) -> None:
    name, fact = facts()[field]
    assert name == _EXAMPLE
    before = contents(published.folder)
    with removed(copies(name), fact):
        done = chirsite("build", copies(name), "--output", published.folder)
    assert done.returncode == 1
    assert fact.rule in done.stdout
    assert fact.file in done.stdout
    assert contents(published.folder) == before
