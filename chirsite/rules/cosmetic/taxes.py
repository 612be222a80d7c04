"""The price of a cosmetic act says that taxes are included (loi no. 2004-575, article 19; arrêté of 1996)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import ARRETE_1996, CGI_261, LCEN_19
from chirsite.rules.cosmetic.pages import unstated
from chirsite.rules.shared.statements import Statement
from chirsite.rules.shared.terms import Terms

if TYPE_CHECKING:
    from chirsite.model.project import Project

_STATEMENT = Statement(
    "que les prix des actes à visée esthétique sont toutes taxes comprises", ("ttc|toutes taxes comprises",)
)

TERMS = Terms(
    patterns=(r"\d[\d ,.]{0,15} ?(?:€|euros?) ?(?:ht|h\.t\.|hors taxes?)",),
    message="« {found} » : le prix donné au patient comprend les taxes",
    help="Donner le prix toutes taxes comprises : « 2 400 € TTC ».",
)


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """EST-11 in the data: the fees of a purely cosmetic procedure are marked as such."""
    from chirsite.model.page import Cosmetic

    for page in project.procedures:
        for index, identifier in enumerate(page.meta.fees if page.meta.cosmetic is Cosmetic.YES else ()):
            surgeons = filter(None, map(project.surgeon, page.meta.performed_by))
            fees = filter(None, (surgeon.value.fees.act(identifier) for surgeon in surgeons))
            if any(not fee.cosmetic for fee in fees):
                message = (
                    f"l’honoraire « {identifier} » n’est pas marqué comme esthétique : son prix ne dira pas « TTC »"
                )
                yield Hit(page.at("fees", index), message, "Ajouter « cosmetic: yes » à cet honoraire.")


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """EST-11 on the rendered fees page, when it prices a cosmetic act."""
    fees = (fee for surgeon in site.project.surgeons for fee in surgeon.value.fees.acts)
    pages = site.of_kind("fees")
    if any(fee.cosmetic for fee in fees) and pages and not any(_STATEMENT.stands_on(page) for page in pages):
        yield unstated(pages[0], _STATEMENT, "Le thème doit écrire « TTC » après ces prix.")


RULE = Rule(
    module=__name__,
    id="EST-11",
    name="prix-sans-taxes",
    title="Prix esthétique sans mention des taxes",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(LCEN_19, ARRETE_1996, CGI_261),
    data=check_data,
    text=TERMS,
    output=check_page,
)
