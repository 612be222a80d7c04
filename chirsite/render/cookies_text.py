"""The page on cookies: what the site uses, said truthfully.

Sources: loi 78-17, article 82; délibérations of the CNIL 2020-091 and 2020-092.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from chirsite.model.site import Service, ServiceKind
from chirsite.render.context import Context
from chirsite.render.format import country
from chirsite.render.page_views import TextSectionView
from chirsite.render.prose import mail, paragraph
from chirsite.render.services import NEED_CONSENT, SERVICES
from chirsite.render.views import LinkView
from chirsite.text.typography import typeset

_NONE = "Ce site ne dépose aucun cookie et n’utilise aucun autre traceur."
_NO_BANNER = "Il n’y a donc pas de bandeau : aucun choix n’est à faire."
_LINKS = (
    "Les liens vers d’autres sites (rendez-vous en ligne, annuaires, sources) sont de simples liens : rien n’est "
    "chargé depuis ces sites tant que vous ne les suivez pas. Une fois sur place, leurs propres règles s’appliquent."
)


def sections(context: Context) -> tuple[TextSectionView, ...]:
    """Cookies, then the services in use if there are any, then links."""
    settings = context.project.settings.value
    services = settings.services
    listed = (_services(services),) if services else ()
    return (
        TextSectionView("Cookies", "cookies", paragraphs=tuple(_cookies(services, settings.privacy.contact))),
        *listed,
        TextSectionView("Liens vers d’autres sites", "liens", paragraphs=(paragraph(_LINKS),)),
    )


def _cookies(services: Sequence[Service], contact: str) -> Iterator[Markup]:
    kinds = {service.service for service in services}
    if kinds <= {ServiceKind.SERVER_LOGS}:
        yield paragraph(_NONE)
        yield paragraph(_NO_BANNER)
        return
    if kinds & NEED_CONSENT:
        yield paragraph(
            "Les services tiers ci-dessous ne chargent rien avant votre choix. Refuser ne prive d’aucune information "
            "du site, sauf du contenu que le service fournit."
        )
    if ServiceKind.MATOMO_EXEMPT in kinds:
        yield paragraph(
            "La mesure d’audience est réglée pour ne produire que des statistiques anonymes, pour l’éditeur seul : "
            "elle est exemptée de consentement. Pour vous y opposer, écrivez à {}.",
            mail(contact),
        )


def _services(services: Sequence[Service]) -> TextSectionView:
    policies = (
        LinkView(f"Confidentialité : {SERVICES[item.service].name}", item.privacy_url, external=True)
        for item in services
        if item.privacy_url
    )
    return TextSectionView(
        "Services utilisés",
        "services",
        table_head=("Service", "Usage", "Responsable", "Pays", "Chargement"),
        table_rows=tuple(_row(service) for service in services),
        items=tuple(paragraph("{}", policy) for policy in policies),
    )


def _row(service: Service) -> tuple[str, ...]:
    label = SERVICES[service.service]
    return (label.name, label.use, typeset(service.controller), country(service.country), label.loading)
