"""The same page in the other languages: for robots, for the reader who wants to change, and what a translation is."""

from __future__ import annotations

from datetime import date

from chirsite.plan.build import Route, RouteKind
from chirsite.render.context import Context
from chirsite.render.format import capitalised, language, long_date
from chirsite.render.language_views import LanguageView, TranslationView, VersionView
from chirsite.render.words import Words

DEFAULT_VERSION = "x-default"


def versions(context: Context, route: Route) -> tuple[VersionView, ...]:
    """Every version of a page, itself included, then the one for who reads none of them; nothing when it is alone."""
    found = context.plan.versions(route)
    if len(found) < 2:
        return ()
    told = [VersionView(one.language, context.plan.canonical(one.path)) for one in found]
    return (*told, VersionView(DEFAULT_VERSION, told[0].url))


def switch(context: Context, route: Route) -> tuple[LanguageView, ...]:
    """One link for each other language: to the same page, or to the home page and words that say so.

    The page of addresses that do not exist speaks every language: the link leads further down the page itself.
    """
    plan = context.plan
    same = {one.language: one for one in plan.versions(route)}
    links = []
    for code, words in context.languages.items():
        if code == context.words.language:
            continue
        if route.kind is RouteKind.NOT_FOUND:
            links.append(LanguageView(code, words("language.name"), f"#{lost_anchor(code)}", ""))
            continue
        found = same.get(code) or plan.speaking(code).find(RouteKind.HOME)
        if found:
            note = "" if code in same else _elsewhere(words, context.words.language)
            links.append(LanguageView(code, words("language.name"), plan.href(found.path), note))
    return tuple(links)


def lost_anchor(code: str) -> str:
    """Where the page of addresses that do not exist speaks a language."""
    return f"page-{code.lower()}"


def translation(context: Context, route: Route, made: date | None = None) -> TranslationView | None:
    """What is said on a page in another language than the site's own, and the way to the original."""
    original = context.plan.versions(route)[0] if context.plan.versions(route) else route
    if original.language == route.language:
        return None
    words, url = context.words, context.plan.href(original.path)
    source = language(words, original.language)
    if made:
        note = words("language.translated", date=long_date(words, made), language=source)
    else:
        note = words("language.prevails", language=source)
    return TranslationView(note, made is not None, words("language.original", language=source), url, original.language)


def _elsewhere(words: Words, code: str) -> str:
    return capitalised(words("language.home_instead", language=language(words, code)))
