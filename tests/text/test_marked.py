"""A text in another language than its page is told so, wherever it ends up."""

from __future__ import annotations

import pytest

from chirsite.text.marked import marked, unmarked, with_languages
from chirsite.text.quotes import curled
from chirsite.text.typography import typeset


def test_a_marked_text_becomes_an_element_with_its_language() -> None:
    page = f"<p>In other words: {marked('les honoraires')}.</p>"
    assert with_languages(page, "fr") == '<p>In other words: <span lang="fr">les honoraires</span>.</p>'


@pytest.mark.parametrize(
    "page",
    [
        '<img alt="{}">',
        "<title>{}</title>",
        '<script type="application/ld+json">{{"name": "{}"}}</script>',
        '<a href="/x/" title="{}">x</a>',
    ],
)
def test_marks_leave_no_trace_where_no_element_can_stand(page: str) -> None:
    assert with_languages(page.format(marked("genou")), "fr") == page.format("genou")


def test_marks_that_do_not_close_are_taken_away() -> None:
    assert with_languages(f"<p>{marked('genou')[:-1]}</p>", "fr") == "<p>genou</p>"


def test_marks_are_not_doubled_and_nothing_is_not_marked() -> None:
    assert marked(marked("genou")) == marked("genou")
    assert marked("") == ""
    assert unmarked(marked("genou")) == "genou"


@pytest.mark.parametrize(
    "text",
    ['The surgeon said "not yet", then left.', "The patient's knee: 3 weeks!", "It's Dr Smith's; isn't it?"],
)
def test_french_typography_leaves_alone_what_another_language_was_given(text: str) -> None:
    assert typeset(curled(text)).replace("\u00a0", " ") == curled(text)


def test_straight_marks_are_curled() -> None:
    assert curled("She's \"ready\" for the '90s") == "She’s “ready” for the ’90s"
