"""What examples cannot show of the general rules: surfaces, names, links of interests, languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from chirsite.diagnostics import Severity
from chirsite.load.project import load_project
from chirsite.model.project import Project
from chirsite.output.facts import html_facts
from chirsite.rules.base import RenderedSite
from chirsite.rules.engine import check_passages
from chirsite.rules.general import domain, independence, language, promise, surfaces_read
from chirsite.rules.passages import project_passages
from chirsite.rules.surfaces import surfaces
from tests.support.base_site import BASE, base_site, edited
from tests.support.sites import TODAY


def project_of(root: Path) -> Project:
    project = load_project(root).project
    assert project
    return project


def rendered(head: str = "", body: str = "", styles: str = "", feed: str = "") -> RenderedSite:
    html = f"<html lang='fr'><head>{head}</head><body>{body}</body></html>"
    page = html_facts("index.html", "/", "home", html.encode())
    return RenderedSite((page,), project_of(BASE), TODAY, {"a.css": styles}, {"flux.xml": (feed,)})


@pytest.mark.parametrize(
    "site",
    [
        rendered(head="<title>Résultat garanti</title>"),
        rendered(head='<meta name="description" content="Résultat garanti">'),
        rendered(head='<meta property="og:description" content="Résultat garanti">'),
        rendered(body='<img src="/a.jpg" alt="Résultat garanti">'),
        rendered(body="<figure><figcaption>Résultat garanti</figcaption></figure>"),
        rendered(body="<button>Résultat garanti</button>"),
        rendered(body='<script type="application/ld+json">{"description": "Résultat garanti"}</script>'),
        rendered(feed="Résultat garanti"),
    ],
    ids=["title", "description", "open-graph", "alt", "caption", "button", "json-ld", "feed"],
)
def test_every_surface_of_the_rendered_site_is_read(site: RenderedSite) -> None:
    found = check_passages((promise.RULE,), [surface.passage for surface in surfaces(site, ())], TODAY)
    assert [finding.excerpt for finding in found] == ["Résultat garanti"]


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("pages/votre-parcours.md", "title: Votre parcours", "title: Résultat garanti"),
        ("pages/votre-parcours.md", "Apportez le courrier", "Résultat garanti. Apportez le courrier"),
        ("media.yaml", "alt: Façade du cabinet", "alt: Résultat garanti"),
        ("practitioner.yaml", "directions: Entrée", "directions: Résultat garanti"),
    ],
)
def test_every_surface_of_the_project_is_read(file: str, old: str, new: str, tmp_path: Path) -> None:
    root = base_site(tmp_path / "site", {file: edited(file, old, new)})
    found = check_passages((promise.RULE,), tuple(project_passages(project_of(root))), TODAY)
    assert [finding.excerpt for finding in found] == ["Résultat garanti"]


@pytest.mark.parametrize(
    ("style", "words"),
    [
        ("a::before { content: 'Le meilleur' }", ["Le meilleur"]),
        ('a::after { content: " (" attr(href) ")"; }', []),
        ('a::after { content: "›" / ""; justify-content: space-between }', []),
    ],
)
def test_words_written_by_a_stylesheet_are_reported(style: str, words: list[str]) -> None:
    assert [hit.excerpt for hit in surfaces_read.check_page(rendered(styles=style))] == words


def test_a_promise_that_is_only_likely_is_a_warning(tmp_path: Path) -> None:
    body = edited("pages/votre-parcours.md", "Apportez", "Ce geste supprime tout risque. Apportez")
    root = base_site(tmp_path / "site", {"pages/votre-parcours.md": body})
    found = check_passages((promise.RULE,), tuple(project_passages(project_of(root))), TODAY)
    assert [finding.severity for finding in found] == [Severity.WARNING]


@pytest.mark.parametrize(
    ("name", "address", "fits"),
    [
        ("Leader", "https://www.dr-leader.example", True),
        ("Leader", "https://www.leader-chirurgie.example", True),
        ("Éxèmple", "https://www.xn--dr-xmple-40ai.example", True),
        ("de la Tour", "https://www.docteurdelatour.example", True),
        ("Exemple", "https://www.exemple-top-chirurgien.example", False),
        ("Exemple", "https://www.chirurgien-brest.example", False),
    ],
)
def test_an_address_says_whose_site_it_is(name: str, address: str, fits: bool, tmp_path: Path) -> None:
    files = {
        "practitioner.yaml": edited("practitioner.yaml", "last_name: Exemple", f"last_name: {name}"),
        "site.yaml": edited("site.yaml", "https://www.dr-camille-exemple.example", address),
    }
    root = base_site(tmp_path / "site", files)
    assert (list(domain.check_data(project_of(root), TODAY)) == []) is fits


def test_a_host_that_a_practitioner_has_links_with_is_reported(tmp_path: Path) -> None:
    link = "  links:\n    - {company: Hébergeur Exemple SAS, nature: actionnaire, since: 2020}\n"
    files = {"practitioner.yaml": edited("practitioner.yaml", "  links: []\n", link)}
    root = base_site(tmp_path / "site", files)
    hits = list(independence.check_data(project_of(root), TODAY))
    assert [hit.span.path for hit in hits] == ["site.yaml"]


@pytest.mark.parametrize(
    "text",
    [
        "The operation is performed by the surgeon under general anaesthesia.",
        "Please call us before you come to the office.",
    ],
)
def test_an_english_sentence_is_recognised(text: str) -> None:
    assert language.is_english(text)


@pytest.mark.parametrize(
    "text",
    [
        "Fellow of the Royal College of Surgeons of England",
        "European Society for the Study of Peripheral Nerve Surgery",
        "Le score « The Knee Society » est un questionnaire de suivi.",
        "Le laser et le bistouri sont utilisés.",
    ],
)
def test_a_name_or_a_french_sentence_is_no_english_sentence(text: str) -> None:
    assert not language.is_english(text)
