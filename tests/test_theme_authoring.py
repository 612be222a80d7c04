"""Making a theme: the commands, and what they refuse."""

from __future__ import annotations

from pathlib import Path

import pytest

from chirsite.load.bundled import BUNDLED
from tests.support.cli import DAY, Ran, run_cli
from tests.support.sites import BASE, copy_site, read


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return copy_site(BASE, tmp_path / "projet")


def write(project: Path, name: str, text: str) -> None:
    path = project / "themes" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def check(project: Path, theme: str) -> Ran:
    return run_cli("theme", "check", project, "--theme", theme, "--date", DAY)


@pytest.mark.parametrize("theme", sorted(path.name for path in (BUNDLED / "themes").iterdir()))
def test_the_themes_that_come_with_the_tool_are_sound(theme: str, project: Path) -> None:
    ran = check(project, theme)
    assert ran.code == 0, ran.out
    assert "Aucune anomalie." in ran.out


def test_a_new_theme_gives_the_pages_of_its_parent(project: Path) -> None:
    before = read(project).pages
    assert run_cli("theme", "new", "cabinet-du-port", project).code == 0
    site = project / "site.yaml"
    site.write_text(site.read_text("utf-8").replace("theme: default", "theme: cabinet-du-port"), "utf-8")
    after = read(project).pages
    assert {path: page.text for path, page in after.items()} == {path: page.text for path, page in before.items()}


def test_an_ejected_template_replaces_that_of_the_theme(project: Path) -> None:
    ran = run_cli("theme", "eject", "fees.html", project)
    assert ran.code == 0
    assert "themes/default/templates/fees.html" in ran.out
    ejected = project / "themes/default/templates/fees.html"
    assert ejected.read_bytes() == (BUNDLED / "themes/default/templates/fees.html").read_bytes()
    ejected.write_text(ejected.read_text("utf-8").replace("<h1>", "<p>Adapté.</p><h1>"), "utf-8")
    assert "Adapté." in read(project).text("/honoraires/")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("new", "Mon Thème"), "minuscules sans accent"),
        (("new", "default"), "le thème « default » existe déjà"),
        (("new", "port", "--parent", "defalt"), "Vouliez-vous dire « default » ?"),
        (("eject", "hom.html"), "Vouliez-vous dire « home.html » ?"),
        (("eject", "../site.yaml"), "aucun thème n’a de fichier « ../site.yaml »"),
        (("check", "--theme", "defalt"), "vouliez-vous dire « default » ?"),
        (("chek",), "vouliez-vous dire « check » ?"),
    ],
)
def test_what_cannot_be_done_is_told(arguments: tuple[str, ...], sentence: str, project: Path) -> None:
    command, *rest = arguments
    options = rest if command in {"check", "chek"} else [*rest[:1], str(project), *rest[1:]]
    ran = run_cli("theme", command, *([str(project)] if command == "check" else []), *options)
    assert (ran.code, ran.out) == (2, "")
    assert sentence in ran.err.replace("\u00a0", " ")


def test_a_file_is_not_ejected_over_that_of_the_project(project: Path) -> None:
    write(project, "default/templates/home.html", "à moi")
    ran = run_cli("theme", "eject", "home.html", project)
    assert ran.code == 2
    assert "le projet a déjà « themes/default/templates/home.html »" in ran.err
    assert (project / "themes/default/templates/home.html").read_text("utf-8") == "à moi"


def test_a_theme_that_forgets_a_mention_is_refused_on_any_project(project: Path) -> None:
    run_cli("theme", "new", "nu", project)
    write(project, "nu/templates/legal.html", '{% extends "base.html" %}{% block main %}{% endblock %}')
    ran = check(project, "nu")
    assert ran.code == 1
    assert "LEG-05" in ran.out


def test_a_style_that_the_policy_of_the_site_would_stop_is_told(project: Path) -> None:
    run_cli("theme", "new", "nu", project)
    own = '{% extends "base.html" %}{% block main %}<h1 style="color:red">Plan</h1>{% endblock %}'
    write(project, "nu/templates/site_map.html", own)
    ran = check(project, "nu")
    assert ran.code == 1
    assert "hosting-inline" in ran.out


def test_a_template_that_no_page_uses_is_told_with_the_nearest_name(project: Path) -> None:
    run_cli("theme", "new", "nu", project)
    write(project, "nu/templates/procedur.html", "")
    ran = check(project, "nu")
    assert ran.code == 1
    assert "themes/nu/templates/procedur.html\n  aucune page n’emploie ce gabarit" in ran.out
    assert "procedure.html" in ran.out


def test_a_template_is_compiled_even_when_nothing_uses_it(project: Path) -> None:
    run_cli("theme", "new", "nu", project)
    write(project, "nu/templates/autre.html", "<p>\n{% block %}")
    assert "erreur template-error\n  themes/nu/templates/autre.html:2:1" in check(project, "nu").out


def test_an_error_names_the_template_the_line_and_the_page(project: Path) -> None:
    run_cli("theme", "new", "nu", project)
    write(
        project,
        "nu/templates/fees.html",
        '{% extends "base.html" %}\n{% block main %}\n{{ page.prix }}\n{% endblock %}',
    )
    said = check(project, "nu").out
    assert "themes/nu/templates/fees.html:3:1" in said
    assert "« FeesView » n’a pas « prix », pour la page /honoraires/" in said.replace("\u00a0", " ").replace(
        "\n  ", " "
    )
