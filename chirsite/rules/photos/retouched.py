"""A silhouette made thinner or thicker is said to be so, in the words of the decree (articles L. 2133-2, R. 2133-4)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.model.wording import RETOUCHED
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import RETOUCHE
from chirsite.rules.shared.media_entries import rendered


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """PHO-06 on every rendered page: one mention for each retouched picture or video it shows."""
    for page in site.originals:
        retouched = [entry.id for entry in rendered(site.project, page) if entry.medium.retouched_body]
        if page.text.count(RETOUCHED) < len(retouched):
            message = f"la mention « {RETOUCHED} » manque à l’une de ces images : {', '.join(retouched)}"
            advice = "Le thème doit l’afficher à côté de l’image, en clair, mot pour mot ; ou changer d’image."
            yield Hit(Span(page.path), message, advice, excerpt=RETOUCHED)


RULE = Rule(
    module=__name__,
    id="PHO-06",
    name="photographie-retouchee",
    title="Silhouette retouchée sans la mention légale",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(RETOUCHE,),
    output=check_page,
)
