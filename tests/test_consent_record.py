"""The proof of what visitors are asked: written once a version, beside the site, the same bytes for the same day."""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

from chirsite.services.scripts import script
from tests.support.command import built
from tests.support.sites import BASE, copy_site

SITE = "site.yaml"


def records(project: Path) -> Mapping[str, Any]:
    """Every record of a project, by the name of its file."""
    return {path.name: json.loads(path.read_bytes()) for path in sorted((project / "consent-records").glob("*"))}


def tokens(record: Mapping[str, Any]) -> set[str]:
    """The purposes of a record, with the digests by which answers are kept."""
    return {purpose["token"] for purpose in record["purposes"]}


def test_a_build_keeps_what_is_asked_beside_the_site_and_not_in_it(tmp_path: Path) -> None:
    site = built(copy_site("services", tmp_path / "project"), tmp_path / "site")
    ((name, record),) = records(site.project).items()
    assert name == f"0001-2026-11-21-{record['version']}.json"
    assert not [path for path in site.folder.rglob("*") if "consent-records" in path.as_posix()]
    page = (site.folder / "index.html").read_text("utf-8")
    assert f'data-version="{record["version"]}"' in page
    assert record["texts"]["fr"]["bar"] in page
    assert record["texts"]["fr"]["panel"] in page
    assert all(f'"{purpose["token"]}"' in page for purpose in record["purposes"])
    assert record["script"]["sha256"] == sha256((site.folder / record["script"]["file"]).read_bytes()).hexdigest()
    controllers = {service["controller"] for purpose in record["purposes"] for service in purpose["services"]}
    assert {"Google Ireland Limited", "Vimeo.com, Inc.", "Dr Camille Exemple"} <= controllers
    assert record["days"] == 182
    assert str(record["days"]).encode() in script("consent")


def test_a_new_record_is_written_only_when_what_is_asked_changes(tmp_path: Path) -> None:
    project = copy_site("services", tmp_path / "project")
    built(project, tmp_path / "site")
    first = records(project)
    settings = (project / SITE).read_text("utf-8")
    (project / SITE).write_text(settings.replace("funding: Ce site", "funding: Le site"), "utf-8")
    built(project, tmp_path / "site")
    assert records(project) == first
    (project / SITE).write_text(
        settings.replace("service: dailymotion", "service: dailymotion\n  country: BE"), "utf-8"
    )
    built(project, tmp_path / "site")
    (one, two) = records(project)
    assert [one] == list(first)
    assert two.startswith("0002-")
    asked, asks = (
        {purpose["token"] for purpose in record["purposes"]} for record in (first[one], records(project)[two])
    )
    assert {token.partition(".")[0] for token in asks - asked} == {"videos"}, "only what changed is asked again"


def test_the_same_site_on_the_same_day_gives_the_same_record(tmp_path: Path) -> None:
    kept = []
    for seed in ("1", "2"):
        project = copy_site("services", tmp_path / seed)
        built(project, tmp_path / f"site-{seed}", seed)
        kept.append([path.read_bytes() for path in (project / "consent-records").glob("*")])
    assert kept[0] == kept[1]


def test_a_site_that_asks_for_nothing_has_no_record_no_script_and_no_style_for_it(tmp_path: Path) -> None:
    site = built(copy_site(BASE, tmp_path / "project"), tmp_path / "site")
    assert not (site.project / "consent-records").exists()
    names = [path.name for path in (site.folder / "assets").iterdir()]
    assert not [name for name in names if name.startswith("consent")]
    page = (site.folder / "index.html").read_text("utf-8")
    assert "consent" not in page
    assert "Gérer mes cookies" not in page
    (style,) = (site.folder / "assets").glob("style.*.css")
    assert ".consent" not in style.read_text("utf-8")
    assert "Il n’y a donc pas de bandeau" in (site.folder / "cookies/index.html").read_text("utf-8").replace(
        "\u00a0", " "
    )
