"""What files tell without showing it: the half of SMR-03 that reads the metadata of files published as they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity, Span
from chirsite.model.media import MediaFile
from chirsite.model.project import Project
from chirsite.rules.base import Hit

_PERSONAL = re.compile(
    # what names, tells or locates: QuickTime codes, Matroska and PDF keys, XMP properties
    r"\u00a9(?:nam|ART|aut|wrt|cmt|inf|des|xyz|grp|st3|alb|lyr|key|dir|prd|prf)"
    r"|aART|auth|titl|dscp|desc|ldes|sdes|albm|perf|loci|name|kywd|keyw|----|XMP|Encrypt"
    r"|com\.apple\.quicktime\.(?:author|artist|comment|description|displayname|title|keywords|information|director"
    r"|location\..+|software\.user)"
    r"|SegmentFilename|PrevFilename|NextFilename|TrackName|AttachedFile"
    r"|TITLE|SUBTITLE|ARTIST|AUTHOR|COMMENT|DESCRIPTION|SUMMARY|SYNOPSIS|SUBJECT|KEYWORDS|DIRECTOR|ACTOR|PATIENT.*"
    r"|(?:RECORDING_)?LOCATION.*|GPS.*"
    r"|Author|Subject|Keywords|Company|Manager"
    r"|dc:(?:creator|contributor|description|subject)|pdf:(?:Author|Subject|Keywords)|photoshop:.+"
    r"|exif:GPS.*|Iptc4xmpCore:.+|Iptc4xmpExt:.+"
)
_DATES = re.compile(r"creation_time|\u00a9day|DateUTC|DATE(?:_.+)?|com\.apple\.quicktime\.creationdate")
_HIDDEN_NAME = re.compile(
    r"\b(?:M\.|Mr|Mme|Mlle|Monsieur|Madame|Mademoiselle)\s+[A-ZÀ-Ý]|\b(?i:patiente?)\s*:\s*\S|\bIPP\b|\bDDN\b"
    r"|\b(?i:n[ée]e?\s+le)\b|\b\d{1,2}[/.]\d{1,2}[/.](?:19|20)\d{2}\b"
)
_HELP = (
    "Les effacer avant de déposer le fichier, par exemple : ffmpeg -i film.mp4 -map_metadata -1 -fflags +bitexact "
    "-c copy propre.mp4 ; pour un PDF, « supprimer les informations personnelles » à l’enregistrement."
)


def check_media(project: Project, today: date) -> Iterator[Hit]:
    """SMR-03 on each video, caption file and PDF of media/: pictures are encoded again without metadata."""
    for _, file in sorted(project.media_files.items()):
        yield from _file(file)


def _file(file: MediaFile) -> Iterator[Hit]:
    texts = [key for key in file.metadata if key.startswith(("NOTE ", "WEBVTT "))]
    for text in texts:
        if _HIDDEN_NAME.search(text):
            message = f"un texte que personne ne voit semble désigner une personne : « {text} »"
            yield Hit(Span(file.path), message, "Supprimer cette note du fichier.", excerpt=text)
    personal = [key for key in file.metadata if _is_personal(key, file.path)]
    if personal:
        found = ", ".join(personal)
        yield Hit(Span(file.path), f"ce fichier porte des métadonnées : {found}", _HELP, excerpt=found)
    dates = [key for key in file.metadata if _DATES.fullmatch(key)]
    if dates:
        found = ", ".join(dates)
        message = f"ce fichier dit quand il a été fait : {found}"
        yield Hit(Span(file.path), message, _HELP, Severity.WARNING, found)


def _is_personal(key: str, path: str) -> bool:
    """A PDF needs its title, which screen readers announce; the title of a film only names it in secret."""
    return bool(_PERSONAL.fullmatch(key)) or (key == "Title" and not path.endswith(".pdf"))
