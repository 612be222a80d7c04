"""The whole site, from plan to files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import html5lib

from chirsite.diagnostics import Finding
from chirsite.load.theme import load_theme
from chirsite.model.project import Project
from chirsite.model.theme import Theme
from chirsite.render.pages import render
from tests.support.small_build import TODAY, context_of, files_of, media_project, rendered
from tests.support.small_site import article, condition, free_page, small_project
from tests.support.small_theme import small_theme

TEXTS = {
    "articles/a.md": article(
        "Un chapeau.\n\n## Suite\n\n::: figure genou\n:::\n\n::: video film\n:::", "aliases: [/vieux.html]\n"
    ),
    "conditions/c.md": condition(),
    "pages/p.md": free_page(),
}


def findings(project: Project, theme: Theme) -> tuple[int, list[Finding]]:
    result, found = render(project, context_of(project).plan, theme, TODAY)
    return len(result.pages), list(found)


def test_each_route_each_redirection_and_each_asset_becomes_a_file(tmp_path: Path) -> None:
    project = media_project(tmp_path, TEXTS)
    theme = small_theme(static={"logo.svg": b"<svg/>"})
    result, plan = rendered(project, theme), context_of(project, theme).plan
    assert [page.file.path for page in result.pages] == [route.file for route in plan.routes]
    files = files_of(result)
    assert files["vieux.html"] == "https://www.dr-modele.example/articles/a/"
    assert {plan.stylesheet, *plan.static.values(), "sitemap.xml", "robots.txt", "articles/flux.xml"} <= set(files)
    assert len(files) == len(result.all_files())


def test_the_header_knows_the_entry_of_the_menu_a_page_stands_under(tmp_path: Path) -> None:
    files = files_of(rendered(media_project(tmp_path, TEXTS)))
    assert "|/maladies/</header>" in files["maladies/c/index.html"]
    assert "|/</header>" not in files["maladies/c/index.html"]


def test_home_is_only_current_on_itself(tmp_path: Path) -> None:
    files = files_of(rendered(media_project(tmp_path, TEXTS)))
    current = {path: text.partition("|")[2].partition("</header>")[0] for path, text in files.items()}
    assert current["index.html"] in {"/", ""}
    assert current["acces/cabinet-des-tilleuls/index.html"] == "/acces/"
    assert current["mentions-legales/index.html"] == ""
    assert current["404.html"] == ""


def test_a_template_that_fails_costs_its_page_only_and_names_it(tmp_path: Path) -> None:
    project = media_project(tmp_path, TEXTS)
    count, (found,) = findings(project, small_theme({"fees.html": "\n{{ page.nothing }}"}))
    assert count == len(context_of(project).plan.routes) - 1
    assert found.rule == "template-error"
    assert found.span.start
    assert (found.span.path, found.span.start.line) == ("themes/petit/templates/fees.html", 2)
    assert "/honoraires/" in found.message


def test_a_template_that_fails_on_every_page_is_told_for_each(tmp_path: Path) -> None:
    _, found = findings(small_project(tmp_path), small_theme({"_footer.html": "{{ nothing }}"}))
    assert [item.span.path for item in found] == ["themes/petit/templates/_footer.html"]


def test_all_missing_templates_are_told_at_once(tmp_path: Path) -> None:
    theme = small_theme()
    kept = {name: source for name, source in theme.templates.items() if name not in {"fees.html", "_header.html"}}
    count, found = findings(small_project(tmp_path), replace(theme, templates=kept))
    assert count == 0
    assert [item.rule for item in found] == ["missing-template", "missing-template"]
    assert "« fees.html »" in "".join(item.message for item in found)


def test_the_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    project = media_project(tmp_path, TEXTS)
    assert rendered(project) == rendered(project)


def test_the_bundled_theme_makes_valid_pages(tmp_path: Path) -> None:
    project = media_project(tmp_path, TEXTS)
    bundled = Path(__file__).parents[2] / "themes"
    theme, problems = load_theme(tmp_path, project.settings, bundled)
    assert theme, problems
    for path, text in files_of(rendered(project, theme)).items():
        if path.endswith(".html"):
            html5lib.HTMLParser(strict=True).parse(text)
