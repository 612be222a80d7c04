"""Where the keyboard is on a page, and how that shows: what a walk with the Tab key writes down at each stop."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Page

from chirsite.model.contrast import ratio

_STOP = """() => {
    const one = document.activeElement;
    if (!one || one === document.body) return null;
    const box = one.getBoundingClientRect(), style = getComputedStyle(one);
    const grounds = [];
    for (let up = one.parentElement; up; up = up.parentElement) grounds.push(getComputedStyle(up).backgroundColor);
    const boxes = [...one.getClientRects()];
    const seen = boxes.some(part => {
        const x = part.left + part.width / 2, y = part.top + part.height / 2;
        const top = document.elementFromPoint(x, y);
        return top && (one.contains(top) || top.contains(one));
    });
    window.walked ??= new Map();
    if (!window.walked.has(one)) window.walked.set(one, window.walked.size);
    return {
        at: window.walked.get(one),
        name: one.outerHTML.slice(0, 100),
        width: style.outlineStyle === "solid" ? parseFloat(style.outlineWidth) : 0,
        colour: style.outlineColor,
        ring: style.boxShadow,
        grounds,
        seen,
        folded: one.localName === "summary" && !one.parentElement.open,
        inside: box.left >= 0 && box.right <= document.documentElement.clientWidth + 1,
    };
}"""
_MISSED = """() => [...document.querySelectorAll(
    "a[href], button, summary, input, select, textarea, video[controls], audio[controls], iframe, [tabindex='0']"
)].filter(one => one.checkVisibility({visibilityProperty: true}) && !window.walked.has(one))
  .map(one => one.outerHTML.slice(0, 100))"""
_CHANNELS = re.compile(r"rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)")
_CANVAS = "#ffffff"
_MOST = 600


def hexadecimal(colour: str) -> str | None:
    """The first opaque colour of a computed value, or nothing: ``rgb(1, 2, 3)`` is ``#010203``."""
    found = _CHANNELS.search(colour)
    if found is None or found[4] == "0":
        return None
    return "#" + "".join(f"{int(found[at]):02x}" for at in (1, 2, 3))


@dataclass(frozen=True, slots=True)
class Stop:
    """An element that has the focus."""

    at: int
    """Its rank among the elements reached."""
    name: str
    width: float
    """Of the outline, in pixels; 0 when there is none."""
    contrast: float
    """Of the outline with the ground around it and with the ring inside it: the lesser of the two."""
    seen: bool
    """Nothing lies over it and it is in the window."""

    def faults(self) -> list[str]:
        """What keeps a reader from seeing where they are."""
        found = []
        if self.width < 3:
            found.append(f"outline of {self.width} px: {self.name}")
        if self.contrast < 3:
            found.append(f"contrast of {self.contrast:.2f}: {self.name}")
        if not self.seen:
            found.append(f"out of sight: {self.name}")
        return found


def _stop(seen: dict[str, Any]) -> Stop:
    outline = hexadecimal(seen["colour"]) or _CANVAS
    ground = next(filter(None, map(hexadecimal, seen["grounds"])), _CANVAS)
    ring = hexadecimal(seen["ring"]) or ground
    contrast = min(ratio(outline, ground), ratio(outline, ring))
    return Stop(seen["at"], seen["name"], seen["width"], contrast, seen["seen"] and seen["inside"])


def walk(page: Page) -> Iterator[Stop]:
    """Press Tab from the top of the page to its end, unfolding with Enter what is folded; a trap never ends."""
    for pressed in range(_MOST):
        page.keyboard.press("Tab")
        seen = page.evaluate(_STOP)
        if seen is None or (pressed and seen["at"] == 0):
            return
        yield _stop(seen)
        if seen["folded"]:
            page.keyboard.press("Enter")
    raise AssertionError(f"the keyboard does not leave {page.url}")


def missed(page: Page) -> list[str]:
    """What can be acted on, is shown, and was not reached by the walk."""
    found: list[str] = page.evaluate(_MISSED)
    return found
