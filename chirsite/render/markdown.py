"""Written text to HTML: sections, and the directives in them through the theme's templates.

View functions call :func:`section_views` and nothing else from here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from markdown_it.token import Token
from markupsafe import Markup

from chirsite.markup.directives import CLOSE, OPEN
from chirsite.model.document import Document, Section
from chirsite.model.page import FrontMatter, Page
from chirsite.render.context import Context
from chirsite.render.embeds import booking_embed, map_embed, platform_video_view
from chirsite.render.format import phone
from chirsite.render.html_tokens import HtmlTokens, plain_text
from chirsite.render.odds import pictured
from chirsite.render.pictures import image_view, video_view
from chirsite.render.places import place_view
from chirsite.render.site_views import booking
from chirsite.render.source_views import reference_views
from chirsite.render.templates import Engine
from chirsite.render.terms import Terms
from chirsite.render.views import ReferenceView, SectionView
from chirsite.text.typography import typeset

_RISKS = "risks"
_TRANSCRIPT_HEADING = "transcript-heading"


def section_views(context: Context, page: Page[FrontMatter], engine: Engine) -> tuple[SectionView, ...]:
    """The sections of a page, rendered; raises RenderingError when a directive's template cannot be."""
    references = reference_views(context, page)
    by_id = {source.id: reference for source, reference in zip(page.meta.sources, references, strict=True)}
    rendering = Rendering(context, engine, by_id, HtmlTokens(context.plan, by_id, context.words), _terms(context))
    return tuple(
        SectionView(
            key=section.key,
            anchor=section.anchor,
            title=section.title,
            html=render_tokens(section.tokens, _within(rendering, section), section.title or typeset(page.meta.title)),
        )
        for section in page.document.sections
    )


@dataclass(frozen=True, slots=True)
class Rendering:
    """What rendering the tokens of a page needs beside them.

    ``references`` go by the id of their source; ``terms`` are the words of the glossary still to be explained;
    ``pictures_odds`` says whether frequencies in lists are drawn too.
    """

    context: Context
    engine: Engine
    references: Mapping[str, ReferenceView]
    writer: HtmlTokens
    terms: Terms
    pictures_odds: bool = False


def render_tokens(tokens: Sequence[Token], rendering: Rendering, title: str) -> Markup:
    """Block tokens that stand under ``title`` as HTML, directives included.

    Raises RenderingError when a template fails, KeyError on a name that the plan has reported.
    """
    parts = (
        _directive(part, rendering, title) if part[0].type == OPEN else _running(part, rendering, title)
        for part in _parts(tokens)
    )
    return Markup("").join(parts)


def _within(rendering: Rendering, section: Section) -> Rendering:
    return replace(rendering, pictures_odds=section.key == _RISKS)


def _running(tokens: Sequence[Token], rendering: Rendering, title: str) -> Markup:
    explained = rendering.terms.explained(tokens)
    return rendering.writer.html(
        tuple(pictured(explained, rendering.context.words)) if rendering.pictures_odds else explained, title
    )


def _terms(context: Context) -> Terms:
    return Terms(context.project.glossary.value if context.project.glossary else None)


def _unexplained(rendering: Rendering) -> Rendering:
    """For captions, transcripts and quotations, where nothing can be added."""
    return replace(rendering, terms=Terms(None))


def _parts(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """Cut into whole directives, from their opening to their closing token, and what stands between them."""
    start = depth = 0
    for index, token in enumerate(tokens):
        if token.type == OPEN:
            if depth == 0 and start < index:
                yield tokens[start:index]
                start = index
            depth += 1
        elif token.type == CLOSE:
            depth -= 1
            if depth == 0:
                yield tokens[start : index + 1]
                start = index + 1
    if start < len(tokens):
        yield tokens[start:]


def _directive(tokens: Sequence[Token], rendering: Rendering, title: str) -> Markup:
    name, argument = tokens[0].meta["name"], tokens[0].meta["argument"]
    before, values, template = Markup(""), dict[str, object](), name
    context = rendering.context
    match name:
        case "faq":
            lead, items = _questions(tokens[1:-1], rendering, title)
            before, values = lead, {"items": items}
        case "figure":
            caption = render_tokens(tokens[1:-1], _unexplained(rendering), title)
            values = {"image": image_view(context, argument), "html": caption}
        case "video":
            transcript = _transcript(context.project.transcripts[argument], _unexplained(rendering))
            template, values = _video(context, argument, transcript)
        case "map":
            place = next(place for place in context.project.places() if place.id == argument)
            values = {"place": place_view(context, place), "embed": map_embed(context, place)}
        case "booking":
            link = booking(context)
            called = phone(context.words, context.project.surgeons[0].value.booking.phone)
            values = {"embed": booking_embed(context, link), "booking": link, "phone": called}
        case "sources":
            values = {"references": tuple(rendering.references.values())}
        case "quote":
            quoted = render_tokens(tokens[1:-1], _unexplained(rendering), title)
            values = {"html": quoted, "argument": typeset(argument)}
        case _:
            values = {"html": render_tokens(tokens[1:-1], rendering, title), "argument": typeset(argument)}
    return before + rendering.engine.render(f"directives/{template}.html", **values)


def _questions(
    tokens: Sequence[Token], rendering: Rendering, title: str
) -> tuple[Markup, tuple[tuple[str, Markup, Markup], ...]]:
    """What stands before the first question, then the anchor, the words and the answer of each."""
    starts = [index for index, token in enumerate(tokens) if token.type == "heading_open"]
    starts = [index for index in starts if tokens[index].tag == tokens[starts[0]].tag]
    lead = render_tokens(tokens[: starts[0]] if starts else tokens, rendering, title)
    items = []
    for start, end in zip(starts, [*starts[1:], len(tokens)], strict=True):
        question, answer = tokens[start + 1], tokens[start + 3 : end]
        named = rendering.writer.html([question], title)
        items.append((str(tokens[start].attrs["id"]), named, render_tokens(answer, rendering, plain_text(question))))
    return lead, tuple(items)


def _transcript(document: Document, rendering: Rendering) -> Markup:
    """A transcript: its headings become paragraphs, for it is read inside a page that has its own."""
    parts = [_transcript_section(section.title, section.tokens, rendering) for section in document.sections]
    text, spoken = Markup("").join(parts), rendering.context.project.languages[0]
    if rendering.context.words.language == spoken:
        return text
    return Markup('<div lang="{}">\n{}</div>\n').format(spoken, text)


def _transcript_section(title: str, tokens: Sequence[Token], rendering: Rendering) -> Markup:
    heading = Markup('<p class="{}">{}</p>\n').format(_TRANSCRIPT_HEADING, title) if title else Markup("")
    return heading + render_tokens([_without_heading(token) for token in tokens], rendering, title)


def _without_heading(token: Token) -> Token:
    if token.type not in {"heading_open", "heading_close"}:
        return token
    attributes = {"class": _TRANSCRIPT_HEADING} if token.nesting == 1 else {}
    return token.copy(type=token.type.replace("heading", "paragraph"), tag="p", attrs=attributes)


def _video(context: Context, name: str, transcript: Markup) -> tuple[str, dict[str, object]]:
    """The template of a video, the site's own or that of a platform, and what it reads."""
    media = context.project.media
    played = media.value.platform_videos.get(name) if media else None
    if played:
        return "platform_video", {"video": platform_video_view(context, played, transcript)}
    return "video", {"video": video_view(context, name, transcript)}
