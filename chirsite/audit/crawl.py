"""A site read where it is, page after page, on its own host only and as its robots.txt allows."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from urllib.parse import urldefrag, urljoin

from selectolax.lexbor import LexborHTMLParser

from chirsite.audit.gathered import AuditError, Document, Gathered, Limits, Unread
from chirsite.audit.http import Answer, FetchError, get
from chirsite.audit.robots import Robots
from chirsite.text.address import split_address

Fetch = Callable[[str, float, int], Answer]
"""Asks for an address, in so many seconds, for so many bytes; raises FetchError."""

_HTML = frozenset({"text/html", "application/xhtml+xml"})
_REDIRECTIONS = frozenset({301, 302, 303, 307, 308})
_NO_PAGES = frozenset(
    {".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg", ".ico", ".mp4", ".webm", ".mp3", ".zip", ".css", ".js"}
    | {".xml", ".json", ".ics", ".vcf", ".woff", ".woff2", ".txt"}
)
_DOCUMENTS = frozenset({".pdf", ".doc", ".docx", ".odt", ".ppt", ".pptx"})
_STYLES = 20
_ROBOTS = "robots.txt du site ne permet pas de la lire"


def crawl(
    address: str,
    limits: Limits,
    fetch: Callable[[str, float, int], Answer] = get,
    wait: Callable[[float], None] = time.sleep,
) -> Gathered:
    """The pages that ``address`` leads to on its own host; raises AuditError when not even the first can be read."""
    return _Crawl(address, limits, fetch, wait).run()


@dataclass
class _Crawl:
    """A crawl under way."""

    target: str
    limits: Limits
    fetch: Fetch
    wait: Callable[[float], None]
    documents: list[Document] = field(default_factory=list)
    styles: dict[str, str] = field(default_factory=dict)
    unread: dict[str, Unread] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)
    total: int = 0
    delay: float = 0.0
    started: float = field(default_factory=time.monotonic)

    def run(self) -> Gathered:
        first = _clean(self.target)
        address = _origin(first)
        robots = Robots(address, self._get)
        self.delay = robots.delay(self.limits.delay)
        todo = deque([(first, 0)])
        self.seen.add(first)
        complete = True
        while todo:
            if self._is_enough():
                complete = False
                break
            url, depth = todo.popleft()
            try:
                page = self._page(url, robots)
            except FetchError as error:
                self._skip(url, str(error))
                continue
            if not self.documents:
                address = _origin(page.path)
            elif any(known.path == page.path for known in self.documents):
                continue
            self.documents.append(page)
            links = list(self._links(page))
            if depth < self.limits.depth:
                todo.extend((link, depth + 1) for link in links)
            else:
                complete = complete and not links
        if not self.documents:
            reason = next(iter(self.unread.values())).reason if self.unread else "aucune page HTML à cette adresse"
            raise AuditError(f"« {self.target} » ne peut pas être lu : {reason}", "Vérifier l’adresse, puis réessayer.")
        return Gathered(self.target, address, tuple(self.documents), self.styles, tuple(self.unread.values()), complete)

    def _is_enough(self) -> bool:
        late = time.monotonic() - self.started > self.limits.seconds
        return late or len(self.documents) >= self.limits.pages or self.total >= self.limits.total_bytes

    def _page(self, url: str, robots: Robots) -> Document:
        """The page at ``url``, redirections followed on the same host; raises FetchError when there is none."""
        passed = [url]
        for _ in range(self.limits.redirects + 1):
            if not robots.allow(url):
                raise FetchError(_ROBOTS)
            answer = self._get(url)
            if answer.status in _REDIRECTIONS and answer.location:
                url = _joined(url, answer.location)
                if not _same_site(url, passed[0]):
                    raise FetchError(f"elle renvoie vers un autre site : {split_address(url).hostname}")
                if url in passed:
                    raise FetchError(_in_circles(passed[-1], url))
                passed.append(url)
                self.seen.add(url)
                continue
            return self._document(url, answer)
        raise FetchError(f"plus de {self.limits.redirects} redirections à la suite")

    def _document(self, url: str, answer: Answer) -> Document:
        if answer.status != 200:
            raise FetchError(f"le serveur répond {answer.status}")
        if answer.content_type not in _HTML:
            raise FetchError(f"ce n’est pas une page HTML ({answer.content_type})")
        if answer.cut:
            raise FetchError(f"page de plus de {self.limits.page_bytes // 1_000_000} Mo : trop longue")
        return Document(url, split_address(url).path or "/", answer.content)

    def _links(self, page: Document) -> Iterator[str]:
        """The pages of the same site that ``page`` leads to, each once a crawl; its styles are fetched on the way."""
        html = LexborHTMLParser(page.content.decode("utf-8", "replace"))
        base = html.css_first("base[href]")
        root = urljoin(page.path, (base.attributes.get("href") or "") if base else "")
        for node in html.css("a[href], area[href], link[rel~=stylesheet][href], iframe[src]"):
            href = (node.attributes.get("href") or node.attributes.get("src") or "").strip()
            url = _joined(root, href)
            if url in self.seen or not _same_site(url, page.path):
                continue
            self.seen.add(url)
            suffix = PurePosixPath(split_address(url).path).suffix.lower()
            if node.tag == "link":
                self._style(url)
            elif suffix in _DOCUMENTS:
                self._skip(url, "document à télécharger : son texte n’est pas lu")
            elif suffix not in _NO_PAGES:
                yield url

    def _style(self, url: str) -> None:
        if len(self.styles) < _STYLES and not self._is_enough():
            try:
                answer = self._get(url)
            except FetchError:
                return
            if answer.status == 200:
                self.styles[url] = answer.content.decode("utf-8", "replace")

    def _skip(self, url: str, reason: str) -> None:
        self.unread.setdefault(url, Unread(url, reason))

    def _get(self, url: str) -> Answer:
        left = max(1.0, self.started + self.limits.seconds - time.monotonic())
        if self.total:
            self.wait(min(self.delay, left))
        answer = self.fetch(url, min(self.limits.answer_seconds, left), self.limits.page_bytes)
        self.total += max(1, len(answer.content))
        return answer


def _in_circles(last: str, again: str) -> str:
    if last == again:
        return "elle tourne en rond : elle renvoie à elle-même"
    paths = [split_address(url)._replace(scheme="", netloc="").geturl() for url in (last, again)]
    return f"elle tourne en rond : la redirection de {paths[0]} ramène à {paths[1]}"


def _clean(url: str) -> str:
    parts = split_address(urldefrag(url).url)
    return parts._replace(scheme=parts.scheme.lower(), netloc=parts.netloc.lower(), path=parts.path or "/").geturl()


def _joined(root: str, href: str) -> str:
    try:
        return _clean(urljoin(root, href))
    except ValueError:
        return ""


def _origin(url: str) -> str:
    parts = split_address(url)
    return f"{parts.scheme}://{parts.netloc}"


def _same_site(url: str, other: str) -> bool:
    """Whether two addresses are of the same host, « www. » aside, and of a scheme that is read."""
    first, second = split_address(url), split_address(other)
    hosts = {parts.netloc.removeprefix("www.").rpartition("@")[2] for parts in (first, second)}
    return first.scheme in {"http", "https"} and len(hosts) == 1
