"""The legal notice, from the data alone.

Sources: loi 2004-575 of 21 June 2004, articles 1-1 and 19; article R. 4113-2 of the Code de la santé publique (SEL);
article R. 526-27 of the Code de commerce (EI).
"""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from chirsite.model.practice_company import PracticeCompany
from chirsite.model.project import Project, Surgeon
from chirsite.model.publisher import Company, Institution, NaturalPerson, Publisher, Sel
from chirsite.model.site import Host
from chirsite.render.context import Context
from chirsite.render.credits_text import credits_by_author
from chirsite.render.format import capitalised, country, euros, listing, phone, postal, siret
from chirsite.render.official import Official, official
from chirsite.render.page_views import TextSectionView
from chirsite.render.people import formal_name, insurance_text, order_entry
from chirsite.render.prose import anchor, linked, mail, paragraph
from chirsite.render.views import FactView, LinkView
from chirsite.render.words import Words
from chirsite.text.typography import typeset


def sections(context: Context) -> tuple[TextSectionView, ...]:
    """Publisher, director, host, professional rules, insurance, funding, complaints, credits."""
    return tuple(_sections(context))


def _sections(context: Context) -> Iterator[TextSectionView]:
    words, settings, surgeons = context.words, context.project.settings.value, context.project.surgeons
    yield TextSectionView(
        words("legal.publisher"),
        "editeur",
        paragraphs=(linked(words, "legal.email", email=mail(settings.publisher.email)),),
        facts=tuple(_publisher(words, settings.publisher)),
    )
    director = paragraph(f"{settings.publication_director}.")
    yield TextSectionView(words("legal.director"), "directeur", paragraphs=(director,))
    yield TextSectionView(words("legal.host"), "hebergeur", facts=tuple(_host(words, settings.host)))
    yield from (_profession(words, surgeon) for surgeon in surgeons)
    yield from _practice_companies(words, surgeons)
    rules = linked(words, "legal.rules_text", code=official(words, Official.DEONTOLOGY))
    yield TextSectionView(words("legal.rules"), "regles", paragraphs=(rules,))
    yield TextSectionView(words("legal.funding"), "financement", paragraphs=(paragraph(settings.funding),))
    complaints = tuple(_complaints(words, context.project))
    yield TextSectionView(words("legal.complaints"), "reclamations", paragraphs=complaints)
    groups = credits_by_author(context)
    if groups:
        yield TextSectionView(words("legal.credits"), "credits", groups=groups)


def _publisher(words: Words, publisher: Publisher) -> Iterator[FactView]:
    match publisher:
        case NaturalPerson():
            yield FactView(words("legal.person"), typeset(publisher.display_name))
            yield FactView(words("legal.address"), postal(words, publisher.address))
        case Company():
            yield FactView(words("legal.company"), typeset(publisher.name))
            yield FactView(words("legal.form"), typeset(publisher.legal_form))
            yield from _company(words, publisher)
            if publisher.order_registration:
                yield FactView(words("legal.order_registration"), typeset(publisher.order_registration))
        case Institution():
            yield FactView(words("legal.company"), typeset(publisher.name))
            yield FactView(words("legal.form"), typeset(publisher.legal_form))
            yield FactView(words("legal.head_office"), postal(words, publisher.head_office))
            if publisher.registration:
                yield FactView(words("legal.registration"), typeset(publisher.registration))
        case Sel():
            yield FactView(words("legal.company"), typeset(publisher.display_name))
            yield FactView(words("legal.form"), publisher.legal_form.upper())
            yield FactView(words("legal.profession"), typeset(publisher.profession))
            yield from _company(words, publisher)
            yield FactView(words("legal.order_registration"), typeset(publisher.order_registration))
    yield FactView(words("legal.phone"), phone(words, publisher.phone).text)
    if publisher.siret:
        yield FactView(words("legal.siret"), siret(publisher.siret))
    if publisher.vat:
        yield FactView(words("legal.vat"), publisher.vat)


def _company(words: Words, publisher: Company | Sel) -> Iterator[FactView]:
    yield FactView(words("legal.capital"), euros(words, publisher.capital))
    yield FactView(words("legal.head_office"), postal(words, publisher.head_office))
    yield FactView(words("legal.registration"), typeset(publisher.registration))


def _host(words: Words, host: Host) -> Iterator[FactView]:
    yield FactView(words("legal.host_name"), typeset(host.name))
    yield FactView(words("legal.address"), postal(words, host.address))
    yield FactView(words("legal.phone"), phone(words, host.phone).text)


def _profession(words: Words, surgeon: Surgeon) -> TextSectionView:
    registration, insurance = surgeon.value.registration, surgeon.value.insurance
    facts = [
        FactView(words("identity.professional_title"), typeset(registration.professional_title)),
        FactView(words("legal.title_country"), country(words, registration.title_country)),
        FactView(words("identity.specialty"), capitalised(words.label(surgeon.value.specialty))),
        FactView(words("identity.order"), order_entry(words, surgeon.value)),
        FactView(words("identity.rpps"), registration.rpps),
    ]
    if insurance:
        facts.append(FactView(words("identity.insurance"), insurance_text(words, insurance)))
    return TextSectionView(formal_name(surgeon), f"profession-{surgeon.id}", facts=tuple(facts))


def _practice_companies(words: Words, surgeons: tuple[Surgeon, ...]) -> Iterator[TextSectionView]:
    """The companies in which surgeons practise, each once, that say more of themselves than their form."""
    declared = dict.fromkeys(surgeon.value.company for surgeon in surgeons if surgeon.value.company)
    for rank, company in enumerate(declared, start=1):
        facts = tuple(_practice_company(words, company))
        if facts:
            members = [formal_name(surgeon) for surgeon in surgeons if surgeon.value.company == company]
            title = words("legal.practice_company", members=listing(words, members))
            yield TextSectionView(title, f"societe-{rank}", facts=facts)


def _practice_company(words: Words, company: PracticeCompany) -> Iterator[FactView]:
    if company.display_name:
        yield FactView(words("legal.company"), typeset(company.display_name))
    if company.is_sel:
        yield FactView(words("legal.form"), company.legal_form.upper())
    if company.profession:
        yield FactView(words("legal.profession"), typeset(company.profession))
    if company.capital is not None:
        yield FactView(words("legal.capital"), euros(words, company.capital))
    if company.head_office:
        yield FactView(words("legal.head_office"), postal(words, company.head_office))
    if company.order_registration:
        yield FactView(words("legal.order_registration"), typeset(company.order_registration))


def _complaints(words: Words, project: Project) -> Iterator[Markup]:
    registered = [surgeon.value.registration.order for surgeon in project.surgeons]
    for order in {order.department: order for order in registered}.values():
        text = paragraph(words("legal.complaint", department=order.department))
        site = LinkView(words("legal.order_site"), order.url or "", external=True)
        yield Markup("{} {}.").format(text, anchor(site)) if order.url else text
    mediator = project.settings.value.mediator
    if mediator:
        named = linked(words, "legal.mediator", mediator=LinkView(mediator.name, mediator.url, external=True))
        yield Markup("{} {}.").format(named, postal(words, mediator.address))
