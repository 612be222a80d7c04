"""How far each page is from the home page, as a visitor goes: by links and forms, the site map left aside.

Sources: WCAG 2.2, success criterion 2.4.5 (several ways to a page); RGAA 4.1.2, criterion 12.1.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from chirsite.diagnostics import Finding, Severity, Span
from chirsite.model.rendered import HtmlFacts
from chirsite.rules.base import RenderedSite
from chirsite.text.address import split_address

FURTHEST: Final = 3
"""Links a visitor may have to follow from the home page."""
_NO_WAY: Final = frozenset({"site_map", "not_found", "thanks"})
"""Pages that nobody passes through to find another: the list of all pages, the page of errors, and the one that follows
the contact form once it is sent."""


def unreached(site: RenderedSite) -> Iterator[Finding]:
    """A warning ``orphan-page`` for each page no link leads to, a hint ``far-page`` for one more than 3 links away."""
    found = distances(site.pages, split_address(site.address).path.rstrip("/"))
    for page in site.pages:
        if page.kind in _NO_WAY:
            continue
        if page.url not in found:
            yield _finding(page, "orphan-page", Severity.WARNING, _ORPHAN, _LINK_TO_IT)
        elif found[page.url] > FURTHEST:
            message = f"cette page est à {found[page.url]} liens de l’accueil"
            yield _finding(page, "far-page", Severity.INFO, message, _BRING_NEARER)


_ORPHAN = "aucune page ne mène à celle-ci, hors le plan du site"
_LINK_TO_IT = (
    "Un patient ne la trouvera pas, et elle vieillira sans être vue. Faire un lien vers elle depuis un texte, lui "
    "donner « menu: main » ou « menu: footer » si c’est une page libre, ou la retirer (status: draft)."
)
_BRING_NEARER = "Trois liens au plus : faire un lien vers elle depuis une page plus proche de l’accueil."


def distances(pages: Iterable[HtmlFacts], base: str) -> Mapping[str, int]:
    """For each page that can be reached, the number of links from ``/``; ``base`` is the path the site lives under."""
    onward = {page.url: tuple(_targets(page, base)) for page in pages if page.kind not in _NO_WAY}
    found, reached = {"/": 0}, ["/"]
    for url in reached:
        for target in onward.get(url, ()):
            if target not in found:
                found[target] = found[url] + 1
                reached.append(target)
    return found


def _targets(page: HtmlFacts, base: str) -> Iterator[str]:
    links = (link.attributes.get("href", "") for link in page.links)
    forms = (target for form in page.forms for target in form.targets)
    for target in (*links, *forms):
        address = split_address(target)
        if not address.netloc and address.path.startswith(f"{base}/"):
            yield address.path.removeprefix(base)


def _finding(page: HtmlFacts, code: str, severity: Severity, message: str, help: str) -> Finding:
    return Finding(code, code, severity, message, help, Span(page.source or page.path), excerpt=page.title)
