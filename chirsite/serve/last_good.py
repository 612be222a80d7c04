"""The last page that could be rendered at each address, and the files such pages ask for."""

from __future__ import annotations

from collections.abc import Iterable

from chirsite.model.rendered import RenderedFile

_FILES = 64
"""How many styles and scripts of former sites are kept: those of the pages that browsers still show."""


class LastGood:
    """What is shown instead of a page whose template fails."""

    def __init__(self) -> None:
        self._pages: dict[str, bytes] = {}
        self._files: dict[str, bytes] = {}

    def keep(self, page: RenderedFile) -> None:
        """Keep a page that could be rendered."""
        self._pages[page.path] = page.content

    def keep_files(self, files: Iterable[RenderedFile]) -> None:
        """Keep what the pages of a site fetch; the oldest go."""
        for file in files:
            self._files.pop(file.path, None)
            self._files[file.path] = file.content
        for path in list(self._files)[:-_FILES]:
            del self._files[path]

    def forget_others(self, planned: Iterable[str]) -> None:
        """Forget the pages that are not ``planned`` any more."""
        self._pages = {path: self._pages[path] for path in planned if path in self._pages}

    def page(self, path: str) -> bytes | None:
        """The page of this file, as it last was when it could be rendered."""
        return self._pages.get(path)

    def file(self, path: str) -> bytes | None:
        """A style or a script of a former site."""
        return self._files.get(path)
