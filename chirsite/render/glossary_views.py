"""The glossary: every word of glossary.yaml, under its first letter."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from chirsite.model.glossary import Glossary, Term
from chirsite.plan.build import Route
from chirsite.render.context import Context
from chirsite.render.format import capitalised, date_view, listing
from chirsite.render.frame import generated
from chirsite.render.page_views import GlossaryView
from chirsite.render.people import people
from chirsite.render.templates import Engine
from chirsite.render.views import LetterView, TermView
from chirsite.render.words import Words
from chirsite.text.typography import typeset


def glossary(context: Context, _engine: Engine, route: Route) -> GlossaryView:
    """Every word, in alphabetical order; raises ValueError when the plan names a glossary the project has not."""
    record = context.project.glossary
    if record is None:
        raise ValueError(route.path)
    value = record.value
    return GlossaryView(
        **generated(context, route),
        letters=tuple(_letters(context.words, value)),
        reviewer=next(iter(people(context, [value.reviewed_by])), None),
        reviewed=date_view(context.words, value.reviewed),
    )


def _letters(words: Words, value: Glossary) -> Iterator[LetterView]:
    ordered = sorted(value.terms, key=lambda term: term.anchor)
    for letter, terms in groupby(ordered, key=lambda term: term.anchor[:1]):
        yield LetterView(letter.upper(), f"lettre-{letter}", tuple(_term(words, term) for term in terms))


def _term(words: Words, term: Term) -> TermView:
    others = [typeset(form) for form in term.also]
    return TermView(
        term=capitalised(typeset(term.term)),
        anchor=term.anchor,
        also=words("glossary.also", forms=listing(words, others)) if others else "",
        definition=typeset(term.definition),
    )
