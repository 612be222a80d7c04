"""Where the index of the search stands, and which pages it knows."""

from __future__ import annotations

from typing import Final

from chirsite.plan.build import Route, RouteKind

INDEX_FOLDER: Final = "pagefind"
"""In the output folder. Pagefind takes the folder above one of this name for the root of the site."""
INDEX_SCRIPT: Final = f"{INDEX_FOLDER}/pagefind.js"
_LEFT_OUT: Final = frozenset(
    {
        # what they show is found where it is written
        RouteKind.HOME,
        RouteKind.SURGEONS,
        RouteKind.PROCEDURES,
        RouteKind.CONDITIONS,
        RouteKind.ARTICLES,
        RouteKind.SITE_MAP,
        # mandatory mentions, a click away on every page
        RouteKind.LEGAL,
        RouteKind.COOKIES,
        # not pages one looks for
        RouteKind.SEARCH,
        RouteKind.NOT_FOUND,
        RouteKind.THANKS,
    }
)


def is_searched(route: Route) -> bool:
    """Whether a search may find this page."""
    return route.kind not in _LEFT_OUT
