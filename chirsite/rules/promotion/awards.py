"""Honours of the Republic may be shown, private prizes may not (recommendations of 2021; article R. 4127-79)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import CNOM_2021, CSP_30_1, CSP_79
from chirsite.rules.shared.structured import nodes, strings, term
from chirsite.rules.shared.terms import Terms

_AWARDS = frozenset({"award", "awards"})
_HELP = "La retirer. Les distinctions de la République s’écrivent dans « distinctions »."
_WHO = r"(?:chirurgien(?:ne)?|medecin|clinique|cabinet|praticien(?:ne)?|docteur)"

# A prize is also a price, and a scientific prize a fact of a career.
TERMS = Terms(
    patterns=(
        r"(?:[\w'-]{1,40} )?(?:surgeons?|doctors?|clinics?|excellence|beauty|aesthetics?|innovation|choice|health)"
        r" awards?(?: 20\d\d)?",
        r"awards? (?:20\d\d|winn(?:er|ing)s?|du|de la|des) ?",
        r"(?:best|top) (?:surgeons?|doctors?|clinics?|practices?)",
        r"(?:trophees?|oscars?|victoires?) (?:de |du |des )(?:la |l')?"
        r"(?:medecine|sante|chirurgie|esthetique|innovation|beaute|cliniques)",
        rf"{_WHO} de l'annee",
        r"prix du (?:meilleur (?:chirurgien|medecin|cabinet)|public|jury|patient)",
        r"laureate? (?:d'un |du |des )?(?:trophees?|awards?|oscars?)",
    ),
    message="« {found} » est une distinction privée",
    help=_HELP,
)


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """PRO-14 on every rendered page: an ``award`` is an honour of the Republic that a visitor reads there."""
    honoured = any(surgeon.value.distinctions for surgeon in site.project.surgeons)
    for page in site.pages:
        for node in nodes(page.structured):
            awards = [text for key, value in node.items() if term(key) in _AWARDS for text in strings(value)]
            for text in awards:
                if not (honoured and site.shows(page, text)):
                    message = (
                        f"les données structurées annoncent une distinction que la page ne montre pas : « {text} »"
                    )
                    yield Hit(Span(page.path), message, _HELP, Severity.ERROR, text)


RULE = Rule(
    module=__name__,
    id="PRO-14",
    name="distinction-privee",
    title="Distinctions et prix",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(CNOM_2021, CSP_79, CSP_30_1),
    text=TERMS,
    output=check_page,
)
