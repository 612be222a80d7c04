"""A sober address that says whose site it is (charte of 2014)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.model.project import Project
from chirsite.model.publisher import NaturalPerson
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import CNOM_2014
from chirsite.text.address import host_of
from chirsite.text.fold import folded_text

_PRAISE = re.compile(
    r"meilleur|excellence|numero-?1|(?:^|[-.])(?:top|best|expert|leader|elite|star|no?1|premium|vip)(?:[-.]|$)"
)
_LETTERS = re.compile(r"[^a-z0-9]+")
_NOT_NAMES = frozenset(
    {"cabinet", "chirurgie", "docteur", "clinique", "centre", "groupe", "societe", "medical", "site"}
)
_SHORT = 3
"""A particle or an initial says nobody’s name."""


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """GEN-13: the address holds the name of a practitioner, or of the practice, and no praise."""
    settings = project.settings
    host = _unicode_host(settings.value.address)
    names = frozenset(_names(project))
    praise = _PRAISE.search(host)
    if praise and not any(praise[0].strip("-.") in name for name in names):
        message = f"l’adresse « {host} » se vante : « {praise[0].strip('-.')} »"
        yield Hit(settings.at("address"), message, "Choisir une adresse simple, comme dr-camille-exemple.fr.")
    elif not any(name in _LETTERS.sub("", host) for name in names):
        message = f"l’adresse « {host} » ne porte le nom ni d’un praticien ni du cabinet"
        yield Hit(settings.at("address"), message, "Choisir une adresse qui dit de qui est le site.")


def _unicode_host(address: str) -> str:
    host = host_of(address)
    try:
        return folded_text(host.encode().decode("idna"))
    except UnicodeError:
        return host


def _names(project: Project) -> Iterator[str]:
    for surgeon in project.surgeons:
        yield _LETTERS.sub("", folded_text(surgeon.value.identity.last_name))
        yield from _words(surgeon.value.identity.last_name)
    publisher = project.settings.value.publisher
    if not isinstance(publisher, NaturalPerson):
        yield from _words(publisher.name)
    if project.practice:
        yield from _words(project.practice.value.name)


def _words(name: str) -> Iterator[str]:
    words = (word for word in _LETTERS.split(folded_text(name)) if len(word) > _SHORT)
    return (word for word in words if word not in _NOT_NAMES)


RULE = Rule(
    module=__name__,
    id="GEN-13",
    name="adresse-du-site",
    title="Adresse du site sans rapport avec le praticien",
    severity=Severity.WARNING,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2014,),
    data=check_data,
)
