"""A société d’exercice libéral gives form, profession, capital, head office and registration (article R. 4113-2).

It must when it publishes the site. When a member publishes alone, the Conseil d’État struck down a sanction for leaving
the company out (29 June 2020, n° 423036): no more than a warning.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.model.practice_company import PracticeCompany
from chirsite.model.practitioner import PracticeMode
from chirsite.model.project import Project, Surgeon
from chirsite.model.publisher import Institution, NaturalPerson, Sel
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import CE_423036, LCEN_1_1, R4113_2
from chirsite.rules.shared.mentions import Mention, address_mentions, missing_on_kind
from chirsite.text.money import euros

_SAID = ("name", "profession", "capital", "head_office", "order_registration")


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """LEG-10 in the data: a member whose company does not publish the site says which one it is."""
    alone = isinstance(project.settings.value.publisher, NaturalPerson | Institution)
    for surgeon in project.surgeons:
        company = surgeon.value.company
        if company is None and alone and PracticeMode.COMPANY in surgeon.value.practice_modes:
            message = "l’exercice est en société, sans que l’on sache laquelle"
            advice = "Ajouter « company », avec sa forme : legal_form: selarl, selas, selafa, selca, ou other."
            yield Hit(surgeon.record.at("practice_modes"), message, advice, Severity.WARNING)
        elif company and company.is_sel:
            yield from _incomplete(surgeon, company)


def _incomplete(surgeon: Surgeon, company: PracticeCompany) -> Iterator[Hit]:
    missing = ", ".join(key for key in _SAID if getattr(company, key) is None)
    if missing:
        message = f"la {company.legal_form.upper()} où exerce le praticien n’est pas entièrement décrite"
        yield Hit(surgeon.record.at("company"), message, f"Ajouter sous « company » : {missing}.", Severity.WARNING)


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """LEG-10 on the rendered legal notice: of the company that publishes the site, then of those of its members."""
    publisher = site.project.settings.value.publisher
    if isinstance(publisher, Sel):
        mentions = (
            Mention("la forme de la société", publisher.legal_form.upper()),
            Mention("la profession exercée", publisher.profession),
            Mention("l’inscription de la société à l’Ordre", publisher.order_registration),
        )
        yield from missing_on_kind(site, "legal", "Mentions légales", mentions)
    companies = dict.fromkeys(surgeon.value.company for surgeon in site.project.surgeons)
    shown = [mention for company in companies if company and company.is_sel for mention in _mentions(company)]
    for hit in missing_on_kind(site, "legal", "Mentions légales", shown) if shown else ():
        yield replace(hit, severity=Severity.WARNING)


def _mentions(company: PracticeCompany) -> Iterator[Mention]:
    yield Mention("la forme de la société d’exercice", company.legal_form.upper())
    if company.name:
        yield Mention("la dénomination de la société d’exercice", company.name)
    if company.profession:
        yield Mention("la profession exercée", company.profession)
    if company.capital is not None:
        yield Mention("le capital de la société d’exercice", euros(company.capital))
    if company.head_office:
        yield from address_mentions("du siège de la société d’exercice", company.head_office)
    if company.order_registration:
        yield Mention("l’inscription de la société à l’Ordre", company.order_registration)


RULE = Rule(
    module=__name__,
    id="LEG-10",
    name="sel-incomplete",
    title="Société d’exercice libéral incomplète",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(R4113_2, LCEN_1_1, CE_423036),
    data=check_data,
    output=check_page,
)
