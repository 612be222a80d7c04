"""No label without a current authorisation: HONcode is over, the CNIL certifies no website."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.rules.base import Evidence, Hit, Rule, Site
from chirsite.rules.citations import CONSO_TROMPEUSE
from chirsite.rules.shared.excuses import REFUSAL
from chirsite.rules.shared.fetched import embedded, linked
from chirsite.rules.shared.terms import Terms

_APPROVED = r"(?:certifie|agree|valide|approuve|labellise|homologue)e?s?"
_HELP = "Retirer le label ; renvoyer plutôt à la page « Politique de confidentialité »."
_SIGNS = ("honcode", "hon-code", "healthonnet.org", "hon.ch/", "label-cnil", "label_cnil", "cnil-certif")

TERMS = Terms(
    patterns=(
        r"hon[ -]?code|health on the net",
        rf"(?:site|page|cabinet)s? (?:\w+ ){{0,2}}{_APPROVED} par la cnil",
        rf"{_APPROVED} (?:cnil|rgpd)|labels? (?:cnil|rgpd)",
        r"(?:100 ?% (?:conforme (?:au )?)?rgpd|rgpd 100 ?%|100 ?% conforme (?:cnil|a la cnil))",
    ),
    message="« {found} » est un label périmé ou invérifiable",
    help=_HELP,
    unless=(REFUSAL, r"(?:a|ont) (?:cesse|disparu|pris fin)"),
)


def check_page(site: Site) -> Iterator[Hit]:
    """GEN-09 on the rendered pages: pictures, scripts and links of labels."""
    for page in site.pages:
        for sign in dict.fromkeys((*embedded(page, _SIGNS), *linked(page, _SIGNS))):
            yield Hit(
                Span(page.path), f"la page porte un label périmé ou invérifiable : « {sign} »", _HELP, excerpt=sign
            )


RULE = Rule(
    module=__name__,
    id="GEN-09",
    name="label-perime",
    title="Label périmé ou invérifiable",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(CONSO_TROMPEUSE,),
    text=TERMS,
    output=check_page,
    audit=check_page,
)
