"""No site hosted or offered by a company that would cast doubt on independence (article R. 4127-5)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import CNOM_2011, CSP_5
from chirsite.rules.shared.terms import Terms
from chirsite.text.fold import folded_text

if TYPE_CHECKING:
    from chirsite.model.project import Project

_GIVEN = r"(?:offert|finance|sponsorise|parraine|heberge|developpe|realise|soutenu|cree)e?s?"
_INDUSTRY = (
    r"(?:laboratoires?(?! (?:d'|de |universitaire))|industriels?|fabricants?"
    r"|(?:firme|societe|entreprise)s? pharmaceutiques?|fournisseurs? d'implants?)"
)
_HEALTH_COMPANY = re.compile(r"\blaboratoires?\b|pharma|\bbiotech|implants?\b|dispositifs? medica|medical devices?")
_HELP = "Faire héberger et financer le site par un tiers sans lien avec l’industrie de santé, ou par le praticien."

TERMS = Terms(
    patterns=(
        rf"(?:(?:ce|notre|votre|le) |\A)(?:site|page|blog) (?:internet |web )?(?:est |a ete )?(?:\w+ )?{_GIVEN} "
        rf"(?:\w+ )?(?:par|grace a|avec le soutien d[eu]) (?:l'|la |le |les |un |une |des )?{_INDUSTRY}(?: [\w-]+)?",
    ),
    message="« {found} » met en doute l’indépendance du praticien",
    help=_HELP,
)


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """GEN-15: the host is no health company, nor one that a practitioner has links with."""
    host = folded_text(project.settings.value.host.name)
    linked = {folded_text(link.company) for surgeon in project.surgeons for link in surgeon.value.interests.links}
    if host in linked or _HEALTH_COMPANY.search(host):
        message = f"l’hébergeur « {project.settings.value.host.name} » semble être une entreprise de santé"
        yield Hit(project.settings.at("host", "name"), message, _HELP)


RULE = Rule(
    module=__name__,
    id="GEN-15",
    name="site-offert-par-un-industriel",
    title="Hébergement ou financement contraire à l’indépendance",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(CSP_5, CNOM_2011),
    data=check_data,
    text=TERMS,
)
