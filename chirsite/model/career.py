"""What a practitioner has done: posts, functions, missions, publications, societies."""

from __future__ import annotations

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from chirsite.model.base import Model
from chirsite.model.fields import Doi, PartialDate, Pmid, Text, Url


class Post(Model):
    """A step of the career, dated (« ancien interne » needs its hospital and its years)."""

    role: Text
    """Fonction exercée."""
    institution: Text
    """Établissement, service."""
    place: Text
    """Ville, et pays à l’étranger."""
    since: PartialDate
    """Début."""
    until: PartialDate | None = None
    """Fin ; absent : en cours."""


class Function(Model):
    """A hospital or university function, with its nature and dates (article R. 4127-79)."""

    title: Text
    """Intitulé exact, par exemple « professeur associé »."""
    institution: Text
    """Université ou établissement."""
    since: PartialDate
    """Début."""
    until: PartialDate | None = None
    """Fin ; absent : en cours."""


class Mission(Model):
    """A mission entrusted by an institution."""

    title: Text
    """Objet de la mission."""
    body: Text
    """Institution qui l’a confiée."""
    since: PartialDate
    """Début."""
    until: PartialDate | None = None
    """Fin ; absent : en cours."""


class Publication(Model):
    """A scientific publication, with the identifier that lets a reader find it."""

    authors: Text
    """Auteurs, comme dans la revue."""
    title: Text
    """Titre."""
    journal: Text
    """Revue ou éditeur."""
    year: PartialDate
    """Année."""
    doi: Doi | None = None
    """DOI."""
    pmid: Pmid | None = None
    """Identifiant PubMed."""

    @model_validator(mode="after")
    def _identified(self) -> Publication:
        if not (self.doi or self.pmid):
            raise PydanticCustomError("publication", "une publication porte un « doi » ou un « pmid »")
        return self


class Society(Model):
    """Membership of a learned society."""

    name: Text
    """Nom complet."""
    url: Url | None = None
    """Site de la société."""


class Career(Model):
    """Everything the career page shows, each list possibly empty."""

    posts: tuple[Post, ...] = Field(default=())
    """Parcours, dans n’importe quel ordre : le site le trie."""
    functions: tuple[Function, ...] = ()
    """Fonctions hospitalières et universitaires."""
    missions: tuple[Mission, ...] = ()
    """Missions confiées."""
    publications: tuple[Publication, ...] = ()
    """Publications scientifiques."""
    societies: tuple[Society, ...] = ()
    """Sociétés savantes."""
    public_health: tuple[Text, ...] = ()
    """Actions de santé publique, réseaux de soins."""
