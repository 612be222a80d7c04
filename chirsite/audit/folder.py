"""A folder of HTML, or one file, as a site."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from chirsite.audit.gathered import AuditError, Document, Gathered, Limits, Unread

_PAGES = frozenset({".html", ".htm", ".xhtml"})
_DOCUMENTS = frozenset({".pdf", ".doc", ".docx", ".odt", ".ppt", ".pptx"})
_ALL_FILES = 20_000


def read_folder(root: Path, limits: Limits) -> Gathered:
    """Every page and style under ``root``, or the page that ``root`` is; raises AuditError when there is none."""
    if root.is_file():
        return _gathered(root, root.parent, [root.name], limits)
    gathered = _gathered(root, root, _names(root), limits)
    if not gathered.documents and not gathered.unread:
        raise AuditError(f"« {root} » ne contient aucune page HTML", "Donner le dossier du site, ou son adresse.")
    return gathered


def _gathered(target: Path, root: Path, names: list[str], limits: Limits) -> Gathered:
    documents: list[Document] = []
    styles: dict[str, str] = {}
    unread: list[Unread] = []
    total = 0
    for name in names:
        path = root / name
        suffix = path.suffix.lower()
        if suffix in _DOCUMENTS:
            unread.append(Unread(name, "document à télécharger : son texte n’est pas lu"))
        elif len(documents) == limits.pages * 10 or total > limits.total_bytes:
            return Gathered(str(target), "", tuple(documents), styles, tuple(unread), complete=False)
        else:
            content = _content(path, limits)
            if isinstance(content, str):
                unread.append(Unread(name, content))
            elif suffix == ".css":
                styles[name] = content.decode("utf-8", "replace")
            else:
                total += len(content)
                documents.append(Document(name, _url(name), content))
    return Gathered(str(target), "", tuple(documents), styles, tuple(unread))


def _names(root: Path) -> list[str]:
    """The files of a site under ``root``, the first page first, then in order; hidden folders are left out."""
    found = sorted(_walk(root), key=lambda name: (name.count("/"), name != "index.html", name))
    return found[:_ALL_FILES]


def _walk(root: Path) -> Iterator[str]:
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in files:
            if PurePosixPath(name).suffix.lower() in _PAGES | _DOCUMENTS | {".css"}:
                yield (Path(folder) / name).relative_to(root).as_posix()


def _content(path: Path, limits: Limits) -> bytes | str:
    """The bytes of a file, or why it is not read."""
    try:
        size = path.stat().st_size
        if size > limits.page_bytes:
            return f"page de {size / 1_000_000:.0f} Mo : trop longue pour être lue"
        return path.read_bytes()
    except OSError as error:
        return f"lecture impossible (erreur {error.errno} du système)"


def _url(name: str) -> str:
    return "/" + name.removesuffix("index.html") if name.endswith("index.html") else f"/{name}"
