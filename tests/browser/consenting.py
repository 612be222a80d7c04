"""A site with every service, in a browser that no real third party ever hears of: stand-ins write down its calls."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from playwright.sync_api import Browser, BrowserContext, Page, Route

Scheme = Literal["light", "dark"]

_SCRIPTS = {
    "/matomo.js": "document.cookie = '_pk_id.1.abcd=1;path=/'; document.cookie = '_pk_ses.1.abcd=1;path=/';",
    "/gtag/js": "document.cookie = '_ga=GA1.1.1;path=/'; document.cookie = '_ga_EXEMPLE123=GS1;path=/';",
}
"""What a stand-in answers, by the end of the path: cookies, as the real ones leave."""
OWN_MEASURE = "https://www.dr-camille-exemple.example/mesure/matomo.php"
"""The exempt measure of audience, on the site's own host."""

BLOCKED = """Object.defineProperty(window, "localStorage", {
    get() { throw new DOMException("refusé", "SecurityError"); }
});"""
REFUSES = 'Object.defineProperty(Navigator.prototype, "globalPrivacyControl", { get: () => true });'
"""A browser that sends Global Privacy Control."""

IMAGES = "/en-images/"
"""The page with three films, a map and a diary."""


@dataclass
class Sitting:
    """A visitor of the site, page after page in one profile, and all that left the machine."""

    context: BrowserContext
    page: Page
    address: str
    asked: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def go(self, path: str) -> None:
        """Open a page and let it settle."""
        self.page.goto(self.address + path, wait_until="load")
        self.page.wait_for_timeout(50)

    def wait_until(self, done: Callable[[], bool]) -> None:
        """Wait a moment, ten seconds at most, for what a busy machine does late."""
        for _ in range(200):
            if done():
                return
            self.page.wait_for_timeout(50)

    def strangers(self) -> list[str]:
        """What was asked of another host than the site's own."""
        return [url for url in self.asked if url != OWN_MEASURE]

    def cookies(self) -> set[str]:
        """The names of the cookies of every host."""
        return {str(cookie.get("name")) for cookie in self.context.cookies()}

    def kept(self) -> dict[str, Any]:
        """What the site wrote in the browser's storages."""
        return dict(self.page.evaluate("() => ({ ...localStorage, ...sessionStorage })"))

    def choices(self) -> dict[str, bool]:
        """The answers kept, by purpose."""
        record = json.loads(self.kept()["consent"])
        return {name.partition(".")[0]: answer for name, answer in record["choices"].items()}

    def is_asked(self) -> bool:
        """Whether the bar is shown."""
        return self.page.locator(".consent").is_visible()

    def frames(self) -> list[str]:
        """The hosts of the frames in the page."""
        sources = self.page.eval_on_selector_all("iframe", "all => all.map(one => new URL(one.src).host)")
        return [str(source) for source in sources]

    def focused(self) -> str:
        """The element that has the focus: its tag and what it says."""
        told = "one => `${one.localName} ${one.innerText}`"
        return str(self.page.evaluate(f"() => ({told})(document.activeElement)"))


@dataclass(frozen=True)
class Asking:
    """The site, served, and a browser."""

    browser: Browser
    address: str
    paths: tuple[str, ...]

    @contextmanager
    def sitting(
        self,
        path: str = "/",
        width: int = 1366,
        scheme: Scheme = "light",
        script: str = "",
        **options: Any,
    ) -> Iterator[Sitting]:
        """Open a page in an empty profile; ``script`` runs before those of each page."""
        context = self.browser.new_context(
            viewport={"width": width, "height": 800}, color_scheme=scheme, locale="fr-FR", **options
        )
        sitting = Sitting(context, context.new_page(), self.address)
        context.route(lambda url: not url.startswith(f"{self.address}/"), lambda route: _stand_in(route, sitting))
        if script:
            context.add_init_script(script)
        page = sitting.page
        page.on("console", lambda message: sitting.complaints.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: sitting.complaints.append(str(error)))
        sitting.go(path)
        try:
            yield sitting
        finally:
            context.close()


def on_day(sitting: Sitting, day: str) -> None:
    """Set the clock of every page to come."""
    sitting.context.clock.set_fixed_time(datetime.fromisoformat(f"{day}T12:00:00+00:00"))


def _stand_in(route: Route, sitting: Sitting) -> None:
    url = route.request.url
    sitting.asked.append(url)
    script = next((code for path, code in _SCRIPTS.items() if url.partition("?")[0].endswith(path)), None)
    if script is not None:
        route.fulfill(content_type="text/javascript", body=script)
    else:
        route.fulfill(content_type="text/html", body="<!doctype html><title>Tiers</title><p>Tiers</p>")
