"""The policy of a site: nothing but what its pages use, and each header on every answer."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from chirsite.hosting.csp import inline_source, unsafe_sources
from chirsite.hosting.policy import IMMUTABLE, REVALIDATED, Policy
from chirsite.pipeline import run
from chirsite.steps import Steps
from tests.support.base_site import change
from tests.support.sites import BASE, TODAY, copy_site


def policy_of(root: Path, today: date = TODAY) -> Policy:
    """The policy of a project that must not be refused."""
    site = run(root, root / "public", today, Steps(), strict=False)
    assert site.ready is not None, [found.message for found in site.report.findings]
    return site.ready.hosted.policy


def directives(policy: Policy, path: str = "/") -> dict[str, set[str]]:
    """Sources by directive, for the page at ``path``."""
    parts = policy.headers(path)["Content-Security-Policy"].split("; ")
    return {name: set(sources) for name, *sources in (part.split(" ") for part in parts)}


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Policy:
    """The policy of a site without any service."""
    return policy_of(copy_site(BASE, tmp_path_factory.mktemp("base") / "projet"))


@pytest.fixture(scope="module")
def served_by_others(tmp_path_factory: pytest.TempPathFactory) -> Policy:
    """The policy of a site that uses every service."""
    return policy_of(copy_site("services", tmp_path_factory.mktemp("services") / "projet"))


def test_a_site_without_services_loads_from_its_own_host_only(base: Policy) -> None:
    told = directives(base)
    assert told.pop("default-src") == told.pop("base-uri") == told.pop("frame-ancestors") == {"'none'"}
    assert set().union(*told.values()) == {"'self'"}
    assert "frame-src" not in told
    assert "connect-src" not in told


def test_nothing_is_ever_allowed_to_run_from_the_page_itself(base: Policy, served_by_others: Policy) -> None:
    for policy in (base, served_by_others):
        for path in ("/", "/recherche/", "/404.html"):
            text = policy.headers(path)["Content-Security-Policy"]
            assert "unsafe-inline" not in text
            assert "'unsafe-eval'" not in text
            assert " *" not in text
            assert "http:" not in text


def test_only_the_search_page_may_compile_webassembly(base: Policy) -> None:
    assert directives(base, "/recherche/")["script-src"] == {"'self'", "'wasm-unsafe-eval'"}
    assert directives(base, "/recherche/")["connect-src"] == {"'self'"}
    for path in ("/", "/honoraires/", "/404.html", "/recherche"):
        assert directives(base, path)["script-src"] == {"'self'"}


def test_services_in_use_are_allowed_and_no_others(base: Policy, served_by_others: Policy) -> None:
    told = directives(served_by_others)
    assert "https://www.youtube-nocookie.com" in told["frame-src"]
    assert "https://mesure.dr-camille-exemple.example" in told["script-src"]
    assert not any("https" in source for sources in directives(base).values() for source in sources)


def test_a_service_that_no_page_uses_is_not_allowed(tmp_path: Path) -> None:
    root = copy_site(BASE, tmp_path / "projet")
    settings = (root / "site.yaml").read_text("utf-8")
    declared = "services:\n  - service: vimeo\n    safeguard: Clauses contractuelles types\n"
    change(root / "site.yaml", settings.replace("services: []\n", declared))
    assert "vimeo" not in policy_of(root).security


def test_forms_send_to_the_declared_processor_and_nowhere_else(tmp_path: Path, base: Policy) -> None:
    policy = policy_of(copy_site("formulaire", tmp_path / "projet"))
    assert directives(policy)["form-action"] > {"'self'"}
    assert len(directives(policy)["form-action"]) == 2
    assert directives(base)["form-action"] == {"'self'"}


def test_the_code_that_a_theme_writes_in_a_page_is_allowed_by_its_hash(tmp_path: Path) -> None:
    root = copy_site(BASE, tmp_path / "projet")
    own = "{% extends 'base.html' %}{% block main %}<h1>Tarifs</h1><script>const a = '<é>';</script>{% endblock %}"
    change(root / "themes" / "default" / "templates" / "site_map.html", own)
    policy = run(root, root / "public", TODAY, Steps(), strict=False)
    assert policy.ready is not None
    told = directives(policy.ready.hosted.policy)["script-src"]
    assert inline_source("const a = '<é>';") in told
    assert len(told) == 2


def test_files_named_after_their_content_are_immutable(base: Policy) -> None:
    assert base.headers("/assets/style.12345678.css")["Cache-Control"] == IMMUTABLE
    for path in ("/", "/honoraires/", "/404.html", "/sitemap.xml", "/assetsx/", "/favicon.ico"):
        assert base.headers(path)["Cache-Control"] == REVALIDATED


@pytest.mark.parametrize(
    "source",
    ["'unsafe-inline'", "*", "https:", "http://a.example", "https://a.example; script-src *", 'https://a.example"', ""],
)
def test_a_source_that_allows_too_much_or_breaks_the_header_is_told(source: str) -> None:
    assert unsafe_sources({"img-src": (source, "'self'")}) == (source,)
