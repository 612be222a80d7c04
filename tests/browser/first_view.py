"""What a phone fetches before its reader does anything: bytes on the wire by kind, as the browser counts them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Browser

_KINDS = {"Document": "page", "Stylesheet": "style", "Script": "script", "Image": "pictures", "Media": "pictures"}
_ELEMENTS = "() => document.querySelectorAll('*').length - document.querySelectorAll('svg *').length"


@dataclass(frozen=True, slots=True)
class FirstView:
    """The first screen of a page."""

    sizes: dict[str, int]
    """Bytes of the page, its style, its scripts, its pictures, and of all else."""
    requests: int
    elements: int
    """Those of a drawing left out, as EcoIndex does."""

    @property
    def weight(self) -> int:
        """All that came over the wire."""
        return sum(self.sizes.values())


def first_view(browser: Browser, url: str) -> FirstView:
    """Open ``url`` with nothing kept, on a phone whose screen has three pixels for one: the heaviest case."""
    context = browser.new_context(viewport={"width": 360, "height": 740}, device_scale_factor=3, is_mobile=True)
    page = context.new_page()
    kinds: dict[str, str] = {}
    sizes = dict.fromkeys(("page", "style", "script", "pictures", "rest"), 0)

    def asked(event: dict[str, Any]) -> None:
        if not event["request"]["url"].startswith("data:"):  # what the browser draws its own buttons with
            kinds[event["requestId"]] = _KINDS.get(event.get("type", ""), "rest")

    def came(event: dict[str, Any]) -> None:
        if event["requestId"] in kinds:
            sizes[kinds[event["requestId"]]] += int(event["encodedDataLength"])

    session = context.new_cdp_session(page)
    session.on("Network.requestWillBeSent", asked)
    session.on("Network.loadingFinished", came)
    session.send("Network.enable")
    page.goto(url, wait_until="networkidle")
    elements = int(page.evaluate(_ELEMENTS))
    context.close()
    return FirstView(sizes, len(kinds), elements)
