"""Medical information has an author and a reviewer who answer for it (article R. 4127-19-1, II)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import CSP_13, CSP_19_1
from chirsite.rules.shared.sought import Sought

_HELP = "Le thème doit dire qui a écrit et qui a relu la page."


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """SCI-01 on each rendered medical page: author and reviewer are named."""
    names = {surgeon.id: surgeon.value.identity.full_name for surgeon in site.project.surgeons}
    for page in site.project.pages():
        answering = dict.fromkeys((page.meta.author, page.meta.reviewed_by)) if page.kind.is_medical else {}
        for facts in site.written(page):
            for name in (names[person] for person in answering if person in names):
                if not site.states(facts, name):
                    yield Hit(Span(facts.path), f"la page ne nomme pas {name}, qui en répond", _HELP, excerpt=name)


AUDIT = Sought(
    label="qui l’a écrite ou relue",
    pattern=(
        r"\b(?:ecrit|redige|relu|valide|verifie|signe)\w* [^.]{0,60}?\b(?:dr|docteure?|pr|professeure?)\b"
        r"|\bauteure?s? :"
        r"|\bauteure?s? (?:dr|docteure?|pr)\b"
    ),
    help="Nommer l’auteur et le relecteur.",
    medical=True,
)

RULE = Rule(
    module=__name__,
    id="SCI-01",
    name="auteur-absent",
    title="Information médicale sans auteur ni relecteur",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(CSP_19_1, CSP_13),
    output=check_page,
    audit=AUDIT,
)
