"""What loads in a page once the visitor asks for it: platform videos, maps, booking pages.

Until then a picture of the site, a plain link and a button stand in its place; without a script, the link alone.
"""

from __future__ import annotations

from dataclasses import replace

from markupsafe import Markup

from chirsite.model.media import PlatformVideo
from chirsite.model.place import Place
from chirsite.model.service import Service
from chirsite.render.consent import token
from chirsite.render.consent_views import EmbedView, PlatformVideoView
from chirsite.render.context import Context
from chirsite.render.format import duration
from chirsite.render.pictures import image_view, mentions
from chirsite.render.services import service_name
from chirsite.render.views import ImageView, LinkView
from chirsite.services.kind import FrameKind, Purpose
from chirsite.text.typography import typeset

_AROUND = 0.003
"""Degrees from the middle of a map to its sides: some 300 metres."""


def video_embed(context: Context, video: PlatformVideo) -> EmbedView:
    """The place of a platform's player; raises KeyError when site.yaml does not declare it (the plan reported it)."""
    declared = {service.service: service for service in context.plan.consent.used}
    if video.service not in declared:
        raise KeyError(video.service.key)
    title = context.words("embed.video_title", title=typeset(video.title), duration=duration(video.seconds))
    return _embed(context, declared[video.service], title, {"id": video.id}, image_view(context, video.poster))


def platform_video_view(context: Context, video: PlatformVideo, transcript: Markup) -> PlatformVideoView:
    """A video of a platform, with its transcript already rendered; raises KeyError as :func:`video_embed` does."""
    return PlatformVideoView(
        embed=video_embed(context, video),
        description=typeset(video.description),
        transcript=transcript,
        credit=". ".join([video.credit, *mentions(context.words, video)]),
    )


def map_embed(context: Context, place: Place) -> EmbedView | None:
    """The place of a map around ``place``; None when its point is not known or the site shows no maps."""
    service, point = context.plan.consent.shown(Purpose.MAPS), place.coordinates
    if service is None or point is None:
        return None
    around = {
        "west": _degrees(point.longitude - 1.5 * _AROUND),
        "east": _degrees(point.longitude + 1.5 * _AROUND),
        "south": _degrees(point.latitude - _AROUND),
        "north": _degrees(point.latitude + _AROUND),
    }
    where = {"latitude": _degrees(point.latitude), "longitude": _degrees(point.longitude)}
    title = context.words("embed.map_title", place=typeset(place.name))
    return _embed(context, service, title, {"language": context.words.language, **where, **around})


def booking_embed(context: Context, booking: LinkView | None) -> EmbedView | None:
    """The place of the booking page; None when site.yaml gives no address of a frame."""
    service = context.plan.consent.shown(Purpose.BOOKING)
    if service is None:
        return None
    plain = booking if booking and booking.external else LinkView("", service.server)
    embed = _embed(context, service, context.words("embed.booking_title"), {"booking": plain.url})
    return replace(embed, link=replace(embed.link, note=plain.note))


def _embed(
    context: Context, service: Service, title: str, values: dict[str, str], poster: ImageView | None = None
) -> EmbedView:
    words, kind, frame = context.words, service.service, service.service.frame
    named = {"service": service_name(words, service), "controller": typeset(service.controller)}
    if not isinstance(frame, FrameKind):
        raise KeyError(kind.key)
    filled = {"address": service.server, **values}
    label, link = words(f"labels.purpose_link.{kind.purpose}", **named), frame.link.format(**filled)
    return EmbedView(
        token=token(context, kind.purpose),
        kind=kind.purpose,
        title=title,
        notice=words("embed.notice", **named),
        load=words.label(kind.purpose, "load"),
        link=LinkView(label, link, external=True),
        poster=poster,
        src=frame.address.format(**filled),
        allow=frame.allow,
        referrer_policy=frame.referrer_policy,
    )


def _degrees(value: float) -> str:
    return f"{value:.5f}"
