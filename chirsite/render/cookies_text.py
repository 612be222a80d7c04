"""The page on cookies: what the site uses, said truthfully.

Sources: loi 78-17, article 82; délibérations of the CNIL 2020-091 and 2020-092.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from chirsite.model.service import Service
from chirsite.plan.build import RouteKind
from chirsite.plan.consent import Mode
from chirsite.render.context import Context
from chirsite.render.format import country
from chirsite.render.page_views import TextSectionView
from chirsite.render.prose import anchor, linked, mail, paragraph
from chirsite.render.services import service_loading, service_name, service_use
from chirsite.render.views import LinkView
from chirsite.render.words import Words
from chirsite.services.kind import Loading
from chirsite.text.typography import typeset


def sections(context: Context) -> tuple[TextSectionView, ...]:
    """Cookies and why there is a bar or none, then the services declared if there are any, then links."""
    words, services = context.words, context.project.settings.value.services
    listed = (_services(words, services),) if services else ()
    cookies = tuple(_cookies(context, services))
    return (
        TextSectionView(words("cookies.title"), "cookies", paragraphs=cookies),
        *listed,
        TextSectionView(words("cookies.links"), "liens", paragraphs=(paragraph(words("cookies.links_text")),)),
    )


def _cookies(context: Context, services: Sequence[Service]) -> Iterator[Markup]:
    words, mode = context.words, context.plan.consent.mode
    loaded = [service for service in services if service.loading not in {Loading.NEVER, Loading.LINK}]
    if not loaded:
        yield paragraph(words("cookies.none"))
        yield paragraph(words("cookies.no_banner"))
        return
    if any(service.needs_consent for service in loaded):
        yield paragraph(words("cookies.after_choice"))
    if mode is Mode.CONTEXTUAL:
        yield paragraph(words("cookies.contextual"))
    if mode is not Mode.NONE:
        yield paragraph(words("cookies.kept"))
        yield _manage(words, context.plan.url(RouteKind.COOKIES))
    if any(not service.needs_consent for service in loaded):
        yield linked(words, "cookies.exempt", email=mail(context.project.settings.value.privacy.contact))
        yield _objection(words)


def _manage(words: Words, address: str) -> Markup:
    """The way to the panel; without a script nothing is asked nor kept, and the link stays on this page."""
    link = Markup('<a href="{}" data-choose>{}</a>').format(address, words("consent.manage"))
    return Markup("{} {}").format(paragraph(words("cookies.change")), link)


def _objection(words: Words) -> Markup:
    """The box by which a visitor is no longer counted: shown by the script that counts."""
    label = Markup('<label data-objection hidden><input type="checkbox"> {}</label>')
    return label.format(words("cookies.objection"))


def _services(words: Words, services: Sequence[Service]) -> TextSectionView:
    head = ("cookies.service", "cookies.use", "cookies.controller", "cookies.country", "cookies.loading")
    return TextSectionView(
        words("cookies.services"),
        "services",
        table_head=tuple(words(key) for key in head),
        table_rows=tuple(_row(words, service) for service in services),
        items=tuple(_policy(words, item, item.privacy_url) for item in services if item.privacy_url),
    )


def _policy(words: Words, service: Service, address: str) -> Markup:
    label = words("cookies.policy", service=service_name(words, service))
    return anchor(LinkView(label, address, external=True))


def _row(words: Words, service: Service) -> tuple[str, ...]:
    return (
        service_name(words, service),
        service_use(words, service),
        typeset(service.controller),
        country(words, service.country),
        service_loading(words, service),
    )
