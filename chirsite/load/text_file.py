"""Reading a text file of a project: the one place where bytes become text."""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path

from chirsite.diagnostics import Finding, Severity, Span
from chirsite.schema.nodes import fault
from chirsite.source import SourceFile
from chirsite.text.controls import CONTROL, told

MAX_TEXT_BYTES = 2_000_000
"""More than any page or YAML file needs; a larger one is a mistake or an attack."""


def read_source(root: Path, relative: str) -> SourceFile | Finding:
    """Read ``root/relative`` as UTF-8, NFC, with ``\\n`` line ends and no byte-order mark.

    Gives a finding instead when the file is missing, is not a file, leads out of the project through a link,
    is over :data:`MAX_TEXT_BYTES`, is not UTF-8, holds a control character, or cannot be read.
    """
    path = root / relative
    try:
        if not path.is_file():
            return refused(relative, "missing-file", "ce fichier manque", "Le créer, ou corriger son nom.")
        if not path.resolve().is_relative_to(root.resolve()):
            return refused(relative, "outside-project", "ce lien mène hors du projet", "Copier le fichier à sa place.")
        if path.stat().st_size > MAX_TEXT_BYTES:
            size = path.stat().st_size // 1_000_000
            message = f"ce fichier pèse {size} Mo ; un texte n’en dépasse pas {MAX_TEXT_BYTES // 1_000_000}"
            return refused(relative, "file-too-large", message, "Le découper, ou vérifier que c’est le bon fichier.")
        return _decoded(relative, path.read_bytes())
    except OSError as error:
        return unreadable(relative, error)


def list_folder(root: Path, relative: str) -> tuple[str, ...] | Finding:
    """The names in the folder ``root/relative``, in order, hidden ones left out; none when there is no such folder.

    Gives a finding instead when it is not a folder, or cannot be read.
    """
    try:
        return tuple(sorted(name for name in os.listdir(root / relative) if not name.startswith(".")))
    except FileNotFoundError:
        return ()
    except NotADirectoryError:
        return refused(relative, "unreadable-file", "un dossier est attendu ici", "Renommer ou déplacer ce fichier.")
    except OSError as error:
        return unreadable(relative, error)


def unreadable(relative: str, error: OSError) -> Finding:
    """An error about a file or a folder that the system refuses to open."""
    cause = "l’accès est refusé" if isinstance(error, PermissionError) else f"erreur {error.errno} du système"
    return refused(relative, "unreadable-file", f"lecture impossible ({cause})", "Vérifier les droits.")


def refused(relative: str, code: str, message: str, advice: str) -> Finding:
    """An error about a whole file."""
    return Finding(code, code, Severity.ERROR, message, advice, Span(relative))


def _decoded(relative: str, content: bytes) -> SourceFile | Finding:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        message = f"ce fichier n’est pas en UTF-8 (octet {content[error.start]:#04x}, ligne {line})"
        return refused(relative, "not-utf8", message, "L’enregistrer en UTF-8 depuis l’éditeur.")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    source = SourceFile(relative, unicodedata.normalize("NFC", text))
    control = CONTROL.search(source.text)
    if control:
        return fault(source, "control-character", source.span(*control.span()), *told(control.group()))
    return source
