"""The files machines read: feed, sitemap, robots.txt."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

from tests.support.small_build import files_of, rendered
from tests.support.small_site import article, condition, free_page, small_project

ATOM = {"a": "http://www.w3.org/2005/Atom"}
SITEMAP = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}


def texts(root: ET.Element, path: str, names: dict[str, str]) -> list[str | None]:
    return [element.text for element in root.findall(path, names)]


def test_the_feed_has_the_latest_article_first_and_dates_of_the_content(tmp_path: Path) -> None:
    old = article(title="L’ancien & le vieux").replace("updated: 2026-03-01", "updated: 2026-05-01")
    new = article(title="Le nouveau").replace("published: 2025-01-10", "published: 2026-02-01")
    files = files_of(rendered(small_project(tmp_path, {"articles/ancien.md": old, "articles/nouveau.md": new})))
    feed = ET.fromstring(files["articles/flux.xml"])
    assert texts(feed, "a:entry/a:title", ATOM) == ["Le nouveau", "L’ancien & le vieux"]
    assert texts(feed, "a:updated", ATOM) == ["2026-05-01T00:00:00Z"]
    assert texts(feed, "a:entry/a:updated", ATOM) == ["2026-03-01T00:00:00Z", "2026-05-01T00:00:00Z"]
    assert texts(feed, "a:entry/a:author/a:name", ATOM) == ["Dr Hélène Modèle"] * 2
    assert texts(feed, "a:entry/a:id", ATOM)[0] == "https://www.dr-modele.example/articles/nouveau/"
    assert texts(feed, "a:id", ATOM) == ["https://www.dr-modele.example/articles/flux.xml"]


def test_without_articles_there_is_no_feed(tmp_path: Path) -> None:
    assert "articles/flux.xml" not in files_of(rendered(small_project(tmp_path)))


def test_the_sitemap_dates_each_page_by_its_content(tmp_path: Path) -> None:
    texts_of_site = {
        "articles/a.md": article(),
        "conditions/c.md": condition().replace("updated: 2026-03-01", "updated: 2026-04-01"),
        "pages/p.md": free_page(),
    }
    files = files_of(rendered(small_project(tmp_path, texts_of_site)))
    root = ET.fromstring(files["sitemap.xml"])
    places = texts(root, "s:url/s:loc", SITEMAP)
    dates = dict(zip(places, texts(root, "s:url/s:lastmod", SITEMAP), strict=True))
    site = "https://www.dr-modele.example"
    assert dates[f"{site}/articles/a/"] == dates[f"{site}/articles/"] == "2026-03-01"
    assert dates[f"{site}/maladies/c/"] == dates[f"{site}/maladies/"] == "2026-04-01"
    assert dates[f"{site}/p/"] == "2025-01-10"
    assert dates[f"{site}/honoraires/"] == dates[f"{site}/chirurgiens/helene-modele/"] == "2026-08-01"
    assert dates[f"{site}/mentions-legales/"] == "2026-09-01"
    assert f"{site}/404.html" not in dates


def test_robots_may_read_everything_and_find_the_sitemap(tmp_path: Path) -> None:
    assert files_of(rendered(small_project(tmp_path)))["robots.txt"] == (
        "User-agent: *\nAllow: /\n\nSitemap: https://www.dr-modele.example/sitemap.xml\n"
    )
