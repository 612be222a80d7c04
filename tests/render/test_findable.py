"""What a site gives to those who find it: share images, icons, manifest, and the proofs search engines ask for."""

from __future__ import annotations

import json
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from chirsite.load.bundled import BUNDLED
from chirsite.load.theme import load_theme
from chirsite.plan.planner import plan
from chirsite.render.pages import Rendered, render
from tests.support.group_site import alone, group
from tests.support.small_build import TODAY, files_of
from tests.support.small_site import SITE, article, small_project

KEY = "0123456789abcdef0123456789abcdef"
META = "abcDEF-123_abcDEF-123_abcDEF-123"


def built(root: Path, more: str = "", files: dict[str, str] | None = None) -> Rendered:
    """A site with one article in the default theme."""
    project = small_project(root, {"site.yaml": SITE + more, "articles/avant.md": article(), **(files or {})})
    theme, problems = load_theme(root, project.settings, BUNDLED / "themes")
    assert theme, problems
    build, _ = plan(project, theme, TODAY)
    result, findings = render(project, build, theme, TODAY)
    assert findings == ()
    return result


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def metas(html: str) -> dict[str, str]:
    found = LexborHTMLParser(html).css("meta[content]")
    return {
        node.attributes.get("property") or node.attributes.get("name") or "": plain(node.attributes["content"] or "")
        for node in found
    }


def test_every_page_has_a_share_image_of_its_own_that_is_drawn(tmp_path: Path) -> None:
    result = built(tmp_path)
    drawn = {drawing.path for drawing in result.drawings()}
    images = {path: metas(html)["og:image"] for path, html in files_of(result).items() if path.endswith(".html")}
    assert len(set(images.values())) == len(images) - 1 > 10  # the surgeon's page has the title of the home page
    for address in images.values():
        assert address.removeprefix("https://www.dr-modele.example/") in drawn


def test_a_share_image_says_its_size_and_what_it_reads(tmp_path: Path) -> None:
    head = metas(files_of(built(tmp_path))["articles/avant/index.html"])
    assert (head["og:image:width"], head["og:image:height"]) == ("1200", "630")
    assert head["og:image:alt"] == "Avant l’opération – Dr Hélène Modèle"
    assert head["twitter:card"] == "summary_large_image"


def test_under_the_name_of_the_site_a_share_image_says_the_specialty_and_the_town(tmp_path: Path) -> None:
    alt = metas(files_of(built(tmp_path))["index.html"])["og:image:alt"]
    assert alt == "Dr Hélène Modèle – Chirurgie orthopédique et traumatologique à Villeneuve-l’Exemple"


def test_the_icon_carries_the_initials_of_a_surgeon_or_of_the_names_of_two(tmp_path: Path) -> None:
    for (context, _), expected in ((alone(tmp_path / "one"), "HM"), (group(tmp_path / "two"), "MS")):
        assert context.plan.icons.drawings[0].words == (expected,)


def test_the_manifest_names_icons_that_exist(tmp_path: Path) -> None:
    result = built(tmp_path)
    manifest = json.loads(files_of(result)["site.webmanifest"])
    drawn = {f"/{drawing.path}" for drawing in result.drawings()}
    assert plain(manifest["name"]) == "Dr Hélène Modèle"
    assert plain(manifest["short_name"]) == "Dr Modèle"
    assert manifest["start_url"] == "/"
    assert manifest["display"] == "browser"
    assert {icon["sizes"] for icon in manifest["icons"]} >= {"192x192", "512x512"}
    assert {icon["src"] for icon in manifest["icons"]} <= drawn


def test_a_site_under_a_folder_names_its_files_there(tmp_path: Path) -> None:
    under = SITE.replace("dr-modele.example\n", "dr-modele.example/site\n", 1)
    files = files_of(built(tmp_path, files={"site.yaml": under}))
    manifest = json.loads(files["site.webmanifest"])
    assert manifest["scope"] == "/site/"
    assert all(icon["src"].startswith("/site/assets/") for icon in manifest["icons"])
    assert metas(files["index.html"])["og:image"].startswith("https://www.dr-modele.example/site/media/")


def test_the_codes_of_search_engines_stand_on_the_home_page_alone(tmp_path: Path) -> None:
    files = files_of(built(tmp_path, f"verification: {{google: {META}, bing: {KEY.upper()}}}\n"))
    assert metas(files["index.html"])["google-site-verification"] == META
    assert metas(files["index.html"])["msvalidate.01"] == KEY.upper()
    assert "google-site-verification" not in metas(files["honoraires/index.html"])


def test_the_file_of_google_is_published_as_google_wants_it(tmp_path: Path) -> None:
    files = files_of(built(tmp_path, "verification: {google: google0123456789abcdef.html}\n"))
    assert files["google0123456789abcdef.html"] == "google-site-verification: google0123456789abcdef.html"
    assert "google-site-verification" not in metas(files["index.html"])


def test_the_key_of_indexnow_is_a_file_of_its_own(tmp_path: Path) -> None:
    assert files_of(built(tmp_path, f"indexnow: {KEY}\n"))[f"{KEY}.txt"] == KEY


def test_a_site_that_asks_for_nothing_publishes_no_proof(tmp_path: Path) -> None:
    files = files_of(built(tmp_path))
    assert not [path for path in files if path.startswith("google") or path.endswith(f"{KEY}.txt")]
    assert not {"google-site-verification", "msvalidate.01"} & set(metas(files["index.html"]))
