"""The policy of a site, derived from its settings, its plan and what its rendered pages really hold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from urllib.parse import unquote

from chirsite.hosting.csp import OWN, SEARCH, Directives, as_text, inline_source, merged
from chirsite.hosting.paths import spellings
from chirsite.hosting.policy import Moved, Policy
from chirsite.model.project import Project
from chirsite.model.rendered import HtmlFacts
from chirsite.plan.build import BuildPlan, RouteKind
from chirsite.plan.search import INDEX_FOLDER
from chirsite.rules.base import RenderedSite

LASTING = ("/assets/", "/media/", f"/{INDEX_FOLDER}/fragment/", f"/{INDEX_FOLDER}/index/")
"""Folders in which every name carries a fingerprint of the content."""
_DATA = re.compile(r"url\(\s*['\"]?data:(image|font)/", re.IGNORECASE)
_DATA_DIRECTIVES = {"image": "img-src", "font": "font-src"}


def policy_of(project: Project, plan: BuildPlan, site: RenderedSite) -> Policy:
    """How the site is to be served: ``site`` is what can be read off its pages and styles."""
    directives = site_directives(project, plan, site)
    search = as_text(merged(directives, SEARCH))
    return Policy(
        origin=plan.origin.lower(),
        base=plan.base,
        security=as_text(directives),
        own_security=tuple((plan.href(route.path), search) for route in plan.routes if route.kind is RouteKind.SEARCH),
        lasting=tuple(plan.href(folder) for folder in LASTING),
        moved=tuple(_moved(plan)),
        gone=tuple(_gone(project, plan)),
        not_found=plan.href(next(route.path for route in plan.routes if route.kind is RouteKind.NOT_FOUND)),
    )


def site_directives(project: Project, plan: BuildPlan, site: RenderedSite) -> dict[str, tuple[str, ...]]:
    """What the pages of the site load, from its own host, in its own code and from the services it uses; and where its
    forms send.
    """
    settings = project.settings.value
    declared: list[Directives] = [service.csp for service in plan.consent.used]
    if settings.contact_form:
        declared.append({"form-action": (settings.contact_form.origin,)})
    return merged(OWN, _inline(site.pages), _embedded(site.styles.values()), *declared)


def _inline(pages: Iterable[HtmlFacts]) -> Directives:
    scripts = (script for page in pages for script in page.scripts if "src" not in script.attributes and script.text)
    return {"script-src": tuple(sorted({inline_source(script.text) for script in scripts}))}


def _embedded(styles: Iterable[str]) -> Directives:
    kinds = sorted({match[1].lower() for style in styles for match in _DATA.finditer(style)})
    return {_DATA_DIRECTIVES[kind]: ("data:",) for kind in kinds}


def _moved(plan: BuildPlan) -> Iterator[Moved]:
    for redirect in plan.redirects:
        for origin in spellings(unquote(redirect.origin)):
            yield Moved(plan.href(origin), plan.href(redirect.target))


def _gone(project: Project, plan: BuildPlan) -> Iterator[str]:
    for path in dict.fromkeys(project.settings.value.gone):
        yield from (plan.href(spelling) for spelling in spellings(unquote(path)))
