"""Each picture has a text alternative (RGAA 4.1.2, criterion 1.1)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import RGAA


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """ACC-01 on every rendered page: each picture says what it shows, or says that it shows nothing."""
    for page in site.pages:
        for image in page.images:
            if "alt" not in image.attributes:
                name = image.attributes.get("src", "")
                message = f"l’image « {name} » n’a pas de texte de remplacement"
                yield Hit(Span(page.path), message, "Ajouter l’attribut alt dans le gabarit.", excerpt=name)


RULE = Rule(
    module=__name__,
    id="ACC-01",
    name="alternative-absente",
    title="Image sans texte de remplacement",
    severity=Severity.ERROR,
    evidence=Evidence.CONFIRMED,
    citations=(RGAA,),
    output=check_page,
)
