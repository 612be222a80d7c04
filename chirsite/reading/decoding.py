"""From bytes to text, whatever wrote them: UTF-8, UTF-16, Windows-1252; anything else is refused in French."""

from __future__ import annotations

import codecs
import re

from chirsite.diagnostics import Finding, Severity, Span
from chirsite.source import SourceFile

MAX_BYTES = 20_000_000
"""More than any text; at the speed of the readers, some twenty seconds."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 4096
_MOSTLY = 0.8
_NOT_TEXT = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_SOME = 8
_UNUSED_IN_1252 = frozenset(b"\x81\x8d\x8f\x90\x9d")


def decoded(path: str, content: bytes) -> tuple[SourceFile | None, tuple[Finding, ...]]:
    """The text of a file with ``\\n`` line ends, None when it has none; and what there is to say of its form.

    Positions in the text are those in the file, in characters; accents keep the form they were written in.
    """
    if len(content) > MAX_BYTES:
        return None, (too_large(path, len(content)),)
    encoding, start = _encoding(content)
    try:
        text = content[start:].decode(encoding)
    except UnicodeDecodeError:
        if encoding != "utf-8" or start or not _UNUSED_IN_1252.isdisjoint(content[:_SAMPLE]):
            return None, (_not_text(path, f"ce fichier n’est pas du texte en {encoding.upper()}"),)
        encoding, text = "windows-1252", content.decode("cp1252", "replace")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if len(_NOT_TEXT.findall(text[:_SAMPLE])) >= _SOME or "\0" in text:
        return None, (_not_text(path, "ce fichier n’est pas du texte : il contient des caractères de contrôle"),)
    notes = (_old_encoding(path),) if encoding == "windows-1252" else ()
    return SourceFile(path, text), notes


def too_large(path: str, size: int) -> Finding:
    """The error about a file of more than :data:`MAX_BYTES`."""
    millions = MAX_BYTES // 1_000_000
    message = f"ce fichier pèse {size // 1_000_000} Mo ; il n’en est lu que jusqu’à {millions}"
    return _error(path, "file-too-large", message, "Le découper, ou vérifier que c’est le bon fichier.")


def unreadable(path: str, error: OSError) -> Finding:
    """The error about a file that the system does not let read."""
    if isinstance(error, FileNotFoundError):
        return _error(path, "missing-file", "ce fichier n’existe pas", "Corriger son nom.")
    if isinstance(error, IsADirectoryError):
        return _error(path, "unreadable-file", "c’est un dossier", "Donner des fichiers, par exemple « dossier/*.md ».")
    cause = "l’accès est refusé" if isinstance(error, PermissionError) else f"erreur {error.errno} du système"
    return _error(path, "unreadable-file", f"lecture impossible ({cause})", "Vérifier les droits.")


def _encoding(content: bytes) -> tuple[str, int]:
    """What the bytes are written in, and how many of them only say so."""
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            return encoding, len(mark)
    sample = content[:_SAMPLE]
    half = len(sample) // 2
    if half and sample[1::2].count(0) >= half * _MOSTLY:
        return "utf-16-le", 0
    if half and sample[::2].count(0) >= half * _MOSTLY:
        return "utf-16-be", 0
    return "utf-8", 0


def _not_text(path: str, message: str) -> Finding:
    return _error(path, "not-text", message, "Donner un fichier de texte, de Markdown ou de HTML, en UTF-8.")


def _old_encoding(path: str) -> Finding:
    message = "ce fichier n’est pas en UTF-8 : il a été lu comme du Windows-1252"
    return Finding("not-utf8-text", "not-utf8-text", Severity.INFO, message, "L’enregistrer en UTF-8.", Span(path))


def _error(path: str, code: str, message: str, advice: str) -> Finding:
    return Finding(code, code, Severity.ERROR, message, advice, Span(path))
