"""Pictures and videos as views: responsive sources, credit, caption, and the mentions the law requires.

Sources: article L. 2133-2 and decree 2017-738 (« Photographie retouchée »); règlement (UE) 2024/1689, article 50.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from pathlib import PurePosixPath

from markupsafe import Markup

from chirsite.model.media import Picture, PlatformVideo, Video
from chirsite.model.project import Project
from chirsite.model.wording import GENERATED, RETOUCHED
from chirsite.plan.images import ImagePlan
from chirsite.render.context import Context
from chirsite.render.format import duration
from chirsite.render.views import ImageView, SourceSetView, VideoView
from chirsite.render.words import Words

_VIDEO_TYPES = {".mp4": "video/mp4", ".webm": "video/webm", ".ogv": "video/ogg"}


def image_view(context: Context, media_id: str) -> ImageView:
    """The picture with this id in media.yaml; raises KeyError when the plan has none (the plan reported it)."""
    picture, images = _picture(context.project, media_id), context.plan.images[media_id]
    return ImageView(
        alt="" if picture.decorative else picture.alt,
        src=context.plan.file_url(images.fallback.path),
        width=images.fallback.width,
        height=images.fallback.height,
        sources=tuple(_sources(context, images)),
        caption=picture.caption or "",
        credit=picture.credit,
        notice=". ".join(mentions(context.words, picture)),
    )


def video_view(context: Context, video_id: str, transcript: Markup) -> VideoView:
    """The video with this id in media.yaml, with its transcript already rendered; raises KeyError without one."""
    video = _video(context.project, video_id)
    return VideoView(
        title=video.title,
        description=video.description,
        src=_copy_url(context, video.file),
        type=_VIDEO_TYPES.get(PurePosixPath(video.file).suffix.lower(), "video/mp4"),
        width=video.width,
        height=video.height,
        poster=image_view(context, video.poster).src,
        captions=_copy_url(context, video.captions),
        language=context.project.languages[0],
        duration=duration(video.seconds),
        transcript=transcript,
        credit=". ".join([video.credit, *mentions(context.words, video)]),
    )


def _picture(project: Project, media_id: str) -> Picture:
    if project.media is None:
        raise KeyError(media_id)
    return project.media.value.images[media_id]


def _video(project: Project, video_id: str) -> Video:
    if project.media is None:
        raise KeyError(video_id)
    return project.media.value.videos[video_id]


def _copy_url(context: Context, name: str) -> str:
    return context.plan.file_url(context.plan.copies[name].file)


def _sources(context: Context, images: ImagePlan) -> Iterator[SourceSetView]:
    for kind, variants in groupby(images.variants, key=lambda variant: variant.format):
        srcset = ", ".join(f"{context.plan.file_url(variant.path)} {variant.width}w" for variant in variants)
        yield SourceSetView(type=f"image/{kind.lower()}", srcset=srcset)


def mentions(words: Words, medium: Picture | Video | PlatformVideo) -> list[str]:
    """What the law wants said of a retouched body, or of what a machine made."""
    return [words.law("retouched", RETOUCHED)] * medium.retouched_body + [
        words.law("generated", GENERATED)
    ] * medium.ai_generated
