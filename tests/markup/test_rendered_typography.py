"""French typography of what is rendered. « ~ » shows a no-break space and « ^ » a narrow one."""

from __future__ import annotations

import pytest

from chirsite.markup.markdown import markdown
from chirsite.markup.parse import parse
from chirsite.source import SourceFile


def rendered(body: str, *, french: bool = True) -> str:
    """The inside of the only paragraph of ``body``."""
    md = markdown()
    (section,) = parse(SourceFile("page.md", body), 0, french=french)[0].sections
    html = md.renderer.render(section.tokens, md.options, {})
    return str(html).strip().removeprefix("<p>").removesuffix("</p>").replace("\u00a0", "~").replace("\u202f", "^")


@pytest.mark.parametrize(
    ("body", "html"),
    [
        ("Quand ? L'*arthrose* : oui.", "Quand^? L’<em>arthrose</em>~: oui."),
        ("« **mot** » ; fin", "«~<strong>mot</strong>~»^; fin"),
        ('un "*mot* cité" ici', "un «~<em>mot</em> cité~» ici"),
        ("de 60 *minutes*", "de 60~<em>minutes</em>"),
        ("`a : b` : c", "<code>a : b</code>~: c"),
        ("<https://a.fr/l'x> : y", "<a href=\"https://a.fr/l'x\">https://a.fr/l'x</a>~: y"),
        ("[l'avis](/l'avis.md) !", '<a href="/l\'avis.md">l’avis</a>^!'),
        ('un \\"mot\\"', "un &quot;mot&quot;"),
        ("un \ufffc l'objet", "un \ufffc l’objet"),
    ],
)
def test_text_is_typeset_across_marks_and_never_in_code_or_addresses(body: str, html: str) -> None:
    assert rendered(body) == html


def test_another_language_takes_its_own_marks_and_no_french_spaces() -> None:
    assert rendered('It\'s "here" ?', french=False) == "It’s “here” ?"
