"""A preview in a real browser: what is saved shows where the reader was, what is found of it stands over the page."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Event

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from chirsite.load.bundled import BUNDLED
from chirsite.serve.http import Server
from chirsite.serve.preview import State
from chirsite.serve.session import Session
from tests.support.base_site import base_site
from tests.support.sites import TODAY

STYLE = "themes/default/static/base.css"
PROCEDURE = "procedures/cure-de-hernie.md"
ADDRESS = "/interventions/cure-de-hernie/"
FORBIDDEN = "\nLe meilleur chirurgien opère ici.\n"


_SAID = """() => {
  const copy = document.documentElement.cloneNode(true);
  copy.querySelectorAll("chirsite-preview, script[data-page]").forEach((one) => one.remove());
  return copy.outerHTML;
}"""


@dataclass
class Watched:
    """A project being previewed, and a page of it in a browser."""

    root: Path
    address: str
    page: Page
    requests: list[str]
    complaints: list[str]

    def open(self, path: str = ADDRESS) -> None:
        """Go to a page of the site."""
        self.page.goto(self.address + path, wait_until="load")
        self.page.evaluate("window.sameDocument = true")

    def append(self, file: str, text: str) -> None:
        """Write at the end of a file of the project."""
        path = self.root / file
        path.write_text(path.read_text("utf-8") + text, "utf-8")

    def was_loaded_again(self) -> bool:
        """Whether the page is another document than the one that was opened."""
        return not self.page.evaluate("window.sameDocument === true")


@pytest.fixture
def watched(tmp_path: Path, chromium: Browser) -> Iterator[Watched]:
    root = base_site(tmp_path / "un projet à lui")
    (root / STYLE).parent.mkdir(parents=True)
    shutil.copyfile(BUNDLED / STYLE, root / STYLE)
    verified = Event()

    def told(state: State, seconds: float) -> None:
        if state.verified:
            verified.set()

    session = Session(root, TODAY, told, strict=False)
    server = Server(session.preview, "127.0.0.1", 0)
    with session.serving(server), chromium.new_page(viewport={"width": 1366, "height": 800}, locale="fr-FR") as page:
        watched = Watched(root, f"http://127.0.0.1:{server.server_port}", page, [], [])
        page.on("request", lambda request: watched.requests.append(request.url))
        page.on("console", lambda said: watched.complaints.append(said.text) if said.type == "error" else None)
        assert verified.wait(60)
        watched.open()
        yield watched


def test_a_text_changes_in_place_and_the_reader_stays_where_he_was(watched: Watched) -> None:
    page = watched.page
    page.evaluate("scrollTo(0, 900)")
    for number in ("première", "deuxième", "troisième"):
        watched.append(PROCEDURE, f"\nUne {number} phrase de plus.\n")
        expect(page.get_by_text(f"Une {number} phrase de plus.")).to_be_attached()
    assert not watched.was_loaded_again()
    assert page.evaluate("scrollY") == 900


def test_what_changed_in_place_is_what_a_fresh_page_shows(watched: Watched) -> None:
    page = watched.page
    site = watched.root / "site.yaml"
    watched.append(PROCEDURE, "\nUne phrase de plus.\n")
    expect(page.get_by_text("Une phrase de plus.")).to_be_attached()
    site.write_text(site.read_text("utf-8").replace("\nname: Dr", "\nname: Docteur"), "utf-8")
    expect(page.locator("header").get_by_text("Docteur Camille Exemple")).to_be_visible()
    assert not watched.was_loaded_again()
    shown = page.evaluate(_SAID)
    watched.open()
    assert shown == page.evaluate(_SAID)


def test_a_part_that_is_alive_is_loaded_anew_and_the_reader_stays_where_he_was(watched: Watched) -> None:
    page = watched.page
    page.evaluate("scrollTo(0, 900)")
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
    watched.append(PROCEDURE, "\n::: faq\n### Une question de plus ?\nUne réponse.\n:::\n")
    expect(page.get_by_text("Une question de plus")).to_be_attached()
    assert watched.was_loaded_again()
    page.wait_for_load_state("load")
    assert page.evaluate("scrollY") == 900
    assert page.evaluate("[...document.querySelectorAll('details')].slice(0, 1).every(one => one.open)")


def test_what_a_script_of_the_site_changed_is_loaded_anew(watched: Watched) -> None:
    page = watched.page
    page.evaluate("document.querySelector('main h1').textContent = 'Changé par un script'")
    path = watched.root / PROCEDURE
    path.write_text(path.read_text("utf-8").replace("title: Cure", "title: Opération"), "utf-8")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Opération")
    assert watched.was_loaded_again()


def test_a_style_changes_in_place(watched: Watched) -> None:
    page = watched.page
    page.evaluate("scrollTo(0, 500)")
    watched.append(STYLE, "\nbody { outline: 1px solid rgb(1, 2, 3); }\n")
    expect(page.locator("body")).to_have_css("outline-color", "rgb(1, 2, 3)")
    assert not watched.was_loaded_again()
    expect(page.locator("head link[rel=stylesheet]")).to_have_count(1)
    assert page.evaluate("scrollY") == 500
    watched.append(PROCEDURE, "\nUne phrase de plus.\n")
    expect(page.get_by_text("Une phrase de plus.")).to_be_attached()


def test_another_page_is_left_alone(watched: Watched) -> None:
    watched.open("/plan-du-site/")
    watched.append(PROCEDURE, "\nUne phrase de plus.\n")
    with watched.page.expect_response(lambda response: ADDRESS in response.url):
        watched.page.evaluate(f"fetch('{ADDRESS}')")
    watched.page.wait_for_timeout(500)
    assert not watched.was_loaded_again()


def test_what_is_refused_stands_over_the_last_good_page_with_its_law(watched: Watched) -> None:
    page = watched.page
    watched.append(PROCEDURE, FORBIDDEN)
    panel = page.get_by_role("group", name="Anomalies")
    expect(panel).to_be_visible()
    expect(panel).to_contain_text("la page montrée est la dernière bonne")
    expect(panel.locator("mark").first).to_be_visible()
    expect(panel.get_by_role("link", name="R. 4127-19-1").first).to_have_attribute("rel", "noopener noreferrer")
    expect(page.locator("main")).not_to_contain_text("meilleur chirurgien")
    assert not watched.was_loaded_again()
    path = watched.root / PROCEDURE
    path.write_text(path.read_text("utf-8").replace(FORBIDDEN, "\nUne phrase de plus.\n"), "utf-8")
    expect(page.get_by_text("Une phrase de plus.")).to_be_attached()
    expect(panel).to_be_hidden()


def test_the_overlay_takes_no_focus_and_is_closed_and_opened_with_the_keyboard(watched: Watched) -> None:
    page = watched.page
    page.keyboard.press("Tab")
    before = page.evaluate("document.activeElement.outerHTML")
    watched.append(PROCEDURE, FORBIDDEN)
    panel = page.get_by_role("group", name="Anomalies")
    expect(panel).to_be_visible()
    assert page.evaluate("document.activeElement.outerHTML") == before
    page.get_by_role("button", name="Fermer").focus()
    page.keyboard.press("Escape")
    expect(panel).to_be_hidden()
    pill = page.get_by_role("button", name="erreur")
    expect(pill).to_be_focused()
    assert pill.get_attribute("aria-expanded") == "false"
    page.keyboard.press("Enter")
    expect(panel).to_be_visible()
    expect(panel).to_be_focused()


def test_a_closed_overlay_stays_closed_until_something_else_is_found(watched: Watched) -> None:
    page = watched.page
    watched.append(PROCEDURE, FORBIDDEN)
    panel = page.get_by_role("group", name="Anomalies")
    expect(panel).to_be_visible()
    page.get_by_role("button", name="Fermer").click()
    page.reload()
    expect(page.get_by_role("button", name="erreur")).to_be_visible()
    expect(panel).to_be_hidden()
    watched.append(PROCEDURE, "\nRésultat garanti.\n")
    expect(panel).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_of_the_overlay_is_hard_to_reach(watched: Watched, scheme: str) -> None:
    watched.page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    watched.append(PROCEDURE, FORBIDDEN)
    expect(watched.page.get_by_role("group", name="Anomalies")).to_be_visible()
    expect(watched.page.get_by_role("button", name="Fermer")).to_have_css("min-height", "44px")
    found = Axe().run(watched.page).response["violations"]
    assert not found, [(one["id"], [node["html"] for node in one["nodes"]]) for one in found]


def test_a_broken_project_shows_a_page_that_waits_and_then_the_site(watched: Watched) -> None:
    page = watched.page
    original = (watched.root / "site.yaml").read_text("utf-8")
    (watched.root / "site.yaml").write_text("name: [", "utf-8")
    panel = page.get_by_role("group", name="Anomalies")
    expect(panel).to_contain_text("site.yaml:1")
    (watched.root / "site.yaml").write_text(original, "utf-8")
    expect(panel).to_be_hidden()


def test_nothing_is_asked_of_anyone_else_and_the_policy_of_the_site_lets_the_preview_work(watched: Watched) -> None:
    watched.append(PROCEDURE, FORBIDDEN)
    expect(watched.page.get_by_role("group", name="Anomalies")).to_be_visible()
    assert [url for url in watched.requests if not url.startswith((watched.address, "data:"))] == []
    assert watched.complaints == []
    policy = watched.page.request.get(watched.address + ADDRESS).headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
