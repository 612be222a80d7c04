"""The legal notice, from the data alone.

Sources: loi 2004-575 of 21 June 2004, articles 1-1 and 19; article R. 4113-2 of the Code de la santé publique (SEL);
article R. 526-27 of the Code de commerce (EI).
"""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from chirsite.model.media import Picture, Video
from chirsite.model.project import Surgeon
from chirsite.model.site import Company, Host, NaturalPerson, Publisher, Sel
from chirsite.render.context import Context
from chirsite.render.format import capitalised, country, phone, postal, siret
from chirsite.render.labels import SUBJECTS
from chirsite.render.official import DEONTOLOGY
from chirsite.render.page_views import TextSectionView
from chirsite.render.people import formal_name, insurance_text, order_entry
from chirsite.render.prose import anchor, mail, paragraph
from chirsite.render.views import FactView, LinkView
from chirsite.text.money import euros
from chirsite.text.typography import typeset


def sections(context: Context) -> tuple[TextSectionView, ...]:
    """Publisher, director, host, professional rules, insurance, funding, complaints, credits."""
    return tuple(_sections(context))


def _sections(context: Context) -> Iterator[TextSectionView]:
    settings, surgeons = context.project.settings.value, context.project.surgeons
    yield TextSectionView(
        "Éditeur du site",
        "editeur",
        paragraphs=(
            paragraph(
                "Courriel, pour le site et non pour des questions médicales : {}.", mail(settings.publisher.email)
            ),
        ),
        facts=tuple(_publisher(settings.publisher)),
    )
    yield TextSectionView(
        "Directeur de la publication", "directeur", paragraphs=(paragraph(f"{settings.publication_director}."),)
    )
    yield TextSectionView("Hébergeur", "hebergeur", facts=tuple(_host(settings.host)))
    yield from (_profession(surgeon) for surgeon in surgeons)
    yield TextSectionView("Règles professionnelles", "regles", paragraphs=(_rules(),))
    yield TextSectionView("Financement", "financement", paragraphs=(paragraph(settings.funding),))
    yield TextSectionView("Réclamations", "reclamations", paragraphs=tuple(_complaints(surgeons)))
    rows = tuple(dict.fromkeys(_credits(context)))
    if rows:
        yield TextSectionView("Crédits", "credits", table_head=("Image ou vidéo", "Auteur", "Droits"), table_rows=rows)


def _publisher(publisher: Publisher) -> Iterator[FactView]:
    match publisher:
        case NaturalPerson():
            yield FactView("Nom", typeset(publisher.display_name))
            yield FactView("Adresse", postal(publisher.address))
        case Company():
            yield FactView("Dénomination", typeset(publisher.name))
            yield FactView("Forme", typeset(publisher.legal_form))
            yield from _company(publisher)
        case Sel():
            yield FactView("Dénomination", typeset(publisher.display_name))
            yield FactView("Forme", publisher.legal_form.upper())
            yield FactView("Profession exercée", typeset(publisher.profession))
            yield from _company(publisher)
            yield FactView("Inscription au tableau de l’Ordre", typeset(publisher.order_registration))
    yield FactView("Téléphone", phone(publisher.phone).text)
    if publisher.siret:
        yield FactView("SIRET", siret(publisher.siret))
    if publisher.vat:
        yield FactView("Numéro de TVA", publisher.vat)


def _company(publisher: Company | Sel) -> Iterator[FactView]:
    yield FactView("Capital social", euros(publisher.capital))
    yield FactView("Siège social", postal(publisher.head_office))
    yield FactView("Immatriculation", typeset(publisher.registration))


def _host(host: Host) -> Iterator[FactView]:
    yield FactView("Raison sociale", typeset(host.name))
    yield FactView("Adresse", postal(host.address))
    yield FactView("Téléphone", phone(host.phone).text)


def _profession(surgeon: Surgeon) -> TextSectionView:
    registration, insurance = surgeon.value.registration, surgeon.value.insurance
    facts = [
        FactView("Titre professionnel", typeset(registration.professional_title)),
        FactView("État qui l’a octroyé", country(registration.title_country)),
        FactView("Spécialité", capitalised(surgeon.value.specialty.value)),
        FactView("Inscription à l’Ordre des médecins", order_entry(surgeon.value)),
        FactView("Numéro RPPS", registration.rpps),
    ]
    if insurance:
        facts.append(FactView("Assurance de responsabilité civile professionnelle", insurance_text(insurance)))
    return TextSectionView(formal_name(surgeon), f"profession-{surgeon.id}", facts=tuple(facts))


def _rules() -> Markup:
    return paragraph(
        "Les médecins sont soumis au {} (articles R. 4127-1 à R. 4127-112 du Code de la santé publique).", DEONTOLOGY
    )


def _complaints(surgeons: tuple[Surgeon, ...]) -> Iterator[Markup]:
    orders = {surgeon.value.registration.order.department: surgeon.value.registration.order for surgeon in surgeons}
    for order in orders.values():
        text = paragraph(
            f"Une réclamation peut être adressée au conseil départemental de l’Ordre des médecins : {order.department}."
        )
        site = LinkView("Site du conseil départemental", order.url or "", external=True)
        yield Markup("{} {}.").format(text, anchor(site)) if order.url else text


def _credits(context: Context) -> Iterator[tuple[str, str, str]]:
    """One line for each medium the site really publishes."""
    if context.project.media is None:
        return
    catalogue, plan = context.project.media.value, context.plan
    shown: list[Picture | Video] = [value for name, value in catalogue.images.items() if name in plan.images]
    shown += [value for value in catalogue.videos.values() if value.file in plan.copies]
    for value in shown:
        yield (_title(value), typeset(value.credit), typeset(value.licence))


def _title(value: Picture | Video) -> str:
    words = value.title if isinstance(value, Video) else value.caption or value.alt
    return typeset(words) or capitalised(SUBJECTS[value.subject])
