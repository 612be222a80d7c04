"""What a preview answers to an address: pages with the script that refreshes them, and every other file as built."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from pathlib import PurePosixPath
from typing import Final
from urllib.parse import quote

from chirsite.plan.build import Route, RouteKind
from chirsite.serve.address import file_of, path_in
from chirsite.serve.overlay import waiting_page
from chirsite.serve.preview import State
from chirsite.serve.site import Content, Site

OWN: Final = "/.chirsite"
"""Where the script, the styles and the news of the preview stand: no page of a site begins with a dot."""
HTML: Final = "text/html; charset=utf-8"
_HEAD: Final = b"<head>"
_TYPES: Final = {
    ".html": HTML,
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".webmanifest": "application/manifest+json",
    ".xml": "application/xml",
    ".txt": "text/plain; charset=utf-8",
    ".vcf": "text/vcard; charset=utf-8",
    ".vtt": "text/vtt; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".webp": "image/webp",
    ".avif": "image/avif",
    ".ico": "image/x-icon",
    ".mp4": "video/mp4",
    ".webm": "video/webm",
    ".pdf": "application/pdf",
    ".woff2": "font/woff2",
    ".wasm": "application/wasm",
}


@dataclass(frozen=True, slots=True)
class Answer:
    """What to send."""

    status: int
    kind: str
    content: Content
    location: str = ""


def answer(state: State, target: str) -> Answer:
    """The answer to ``target``, the path of a request; raises OutputError as :meth:`Site.read` does."""
    site = state.site
    if site is None:
        return Answer(503, HTML, with_script(waiting_page(state.report), "", ""))
    path = path_in(target, site.build.base)
    if path is None:
        return Answer(307, HTML, b"", site.build.href("/")) if target == "/" else _not_found(state, site, "", 404)
    file, policy = file_of(path), state.policy
    status = 410 if policy and site.build.href(path) in policy.gone else 404
    if route := site.route(file):
        return _page(state, site, route, 404 if route.kind is RouteKind.NOT_FOUND else 200)
    redirect = site.redirect(file) or (site.redirect(f"{file}/index.html") if file else None)
    if redirect and not path.endswith("index.html"):
        return Answer(307, HTML, b"", quote(redirect, safe="/%"))
    if site.route(f"{file}/index.html"):
        return Answer(307, HTML, b"", quote(site.build.href(f"{path}/"), safe="/%"))
    content = site.read(file)
    return _not_found(state, site, file, status) if content is None else Answer(200, type_of(file), content)


def type_of(file: str) -> str:
    """The media type of a file by its name."""
    return _TYPES.get(PurePosixPath(file).suffix.lower(), "application/octet-stream")


def with_script(page: bytes, name: str, stylesheet: str) -> bytes:
    """``page`` with what keeps it fresh: a script of this server, first to run, told which page it stands in."""
    tag = f'<script src="{OWN}/preview.js" data-page="{name}" data-styles="{stylesheet}" defer></script>'.encode()
    before, head, after = page.partition(_HEAD)
    return before + head + tag + after if head else page + tag


def page_names(state: State, target: str) -> tuple[str, ...]:
    """Names for what a browser that asks for ``target`` is now given: the one it is told, then one that will do.

    There is none when there is no page. What is served before the policy of the site is known need not be served again.
    """
    site = state.site
    if site is None:
        return ()
    path = path_in(target, site.build.base)
    file = file_of(path) if path else ""
    route = site.route(file) or site.not_found(file)
    page = site.page(route) if route else None
    security = state.policy.security if state.policy else ""
    return (_name(page, site, security), _name(page, site, "")) if page else ()


def _name(page: bytes, site: Site, security: str) -> str:
    """A name for a page and the policy it is served with; its stylesheet, which is changed in place, aside."""
    return sha256(page.replace(site.stylesheet.encode(), b"") + security.encode()).hexdigest()[:16]


def _page(state: State, site: Site, route: Route, status: int) -> Answer:
    page = site.page(route)
    if page is None:
        return Answer(500, HTML, with_script(waiting_page(None), "", ""))
    name = _name(page, site, state.policy.security if state.policy else "")
    return Answer(status, HTML, with_script(page, name, site.stylesheet))


def _not_found(state: State, site: Site, file: str, status: int) -> Answer:
    route = site.not_found(file)
    return _page(state, site, route, status) if route else Answer(status, HTML, b"")
