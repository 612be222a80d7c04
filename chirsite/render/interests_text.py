"""The declarations of interests.

Source: articles L. 4113-13 and R. 4113-110 of the Code de la santé publique.
"""

from __future__ import annotations

from chirsite.model.project import Surgeon
from chirsite.render.context import Context
from chirsite.render.format import long_date, period
from chirsite.render.official import Official, official
from chirsite.render.page_views import TextSectionView
from chirsite.render.people import formal_name
from chirsite.render.prose import linked, paragraph
from chirsite.render.words import Words
from chirsite.text.typography import typeset


def sections(context: Context) -> tuple[TextSectionView, ...]:
    """One section a practitioner, then the public register."""
    words = context.words
    said = linked(words, "interests_page.register_text", register=official(words, Official.TRANSPARENCY))
    register = TextSectionView(words("interests_page.register"), "registre", paragraphs=(said,))
    return (*(_declaration(words, surgeon) for surgeon in context.project.surgeons), register)


def _declaration(words: Words, surgeon: Surgeon) -> TextSectionView:
    interests, name = surgeon.value.interests, formal_name(surgeon)
    on = long_date(words, interests.declared_on)
    if not interests.links:
        none = paragraph(words("interests_page.none", date=on))
        return TextSectionView(name, f"liens-{surgeon.id}", paragraphs=(none,))
    return TextSectionView(
        name,
        f"liens-{surgeon.id}",
        paragraphs=(paragraph(words("interests_page.declared", date=on)),),
        table_head=tuple(words(f"interests_page.{key}") for key in ("company", "nature", "period")),
        table_rows=tuple(
            (typeset(link.company), typeset(link.nature), period(words, link.since, link.until))
            for link in interests.links
        ),
    )
