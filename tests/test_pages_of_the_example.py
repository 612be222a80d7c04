"""What every page of the example practice must be as a document: valid, linked, described, true to its data."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree as ET

import html5lib
import phonenumbers
import pytest
from selectolax.lexbor import LexborHTMLParser

from chirsite.model.rendered import HtmlFacts
from chirsite.plan.build import RouteKind
from tests.support.command import Published, contents
from tests.support.sites import Reader

SITE = "https://www.cabinet-modele-specimen.example"
ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
FORBIDDEN = frozenset(
    {"aggregateRating", "review", "reviews", "starRating", "reviewRating", "ratingValue", "makesOffer"}
    | {"offers", "hasOfferCatalog", "priceValidUntil", "discount", "slogan", "usNPI", "healthPlanNetworkId"}
    | {"isAcceptingNewPatients", "interactionStatistic"}
)
FORBIDDEN_TYPES = frozenset({"HowTo", "Review", "AggregateRating", "Offer"})


def pages(published: Published) -> dict[str, str]:
    """Every HTML file that was written."""
    files = contents(published.folder).items()
    return {path: content.decode() for path, content in files if path.endswith(".html")}


def nodes(value: object) -> Iterator[dict[str, object]]:
    """Every object of a JSON value."""
    if isinstance(value, dict):
        yield value
        for item in value.values():
            yield from nodes(item)
    elif isinstance(value, list):
        for item in value:
            yield from nodes(item)


def graph(page: HtmlFacts) -> list[dict[str, object]]:
    """Every node of the structured data of a page."""
    return [node for block in page.structured for node in nodes(block)]


def local(href: str) -> tuple[str, str] | None:
    """The path and the fragment of a link of the site, None for another's."""
    link = urlsplit(href)
    if link.scheme not in ("", "https") or (link.netloc and f"https://{link.netloc}" != SITE):
        return None
    return unquote(link.path), unquote(link.fragment)


def file_of(path: str) -> str:
    return f"{path}index.html".lstrip("/") if path.endswith("/") else path.lstrip("/")


def test_every_page_is_valid_html(published: Published) -> None:
    for path, text in pages(published).items():
        try:
            html5lib.HTMLParser(strict=True).parse(text)
        except html5lib.html5parser.ParseError as error:
            pytest.fail(f"{path}: {error}")


def test_a_caption_is_the_first_or_the_last_thing_in_its_figure(published: Published) -> None:
    figures = [figure for text in pages(published).values() for figure in LexborHTMLParser(text).css("figure")]
    captioned = [[child.tag for child in figure.iter()] for figure in figures if figure.css_first("figcaption")]
    assert captioned
    assert all("figcaption" in (tags[0], tags[-1]) for tags in captioned)


def test_every_page_has_one_title_and_headings_that_never_jump(example: Reader) -> None:
    for path, page in example.pages.items():
        levels = [int(heading.tag[1]) for heading in page.headings]
        assert levels.count(1) == 1, path
        assert levels[0] == 1, path
        assert all(after <= before + 1 for before, after in pairwise(levels)), (path, levels)
        assert all(heading.text for heading in page.headings), path


def test_every_page_is_in_the_language_of_its_place_with_a_title_and_a_description_of_its_own(example: Reader) -> None:
    for path, page in example.pages.items():
        assert page.language == ("en" if path.startswith("/en/") else "fr"), path
    for name in ("title", "description"):
        assert all(getattr(page, name) for page in example.pages.values())
        values = [(page.language, getattr(page, name)) for page in example.pages.values()]
        assert len(set(values)) == len(values), [value for value in values if values.count(value) > 1]


def test_the_author_of_pictures_is_named_once_with_each_licence_and_its_works(published: Published) -> None:
    text = (published.folder / "mentions-legales" / "index.html").read_text("utf-8")
    section = LexborHTMLParser(text).css_first("#credits")
    assert section is not None
    assert section.text().count("Cabinet Modèle et Spécimen") == 1
    assert [licence.text() for licence in section.css("h3 ~ p")] == [
        "Dessin produit pour ce site, tous droits cédés au cabinet",
        "Animation produite pour ce site, tous droits cédés au cabinet",
    ]
    drawings, animations = ([work.text() for work in works.css("li")] for works in section.css("ul"))
    assert "La salle d’attente du Cabinet des Tilleuls (dessin)" in drawings
    assert animations == ["Comprendre la coiffe des rotateurs et sa réparation"]


def test_every_link_within_the_site_leads_to_a_file_and_to_an_anchor(example: Reader, published: Published) -> None:
    files = contents(published.folder)
    anchors = {page.path: page.identifiers for page in example.pages.values()}
    broken = []
    for page in example.pages.values():
        addresses = [(link.attributes.get("href", "")) for link in page.links]
        addresses += [item.attributes.get(name, "") for item in page.resources for name in ("src", "href", "poster")]
        for element in page.resources:
            addresses += [part.split()[0] for part in element.attributes.get("srcset", "").split(",") if part.strip()]
        for href in filter(None, addresses):
            place = local(href)
            if place is None:
                continue
            file = file_of(place[0]) if place[0] else page.path
            if file not in files or (place[1] and place[1] not in anchors.get(file, frozenset())):
                broken.append((page.path, href))
    assert broken == []


def test_every_picture_has_an_alternative_and_a_size(example: Reader) -> None:
    pictures = [(page.path, image.attributes) for page in example.pages.values() for image in page.images]
    assert pictures
    for path, attributes in pictures:
        assert "alt" in attributes, path
        assert int(attributes["width"]) > 0, path
        assert int(attributes["height"]) > 0, path


