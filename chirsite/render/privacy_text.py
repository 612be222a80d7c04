"""The privacy page, from the declared processings.

Source: règlement (UE) 2016/679, articles 13, 15 to 22, 28 and 77; article L. 1111-8 of the Code de la santé publique.
"""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.model.countries import EUROPEAN_ECONOMIC_AREA
from chirsite.model.privacy import LegalBasis, Privacy
from chirsite.model.site import SiteSettings
from chirsite.render.context import Context
from chirsite.render.format import country, listing
from chirsite.render.official import Official, official
from chirsite.render.page_views import TextSectionView
from chirsite.render.prose import linked, mail, paragraph
from chirsite.render.services import service_name
from chirsite.render.views import FactView
from chirsite.render.words import Words
from chirsite.text.typography import typeset


def sections(context: Context) -> tuple[TextSectionView, ...]:
    """Controller, processings, processors, transfers, rights, complaint, health data."""
    return tuple(_sections(context))


def _sections(context: Context) -> Iterator[TextSectionView]:
    words, settings = context.words, context.project.settings.value
    privacy = settings.privacy
    yield TextSectionView(words("privacy.controller"), "responsable", facts=tuple(_controller(words, privacy)))
    yield TextSectionView(
        words("privacy.processings"),
        "traitements",
        table_head=_head(words, "purpose", "data", "basis", "recipients", "retention"),
        table_rows=tuple(
            (
                typeset(item.purpose),
                typeset(item.data),
                typeset(words.label(item.basis)),
                typeset(item.recipients),
                typeset(item.retention),
            )
            for item in privacy.processings
        ),
    )
    yield _processors(words, privacy)
    yield from _transfers(words, settings)
    yield _rights(words, privacy)
    yield _health_data(words, certified=settings.host.health_data_certified)


def _head(words: Words, *keys: str) -> tuple[str, ...]:
    return tuple(words(f"privacy.{key}") for key in keys)


def _controller(words: Words, privacy: Privacy) -> Iterator[FactView]:
    yield FactView(words("privacy.controller_name"), typeset(privacy.controller))
    yield FactView(words("privacy.contact"), privacy.contact)
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


def _rights(words: Words, privacy: Privacy) -> TextSectionView:
    paragraphs = [paragraph(words("privacy.rights_text"))]
    if any(item.basis is LegalBasis.CONSENT for item in privacy.processings):
        paragraphs.append(paragraph(words("privacy.withdrawal")))
    paragraphs.append(linked(words, "privacy.exercise", email=mail(privacy.contact)))
    paragraphs.append(linked(words, "privacy.complaint", cnil=official(words, Official.CNIL_COMPLAINTS)))
    return TextSectionView(words("privacy.rights"), "droits", paragraphs=tuple(paragraphs))


def _health_data(words: Words, *, certified: bool) -> TextSectionView:
    keys = ("none_collected", "certified" if certified else "not_certified")
    paragraphs = tuple(paragraph(words(f"privacy.{key}")) for key in keys)
    return TextSectionView(words("privacy.health_data"), "donnees-de-sante", paragraphs=paragraphs)
