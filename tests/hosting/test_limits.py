"""What a host cannot carry is told in French, where it is written, before anything is written."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from pathlib import Path

import pytest

from chirsite.diagnostics import Finding, Severity
from chirsite.hosting.hosts import HOSTS
from chirsite.hosting.limits import written_faults
from chirsite.hosting.paths import spellings
from chirsite.hosting.policy import Moved, Policy
from chirsite.load.project import load_project
from chirsite.model.hosting import HostingTarget
from chirsite.model.project import Record
from chirsite.model.site import SiteSettings
from tests.hosting.policies import HOSTILE, PLAIN
from tests.support.base_site import base_site, edited
from tests.support.sites import checked

PAGE = "pages/votre-parcours.md"


def hosted(targets: Iterable[str]) -> str:
    """site.yaml of the base site, published at ``targets``."""
    return edited("site.yaml", "services: []\n", f"hosting: [{', '.join(targets)}]\nservices: []\n")


def settings_of(root: Path, *targets: str) -> Record[SiteSettings]:
    """Settings that name hosts."""
    project = load_project(base_site(root, {"site.yaml": hosted(targets)})).project
    assert project is not None
    return project.settings


def faults(root: Path, target: str, policy: Policy) -> list[str]:
    """The messages of the errors about one host."""
    found = written_faults(settings_of(root, target), policy)
    return [one.message for one in found if one.severity is Severity.ERROR]


def moves(count: int, length: int = 10) -> tuple[Moved, ...]:
    """So many old addresses, of so many characters at least."""
    return tuple(Moved(f"/{number:0{length}d}", "/x/") for number in range(count))


def found_in(root: Path, targets: Iterable[str], *aliases: str) -> list[Finding]:
    """What a run says of the base site with these hosts and these old addresses; the site must not be written."""
    listed = "".join(f"  - {alias}\n" for alias in aliases)
    page = edited(
        PAGE, "status: published\n", f"status: published\naliases:\n{listed}" if aliases else "status: published\n"
    )
    project = base_site(root, {"site.yaml": hosted(targets), PAGE: page})
    return [found for found in checked(project).report.findings if found.rule.startswith("hosting-")]


def test_an_unknown_host_is_told_with_the_nearest(tmp_path: Path) -> None:
    project = base_site(tmp_path / "projet", {"site.yaml": hosted(["netlifi"])})
    (found,) = checked(project).report.findings
    assert found.message == "hosting : « netlifi » ne fait pas partie des valeurs admises"
    assert "Vouliez-vous dire « netlify » ?" in found.help
    assert (found.span.path, found.span.start and found.span.start.line) == ("site.yaml", 26)


@pytest.mark.parametrize(
    ("target", "alias"),
    [
        *(
            (target, alias)
            for target in ("netlify", "cloudflare_pages", "gitlab_pages")
            for alias in ("/a*b", "/:page")
        ),
        *((target, "'/%2A.html'") for target in ("netlify", "azure_static_web_apps")),
        ("azure_static_web_apps", "/articles/*"),
    ],
)
def test_an_old_address_that_a_host_takes_for_a_pattern_is_refused(target: str, alias: str, tmp_path: Path) -> None:
    errors = [one for one in found_in(tmp_path / "p", [target], alias) if one.severity is Severity.ERROR]
    (error,) = errors
    assert error.rule == "hosting-alias"
    assert HOSTS[HostingTarget(target)].name in error.message
    assert (error.span.path, error.span.start and error.span.start.line) == (PAGE, 8)


@pytest.mark.parametrize("target", ["ovh", "apache", "nginx", "vercel", "github_pages"])
def test_hosts_that_compare_whole_addresses_take_any(target: str, tmp_path: Path) -> None:
    found = found_in(tmp_path / "p", [target], "'/a*b'", "'/:page'", "'/{x}$1;\"'")
    assert [one.message for one in found if one.severity is Severity.ERROR] == []


@pytest.mark.parametrize(
    "alias", ["/a%0d%0ab", "/a%0aHeader:x", "/%ff", "'/a b'", "/a%09b", "/a%00", "/a%e2%80%a8b", "/a%5cb"]
)
def test_an_old_address_that_is_no_text_is_refused_for_any_host(alias: str, tmp_path: Path) -> None:
    page = edited(PAGE, "status: published\n", f"status: published\naliases:\n  - {alias}\n")
    project = base_site(tmp_path / "projet", {"site.yaml": hosted(["ovh"]), PAGE: page})
    (found,) = [one for one in checked(project).report.findings if one.rule == "invalid-alias"]
    assert found.severity is Severity.ERROR
    assert (found.span.path, found.span.start and found.span.start.line) == (PAGE, 8)


@pytest.mark.parametrize(("target", "most"), [("cloudflare_pages", 2000), ("vercel", 1000), ("gitlab_pages", 1000)])
def test_more_redirections_than_a_host_reads_are_refused(target: str, most: int, tmp_path: Path) -> None:
    fitting = dataclasses.replace(PLAIN, moved=moves(most))
    assert faults(tmp_path / "a", target, fitting) == []
    (message,) = faults(tmp_path / "b", target, dataclasses.replace(PLAIN, moved=moves(most + 1)))
    assert f"lit {most} redirections au plus, et le site en a {most + 1}" in message


@pytest.mark.parametrize(("target", "length"), [("cloudflare_pages", 1000), ("vercel", 4096)])
def test_a_redirection_longer_than_a_host_reads_is_refused(target: str, length: int, tmp_path: Path) -> None:
    message, *_ = faults(tmp_path / "a", target, dataclasses.replace(PLAIN, moved=moves(1, length)))
    assert f"lit {length} caractères par redirection au plus" in message


@pytest.mark.parametrize(
    ("target", "file", "size"),
    [("azure_static_web_apps", "staticwebapp.config.json", 20_000), ("gitlab_pages", "_redirects", 64_000)],
)
def test_a_file_larger_than_a_host_reads_is_refused(target: str, file: str, size: int, tmp_path: Path) -> None:
    message, *_ = faults(tmp_path / "a", target, dataclasses.replace(PLAIN, moved=moves(900, 90)))
    assert f"lit {size} octets de « {file} » au plus" in message


@pytest.mark.parametrize("target", ["ovh", "nginx", "cloudflare_pages"])
def test_a_line_longer_than_a_host_reads_is_refused(target: str, tmp_path: Path) -> None:
    long = " ".join(f"https://service-{number}.example" for number in range(400))
    messages = faults(
        tmp_path / "a", target, dataclasses.replace(PLAIN, security=f"{PLAIN.security}; frame-src {long}")
    )
    assert any("caractères par ligne au plus" in message for message in messages)


def test_more_rules_of_headers_than_cloudflare_reads_are_refused(tmp_path: Path) -> None:
    many = tuple(f"/dossier-{number}/" for number in range(100))
    (message,) = faults(tmp_path / "a", "cloudflare_pages", dataclasses.replace(PLAIN, lasting=many))
    assert "lit 100 règles d’en-têtes au plus, et le site en a 102" in message


@pytest.mark.parametrize("target", ["netlify", "cloudflare_pages", "vercel", "azure_static_web_apps"])
def test_a_host_that_serves_the_root_only_refuses_a_path(target: str, tmp_path: Path) -> None:
    settings = hosted([target]).replace("exemple.example\n", "exemple.example/site\n", 1)
    found = checked(base_site(tmp_path / "projet", {"site.yaml": settings})).report.findings
    assert [one.span.start and one.span.start.line for one in found if one.rule == "hosting-address"] == [1]


@pytest.mark.parametrize(
    "address",
    [
        'https://www.a.example";',
        "https://www.$host.example",
        "https://a.example/;}",
        "https://a.é.example",
        "https://a.b{c",
    ],
)
def test_an_address_that_no_configuration_carries_is_refused(address: str, tmp_path: Path) -> None:
    settings = hosted(["nginx"]).replace("https://www.dr-camille-exemple.example\n", f"'{address}'\n", 1)
    found = checked(base_site(tmp_path / "projet", {"site.yaml": settings})).report.findings
    errors = [one for one in found if one.severity is Severity.ERROR]
    assert {(one.span.path, one.span.start and one.span.start.line) for one in errors} == {("site.yaml", 1)}


def test_what_github_pages_does_not_do_is_told(tmp_path: Path) -> None:
    told = found_in(tmp_path / "p", ["github_pages"])
    business, headers = sorted(told, key=lambda one: one.severity.rank)
    assert (business.severity, headers.severity) == (Severity.WARNING, Severity.INFO)
    assert "n’admet pas les sites d’une activité professionnelle" in business.message
    assert "HSTS" in headers.message
    assert {(one.span.path, one.span.start and one.span.start.line) for one in told} == {("site.yaml", 26)}


def test_what_gitlab_pages_does_not_do_is_advice(tmp_path: Path) -> None:
    (told,) = found_in(tmp_path / "p", ["gitlab_pages"])
    assert told.severity is Severity.INFO
    assert "GitLab Pages n’envoie aucun en-tête" in told.message


@pytest.mark.parametrize("target", ["ovh", "apache", "nginx", "netlify", "cloudflare_pages", "vercel"])
def test_a_host_that_does_all_is_told_nothing(target: str, tmp_path: Path) -> None:
    assert found_in(tmp_path / "p", [target], "/ancienne-page/") == []


def test_what_a_theme_writes_in_attributes_is_told_with_the_page(tmp_path: Path) -> None:
    own = "{% extends 'base.html' %}{% block main %}<h1 style='color:red'>Plan</h1>{% endblock %}"
    files = {"site.yaml": hosted(["ovh"]), "themes/default/templates/site_map.html": own}
    found = checked(base_site(tmp_path / "projet", files)).report.findings
    (told,) = [one for one in found if one.rule == "hosting-inline"]
    assert "/plan-du-site/" in told.message
    assert "« style= »" in told.message


def test_words_that_only_look_like_attributes_are_not_told(tmp_path: Path) -> None:
    page = edited(
        PAGE, "Apportez le courrier", "Un style = une méthode, onclick= et <style> en mots. Apportez le courrier"
    )
    found = checked(base_site(tmp_path / "projet", {"site.yaml": hosted(["ovh"]), PAGE: page})).report.findings
    assert [one.message for one in found if one.rule == "hosting-inline"] == []


def test_each_known_host_has_its_line() -> None:
    assert set(HOSTS) == set(HostingTarget)


def test_an_address_is_asked_for_with_and_without_its_last_slash() -> None:
    assert spellings("/hanche") == spellings("/hanche/") == ("/hanche", "/hanche/")
    assert spellings("/hanche.html") == ("/hanche.html",)
    assert all(address in spellings(address) or len(spellings(address)) == 2 for address in HOSTILE)


def test_a_service_whose_address_no_header_may_carry_is_told(tmp_path: Path) -> None:
    declared = (
        "hosting: [ovh]\nservices:\n  - service: matomo\n    controller: Dr Camille Exemple\n    country: FR\n"
        "    site_id: 1\n    address: https://mesuré.example/\n"
    )
    settings = edited("site.yaml", "services: []\n", declared)
    found = checked(base_site(tmp_path / "projet", {"site.yaml": settings})).report.findings
    told = [one for one in found if one.rule == "hosting-source"]
    assert [(one.severity, one.span.path) for one in told] == [(Severity.ERROR, "site.yaml")]
