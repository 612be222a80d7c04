"""A form says it is not for emergencies, and gives 15 or 112 (charte of 2014; rule PRA-08)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.rules.base import Evidence, Hit, Rule, Site
from chirsite.rules.citations import CNOM_2014, URGENCES_1996
from chirsite.rules.forms.collecting import readable_forms
from chirsite.text.fold import folded_words

_HELP = "Y écrire : « En cas d’urgence, n’utilisez pas ce formulaire : appelez le 15 ou le 112. »"
_NUMBER = re.compile(r"(?<!\d)(?:15|112)(?!\d)")


def check_page(site: Site) -> Iterator[Hit]:
    """FOR-07 on every rendered form that asks for personal data: in the form itself, not in the header."""
    for page, form in readable_forms(site):
        said = folded_words(form.text)
        if "urgence" not in said or not _NUMBER.search(said):
            yield Hit(Span(page.path), "le formulaire n’avertit pas sur les urgences", _HELP, excerpt="urgence")


RULE = Rule(
    module=__name__,
    id="FOR-07",
    name="formulaire-sans-avertissement-urgence",
    title="Avertissement d’urgence absent du formulaire",
    severity=Severity.WARNING,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2014, URGENCES_1996),
    output=check_page,
    audit=check_page,
)
