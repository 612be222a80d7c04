"""Words of the glossary, explained where they are first used."""

from __future__ import annotations

from pathlib import Path

import pytest

from chirsite.render.markdown import section_views
from chirsite.render.templates import build_engine
from tests.support.small_build import context_of
from tests.support.small_site import article, small_project
from tests.support.small_theme import small_theme

GLOSSARY = """\
reviewed_by: helene-modele
reviewed: 2026-09-01
terms:
  - {term: hématome, definition: Poche de sang.}
  - {term: embolie pulmonaire, definition: Caillot dans le poumon.}
  - {term: embolie, definition: Caillot qui voyage.}
  - {term: canal carpien, also: [canaux carpiens], definition: Passage étroit du poignet.}
"""
BUTTON = '<button type="button" class="term" popovertarget="mot-{}">{}</button>'


def html(root: Path, body: str) -> str:
    project = small_project(root, {"glossary.yaml": GLOSSARY, "articles/a.md": article(body)})
    theme = small_theme()
    context = context_of(project, theme)
    engine = build_engine(theme, context.plan, context.words)
    return "".join(section.html for section in section_views(context, context.project.articles[0], engine))


def test_the_first_use_of_a_word_opens_its_explanation_after_the_paragraph(tmp_path: Path) -> None:
    found = html(tmp_path, "Un hématome est possible.\n\nUn autre hématome.")
    explained = '<div class="definition" id="mot-hematome" popover>hématome\u00a0: poche de sang.</div>'
    assert found.startswith(f"<p>Un {BUTTON.format('hematome', 'hématome')} est possible.</p>\n{explained}\n<p>")
    assert found.count("popovertarget") == found.count("popover>") == 1


@pytest.mark.parametrize(
    ("text", "anchor", "shown"),
    [
        ("Des HÉMATOMES.", "hematome", "HÉMATOMES"),
        ("Des embolies pulmonaires.", "embolie-pulmonaire", "embolies pulmonaires"),
        ("Une embolie graisseuse.", "embolie", "embolie"),
        ("Les canaux carpiens.", "canal-carpien", "canaux carpiens"),
        ("L'**hématome** grossit.", "hematome", "hématome"),
    ],
)
def test_a_word_is_known_in_capitals_in_the_plural_and_by_its_other_names(
    text: str, anchor: str, shown: str, tmp_path: Path
) -> None:
    assert BUTTON.format(anchor, shown) in html(tmp_path, text)


def test_no_line_parts_a_word_from_its_elision_or_its_full_stop(tmp_path: Path) -> None:
    found = html(tmp_path, "Après l'hématome.")
    assert f'Après <span class="unparted">l’{BUTTON.format("hematome", "hématome")}.</span>' in found


@pytest.mark.parametrize(
    "text",
    [
        "Un hématome (poche de sang) est possible.",
        "[Un hématome](/fees)",
        "## Un\n\n### L'hématome\n\nUn texte.",
        "| Risque |\n|---|\n| hématome |",
        "> Un hématome.",
        "Des hématomètres.",
    ],
)
def test_a_word_explained_by_the_author_or_that_is_no_running_text_is_left_alone(text: str, tmp_path: Path) -> None:
    assert "popover" not in html(tmp_path, text)


def test_explanations_of_a_list_follow_the_whole_list(tmp_path: Path) -> None:
    found = html(tmp_path, "- un hématome ;\n- une embolie.")
    assert found.index("</ul>") < found.index("popover>")
    assert found.count("popover>") == 2


def test_a_page_reads_as_if_its_words_had_no_explanation(tmp_path: Path) -> None:
    from chirsite.output.facts import html_facts

    facts = html_facts("a", "/a/", "article", html(tmp_path, "Sans hématome grave.").encode())
    assert facts.blocks == ("Sans hématome grave.",)


def test_a_list_that_a_directive_cuts_in_two_stays_a_list(tmp_path: Path) -> None:
    found = html(tmp_path, "- un hématome\n\n  ::: info\n  b\n  :::\n\n- une embolie")
    assert found.count("popover>") == 2
    assert "</li>\n<div" not in found
