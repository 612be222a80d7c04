"""How a theme is put together from the project, the bundled themes, and their parents."""

from __future__ import annotations

from pathlib import Path

import pytest

from chirsite.load.theme import load_theme
from chirsite.model.project import Record
from chirsite.model.site import SiteSettings
from chirsite.model.theme import Theme
from chirsite.schema.nodes import read_yaml
from chirsite.source import SourceFile

COLOURS = (
    "{background: '#fff', surface: '#eee', text: '#000', muted: '#333', accent: '#036', on_accent: '#fff', "
    "border: '#777', focus: '#00a', warning_surface: '#fec', warning_text: '#520'}"
)
SETTINGS = f"""\
name: default
styles: [base.css, page.css]
default_palette: lagune
palettes:
  lagune: {{light: {COLOURS}, dark: {COLOURS}}}
  argile: {{light: {COLOURS.replace("#036", "#630")}, dark: {COLOURS}}}
"""
DEFAULT = {
    "theme.yaml": SETTINGS,
    "templates/home.html": "accueil",
    "templates/fees.html": "honoraires",
    "templates/directives/info.html": "info",
    "strings/fr.yaml": "menu: {open: Ouvrir, close: Fermer}\nempty:\n",
    "static/base.css": "a{}",
    "static/page.css": "b{}",
    "static/favicon.svg": "<svg/>",
}


