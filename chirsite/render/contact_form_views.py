"""The contact form, and the page that its processor leads back to.

Sources: règlement (UE) 2016/679, article 13; HTML, autofill field names.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from markupsafe import Markup

from chirsite.model.contact_form import ContactField, ContactForm, Presence
from chirsite.model.privacy import LegalBasis
from chirsite.model.site import SiteSettings
from chirsite.model.wording import EMERGENCY
from chirsite.plan.build import Route, RouteKind
from chirsite.render.context import Context
from chirsite.render.format import country
from chirsite.render.frame import generated
from chirsite.render.page_views import ContactView, ThanksView
from chirsite.render.prose import linked, mail, paragraph
from chirsite.render.templates import Engine
from chirsite.render.titles import heading_of, menu_name
from chirsite.render.views import ControlView, FactView, LinkView
from chirsite.render.words import Words
from chirsite.text.typography import typeset

_TYPES: Final[Mapping[ContactField, str]] = MappingProxyType(
    {
        ContactField.NAME: "text",
        ContactField.PHONE: "tel",
        ContactField.EMAIL: "email",
        ContactField.SUBJECT: "select",
        ContactField.MESSAGE: "textarea",
    }
)
_AUTOFILL: Final[Mapping[ContactField, str]] = MappingProxyType(
    {ContactField.NAME: "name", ContactField.PHONE: "tel", ContactField.EMAIL: "email"}
)


def contact(context: Context, _engine: Engine, route: Route) -> ContactView:
    """The contact form; raises ValueError when the plan has a page for it and the settings none."""
    words, settings = context.words, context.project.settings.value
    form = settings.contact_form
    if form is None:
        raise ValueError("no contact form")
    hidden = ((form.return_parameter, context.plan.canonical(_thanks(context).path)),) if form.return_parameter else ()
    return ContactView(
        **generated(context, route),
        action=form.action,
        emergency=words.law("emergency", EMERGENCY),
        controls=tuple(_controls(words, form)),
        hidden=hidden,
        trap=form.trap_parameter or "",
        notice=tuple(notice(words, settings, form)),
        rights=tuple(_rights(context, settings, form)),
    )


def thanks(context: Context, _engine: Engine, route: Route) -> ThanksView:
    """What is said once the form is sent."""
    kinds = (RouteKind.HOME, RouteKind.ACCESS)
    return ThanksView(
        **generated(context, route),
        emergency=context.words.law("emergency", EMERGENCY),
        links=tuple(LinkView(menu_name(context.words, kind), context.plan.url(kind)) for kind in kinds),
    )


def asked(words: Words, form: ContactForm) -> tuple[str, ...]:
    """What the form asks for, in words: « nom », « téléphone »…"""
    return tuple(words.label(field, "data") for field, _ in form.fields.asked())


def notice(words: Words, settings: SiteSettings, form: ContactForm) -> Iterator[FactView]:
    """Who processes the answers, why, on what ground, for whom, how long (article 13)."""
    country_of = {item.name: item.country for item in settings.privacy.processors}
    where = country_of.get(form.processor)
    service = f"{form.processor} ({country(words, where)})" if where else form.processor
    yield FactView(words("privacy.controller"), typeset(settings.privacy.controller))
    yield FactView(words("privacy.purpose"), words("contact_form.purpose"))
    yield FactView(words("privacy.basis"), words.label(form.basis))
    yield FactView(words("privacy.recipients"), typeset(form.recipients))
    yield FactView(words("contact_form.processor"), typeset(service))
    yield FactView(words("privacy.retention"), typeset(form.retention))


def _controls(words: Words, form: ContactForm) -> Iterator[ControlView]:
    for field, presence in form.fields.asked():
        subjects = form.subjects if field is ContactField.SUBJECT else ()
        yield ControlView(
            name=field.value,
            type=_TYPES[field],
            label=words.label(field),
            hint=words.label(field, "hint") if field in _HINTED else "",
            required=presence is Presence.REQUIRED,
            autocomplete=_AUTOFILL.get(field, ""),
            options=tuple(words.label(subject) for subject in subjects),
        )


_HINTED: Final = frozenset({ContactField.PHONE, ContactField.EMAIL, ContactField.MESSAGE})


def _rights(context: Context, settings: SiteSettings, form: ContactForm) -> Iterator[Markup]:
    words, heading = context.words, heading_of(context.words, RouteKind.PRIVACY)
    page = LinkView(heading, context.plan.url(RouteKind.PRIVACY))
    yield linked(words, "contact_form.rights", email=mail(settings.privacy.contact), page=page)
    if form.basis is LegalBasis.LEGITIMATE_INTEREST:
        yield paragraph(words("contact_form.objection"))


def _thanks(context: Context) -> Route:
    found = context.plan.find(RouteKind.THANKS)
    if found is None:
        raise ValueError("no page of confirmation")
    return found
