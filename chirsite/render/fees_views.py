"""The page of fees: what each practitioner charges, and what the law wants said beside it.

Sources: articles R. 4127-53 and R. 1111-21 of the Code de la santé publique; arrêtés of 17 October 1996, 2 October
2008 and 30 May 2018.
"""

from __future__ import annotations

from chirsite.model.fees import PaymentMeans, Sector
from chirsite.model.practitioner import Practitioner
from chirsite.model.project import Surgeon
from chirsite.model.wording import CHARGES, NO_IMPOSED_MEANS, NON_DISCRIMINATION, SECTOR_SENTENCES, WRITTEN_NOTICE
from chirsite.plan.build import Route
from chirsite.render.context import Context
from chirsite.render.fee_lines import fee_groups
from chirsite.render.format import date_view, euros
from chirsite.render.frame import generated
from chirsite.render.graph import people
from chirsite.render.official import Official, official
from chirsite.render.page_views import FeesView
from chirsite.render.people import person_view
from chirsite.render.templates import Engine
from chirsite.render.views import FactView, PractitionerFeesView
from chirsite.render.words import Words
from chirsite.text.typography import typeset


def fees(context: Context, _engine: Engine, route: Route) -> FeesView:
    """The economic information of every practitioner."""
    words, surgeons = context.words, context.project.surgeons
    exceeding = any(_may_exceed(surgeon.value) for surgeon in surgeons)
    nodes = [people.economics(context, surgeon) for surgeon in surgeons]
    return FeesView(
        **generated(context, route, nodes),
        practitioners=tuple(_practitioner(context, surgeon) for surgeon in surgeons),
        charges_sentence=words.law("charges", CHARGES),
        non_discrimination=words.law("non_discrimination", NON_DISCRIMINATION),
        written_notice=words.law("written_notice", WRITTEN_NOTICE) if exceeding else "",
        means_sentence=words.law("no_imposed_means", NO_IMPOSED_MEANS),
        reviewed=date_view(words, min(surgeon.value.reviewed for surgeon in surgeons)),
    )


def _practitioner(context: Context, surgeon: Surgeon) -> PractitionerFeesView:
    words, practitioner = context.words, surgeon.value
    sector, data = practitioner.convention.sector, practitioner.fees
    return PractitionerFeesView(
        practitioner=person_view(context, surgeon),
        anchor=f"honoraires-{surgeon.id}",
        sector=words.label(sector),
        consequence=words.label(sector, "consequence"),
        legal_sentence=_legal_sentence(words, sector),
        groups=fee_groups(words, data.acts),
        hospital_tariffs=typeset(data.hospital_tariffs or ""),
        means=tuple(words.label(means) for means in practitioner.payment.means),
        third_party=typeset(practitioner.payment.third_party or ""),
        charges=tuple(FactView(typeset(charge.label), euros(words, charge.price)) for charge in data.non_care),
        approved_association=_association(words, practitioner),
        cosmetic_notice=words("fee_lines.cosmetic") if practitioner.cosmetic_activity.practised else "",
        directory=official(words, Official.AMELI_DIRECTORY) if sector.conventioned else None,
    )


def _legal_sentence(words: Words, sector: Sector) -> str:
    sentence = SECTOR_SENTENCES.get(sector)
    return words.law(sector.name.lower(), sentence) if sentence else ""


def _may_exceed(practitioner: Practitioner) -> bool:
    return practitioner.convention.sector not in {Sector.SECTEUR_1, Sector.SANS_OBJET}


def _association(words: Words, practitioner: Practitioner) -> str:
    if not practitioner.convention.approved_association:
        return ""
    cheque = PaymentMeans.CHEQUE in practitioner.payment.means
    return words("fee_lines.association_cheque" if cheque else "fee_lines.association")
