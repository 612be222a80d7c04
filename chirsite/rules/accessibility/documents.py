"""A PDF says how it is structured, or gives way to a page (RGAA 4.1.2, criterion 13.3)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import PurePosixPath

from chirsite.diagnostics import Severity, Span
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import RGAA


def check_media(project: Project, today: date) -> Iterator[Hit]:
    """ACC-05 on the PDF files of media/."""
    for name, file in sorted(project.media_files.items()):
        if PurePosixPath(name).suffix.lower() == ".pdf" and not file.tagged:
            message = "ce PDF n’est pas balisé : un lecteur d’écran n’en connaît ni les titres ni l’ordre"
            advice = "En faire une page du site, ou l’exporter en PDF balisé (PDF/UA)."
            yield Hit(Span(file.path), message, advice, excerpt=name)


RULE = Rule(
    module=__name__,
    id="ACC-05",
    name="pdf-non-balise",
    title="Document PDF sans structure",
    severity=Severity.WARNING,
    evidence=Evidence.UNVERIFIED,
    citations=(RGAA,),
    media=check_media,
)
