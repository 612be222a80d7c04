"""The privacy page, from what site.yaml declares and what the site really does.

Source: règlement (UE) 2016/679, articles 13, 15 to 22, 28 and 77; article L. 1111-8 of the Code de la santé publique.
"""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.model.countries import EUROPEAN_ECONOMIC_AREA
from chirsite.model.privacy import LegalBasis, Privacy
from chirsite.model.site import SiteSettings
from chirsite.plan.build import RouteKind
from chirsite.render import processings_text
from chirsite.render.context import Context
from chirsite.render.format import country, listing
from chirsite.render.official import Official, official
from chirsite.render.page_views import TextSectionView
from chirsite.render.processings_text import bases
from chirsite.render.prose import anchor, linked, mail, paragraph
from chirsite.render.services import service_name
from chirsite.render.titles import heading_of
from chirsite.render.views import FactView, LinkView
from chirsite.render.words import Words
from chirsite.services.kind import Loading
from chirsite.text.typography import typeset


def sections(context: Context) -> tuple[TextSectionView, ...]:
    """Controller, processings, processors, transfers, third-party services, rights, complaint, health data."""
    return tuple(_sections(context))


def _sections(context: Context) -> Iterator[TextSectionView]:
    words, settings = context.words, context.project.settings.value
    privacy = settings.privacy
    yield TextSectionView(words("privacy.controller"), "responsable", facts=tuple(_controller(words, privacy)))
    yield processings_text.section(words, settings)
    yield _processors(words, privacy)
    yield from _transfers(words, settings)
    yield _services(context)
    yield _rights(context)
    yield _health_data(words, settings)


def _head(words: Words, *keys: str) -> tuple[str, ...]:
    return tuple(words(f"privacy.{key}") for key in keys)


def _controller(words: Words, privacy: Privacy) -> Iterator[FactView]:
    yield FactView(words("privacy.controller_name"), typeset(privacy.controller))
    yield FactView(words("privacy.contact"), anchor(mail(privacy.contact)))
    if privacy.dpo:
        yield FactView(words("privacy.dpo"), typeset(privacy.dpo))


def _processors(words: Words, privacy: Privacy) -> TextSectionView:
    title, anchor = words("privacy.processors"), "sous-traitants"
    if not privacy.processors:
        return TextSectionView(title, anchor, paragraphs=(paragraph(words("privacy.no_processors")),))
    rows = tuple((typeset(item.name), typeset(item.role), country(words, item.country)) for item in privacy.processors)
    outside = list(
        dict.fromkeys(
            country(words, item.country) for item in privacy.processors if item.country not in EUROPEAN_ECONOMIC_AREA
        )
    )
    where = words("privacy.outside", countries=listing(words, outside)) if outside else words("privacy.inside")
    head = _head(words, "processor", "role", "country")
    return TextSectionView(title, anchor, paragraphs=(paragraph(where),), table_head=head, table_rows=rows)


def _transfers(words: Words, settings: SiteSettings) -> Iterator[TextSectionView]:
    """What protects the data that leave the European Economic Area, for each who receives them."""
    guaranteed = [(item.name, item.country, item.safeguard) for item in settings.privacy.processors]
    guaranteed += [(service_name(words, item), item.country, item.safeguard) for item in settings.services]
    rows = tuple(
        (typeset(name), country(words, code), typeset(safeguard)) for name, code, safeguard in guaranteed if safeguard
    )
    if rows:
        head = _head(words, "recipient", "country", "safeguard")
        yield TextSectionView(words("privacy.transfers"), "transferts", table_head=head, table_rows=rows)


def _services(context: Context) -> TextSectionView:
    """What other sites learn of a visitor: of the services that the pages really use, and of those only."""
    words, used = context.words, context.plan.consent.used
    loaded = [service for service in used if service.loading in {Loading.CLICK, Loading.PAGE}]
    asked = [service_name(words, service) for service in loaded if service.needs_consent]
    unasked = [service_name(words, service) for service in loaded if not service.needs_consent]
    paragraphs = [] if loaded else [paragraph(words("privacy.services_none"))]
    if asked:
        paragraphs += [
            paragraph(words("privacy.services_asked", services=listing(words, asked))),
            paragraph(words("privacy.choice_kept")),
        ]
    if unasked:
        paragraphs.append(paragraph(words("privacy.services_unasked", services=listing(words, unasked))))
    page = LinkView(heading_of(words, RouteKind.COOKIES), context.plan.url(RouteKind.COOKIES))
    paragraphs.append(linked(words, "privacy.services_page", page=page))
    return TextSectionView(words("privacy.services"), "services", paragraphs=tuple(paragraphs))


def _rights(context: Context) -> TextSectionView:
    """The rights that hold on the grounds of these processings, and how to exercise them."""
    words, settings = context.words, context.project.settings.value
    contact, grounds = settings.privacy.contact, bases(settings)
    if context.plan.consent.asked:
        grounds |= {LegalBasis.CONSENT}
    paragraphs = [paragraph(words("privacy.rights_text"))]
    if LegalBasis.LEGITIMATE_INTEREST in grounds:
        paragraphs.append(paragraph(words("privacy.objection")))
    if grounds & {LegalBasis.CONSENT, LegalBasis.CONTRACT}:
        paragraphs.append(paragraph(words("privacy.portability")))
    if LegalBasis.CONSENT in grounds:
        paragraphs.append(paragraph(words("privacy.withdrawal")))
    paragraphs.append(linked(words, "privacy.exercise", email=mail(contact)))
    paragraphs.append(linked(words, "privacy.complaint", cnil=official(words, Official.CNIL_COMPLAINTS)))
    return TextSectionView(words("privacy.rights"), "droits", paragraphs=tuple(paragraphs))


def _health_data(words: Words, settings: SiteSettings) -> TextSectionView:
    collected = "none_asked" if settings.contact_form else "none_collected"
    host = "certified" if settings.host.health_data_certified else "not_certified"
    paragraphs = tuple(paragraph(words(f"privacy.{key}")) for key in (collected, host, "no_email"))
    return TextSectionView(words("privacy.health_data"), "donnees-de-sante", paragraphs=paragraphs)
