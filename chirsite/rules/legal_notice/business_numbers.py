"""The VAT number of a publisher who is subject to it is given (loi 2004-575, article 19, 4°); the SIRET is advised."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Hit, Means, RenderedSite, Rule
from chirsite.rules.citations import CGI_261, LCEN_19
from chirsite.rules.shared.mentions import Mention, missing_on_kind
from chirsite.rules.shared.sought import Sought


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """LEG-08 on the rendered legal notice: the numbers that site.yaml gives, however they are grouped."""
    publisher = site.project.settings.value.publisher
    given = (("le SIRET", publisher.siret), ("le numéro de TVA", publisher.vat))
    notices = site.of_kind("legal")
    for label, number in given:
        if number and not any(_digits(number) in _digits(page.text) for page in notices):
            yield from missing_on_kind(site, "legal", "Mentions légales", (Mention(label, number),))


def _digits(text: str) -> str:
    return "".join(text.split())


def may_be_taxed(project: Project) -> bool:
    """Whether acts without a purpose of care are charged, and no VAT number is given."""
    cosmetic = any(surgeon.value.cosmetic_activity.practised for surgeon in project.surgeons)
    return cosmetic and project.settings.value.publisher.vat is None


AUDIT = Sought(
    label="le SIRET ou le SIREN",
    pattern=r"\bsire[nt]\b\D{0,20}(?:\d[ .]?){9}",
    help="L’écrire dans les mentions légales.",
)

RULE = Rule(
    module=__name__,
    id="LEG-08",
    name="siret-ou-tva",
    title="SIRET faux, ou numéro de TVA absent",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(LCEN_19, CGI_261),
    output=check_page,
    audit=AUDIT,
    means=Means.ASSISTED,
    question="L’éditeur est-il dispensé de numéro de TVA (franchise en base, ou aucun acte sans finalité de soin) ?",
    applies=may_be_taxed,
)
