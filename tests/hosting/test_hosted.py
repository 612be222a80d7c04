"""What a build writes for each host, and how the pages change for those that send no header."""

from __future__ import annotations

import gzip
import json
import re
import shutil
from collections.abc import Iterable
from pathlib import Path

import brotli
import pytest

from chirsite.hosting.csp import as_meta
from chirsite.model.hosting import HostingTarget
from chirsite.model.rendered import RenderedFile
from chirsite.output.packed import packed
from tests.hosting.test_limits import PAGE, hosted
from tests.support.base_site import base_site, edited
from tests.support.command import built, contents
from tests.support.sites import checked

_META = re.compile(rb'<meta http-equiv="Content-Security-Policy" content="([^"]*)">')
OWN_FILES = {
    "ovh": {".htaccess"},
    "apache": {".htaccess"},
    "nginx": {".chirsite-nginx.conf"},
    "netlify": {"_headers", "_redirects"},
    "cloudflare_pages": {"_headers", "_redirects"},
    "vercel": {"vercel.json"},
    "azure_static_web_apps": {"staticwebapp.config.json"},
    "github_pages": {".nojekyll", "CNAME"},
    "gitlab_pages": {"_redirects"},
}


def project_at(root: Path, targets: Iterable[str]) -> Path:
    """The base site with an old address, published at ``targets``."""
    page = edited(PAGE, "status: published\n", "status: published\naliases: [/ancien/]\n")
    return base_site(root, {"site.yaml": hosted(targets), PAGE: page})


def files_at(root: Path, *targets: str) -> dict[str, bytes]:
    """What a run would write, but for pictures."""
    site = checked(project_at(root, targets)).ready
    assert site is not None
    return {file.path: file.content for file in site.made_files()}


def test_every_host_is_tried() -> None:
    assert set(OWN_FILES) == {target.value for target in HostingTarget}


@pytest.mark.parametrize("target", OWN_FILES)
def test_a_host_gets_its_own_files_and_no_others(target: str, tmp_path: Path) -> None:
    every = set().union(*OWN_FILES.values())
    assert set(files_at(tmp_path / "p", target)) & every == OWN_FILES[target]


def test_several_hosts_get_all_theirs(tmp_path: Path) -> None:
    assert set().union(*OWN_FILES.values()) <= set(files_at(tmp_path / "p", *OWN_FILES))


def test_without_a_host_nothing_is_added(tmp_path: Path) -> None:
    site = checked(base_site(tmp_path / "p")).ready
    assert site is not None
    assert site.hosted.files == ()
    assert not site.hosted.packs


def test_the_order_of_the_hosts_changes_nothing(tmp_path: Path) -> None:
    one, other = (
        files_at(tmp_path / name, *order) for name, order in zip("ab", (OWN_FILES, [*OWN_FILES][::-1]), strict=True)
    )
    assert one == other


@pytest.mark.parametrize("target", ["github_pages", "gitlab_pages"])
def test_where_no_header_is_sent_every_page_bears_its_policy(target: str, tmp_path: Path) -> None:
    site = checked(project_at(tmp_path / "p", [target])).ready
    assert site is not None
    pages = {file.path: file.content for file in site.made_files() if file.path.endswith(".html")}
    for path, content in pages.items():
        (found,) = _META.findall(content)
        address = f"/{path.removesuffix('index.html')}"
        assert found.decode() == as_meta(site.hosted.policy.headers(address)["Content-Security-Policy"]), path
        assert b"frame-ancestors" not in found  # a browser would complain of it
        before = content[: content.index(b"<meta http-equiv")]
        assert re.search(rb"<(?:script|link|style|img)\b", before) is None
        assert before.endswith((b'<meta charset="utf-8">\n', b"<head>\n"))
    assert b"wasm-unsafe-eval" in pages["recherche/index.html"]
    assert b"wasm-unsafe-eval" not in pages["index.html"]


@pytest.mark.parametrize("target", ["ovh", "nginx", "netlify", "vercel"])
def test_where_headers_are_sent_the_pages_are_left_alone(target: str, tmp_path: Path) -> None:
    assert not any(_META.search(content) for content in files_at(tmp_path / "p", target).values())


