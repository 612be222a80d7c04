"""What a reader sees of the palette: no pair of colours on a page that its contrast was not computed for."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from chirsite.load.bundled import BUNDLED
from chirsite.model.contrast import PAIRS
from chirsite.plan.build import RouteKind
from tests.browser.conftest import Scheme, Visitor
from tests.browser.kinds import KINDS, page_of
from tests.support.sites import Reader

THEME: Path = BUNDLED / "themes" / "default" / "theme.yaml"
PALETTES = yaml.safe_load(THEME.read_text("utf-8"))["palettes"]

_PAIRS = """() => {
    const clear = "rgba(0, 0, 0, 0)", found = new Set();
    const under = element => {
        for (let one = element; one; one = one.parentElement) {
            const colour = getComputedStyle(one).backgroundColor;
            if (colour !== clear) return colour;
        }
        return "none";
    };
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
        const element = words.currentNode.parentElement;
        if (!words.currentNode.data.trim() || !element.checkVisibility()) continue;
        found.add(getComputedStyle(element).color + " on " + under(element));
    }
    return [...found];
}"""
_BORDERS = """() => [...document.querySelectorAll(".button, summary")].filter(one => one.checkVisibility()).map(one => {
    const style = getComputedStyle(one);
    return [style.borderTopStyle === "none" ? "" : style.borderTopColor, style.backgroundColor];
})"""


def rgb(colour: str) -> str:
    """A colour of theme.yaml as a browser computes it."""
    return f"rgb({', '.join(str(int(colour[at : at + 2], 16)) for at in (1, 3, 5))})"


def roles(scheme: Scheme) -> dict[str, set[str]]:
    """The roles that each computed colour can stand for, in the palette of the example."""
    found: dict[str, set[str]] = {}
    for role, colour in PALETTES["lagune"][scheme].items():
        found.setdefault(rgb(colour), set()).add(role)
    return found


def unproven(pairs: list[str], scheme: Scheme) -> list[str]:
    """The pairs that are no pair of roles whose contrast is computed as that of a text."""
    known, named = {(pair.over, pair.under) for pair in PAIRS if pair.least >= 4.5}, roles(scheme)
    return [
        pair
        for pair in pairs
        if not any(
            (over, under) in known
            for over in named.get(pair.split(" on ")[0], ())
            for under in named.get(pair.split(" on ")[1], ())
        )
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", KINDS)
def test_every_text_stands_on_a_ground_it_was_proven_to_read_on(
    kind: RouteKind, scheme: Scheme, visitor: Visitor, example: Reader
) -> None:
    with visitor.visit(page_of(example, kind), scheme=scheme) as visit:
        visit.page.evaluate("() => document.querySelectorAll('details').forEach(one => { one.open = true; })")
        pairs = visit.page.evaluate(_PAIRS)
    assert pairs
    assert unproven(pairs, scheme) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_button_is_told_from_the_page_by_a_proven_border_or_ground(scheme: Scheme, visitor: Visitor) -> None:
    drawn = {rgb(PALETTES["lagune"][scheme][role]) for role in ("border", "accent")}
    with visitor.visit("/", scheme=scheme) as visit:
        buttons = [pair for pair in visit.page.evaluate(_BORDERS) if pair[0]]
    assert buttons
    assert [pair for pair in buttons if drawn.isdisjoint(pair)] == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["/", "/interventions/prothese-totale-de-genou/", "/acces/"])
def test_the_focus_is_three_pixels_of_its_own_colour_around_a_ring_of_the_page(
    path: str, scheme: Scheme, visitor: Visitor
) -> None:
    colours = PALETTES["lagune"][scheme]
    with visitor.visit(path, scheme=scheme) as visit:
        for _ in range(visit.page.locator("a[href]:visible, summary:visible").count()):
            visit.page.keyboard.press("Tab")
            style = visit.page.evaluate(
                "() => { const s = getComputedStyle(document.activeElement);"
                " return [s.outlineWidth, s.outlineStyle, s.outlineColor, s.boxShadow]; }"
            )
            assert style == ["3px", "solid", rgb(colours["focus"]), f"{rgb(colours['background'])} 0px 0px 0px 2px"]


def test_forced_colours_keep_the_edges_of_buttons_and_boxes(visitor: Visitor) -> None:
    with visitor.visit("/", forced_colors="active") as visit:
        edges = visit.page.eval_on_selector_all(
            ".button, .panel", "found => found.map(one => getComputedStyle(one).borderTopWidth)"
        )
    assert edges
    assert set(edges) == {"1px"}


def test_more_contrast_leaves_no_text_muted(visitor: Visitor) -> None:
    with visitor.visit("/", contrast="more") as visit:
        lead = visit.page.eval_on_selector(".lead", "one => getComputedStyle(one).color")
    assert lead == rgb(PALETTES["lagune"]["light"]["text"])


@pytest.mark.parametrize(("motion", "behaviour"), [("reduce", "auto"), ("no-preference", "smooth")])
def test_nothing_moves_for_whoever_asks_for_less_motion(motion: str, behaviour: str, visitor: Visitor) -> None:
    with visitor.visit("/", reduced_motion=motion) as visit:
        scroll = visit.page.evaluate("() => getComputedStyle(document.documentElement).scrollBehavior")
        moving = visit.page.evaluate(
            "() => [...document.querySelectorAll('*')].filter(one => getComputedStyle(one).transitionDuration !== '0s'"
            " || getComputedStyle(one).animationName !== 'none').length"
        )
    assert scroll == behaviour
    assert (moving == 0) == (motion == "reduce")
