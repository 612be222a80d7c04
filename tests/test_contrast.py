"""Contrast: the ratio of WCAG, the pairs that must reach it, and the palettes that do not."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from chirsite.load.bundled import BUNDLED
from chirsite.model.contrast import PAIRS, Pair, ratio, shortfalls
from tests.support.rule_examples import merged_yaml
from tests.support.sites import BASE, checked, copy_site

THEMES = sorted((BUNDLED / "themes").glob("*/theme.yaml"))
PALETTES = {
    f"{path.parent.name}/{name}/{scheme}": colours
    for path in THEMES
    for name, schemes in yaml.safe_load(path.read_text("utf-8")).get("palettes", {}).items()
    for scheme, colours in schemes.items()
}
GOOD = {
    "background": "#fff", "surface": "#f4f4f4", "text": "#111", "muted": "#444", "accent": "#046",
    "on_accent": "#fff", "border": "#666", "focus": "#00a", "warning_surface": "#fec", "warning_text": "#520",
}  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#fff", "#ffffff", 1.0),
        # Values that WebAIM's checker and the WCAG techniques give.
        ("#777777", "#ffffff", 4.478),
        ("#767676", "#ffffff", 4.542),
        ("#0000ff", "#ffffff", 8.592),
        ("#ff0000", "#ffffff", 3.998),
    ],
)
def test_the_ratio_is_that_of_wcag(one: str, other: str, expected: float) -> None:
    assert ratio(one, other) == pytest.approx(expected, abs=0.001)
    assert ratio(other, one) == ratio(one, other)


@pytest.mark.parametrize("palette", PALETTES)
def test_each_palette_that_comes_with_the_tool_reads_in_light_and_in_dark(palette: str) -> None:
    assert list(shortfalls(PALETTES[palette])) == []


def test_there_is_a_choice_of_palettes() -> None:
    assert len({name for name in PALETTES if name.startswith("default/")}) >= 8


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair.over} on {pair.under}")
def test_each_pair_is_looked_at(pair: Pair) -> None:
    over, under = pair.over, pair.under
    colours = GOOD | {over: GOOD[under]}
    assert (over, under) in {(short.pair.over, short.pair.under) for short in shortfalls(colours)}


def test_the_colour_advised_is_enough_and_no_more_than_needed() -> None:
    (short, *_) = shortfalls(GOOD | {"muted": "#999"})
    assert ratio(short.enough, GOOD[short.pair.under]) >= short.pair.least
    assert ratio(short.enough, GOOD[short.pair.under]) < short.pair.least + 0.5


def palette(name: str, **changed: str) -> str:
    colours = ", ".join(f'{role}: "{value}"' for role, value in (GOOD | changed).items())
    dark = ", ".join(f'{role}: "{value}"' for role, value in GOOD.items())
    return f"  {name}: {{light: {{{colours}}}, dark: {{{dark}}}}}\n"


def with_theme(root: Path, palettes: str) -> Path:
    project = copy_site(BASE, root / "projet")
    folder = project / "themes" / "mien"
    folder.mkdir(parents=True)
    (folder / "theme.yaml").write_text(f"name: mien\nparent: default\npalettes:\n{palettes}", "utf-8")
    site = project / "site.yaml"
    site.write_text(merged_yaml(site.read_text("utf-8"), "theme: mien\n"), "utf-8")
    return project


def test_a_palette_that_cannot_be_read_is_refused_with_its_name_its_pair_and_its_ratio(tmp_path: Path) -> None:
    site = checked(with_theme(tmp_path, palette("brume", muted="#999999")))
    assert site.ready is None
    found = [finding for finding in site.report.findings if finding.rule == "palette-contrast"]
    assert [finding.span.path for finding in found] == ["themes/mien/theme.yaml"] * 3
    first = found[0]
    assert "« brume » en clair" in first.message
    assert "muted (#999999) sur background (#fff)" in first.message
    assert "2,84 pour 1, il en faut 4,5" in first.message
    assert first.excerpt == '"#999999"'


def test_a_palette_is_refused_although_the_site_uses_another(tmp_path: Path) -> None:
    project = with_theme(tmp_path, palette("claire") + palette("brume", border="#ddd"))
    site = project / "site.yaml"
    site.write_text(merged_yaml(site.read_text("utf-8"), "palette: claire\n"), "utf-8")
    report = checked(project).report
    assert {finding.rule for finding in report.findings if finding.span.path.startswith("themes/")} == {
        "palette-contrast"
    }


def test_a_contrast_just_short_is_not_rounded_up(tmp_path: Path) -> None:
    report = checked(with_theme(tmp_path, palette("brume", muted="#777777"))).report
    messages = [finding.message for finding in report.findings if finding.rule == "palette-contrast"]
    assert any("4,47 pour 1" in message for message in messages)


def test_what_is_not_a_colour_is_refused_where_it_is_written(tmp_path: Path) -> None:
    report = checked(with_theme(tmp_path, palette("brume", accent="bleu"))).report
    (found,) = (finding for finding in report.findings if finding.span.path.startswith("themes/"))
    assert "« bleu » n’est pas une couleur" in found.message
