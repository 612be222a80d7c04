"""« EI » stands beside the name of a sole trader (article R. 526-27 of the Code de commerce)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity, Span
from chirsite.model.practitioner import PracticeMode
from chirsite.model.project import Project
from chirsite.model.publisher import NaturalPerson
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import EI_2022
from chirsite.text.fold import folded_text

_MARK = r"\(?(?:ei|e\.i\.|entrepreneu(?:re?|se) individuel(?:le)?)\)?"


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """LEG-09 in the data: who practises in his own name alone is a sole trader."""
    publisher = project.settings.value.publisher
    if not isinstance(publisher, NaturalPerson) or publisher.sole_trader:
        return
    for surgeon in project.surgeons:
        own = surgeon.value.identity.last_name == publisher.last_name
        if own and surgeon.value.practice_modes == (PracticeMode.LIBERAL,):
            message = "un praticien libéral qui exerce en son nom est entrepreneur individuel"
            advice = "Écrire « sole_trader: yes », ou corriger « practice_modes » s’il exerce en société."
            yield Hit(project.settings.at("publisher", "sole_trader"), message, advice)


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """LEG-09 on the rendered legal notice: the mention immediately before or after the name."""
    publisher = site.project.settings.value.publisher
    if not isinstance(publisher, NaturalPerson) or not publisher.sole_trader:
        return
    name = re.escape(folded_text(f"{publisher.first_name} {publisher.last_name}"))
    beside = re.compile(rf"{name}[\s,:–-]*{_MARK}(?!\w)|(?<!\w){_MARK}[\s,:–-]*(?:(?:dr|docteur)\s)?{name}")
    for page in site.of_kind("legal"):
        if not beside.search(folded_text(page.text)):
            message = f"la mention « EI » n’accompagne pas le nom de {publisher.first_name} {publisher.last_name}"
            advice = f"Le thème doit écrire « {publisher.display_name} »."
            yield Hit(Span(page.path), message, advice, excerpt=publisher.display_name)


RULE = Rule(
    module=__name__,
    id="LEG-09",
    name="mention-ei",
    title="Mention « EI » absente",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(EI_2022,),
    data=check_data,
    output=check_page,
    in_force_from=date(2022, 5, 15),
)