def test_structured_data_is_json_on_every_page(example: Reader) -> None:
    assert [page.path for page in example.pages.values() if page.broken_structured] == []
    assert all(page.structured for page in example.pages.values() if page.kind != RouteKind.NOT_FOUND.value)


def test_structured_data_says_nothing_that_is_forbidden(example: Reader) -> None:
    for page in example.pages.values():
        for node in graph(page):
            assert FORBIDDEN.isdisjoint(node), page.path
            assert FORBIDDEN_TYPES.isdisjoint(_texts(node.get("@type"))), page.path


def test_the_only_awards_are_the_distinctions_that_the_page_shows(example: Reader) -> None:
    awards = [
        (page, award) for page in example.pages.values() for node in graph(page) for award in _texts(node.get("award"))
    ]
    assert [award for _, award in awards] == [
        "Chevalier de l’ordre national du Mérite (2022)",
        "Knight (chevalier) of the Ordre national du Mérite (2022)",
    ]
    assert all(award.lower() in page.text.lower() for page, award in awards)


def _texts(value: object) -> list[str]:
    return [value] if isinstance(value, str) else [str(item) for item in value] if isinstance(value, list) else []


def test_structured_data_refers_to_nodes_of_the_site_only(example: Reader) -> None:
    defined = {
        node["@id"] for page in example.pages.values() for node in graph(page) if len(node) > 1 and "@id" in node
    }
    used = {node["@id"] for page in example.pages.values() for node in graph(page) if set(node) == {"@id"}}
    assert used <= defined


def test_phones_in_the_structured_data_are_those_a_visitor_reads(example: Reader) -> None:
    seen = 0
    for page in example.pages.values():
        for node in graph(page):
            if "telephone" in node:
                number = phonenumbers.parse(str(node["telephone"]), "FR")
                forms = phonenumbers.PhoneNumberFormat
                form = forms.NATIONAL if page.language == "fr" else forms.INTERNATIONAL
                read = phonenumbers.format_number(number, form)
                assert read in page.text, (page.path, read)
                seen += 1
    assert seen > 5


def test_addresses_in_the_structured_data_are_those_a_visitor_reads(example: Reader) -> None:
    seen = 0
    for page in example.pages.values():
        for node in graph(page):
            if node.get("@type") == "PostalAddress":
                for key in ("streetAddress", "postalCode", "addressLocality"):
                    for line in str(node[key]).split(", "):
                        assert " ".join(line.split()) in page.text, (page.path, line)
                seen += 1
    assert seen > 5


def test_the_sitemap_lists_every_page_that_may_be_indexed_and_no_other(example: Reader, published: Published) -> None:
    root = ET.fromstring((published.folder / "sitemap.xml").read_bytes())
    listed = [found.text for found in root.iter(f"{SITEMAP}loc")]
    indexable = [
        f"{SITE}{page.url}"
        for page in example.pages.values()
        if not any("noindex" in meta.attributes.get("content", "") for meta in page.metas)
    ]
    assert sorted(map(str, listed)) == sorted(indexable)
    assert f"{SITE}/404.html" not in listed
    for moment in root.iter(f"{SITEMAP}lastmod"):
        assert re.fullmatch(r"\d{4}-\d{2}-\d{2}", moment.text or "")


def test_the_robots_file_names_the_sitemap(published: Published) -> None:
    assert f"Sitemap: {SITE}/sitemap.xml" in (published.folder / "robots.txt").read_text("utf-8").splitlines()


def test_the_feed_is_well_formed_atom(example: Reader, published: Published) -> None:
    root = ET.fromstring((published.folder / "articles" / "flux.xml").read_bytes())
    assert root.tag == f"{ATOM}feed"
    entries = root.findall(f"{ATOM}entry")
    articles = [page for page in example.pages.values() if page.kind == RouteKind.ARTICLE.value]
    assert len(entries) == len([page for page in articles if page.language == "fr"])
    for holder in (root, *entries):
        for tag in ("id", "title", "updated"):
            assert holder.findtext(f"{ATOM}{tag}")
        assert re.fullmatch(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z", holder.findtext(f"{ATOM}updated") or "")
    for entry in entries:
        assert entry.findtext(f"{ATOM}author/{ATOM}name")
        links = [link.get("href", "") for link in entry.findall(f"{ATOM}link")]
        assert all(link.removeprefix(SITE) in example.pages for link in links)
    identifiers = [entry.findtext(f"{ATOM}id") for entry in entries]
    assert len(set(identifiers)) == len(identifiers)


def test_canonical_addresses_are_those_of_the_pages(example: Reader, published: Published) -> None:
    for page in example.pages.values():
        text = (published.folder / page.path).read_text("utf-8")
        if page.kind != RouteKind.NOT_FOUND.value:
            assert f'<link rel="canonical" href="{SITE}{page.url}">' in text


def test_the_manifest_lists_every_file_and_no_other(published: Published) -> None:
    manifest = json.loads((published.folder / ".chirsite-manifest.json").read_text("utf-8"))
    assert sorted(manifest["files"]) == sorted(set(contents(published.folder)) - {".chirsite-manifest.json"})


def test_every_fragment_is_used_once_on_its_page(published: Published) -> None:
    for path, text in pages(published).items():
        identifiers = re.findall(r'\sid="([^"]+)"', text)
        assert len(set(identifiers)) == len(identifiers), path


def test_nothing_of_the_machine_is_published(published: Published) -> None:
    strings = (str(published.project), str(Path.home()), "Traceback")
    for path, content in contents(published.folder).items():
        assert not any(text.encode() in content for text in strings if text != "/"), path