@pytest.mark.parametrize(
    ("targets", "stands"),
    [
        ([], True),
        (["ovh"], True),
        (["nginx", "vercel"], True),
        (["github_pages"], True),
        (["netlify"], False),
        (["gitlab_pages"], False),
        (["netlify", "ovh"], False),
        (["netlify", "github_pages"], True),
    ],
)
def test_a_page_stands_at_an_old_address_unless_it_would_hide_the_redirection(
    targets: list[str], stands: bool, tmp_path: Path
) -> None:
    assert ("ancien/index.html" in files_at(tmp_path / "p", *targets)) == stands


def test_no_word_of_the_site_can_change_what_a_host_reads(tmp_path: Path) -> None:
    told = json.dumps("Dr Camille \"'}; return 200 x; # {$host} \\ %{HTTP_HOST} </IfModule> %0d%0a\n/* 200")
    settings = hosted(OWN_FILES).replace("name: Dr Camille Exemple\n", f"name: {told}\n", 1)
    plain, hostile = base_site(tmp_path / "a", {"site.yaml": hosted(OWN_FILES)}), base_site(tmp_path / "b")
    (hostile / "site.yaml").write_text(settings, "utf-8")
    page = hostile / PAGE
    page.write_text(page.read_text("utf-8").replace("title: Votre parcours", f"title: {told}"), "utf-8")
    one, other = checked(plain).ready, checked(hostile).ready
    assert one is not None
    assert other is not None, [found.message for found in checked(hostile).report.findings]
    assert "return 200 x" in other.facts.pages[0].title
    assert one.hosted.files == other.hosted.files


def test_files_that_gain_nothing_have_no_compressed_form(tmp_path: Path) -> None:
    files = [RenderedFile("a.txt", b"x"), RenderedFile("b.html", b"<p>" * 500), RenderedFile("c.png", b"\x00" * 500)]
    made = packed(files, tmp_path / "cache")
    assert [file.path for file in made] == ["b.html.br", "b.html.gz"]
    assert (
        brotli.decompress(made[0].source.read_bytes()) == gzip.decompress(made[1].source.read_bytes()) == b"<p>" * 500
    )


def test_the_compressed_forms_are_made_once_and_forgotten_when_useless(tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    first = packed([RenderedFile("a.html", b"<p>" * 500)], cache)
    stamps = {path.name: path.stat().st_mtime_ns for path in cache.iterdir()}
    assert packed([RenderedFile("a.html", b"<p>" * 500)], cache) == first
    assert {path.name: path.stat().st_mtime_ns for path in cache.iterdir()} == stamps
    packed([RenderedFile("a.html", b"<b>" * 500)], cache)
    assert stamps.keys().isdisjoint(path.name for path in cache.iterdir())


def test_the_compressed_forms_have_the_same_bytes_in_any_place_and_at_any_time(tmp_path: Path) -> None:
    files = [RenderedFile("a.html", b"<p>" * 500)]
    assert [one.digest for one in packed(files, tmp_path / "a")] == [
        one.digest for one in packed(files, tmp_path / "b")
    ]
    assert (packed(files, tmp_path / "a")[1].source.read_bytes())[4:8] == b"\x00\x00\x00\x00"  # no date


def test_compressed_forms_stand_only_where_a_host_serves_them(tmp_path: Path) -> None:
    for targets, wanted in ((["vercel"], False), (["gitlab_pages", "vercel"], True)):
        project = project_at(tmp_path / "-".join(targets), targets)
        site = built(project, tmp_path / f"site-{wanted}")
        assert any(path.endswith(".br") for path in contents(site.folder)) == wanted
        shutil.rmtree(project)


def test_a_host_that_is_named_no_more_leaves_nothing_behind(tmp_path: Path) -> None:
    project = project_at(tmp_path / "projet", ["ovh", "netlify"])
    built(project, tmp_path / "site")
    (project / "site.yaml").write_text(hosted(["vercel"]), "utf-8")
    found = set(contents(built(project, tmp_path / "site").folder))
    assert {".htaccess", "_headers", "_redirects"}.isdisjoint(found)
    assert not any(path.endswith((".br", ".gz")) for path in found)
