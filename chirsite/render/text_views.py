"""The generated pages of prose: legal notice, privacy, cookies, accessibility of the site, interests."""

from __future__ import annotations

from chirsite.plan.build import Route
from chirsite.render import accessibility_text, cookies_text, interests_text, legal_text, privacy_text
from chirsite.render.context import Context
from chirsite.render.format import date_view
from chirsite.render.frame import generated
from chirsite.render.page_views import TextSectionView, TextView
from chirsite.render.templates import Engine


def legal(context: Context, _engine: Engine, route: Route) -> TextView:
    """The legal notice."""
    return _text(context, route, legal_text.sections(context))


def privacy(context: Context, _engine: Engine, route: Route) -> TextView:
    """The privacy page."""
    return _text(context, route, privacy_text.sections(context))


def cookies(context: Context, _engine: Engine, route: Route) -> TextView:
    """The page on cookies and third-party services."""
    return _text(context, route, cookies_text.sections(context))


def accessibility(context: Context, _engine: Engine, route: Route) -> TextView:
    """The page on the accessibility of the site."""
    return _text(context, route, accessibility_text.sections(context))


def interests(context: Context, _engine: Engine, route: Route) -> TextView:
    """The declarations of interests."""
    return _text(context, route, interests_text.sections(context))


def _text(context: Context, route: Route, sections: tuple[TextSectionView, ...]) -> TextView:
    reviewed = date_view(context.words, context.project.settings.value.reviewed)
    return TextView(**generated(context, route), sections=sections, reviewed=reviewed)
