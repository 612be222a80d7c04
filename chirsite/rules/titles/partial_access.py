"""Partial access: the site lists the acts the practitioner may perform (article R. 4127-19-2)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import CSP_19_2
from chirsite.rules.shared.mentions import Mention, missing_on_surgeon


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """TIT-14 in the data: acts and title of origin are given."""
    for surgeon in project.surgeons:
        access = surgeon.value.partial_access
        if access.granted and not (access.acts and access.origin_title):
            message = "l’accès partiel est déclaré sans la liste des actes ou sans le titre d’origine"
            advice = "Remplir « acts » (actes autorisés) et « origin_title » (titre de l’État d’origine)."
            yield Hit(surgeon.record.at("partial_access"), message, advice)


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """TIT-14 on the rendered page of a practitioner in partial access: title of origin and acts."""
    for surgeon in site.project.surgeons:
        access = surgeon.value.partial_access
        if access.granted:
            mentions = [Mention("un acte autorisé en accès partiel", act) for act in access.acts]
            mentions += [Mention("le titre de l’État d’origine", access.origin_title)] if access.origin_title else []
            yield from missing_on_surgeon(site, surgeon, mentions)


RULE = Rule(
    module=__name__,
    id="TIT-14",
    name="acces-partiel-sans-actes",
    title="Accès partiel sans la liste des actes",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_19_2,),
    data=check_data,
    output=check_page,
)