def write(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    write(tmp_path / "tool" / "themes" / "default", DEFAULT)
    (tmp_path / "site").mkdir()
    return tmp_path / "site"


def site(theme: str, palette: str | None) -> Record[SiteSettings]:
    text = f"theme: {theme}\npalette: {palette}\n"
    tree, _ = read_yaml(SourceFile("site.yaml", text))
    assert tree
    settings = SiteSettings.model_construct(theme=theme, palette=palette, languages=("fr",))
    return Record(settings, SourceFile("site.yaml", text), tree.spans)


def loaded(project: Path, name: str = "default", palette: str | None = None) -> Theme:
    theme, findings = load_theme(project, site(name, palette), project.parent / "tool" / "themes")
    assert theme, findings
    return theme


def faults(project: Path, name: str = "default", palette: str | None = None) -> list[tuple[str, str, str]]:
    theme, findings = load_theme(project, site(name, palette), project.parent / "tool" / "themes")
    assert theme is None
    return [(found.rule, found.span.path, f"{found.message} {found.help}") for found in findings]


def test_a_bundled_theme_gives_templates_strings_styles_and_files(project: Path) -> None:
    theme = loaded(project)
    assert list(theme.templates) == ["directives/info.html", "fees.html", "home.html"]
    assert theme.templates["home.html"].path == "themes/default/templates/home.html"
    assert theme.strings["fr"] == {"empty": "", "menu.close": "Fermer", "menu.open": "Ouvrir"}
    assert theme.stylesheet == "a{}\nb{}"
    assert theme.static == {"favicon.svg": b"<svg/>"}


def test_a_file_of_the_project_replaces_that_file_only(project: Path) -> None:
    files = {"templates/home.html": "à moi", "strings/fr.yaml": "menu: {open: Déplier}", "static/page.css": "c{}"}
    write(project / "themes" / "default", files)
    theme = loaded(project)
    assert theme.templates["home.html"].text == "à moi"
    assert theme.templates["fees.html"].text == "honoraires"
    assert theme.strings["fr"]["menu.open"] == "Déplier"
    assert theme.strings["fr"]["menu.close"] == "Fermer"
    assert theme.stylesheet == "a{}\nc{}"


def test_a_theme_takes_from_its_parent_what_it_does_not_redefine(project: Path) -> None:
    write(project / "themes" / "mien", {"theme.yaml": "name: mien\nparent: default\n", "templates/home.html": "mien"})
    write(project / "themes" / "default", {"templates/home.html": "du projet", "templates/fees.html": "du projet"})
    theme = loaded(project, "mien", "argile")
    assert theme.settings.name == "mien"
    assert theme.templates["home.html"].text == "mien"
    assert theme.templates["fees.html"].text == "du projet"
    assert theme.stylesheet == "a{}\nb{}"
    assert theme.palette.light.accent == "#630"


def test_the_default_palette_is_used_unless_the_site_chooses(project: Path) -> None:
    assert loaded(project).palette.light.accent == "#036"
    assert loaded(project, palette="argile").palette.light.accent == "#630"


def test_themes_that_take_from_one_another_are_named_in_order(project: Path) -> None:
    write(project / "themes" / "un", {"theme.yaml": "name: un\nparent: deux\n"})
    write(project / "themes" / "deux", {"theme.yaml": "name: deux\nparent: un\n"})
    ((rule, path, text),) = faults(project, "un")
    assert (rule, path) == ("theme-cycle", "themes/deux/theme.yaml")
    assert "un → deux → un" in text


def test_an_unknown_theme_is_told_with_the_nearest(project: Path) -> None:
    ((rule, path, text),) = faults(project, "defaut")
    assert (rule, path) == ("unknown-theme", "site.yaml")
    assert "« default »" in text


def test_an_unknown_parent_is_told_in_the_theme_that_wants_it(project: Path) -> None:
    write(project / "themes" / "mien", {"theme.yaml": "name: mien\nparent: defaut\n"})
    ((rule, path, _),) = faults(project, "mien")
    assert (rule, path) == ("unknown-theme", "themes/mien/theme.yaml")


def test_an_unknown_palette_is_told_with_the_nearest(project: Path) -> None:
    ((rule, path, text),) = faults(project, palette="lagun")
    assert (rule, path) == ("unknown-palette", "site.yaml")
    assert "« lagune »" in text


def test_a_theme_without_palette_is_refused(project: Path) -> None:
    write(project / "themes" / "nu", {"theme.yaml": "name: nu\n"})
    assert [rule for rule, _, _ in faults(project, "nu")] == ["unknown-palette"]


def test_a_style_that_is_not_there_is_told_where_it_is_named(project: Path) -> None:
    write(project / "themes" / "default", {"theme.yaml": SETTINGS.replace("base.css", "bases.css")})
    ((rule, path, text),) = faults(project)
    assert (rule, path) == ("missing-style", "themes/default/theme.yaml")
    assert "« base.css »" in text


def test_what_is_wrong_in_theme_yaml_and_in_the_strings_is_reported(project: Path) -> None:
    write(project / "themes" / "default", {"theme.yaml": SETTINGS + "couleur: bleu\n"})
    assert [rule for rule, _, _ in faults(project)] == ["unknown-key"]
    write(project / "themes" / "default", {"theme.yaml": SETTINGS, "strings/fr.yaml": "a: 1\na: 2\n"})
    assert [rule for rule, _, _ in faults(project)] == ["duplicate-key"]


def test_a_file_behind_a_link_out_of_the_project_is_refused(project: Path, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret")
    write(project / "themes" / "default", {"templates/vide.html": ""})
    (project / "themes" / "default" / "static").mkdir()
    (project / "themes" / "default" / "static" / "x.txt").symlink_to(tmp_path / "secret")
    assert [rule for rule, _, _ in faults(project)] == ["outside-project"]


def test_hidden_files_are_left_out(project: Path) -> None:
    write(project / "themes" / "default", {"static/.DS_Store": "x", "templates/.home.html.swp": "x"})
    assert list(loaded(project).static) == ["favicon.svg"]


def test_extra_styles_follow_those_of_the_parent_each_once(project: Path) -> None:
    write(project / "themes" / "mien", {
        "theme.yaml": "name: mien\nparent: default\nextra_styles: [mien.css, page.css]\n",
        "static/mien.css": "m{}",
    })  # fmt: skip
    write(project / "themes" / "sien", {
        "theme.yaml": "name: sien\nparent: mien\nextra_styles: [sien.css]\n",
        "static/sien.css": "s{}",
    })  # fmt: skip
    theme = loaded(project, "sien")
    assert theme.stylesheet == "a{}\nb{}\nm{}\ns{}"
    assert "mien.css" not in theme.static


def test_an_extra_style_that_is_missing_is_told_where_it_is_asked_for(project: Path) -> None:
    write(project / "themes" / "mien", {"theme.yaml": "name: mien\nparent: default\nextra_styles: [pge.css]\n"})
    ((rule, path, said),) = faults(project, "mien")
    assert (rule, path) == ("missing-style", "themes/mien/theme.yaml")
    assert "page.css" in said
