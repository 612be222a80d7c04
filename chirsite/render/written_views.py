"""Pages written by hand: procedures, conditions, articles, free pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from chirsite.model.page import Cosmetic, ProcedureFrontMatter
from chirsite.model.place import Place
from chirsite.model.project import Surgeon
from chirsite.plan.build import Route, RouteKind
from chirsite.render import cosmetic
from chirsite.render.cards import cards, named, newest
from chirsite.render.context import Context
from chirsite.render.fee_lines import fee_view
from chirsite.render.format import at_town, capitalised, listing, uncapitalised
from chirsite.render.page_views import ArticleView, ConditionView, ProcedureView, WrittenView
from chirsite.render.people import out_of_hours, people, person_view, secretariats, short_name, surgeons
from chirsite.render.places import main_town
from chirsite.render.related import articles_on, conditions_of, procedures_of, surgeons_treating
from chirsite.render.templates import Engine
from chirsite.render.titles import heading_of
from chirsite.render.views import FactView, FeeView, LinkView
from chirsite.render.words import Words
from chirsite.render.written import page_frame, page_of, written
from chirsite.text.typography import typeset

_OTHERS: Final = 3


def procedure(context: Context, engine: Engine, route: Route) -> ProcedureView:
    """A procedure: the text, who performs it, where, at what price, and what the law adds."""
    page = page_of(context.project.procedures, route)
    meta, who = page.meta, surgeons(context, page.meta.performed_by)
    words, places = context.words, _operating(context, who)
    return ProcedureView(
        **page_frame(context, route, page, _head_titles(context, typeset(meta.title), who)),
        **written(context, engine, page, meta.description, meta.performed_by),
        facts=tuple(_facts(context.words, meta)),
        performed_by=people(context, meta.performed_by),
        conditions=named(context, context.project.conditions, conditions_of(context.project, page)),
        fees=tuple(_fees(context.words, meta, who)),
        fees_link=LinkView(heading_of(context.words, RouteKind.FEES), context.plan.url(RouteKind.FEES)),
        cosmetic_notice=cosmetic.notice(context.words, meta.cosmetic, places),
        places=_links(context, places),
        consulting=_links(context, _consulting(context, who)),
        calls=secretariats(words, who),
        out_of_hours=out_of_hours(words, who),
        sectors=() if meta.cosmetic is Cosmetic.YES else tuple(_sectors(words, who)),
        articles=cards(context, articles_on(context.project, page)),
    )


def condition(context: Context, engine: Engine, route: Route) -> ConditionView:
    """A condition, and the procedures that may treat it."""
    page = page_of(context.project.conditions, route)
    possible = procedures_of(context.project, page)
    who = surgeons_treating(context.project, possible)
    return ConditionView(
        **page_frame(context, route, page),
        **written(context, engine, page, page.meta.description),
        procedures=named(context, context.project.procedures, possible),
        treated_by=tuple(person_view(context, surgeon) for surgeon in who),
        consulting=_links(context, _consulting(context, who)),
        articles=cards(context, articles_on(context.project, page)),
    )


def article(context: Context, engine: Engine, route: Route) -> ArticleView:
    """An article, and the latest others."""
    page = page_of(context.project.articles, route)
    return ArticleView(
        **page_frame(context, route, page),
        **written(context, engine, page, page.meta.summary),
        others=tuple(card for card in newest(context) if card.url != context.plan.href(route.path))[:_OTHERS],
    )


def free(context: Context, engine: Engine, route: Route) -> WrittenView:
    """A page of the practice's own."""
    page = page_of(context.project.free_pages, route)
    return WrittenView(
        **page_frame(context, route, page),
        **written(context, engine, page, page.meta.description),
    )


def _head_titles(context: Context, title: str, who: Sequence[Surgeon]) -> list[str]:
    """« Prothèse de hanche à Nantes – Dr Modèle, chirurgie orthopédique », then shorter forms."""
    where = at_town(context.words, main_town(context.project, who[0] if who else None))
    name = short_name(who[0]) if len(who) == 1 else typeset(context.project.settings.value.name)
    longest = [f"{title} {where} – {name}, {context.words.label(who[0].value.specialty)}"] if len(who) == 1 else []
    return [*longest, f"{title} {where} – {name}", f"{title} – {name}", f"{title} {where}"]


def _facts(words: Words, meta: ProcedureFrontMatter) -> Iterator[FactView]:
    yield FactView(words("procedure_facts.category"), words.label(meta.category))
    anaesthesia = listing(words, [words.label(kind) for kind in meta.anaesthesia])
    yield FactView(words("procedure_facts.anaesthesia"), capitalised(anaesthesia))
    yield FactView(words("procedure_facts.duration"), capitalised(typeset(meta.duration)))
    yield FactView(words("procedure_facts.stay"), capitalised(typeset(meta.stay)))
    if label := cosmetic.purpose_label(words, meta.cosmetic):
        yield FactView(words("procedure_facts.purpose"), label)


def _fees(words: Words, meta: ProcedureFrontMatter, who: Sequence[Surgeon]) -> Iterator[FeeView]:
    """The fees of this procedure; with several practitioners, each line says whose it is."""
    for surgeon in who:
        found = (surgeon.value.fees.act(identifier) for identifier in meta.fees)
        for view in (fee_view(words, fee) for fee in found if fee):
            whose = words("people.named", name=short_name(surgeon), text=view.label) if len(who) > 1 else view.label
            yield replace(view, label=typeset(whose))


def _sectors(words: Words, who: Sequence[Surgeon]) -> Iterator[FactView]:
    """The sector of each practitioner, and what follows from it for whoever is operated on."""
    for surgeon in who:
        sector = surgeon.value.convention.sector
        yield FactView(
            short_name(surgeon),
            words(
                "procedure_facts.sector",
                sector=uncapitalised(words.label(sector)),
                consequence=words.label(sector, "consequence"),
            ),
        )


def _links(context: Context, places: Sequence[Place]) -> tuple[LinkView, ...]:
    return tuple(LinkView(typeset(at.name), context.plan.url(RouteKind.PLACE, at.id)) for at in places)


def _consulting(context: Context, who: Sequence[Surgeon]) -> tuple[Place, ...]:
    places = (place for surgeon in who for place in context.project.places_of(surgeon))
    return tuple({place.id: place for place in places}.values())


def _operating(context: Context, who: Sequence[Surgeon]) -> tuple[Place, ...]:
    places = (place for surgeon in who for place in context.project.operating_places(surgeon))
    return tuple({place.id: place for place in places}.values())
