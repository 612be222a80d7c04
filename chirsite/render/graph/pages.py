"""What a page is: the site it belongs to, a medical page and its subject, a profile, its questions, its videos."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.model.document import Document
from chirsite.model.media import PlatformVideo, Video
from chirsite.model.page import ConditionFrontMatter, FrontMatter, Page, ProcedureFrontMatter, Reference
from chirsite.model.project import Surgeon
from chirsite.plan.build import Route, RouteKind
from chirsite.render.context import Context
from chirsite.render.graph import people
from chirsite.render.graph.faq import questions
from chirsite.render.graph.nodes import Node, absolute, node, page_id, person_id, physician_id, reference, site_id
from chirsite.render.people import formal_name, surgeons
from chirsite.render.pictures import image_view
from chirsite.text.typography import typeset


def site(context: Context) -> Node:
    """The site and who answers for its contents."""
    settings, plan = context.project.settings.value, context.plan
    publishers = [reference(physician_id(plan, surgeon.id)) for surgeon in context.project.surgeons]
    return node(
        "WebSite",
        site_id(plan),
        name=typeset(settings.name),
        url=plan.canonical("/"),
        inLanguage=settings.languages[0],
        publisher=publishers,
    )


def profile(context: Context, route: Route, surgeon: Surgeon) -> Node:
    """The page of a surgeon."""
    return _page(
        context,
        route,
        "ProfilePage",
        name=formal_name(surgeon),
        dateModified=surgeon.value.reviewed.isoformat(),
        mainEntity=reference(person_id(context.plan, surgeon.id)),
    )


def written(context: Context, route: Route, page: Page[FrontMatter]) -> tuple[Node, ...]:
    """A written page: the page itself, its subject, those who signed it, its videos."""
    subject = _subject(context, route, page)
    signed = surgeons(context, [name for name in (page.meta.author, page.meta.reviewed_by) if name])
    return (
        _text(context, route, page, subject),
        *([subject] if subject else []),
        *(people.author(context, surgeon) for surgeon in signed),
        *videos(context, route, page.document),
    )


def _text(context: Context, route: Route, page: Page[FrontMatter], subject: Node | None) -> Node:
    meta, asked = page.meta, questions(page.document)
    kind = "MedicalWebPage" if page.kind.is_medical else "WebPage"
    return _page(
        context,
        route,
        [kind, "FAQPage"] if asked else kind,
        name=typeset(meta.title),
        datePublished=meta.published.isoformat(),
        dateModified=meta.last_change.isoformat(),
        lastReviewed=meta.reviewed.isoformat() if meta.reviewed else "",
        author=_signature(context, meta.author),
        reviewedBy=_signature(context, meta.reviewed_by),
        translationOfWork=_original(context, route) if page.translated else None,
        audience=node("Patient") if page.kind.is_medical else None,
        image=absolute(context.plan, image_view(context, meta.image).src) if meta.image else "",
        about=reference(str(subject["@id"])) if subject else None,
        citation=[_citation(source) for source in meta.sources],
        # Questions take the place of the main entity; the subject of the page stays under « about ».
        mainEntity=asked,
    )


def videos(context: Context, route: Route, document: Document) -> Iterator[Node]:
    """A VideoObject for each video of a text."""
    media = context.project.media
    known: dict[str, Video | PlatformVideo] = {**media.value.videos, **media.value.platform_videos} if media else {}
    for name in dict.fromkeys(use.argument for use in document.directives if use.name == "video"):
        if name in known:
            yield _video(context, route, name, known[name])


def _page(context: Context, route: Route, kind: str | list[str], /, **properties: object) -> Node:
    plan = context.plan
    return node(
        kind,
        page_id(plan, route),
        url=plan.canonical(route.path),
        inLanguage=context.words.language,
        isPartOf=reference(site_id(plan)),
        **properties,
    )


def _subject(context: Context, route: Route, page: Page[FrontMatter]) -> Node | None:
    meta, plan = page.meta, context.plan
    if isinstance(meta, ProcedureFrontMatter):
        return node(
            _procedure_types(context, page.slug),
            page_id(plan, route, "intervention"),
            name=typeset(meta.title),
            bodyLocation=context.words.label(meta.category),
        )
    if isinstance(meta, ConditionFrontMatter):
        treatments = ((slug, plan.find(RouteKind.PROCEDURE, slug)) for slug in meta.procedures)
        names = {procedure.slug: typeset(procedure.meta.title) for procedure in context.project.procedures}
        return node(
            "MedicalCondition",
            page_id(plan, route, "maladie"),
            name=typeset(meta.title),
            possibleTreatment=[
                node(_procedure_types(context, slug), page_id(plan, found, "intervention"), name=names[slug])
                for slug, found in treatments
                if found
            ],
        )
    return None


def _procedure_types(context: Context, slug: str) -> str | list[str]:
    """What treats a condition is a therapy too: the only kind of procedure that ``possibleTreatment`` admits."""
    treats = any(slug in condition.meta.procedures for condition in context.project.conditions)
    return ["SurgicalProcedure", "MedicalTherapy"] if treats else "SurgicalProcedure"


def _original(context: Context, route: Route) -> Node:
    return reference(page_id(context.plan, context.plan.versions(route)[0]))


def _signature(context: Context, identifier: str | None) -> Node | None:
    known = identifier is not None and context.project.surgeon(identifier) is not None
    return reference(person_id(context.plan, str(identifier))) if known else None


def _citation(source: Reference) -> Node:
    return node(
        "CreativeWork",
        name=source.title,
        # A source names its author in words: schema.org has no node for someone who may be a person or a body.
        creditText=source.author,
        publisher=node("Organization", name=source.publisher),
        datePublished=source.date.iso,
        url=source.link,
    )


def _video(context: Context, route: Route, name: str, video: Video | PlatformVideo) -> Node:
    plan = context.plan
    transcript = context.project.transcripts.get(name)
    return node(
        "VideoObject",
        page_id(plan, route, f"video-{name}"),
        name=typeset(video.title),
        description=typeset(video.description),
        thumbnailUrl=absolute(plan, image_view(context, video.poster).src),
        uploadDate=video.published.isoformat(),
        duration=f"PT{video.seconds}S",
        contentUrl=absolute(plan, plan.file_url(plan.copies[video.file].file)) if isinstance(video, Video) else "",
        url=video.link if isinstance(video, PlatformVideo) else "",
        transcript="\n".join(typeset(block.content.text) for block in transcript.blocks()) if transcript else "",
    )
