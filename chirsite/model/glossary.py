"""glossary.yaml: the words patients may not know, each explained once for the whole site."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from chirsite.model.base import Model
from chirsite.model.fields import IsoDate, Slug, Text
from chirsite.text.slug import slugify


class Term(Model):
    """A word and what it means."""

    term: Text
    """Le mot, au singulier. Son pluriel en « s » ou en « x » est reconnu de lui-même."""
    also: tuple[Text, ...] = ()
    """Autres formes à reconnaître : abréviation, synonyme, pluriel irrégulier."""
    definition: Text
    """Une ou deux phrases courtes, en mots de tous les jours."""

    @property
    def anchor(self) -> str:
        """Where the glossary page explains it."""
        return slugify(self.term)

    def forms(self) -> Iterator[str]:
        """Every way it is written, the term first."""
        yield self.term
        yield from self.also


class Glossary(Model):
    """glossary.yaml."""

    reviewed_by: Slug
    """Identifiant du praticien qui a relu les définitions."""
    reviewed: IsoDate
    """Date de cette relecture."""
    terms: Annotated[tuple[Term, ...], Field(min_length=1)]
    """Les mots expliqués."""

    @model_validator(mode="after")
    def _told_apart(self) -> Glossary:
        known: dict[str, str] = {}
        for term in self.terms:
            for form in term.forms():
                other = known.setdefault(slugify(form), term.term)
                if other != term.term or (form == term.term and other is not term.term):
                    raise PydanticCustomError("glossary", "« {form} » est expliqué deux fois", {"form": form})
        return self
