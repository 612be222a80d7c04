"""A planned site in memory: each file of it is made when a browser first asks for it, as a build would make it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from threading import Lock

from chirsite.diagnostics import Finding
from chirsite.model.rendered import RenderedFile
from chirsite.output.drawings import draw_all
from chirsite.output.search import search_index
from chirsite.plan.build import Route, RouteKind
from chirsite.plan.drawings import Drawing
from chirsite.plan.search import INDEX_FOLDER, is_searched
from chirsite.render.pages import RenderedPage
from chirsite.render.strings import UnknownStringError
from chirsite.render.templates import RenderingError
from chirsite.serve.last_good import LastGood
from chirsite.serve.pictures import Pictures
from chirsite.stages import Planned

Content = bytes | Path
"""A file of the site: what it holds, or where it lies."""


class Site:
    """The files of one plan, by their path in the output folder. Several threads may ask at once."""

    def __init__(self, planned: Planned, root: Path, pictures: Pictures, last_good: LastGood) -> None:
        """Nothing is made yet, but pictures, which are encoded from now on."""
        self.build, self._press, self._project = planned.build, planned.press, planned.project
        self._root, self._pictures, self._last_good = root, pictures, last_good
        self._routes = {route.file: route for route in self.build.routes}
        self._redirects = {redirect.file: redirect.target for redirect in self.build.redirects}
        self._copies = {copy.file: planned.project.media_files[name] for name, copy in self.build.copies.items()}
        self._search = Lock()
        last_good.forget_others(self._routes)
        pictures.plan(self.build.images.values())

    @property
    def stylesheet(self) -> str:
        """The address of the stylesheet that pages name."""
        return self.build.file_url(self.build.stylesheet)

    def route(self, file: str) -> Route | None:
        """The page that is this file."""
        return self._routes.get(file)

    def redirect(self, file: str) -> str | None:
        """Where the old address behind this file leads, as links write it."""
        target = self._redirects.get(file)
        return self.build.href(target) if target else None

    def not_found(self, file: str) -> Route | None:
        """The page that tells that ``file`` does not exist, in the language of the folder it would be in."""
        pages = [route for route in self.build.routes if route.kind is RouteKind.NOT_FOUND]
        folder = file.partition("/")[0]
        return next((page for page in pages if page.language.lower() == folder), pages[0] if pages else None)

    def fault(self, file: str) -> Finding | None:
        """What keeps the page that is ``file`` from being rendered."""
        route = self._routes.get(file)
        made = self._press.page(route) if route else None
        return made if isinstance(made, Finding) else None

    def page(self, route: Route) -> bytes | None:
        """A page; as it last was when its template fails, None when it never was."""
        made = self._press.page(route)
        if isinstance(made, RenderedPage):
            self._last_good.keep(made.file)
            return made.file.content
        return self._last_good.page(route.file)

    def read(self, file: str) -> Content | None:
        """A file of the site, made now if it is not yet; None when the plan has none of this path.

        Raises OutputError when a cache cannot be written or the index of the search cannot be made.
        """
        if route := self._routes.get(file):
            return self.page(route)
        if medium := self._copies.get(file):
            return self._root / medium.path
        if file in self._files:
            return self._files[file]
        if (picture := self._pictures.file(file)) or (picture := self._drawn(file)):
            return picture
        if file.startswith(f"{INDEX_FOLDER}/"):
            return self._index.get(file)
        return self._last_good.file(file)

    @cached_property
    def _files(self) -> Mapping[str, bytes]:
        try:
            files = [file for file in self._press.files() if isinstance(file, RenderedFile)]
        except (RenderingError, UnknownStringError):
            return {}
        self._last_good.keep_files(files)
        return {file.path: file.content for file in files}

    def _drawn(self, file: str) -> Path | None:
        """An icon, or the image that stands for a page where it is shared; those follow from the pages."""
        if not file.endswith((".png", ".ico")):
            return None
        drawing = next((one for one in self._drawings() if one.path == file), None)
        return draw_all([drawing], self._pictures.cache)[0].source if drawing else None

    def _drawings(self) -> Iterator[Drawing]:
        yield from self.build.icons.drawings
        pages = (self._press.page(route) for route in self.build.routes)
        yield from (page.share for page in pages if isinstance(page, RenderedPage))

    @property
    def _index(self) -> Mapping[str, Path]:
        with self._search:
            return self._indexed

    @cached_property
    def _indexed(self) -> Mapping[str, Path]:
        pages = [self._press.page(route) for route in self.build.routes if is_searched(route)]
        found = tuple(page.file for page in pages if isinstance(page, RenderedPage))
        cache = self._root / ".chirsite" / "search"
        return {file.path: file.source for file in search_index(found, INDEX_FOLDER, cache)}
