"""The privacy page, from the declared processings.

Source: règlement (UE) 2016/679, articles 13, 15 to 22, 28 and 77; article L. 1111-8 of the Code de la santé publique.
"""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.model.countries import EUROPEAN_ECONOMIC_AREA
from chirsite.model.site import LegalBasis, Privacy, SiteSettings
from chirsite.render.context import Context
from chirsite.render.format import country, listing
from chirsite.render.labels import LEGAL_BASES
from chirsite.render.official import CNIL_COMPLAINTS
from chirsite.render.page_views import TextSectionView
from chirsite.render.prose import mail, paragraph
from chirsite.render.services import SERVICES
from chirsite.render.views import FactView
from chirsite.text.typography import typeset

_RIGHTS = (
    "Vous pouvez demander l’accès à vos données, leur rectification, leur effacement, la limitation de leur traitement "
    "ou leur portabilité, et vous opposer à leur traitement, selon les conditions du règlement (UE) 2016/679."
)

_OUTSIDE = "Transferts hors de l’Espace économique européen"
_INSIDE = "Tous ces sous-traitants sont établis dans l’Espace économique européen."


def sections(context: Context) -> tuple[TextSectionView, ...]:
    """Controller, processings, processors, transfers, rights, complaint, health data."""
    return tuple(_sections(context))


def _sections(context: Context) -> Iterator[TextSectionView]:
    settings = context.project.settings.value
    privacy = settings.privacy
    yield TextSectionView("Responsable de traitement", "responsable", facts=tuple(_controller(privacy)))
    yield TextSectionView(
        "Traitements",
        "traitements",
        table_head=("Finalité", "Données", "Base légale", "Destinataires", "Durée de conservation"),
        table_rows=tuple(
            (
                typeset(item.purpose),
                typeset(item.data),
                typeset(LEGAL_BASES[item.basis]),
                typeset(item.recipients),
                typeset(item.retention),
            )
            for item in privacy.processings
        ),
    )
    yield _processors(privacy)
    yield from _transfers(settings)
    yield _rights(privacy)
    yield _health_data(certified=settings.host.health_data_certified)


def _controller(privacy: Privacy) -> Iterator[FactView]:
    yield FactView("Responsable", typeset(privacy.controller))
    yield FactView("Contact", privacy.contact)
    if privacy.dpo:
        yield FactView("Délégué à la protection des données", typeset(privacy.dpo))


def _processors(privacy: Privacy) -> TextSectionView:
    title, anchor = "Sous-traitants", "sous-traitants"
    if not privacy.processors:
        return TextSectionView(title, anchor, paragraphs=(paragraph("Aucun sous-traitant ne reçoit de données."),))
    rows = tuple((typeset(item.name), typeset(item.role), country(item.country)) for item in privacy.processors)
    outside = list(
        dict.fromkeys(
            country(item.country) for item in privacy.processors if item.country not in EUROPEAN_ECONOMIC_AREA
        )
    )
    where = f"Hors de l’Espace économique européen : {listing(outside)}." if outside else _INSIDE
    return TextSectionView(
        title, anchor, paragraphs=(paragraph(where),), table_head=("Nom", "Rôle", "Pays"), table_rows=rows
    )


def _transfers(settings: SiteSettings) -> Iterator[TextSectionView]:
    """What protects the data that leave the European Economic Area, for each who receives them."""
    guaranteed = [(item.name, item.country, item.safeguard) for item in settings.privacy.processors]
    guaranteed += [(SERVICES[item.service].name, item.country, item.safeguard) for item in settings.services]
    rows = tuple(
        (typeset(name), country(code), typeset(safeguard)) for name, code, safeguard in guaranteed if safeguard
    )
    if rows:
        head = ("Destinataire", "Pays", "Garantie")
        yield TextSectionView(_OUTSIDE, "transferts", table_head=head, table_rows=rows)


def _rights(privacy: Privacy) -> TextSectionView:
    paragraphs = [paragraph(_RIGHTS)]
    if any(item.basis is LegalBasis.CONSENT for item in privacy.processings):
        paragraphs.append(
            paragraph("Quand un traitement repose sur votre consentement, vous pouvez le retirer à tout moment.")
        )
    paragraphs.append(paragraph("Pour exercer vos droits, écrivez à {}.", mail(privacy.contact)))
    paragraphs.append(
        paragraph("Vous pouvez aussi introduire une réclamation auprès de la CNIL : {}.", CNIL_COMPLAINTS)
    )
    return TextSectionView("Vos droits", "droits", paragraphs=tuple(paragraphs))


def _health_data(*, certified: bool) -> TextSectionView:
    if certified:
        first = "L’hébergeur du site est certifié pour les données de santé."
    else:
        first = "L’hébergeur du site n’est pas certifié pour les données de santé, et n’a pas à l’être."
    return TextSectionView(
        "Données de santé",
        "donnees-de-sante",
        paragraphs=(
            paragraph("Ce site ne recueille aucune donnée de santé : il n’a ni formulaire, ni espace patient."),
            paragraph(f"{first} N’envoyez aucune information médicale par courriel."),
        ),
    )
