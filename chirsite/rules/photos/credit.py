"""Each picture names its author and the right to use it (articles L. 121-1 and L. 122-4 of the CPI)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import CPI
from chirsite.rules.shared.media_entries import entries


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """PHO-08 on the rendered site: each author of a picture or a video is named on a page."""
    authors = dict.fromkeys(entry.medium.credit for entry in entries(site.project))
    for credit in authors:
        if not any(site.shows(page, credit) for page in site.pages):
            message = f"aucune page ne nomme « {credit} », auteur d’une image ou d’une vidéo"
            yield Hit(Span("media.yaml"), message, "Le thème doit afficher le crédit de chaque média.", excerpt=credit)


RULE = Rule(
    module=__name__,
    id="PHO-08",
    name="credit-absent",
    title="Crédit ou licence d’une image absent",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(CPI,),
    output=check_page,
)
