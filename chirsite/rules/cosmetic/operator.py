"""The page of a cosmetic operation names who operates (article D. 6322-30)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import D6322_30
from chirsite.rules.cosmetic.pages import cosmetic_pages
from chirsite.rules.shared.terms import Terms

_SOMEBODY = (
    r"(?:un (?:membre|chirurgien|praticien|medecin)|l'un des (?:membres|chirurgiens|praticiens)|une chirurgienne) "
    r"de (?:notre |l'|votre )(?:equipe|cabinet|clinique|etablissement)"
)

TERMS = Terms(
    patterns=(
        rf"{_SOMEBODY} (?:vous |la |le )?(?:opere|operera|realise|realisera|pratique|pratiquera|effectue|effectuera)",
        rf"(?:operee?s?|realisee?s?|pratiquee?s?|effectuee?s?) par {_SOMEBODY}",
        r"notre equipe vous operera?",
    ),
    message="« {found} » ne dit pas qui opère",
    help="Nommer le praticien : « Le chirurgien rencontré en consultation opère lui-même. »",
)


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """EST-08 on the rendered page of each cosmetic procedure: the names of those who perform it."""
    for page, facts in cosmetic_pages(site):
        for surgeon in filter(None, map(site.project.surgeon, page.meta.performed_by)):
            name = surgeon.value.identity.last_name
            if not site.states(facts, name):
                message = f"la page ne nomme pas qui opère : « {surgeon.value.identity.formal_name} »"
                yield Hit(Span(facts.path), message, "Le thème doit nommer les praticiens de l’acte.", excerpt=name)


RULE = Rule(
    module=__name__,
    id="EST-08",
    name="operateur-non-nomme",
    title="Opérateur non nommé",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(D6322_30,),
    text=TERMS,
    output=check_page,
)
