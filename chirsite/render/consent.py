"""What a site asks its visitors' consent for, in words, and the digests by which answers are kept.

Sources: délibérations of the CNIL 2020-091 and 2020-092. A changed service, controller or text forgets the answer about
its purpose alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from chirsite.model.service import Service
from chirsite.plan.build import RouteKind
from chirsite.plan.consent import Mode
from chirsite.render.consent_views import ConsentView, PurposeView, ScriptView, ServiceLineView
from chirsite.render.context import Context
from chirsite.render.format import country
from chirsite.render.services import service_name
from chirsite.render.views import LinkView
from chirsite.render.words import Words
from chirsite.services.kind import Loading, Purpose
from chirsite.services.scripts import CONSENT
from chirsite.text.typography import typeset

_ASKED = ("consent.", "embed.", "labels.purpose_")
"""Where the strings stand of all that is said when consent is asked."""


def consent_view(context: Context) -> ConsentView | None:
    """How the pages ask, in the language of ``context``; None on a site that has nothing to ask."""
    plan = context.plan.consent
    if plan.mode is Mode.NONE:
        return None
    return ConsentView(
        script=context.plan.file_url(plan.scripts[CONSENT].path),
        version=version(context),
        bar=plan.mode is Mode.BANNER,
        purposes=tuple(_purpose(context, purpose) for purpose in plan.purposes),
        controllers=len({service.controller for service in plan.asked}),
        cookies=context.plan.url(RouteKind.COOKIES),
    )


def script_views(context: Context) -> tuple[ScriptView, ...]:
    """The scripts that start a service with the page, each once it may."""
    plan = context.plan.consent
    started = (service for service in plan.used if service.loading is Loading.PAGE)
    return tuple(
        ScriptView(
            src=context.plan.file_url(plan.scripts[service.service.key].path),
            address=f"{service.server.rstrip('/')}/" if service.server else "",
            site=service.site_id or "",
            token=token(context, service.service.purpose) if service.needs_consent else "",
            cookies=" ".join(service.service.cookies),
        )
        for service in started
    )


def token(context: Context, purpose: Purpose) -> str:
    """A purpose and a digest of all that is said of it, in every language: ``videos.8be10c``."""
    said = [words.label(purpose, aspect) for words in _languages(context) for aspect in ("", "text")]
    return f"{purpose}.{_digest(*said, *_facts(context, purpose))[:6]}"


def version(context: Context) -> str:
    """A digest of everything that is asked and said, in every language, and of the script that asks."""
    said = [text for words in _languages(context) for key, text in words.strings.items() if key.startswith(_ASKED)]
    plan = context.plan.consent
    return _digest(plan.mode, plan.scripts[CONSENT].path, *said, *(token(context, one) for one in plan.purposes))[:12]


def _languages(context: Context) -> tuple[Words, ...]:
    return tuple(context.languages.values()) or (context.words,)


def _facts(context: Context, purpose: Purpose) -> Iterator[str]:
    for service in context.plan.consent.of(purpose):
        yield from (service.service.key, service.controller, service.country, service.server, service.privacy_url or "")


def _digest(*texts: str) -> str:
    return sha256("\x1f".join(texts).encode()).hexdigest()


def _purpose(context: Context, purpose: Purpose) -> PurposeView:
    words = context.words
    return PurposeView(
        token=token(context, purpose),
        title=words.label(purpose),
        text=words.label(purpose, "text"),
        services=tuple(_line(words, service) for service in context.plan.consent.of(purpose)),
    )


def _line(words: Words, service: Service) -> ServiceLineView:
    name = service_name(words, service)
    label = words("cookies.policy", service=name)
    return ServiceLineView(
        name=name,
        controller=typeset(service.controller),
        country=country(words, service.country),
        policy=LinkView(label, service.privacy_url, external=True) if service.privacy_url else None,
    )
