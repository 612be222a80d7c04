"""Written text to HTML."""

from __future__ import annotations

from pathlib import Path

import pytest

from chirsite.render.markdown import section_views
from chirsite.render.templates import RenderingError, build_engine
from chirsite.render.views import SectionView
from tests.support.small_build import context_of, media_project
from tests.support.small_site import article, condition
from tests.support.small_theme import small_theme


def sections(root: Path, body: str, templates: dict[str, str] | None = None) -> tuple[SectionView, ...]:
    files = {"articles/a.md": article(body), "conditions/arthrose.md": condition()}
    theme = small_theme(templates)
    context = context_of(media_project(root, files), theme)
    return section_views(context, context.project.articles[0], build_engine(theme, context.plan, context.words))


def html(root: Path, body: str) -> str:
    (section,) = sections(root, body)
    return str(section.html)


def test_sections_carry_their_title_and_anchor_apart_from_their_text(tmp_path: Path) -> None:
    lead, first = sections(tmp_path, "Un chapeau.\n\n## Les suites\n\nUn texte.\n\n### Le soir\n\nUn autre.")
    assert (lead.title, lead.html) == ("", "<p>Un chapeau.</p>\n")
    assert (first.title, first.anchor) == ("Les suites", "les-suites")
    assert first.html == '<p>Un texte.</p>\n<h3 id="le-soir">Le soir</h3>\n<p>Un autre.</p>\n'


def test_links_go_through_the_plan_and_only_those_that_leave_are_marked(tmp_path: Path) -> None:
    text = "[a](/conditions/arthrose.md#les-signes) [b](https://b.example/?x=1&y=2) [c](tel:+33261912026)"
    assert html(tmp_path, text) == (
        '<p><a href="/maladies/arthrose/#les-signes">a</a> '
        '<a href="https://b.example/?x=1&amp;y=2" rel="noopener">b</a> '
        '<a href="tel:+33261912026">c</a></p>\n'
    )


def test_a_source_reference_is_the_number_of_its_source(tmp_path: Path) -> None:
    assert '<a class="ref" href="#source-has-2014" role="doc-noteref" aria-label="Source 1">1</a>' in html(
        tmp_path, "Un fait[^has-2014]."
    )


def test_a_table_has_a_caption_headers_and_labels_for_a_narrow_screen(tmp_path: Path) -> None:
    body = "## Délais\n\n| Activité | Délai |\n|---|--:|\n| Travail | 6 à 12 |\n| Sport & vélo | 3 |"
    assert html(tmp_path, body) == (
        '<div class="table">\n<table>\n<caption>Délais</caption>\n'
        '<thead>\n<tr>\n<th scope="col">Activité</th>\n<th scope="col">Délai</th>\n</tr>\n</thead>\n<tbody>\n'
        '<tr>\n<th scope="row">Travail</th>\n<td data-label="Délai">6 à 12</td>\n</tr>\n'
        '<tr>\n<th scope="row">Sport &amp; vélo</th>\n<td data-label="Délai">3</td>\n</tr>\n'
        "</tbody>\n</table>\n</div>\n"
    )


def test_a_table_under_a_heading_takes_its_name(tmp_path: Path) -> None:
    body = "## Délais\n\n### Sport et `vélo`\n\n| A | B |\n|---|---|\n| 1 | 2 |"
    assert "<caption>Sport et vélo</caption>" in html(tmp_path, body)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("::: attention\nUn *risque*.\n:::", "<aside><p>Un <em>risque</em>.</p>\n</aside>"),
        ("::: attention\n::: info\nA\n:::\n:::", "<aside><aside class=info><p>A</p>\n</aside></aside>"),
        ("- a\n\n  ::: info\n  b\n  :::", "<aside class=info><p>b</p>\n</aside>"),
        ("::: figure genou\nLe genou.\n:::", "<figure>/media/genou-1080."),
        ("::: map cabinet-des-tilleuls\n:::", "<address>Cabinet des Tilleuls</address>"),
        ("::: quote HAS\nUn mot.\n:::", "<blockquote><p>Un mot.</p>\n</blockquote>"),
        ("::: sources\n:::", "1"),
    ],
)
def test_a_directive_is_rendered_by_its_template(tmp_path: Path, body: str, expected: str) -> None:
    assert expected in html(tmp_path, f"Avant.\n\n{body}\n\nAprès.")
    assert html(tmp_path, f"Avant.\n\n{body}\n\nAprès.").endswith("<p>Après.</p>\n")


def test_questions_are_pairs_and_nothing_before_them_is_lost(tmp_path: Path) -> None:
    questions = "### Quand *marcher* ?\n\nLe soir.\n\n### Et après ?\n\n#### Détail\n\n- a\n- b"
    assert html(tmp_path, f"## Questions\n\n::: faq\nAvant.\n\n{questions}\n:::") == (
        "<p>Avant.</p>\n"
        "[quand-marcher: Quand <em>marcher</em>\u202f?](<p>Le soir.</p>\n)"
        '[et-apres: Et après\u202f?](<h4 id="detail">Détail</h4>\n'
        "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n)"
    )


def test_a_transcript_brings_no_heading_into_the_page(tmp_path: Path) -> None:
    text = html(tmp_path, "::: video film\n:::")
    assert text == (
        '<video>Le film|<p class="transcript-heading">Le début</p>\n<p>Bonjour.</p>\n'
        '<p class="transcript-heading">La suite</p>\n<p>Fin.</p>\n</video>'
    )


def test_rendering_leaves_the_tokens_as_they_were(tmp_path: Path) -> None:
    files = {"articles/a.md": article("[a](/fees)\n\n::: video film\n:::\n\n| A |\n|---|\n| 1 |")}
    theme = small_theme()
    context = context_of(media_project(tmp_path, files), theme)
    page, engine = context.project.articles[0], build_engine(theme, context.plan, context.words)
    assert section_views(context, page, engine) == section_views(context, page, engine)


def test_a_directive_whose_template_fails_says_so(tmp_path: Path) -> None:
    with pytest.raises(RenderingError) as caught:
        sections(tmp_path, "::: info\nA\n:::", {"directives/info.html": "{{ nothing }}"})
    assert caught.value.finding.span.path == "themes/petit/templates/directives/info.html"
