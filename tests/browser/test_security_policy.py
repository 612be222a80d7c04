"""The policy of the site in a browser: sent by Apache, by nginx, or borne by the pages, it stops nothing of ours."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.conftest import Visitor
from tests.support.browser import ARGUMENTS, executable
from tests.support.command import Published, built, contents
from tests.support.real_hosts import HOST, SERVERS, required_servers
from tests.support.served import served
from tests.support.sites import Reader, copy_site

_TELL = """
document.addEventListener("securitypolicyviolation", (event) =>
  console.error(`CSP ${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`));
"""


@dataclass
class Watched:
    """A page in a window, and all that the browser had against what was opened in it."""

    page: Page
    address: str
    complaints: list[str] = field(default_factory=list)

    def open(self, path: str) -> None:
        """Go there and wait until all is loaded; the status is no complaint."""
        self.page.goto(self.address + path, wait_until="load")
        self.settle()

    def settle(self) -> None:
        """Wait until what the browser had to say is said."""
        self.page.evaluate("() => new Promise((done) => setTimeout(done))")


@contextmanager
def resolved(visitor: Visitor, port: int, host: str = HOST) -> Iterator[Browser]:
    """A browser that finds a host on a port of this machine."""
    rule = f"--host-resolver-rules=MAP {host}:443 127.0.0.1:{port}"
    browser = visitor.browser.browser_type.launch(executable_path=executable(), args=[*ARGUMENTS, rule])
    try:
        yield browser
    finally:
        browser.close()


@contextmanager
def watching(browser: Browser, host: str = HOST) -> Iterator[Watched]:
    """A new profile that tells of each violation and each error in the console; ``host`` may be a whole address."""
    context = browser.new_context(ignore_https_errors=True, locale="fr-FR")
    context.add_init_script(_TELL)
    watched = Watched(context.new_page(), host if "://" in host else f"https://{host}")
    watched.page.on(
        "console",
        lambda message: (
            watched.complaints.append(message.text)
            if message.type == "error" and "the server responded with a status of 4" not in message.text
            else None
        ),
    )
    watched.page.on("pageerror", lambda error: watched.complaints.append(str(error)))
    try:
        yield watched
    finally:
        context.close()


@pytest.fixture(scope="module", params=sorted(SERVERS))
def watched(request: pytest.FixtureRequest, visitor: Visitor, published: Published) -> Iterator[Watched]:
    """The example practice at its own address, which leads to a server of this machine."""
    required_servers()
    with (
        SERVERS[request.param](published.folder) as running,
        resolved(visitor, running.https) as browser,
        watching(browser) as one,
    ):
        yield one


def test_no_page_is_hindered(watched: Watched, example: Reader) -> None:
    watched.complaints.clear()
    for path in example.pages:
        watched.open(path)
    assert watched.complaints == []


def test_a_page_that_is_not_there_is_not_hindered(watched: Watched) -> None:
    watched.complaints.clear()
    for path in ("/rien/", "/en/nothing", "/ancien-plan/"):
        watched.open(path)
        expect(watched.page.get_by_role("heading", level=1)).to_have_text("Page introuvable")
    assert watched.complaints == []


@pytest.mark.parametrize(("path", "word"), [("/recherche/", "hanche"), ("/en/search/", "hip")])
def test_the_search_reads_its_index_with_webassembly(path: str, word: str, watched: Watched) -> None:
    watched.complaints.clear()
    watched.open(f"{path}?q={word}")
    expect(watched.page.locator(".results li > a").first).to_be_visible()
    assert watched.complaints == []


def test_the_policy_is_in_force(watched: Watched) -> None:
    """Otherwise the silence of the others would prove nothing."""
    watched.complaints.clear()
    watched.open("/honoraires/")
    tried = watched.page.evaluate(
        """async () => {
          const script = document.createElement("script");
          script.textContent = "window.foreign = true";
          document.head.append(script);
          document.body.setAttribute("onclick", "window.foreign = true");
          document.body.click();
          const wasm = await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).catch(() => "refused");
          const fetched = await fetch("https://ailleurs.example/").catch(() => "refused");
          return [window.foreign ?? "refused", wasm, fetched];
        }"""
    )
    watched.settle()
    assert tried == ["refused", "refused", "refused"]
    assert any("CSP script-src" in complaint for complaint in watched.complaints)
    assert any("CSP connect-src" in complaint for complaint in watched.complaints)


@pytest.fixture(scope="module")
def busy(tmp_path_factory: pytest.TempPathFactory) -> Published:
    """A site that uses every service there is, published at two hosts that send headers and at one that sends none."""
    folder = tmp_path_factory.mktemp("busy")
    project = copy_site("services", folder / "projet")
    settings = project / "site.yaml"
    settings.write_text(settings.read_text("utf-8") + "hosting: [ovh, nginx, gitlab_pages]\n", "utf-8")
    return built(project, folder / "site")


def answered(watched: Watched) -> set[str]:
    """Answer with nothing whatever the policy lets through to others, so that none is asked; gives their hosts."""
    asked: set[str] = set()

    def answer(route: Route) -> None:
        asked.add(route.request.url.split("/")[2])
        route.fulfill(status=200, body="", headers={"Access-Control-Allow-Origin": "*"})

    watched.page.route(lambda url: not url.startswith(watched.address), answer)
    return asked


@pytest.mark.parametrize("name", sorted(SERVERS))
def test_every_service_works_once_accepted(name: str, visitor: Visitor, busy: Published) -> None:
    required_servers()
    host = "www.dr-camille-exemple.example"
    pages = [f"/{path.removesuffix('index.html')}" for path in contents(busy.folder) if path.endswith("index.html")]
    with (
        SERVERS[name](busy.folder) as running,
        resolved(visitor, running.https, host) as browser,
        watching(browser, host) as watched,
    ):
        asked = answered(watched)
        watched.open("/")
        watched.page.get_by_role("button", name="Tout accepter").click()
        for path in pages:
            watched.open(path)
            watched.page.wait_for_load_state("networkidle")
            watched.settle()
        assert watched.complaints == []
    for part in (
        "youtube-nocookie",
        "vimeo",
        "dailymotion",
        "openstreetmap",
        "doctolib",
        "mesure",
        "plausible",
        "google",
    ):
        assert any(part in other for other in asked), (part, asked)


def test_a_policy_that_the_pages_bear_stops_nothing_and_is_in_force(visitor: Visitor, busy: Published) -> None:
    with served(busy.folder) as address, watching(visitor.browser, address) as watched:
        answered(watched)
        for path in ("/", "/honoraires/", "/en-images/", "/votre-parcours/", "/recherche/?q=hernie", "/404.html"):
            watched.open(path)
        expect(watched.page.get_by_role("heading", level=1)).to_have_text("Page introuvable")
        assert watched.complaints == []
        refused = watched.page.evaluate("() => fetch('/robots.txt').catch(() => 'refused')")
        watched.settle()
        assert refused == "refused"
        assert any("CSP connect-src" in complaint for complaint in watched.complaints)
