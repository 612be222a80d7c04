"""Each picture has a text alternative, which tells what it shows (RGAA 4.1.2, criteria 1.1 and 1.3)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import PurePosixPath

from chirsite.diagnostics import Severity, Span
from chirsite.model.media import Picture
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Hit, Rule, Site
from chirsite.rules.citations import RGAA
from chirsite.rules.shared.media_entries import Entry, pictures
from chirsite.text.fold import folded_text

_LONGEST = 180
_FILE_NAME = re.compile(r"\S+\.(?:jpe?g|png|webp|avif|gif|svg|heic)|(?:img|dsc|image|photo|scan)[ _-]?\d+")
_REDUNDANT = re.compile(r"(?:une |l')?(?:image|photo|photographie|visuel) (?:de|du|des|d'(?!illustration)|montrant)")
_SLOGAN = re.compile(
    r"\b(?:meilleure?s? (?:chirurgien(?:ne)?s?|cliniques?|cabinets?|equipes?|specialistes?)|n° ?1|numero un"
    r"|leader|prenez (?:vite )?(?:rendez-vous|rdv)|expert(?:e)? en)\b"
)


def check_media(project: Project, today: date) -> Iterator[Hit]:
    """ACC-01 on media.yaml: the text says what the picture shows, in one sentence."""
    for entry in pictures(project):
        if isinstance(entry.medium, Picture) and not entry.medium.decorative:
            yield from _text(entry, entry.medium)


def check_page(site: Site) -> Iterator[Hit]:
    """ACC-01 on every rendered page: each picture says what it shows, or says that it shows nothing."""
    for page in site.pages:
        for image in page.images:
            if "alt" not in image.attributes:
                name = image.attributes.get("src", "")
                message = f"l’image « {name} » n’a pas de texte de remplacement"
                yield Hit(Span(page.path), message, "Ajouter l’attribut alt dans le gabarit.", excerpt=name)


def _text(entry: Entry, picture: Picture) -> Iterator[Hit]:
    text, span = folded_text(picture.alt).strip(), entry.at("alt")
    if _is_file_name(text, picture.file):
        advice = "Écrire ce que montre l’image, en une phrase."
        yield Hit(span, "le texte de remplacement est un nom de fichier", advice)
    if _SLOGAN.search(text):
        yield Hit(span, "le texte de remplacement est un slogan", "Décrire l’image, rien de plus.")
    if _REDUNDANT.match(text):
        message = "le texte de remplacement commence par « image de » : un lecteur d’écran le dit déjà"
        yield Hit(span, message, "Commencer par ce que l’image montre.", Severity.WARNING)
    if len(picture.alt) > _LONGEST:
        message = f"le texte de remplacement a {len(picture.alt)} caractères, plus de {_LONGEST}"
        yield Hit(span, message, "Le resserrer ; mettre le détail dans la légende ou la page.", Severity.WARNING)


def _is_file_name(text: str, file: str) -> bool:
    stem = PurePosixPath(file).stem.lower()
    return bool(_FILE_NAME.fullmatch(text)) or (text == stem and not stem.isalpha())


RULE = Rule(
    module=__name__,
    id="ACC-01",
    name="alternative-absente",
    title="Image sans texte de remplacement",
    severity=Severity.ERROR,
    evidence=Evidence.CONFIRMED,
    citations=(RGAA,),
    media=check_media,
    output=check_page,
    audit=check_page,
)
