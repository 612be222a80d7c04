"""Each video has captions and a transcript (RGAA 4.1.2, criteria 4.1 and 4.3)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.rules.base import Evidence, Hit, Rule, Site
from chirsite.rules.citations import RGAA

_HELP = 'Ajouter au gabarit un élément track (kind="captions") et la transcription sous la vidéo.'


def check_page(site: Site) -> Iterator[Hit]:
    """VID-03 on every rendered page: a video comes with captions."""
    for page in site.pages:
        tags = [element.tag for element in page.resources]
        if tags.count("video") > tags.count("track"):
            yield Hit(Span(page.path), "une vidéo de la page n’a pas de sous-titres", _HELP)


RULE = Rule(
    module=__name__,
    id="VID-03",
    name="sous-titres-absents",
    title="Sous-titres ou transcription absents",
    severity=Severity.WARNING,
    evidence=Evidence.CONFIRMED,
    citations=(RGAA,),
    output=check_page,
    audit=check_page,
)
