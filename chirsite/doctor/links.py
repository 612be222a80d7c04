"""The links that lead out of the site: one polite request at a time to each, and never a verdict on a closed door.

Redirections are told, not followed: an address that moved is to be written anew, whatever stands behind it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import urldefrag, urljoin, urlsplit

from chirsite.audit.http import Answer, FetchError, ask
from chirsite.diagnostics import Finding, Severity, Span
from chirsite.doctor.polite import Ask, Polite
from chirsite.model.rendered import HtmlFacts
from chirsite.source import SourceFile

_SECONDS: Final = 15.0
_MOST: Final = 20_000
_PURPOSE: Final = "checks the links of one site, one request a link"
_HEAD_REFUSED: Final = frozenset({400, 403, 404, 405, 501})
"""Answers that servers give to HEAD alone."""
_CLOSED: Final = frozenset({401, 403, 407, 429, 451, 999})
"""Refusals of robots, which say nothing of what a visitor would get."""
_MOVED: Final = frozenset({301, 308})
_REDIRECTED: Final = _MOVED | {302, 303, 307}


@dataclass(frozen=True, slots=True)
class Link:
    """An outgoing address, and a place where it is written."""

    url: str
    span: Span


def outgoing(pages: Iterable[HtmlFacts], own: str, sources: Mapping[str, SourceFile]) -> tuple[Link, ...]:
    """Each address out of the site at ``own`` that ``pages`` link to, once, where the project first writes it."""
    host = urlsplit(own).hostname
    found: dict[str, str] = {}
    for page in pages:
        for link in page.links:
            url = link.attributes.get("href", "").partition("#")[0]
            if url.startswith(("http://", "https://")) and urlsplit(url).hostname not in {host, None}:
                found.setdefault(url, page.source or page.path)
    return tuple(Link(url, _place(url, page, sources)) for url, page in sorted(found.items()))


def check_links(
    links: Iterable[Link], pause: Callable[[float], None] = time.sleep, ask_for: Ask | None = None
) -> Iterator[Finding]:
    """What is wrong with ``links``; hosts take turns, so that the pauses between two requests to one are seldom waited.

    A host that gives no answer at all, or asks to be left alone, is not asked again.
    """
    polite = Polite(ask_for or _ask, pause)
    for link in _in_turns(links):
        try:
            yield from _judged(link, polite)
        except FetchError as error:
            yield _finding(link, "broken-link", Severity.WARNING, f"ce lien n’aboutit pas : {error}", _MEND)


def _in_turns(links: Iterable[Link]) -> Iterator[Link]:
    """One link of each host, then the second of each…"""
    hosts: dict[str, list[Link]] = {}
    for link in links:
        hosts.setdefault(urlsplit(link.url).hostname or "", []).append(link)
    while hosts:
        for host in list(hosts):
            yield hosts[host].pop(0)
            if not hosts[host]:
                del hosts[host]


def _ask(method: str, url: str) -> Answer:
    return ask(url, _SECONDS, _MOST, method=method, purpose=_PURPOSE)


def _judged(link: Link, ask_for: Ask) -> Iterator[Finding]:
    answer = ask_for("HEAD", link.url)
    if answer.status in _HEAD_REFUSED:
        answer = ask_for("GET", link.url)
    if answer.status in _CLOSED:
        message = f"lien non vérifié : le serveur refuse les programmes ({answer.status})"
        yield _finding(link, "unverified-link", Severity.INFO, message, "L’ouvrir dans un navigateur.")
    elif _comes_back(link.url, answer):
        message = f"lien non vérifié : cette page tourne en rond, elle renvoie à elle-même ({answer.status})"
        yield _finding(link, "unverified-link", Severity.INFO, message, "L’ouvrir dans un navigateur.")
    elif answer.status in _MOVED:
        message = f"cette page a changé d’adresse : {answer.location or 'le serveur ne dit pas laquelle'}"
        yield _finding(link, "moved-link", Severity.INFO, message, "Écrire la nouvelle adresse.")
    elif answer.status in {404, 410}:
        yield _finding(link, "broken-link", Severity.WARNING, f"cette page n’existe plus ({answer.status})", _MEND)
    elif answer.status >= 400:
        message = f"lien non vérifié : le serveur est en panne ({answer.status})"
        yield _finding(link, "unverified-link", Severity.INFO, message, "Essayer de nouveau plus tard.")


def _comes_back(url: str, answer: Answer) -> bool:
    """Whether a redirection leads to where it was asked; a browser may be let through, by a cookie."""
    sent_on = answer.status in _REDIRECTED and bool(answer.location)
    return sent_on and urldefrag(urljoin(url, answer.location)).url == url


_MEND: Final = "Corriger l’adresse, ou retirer le lien."


def _place(url: str, page: str, sources: Mapping[str, SourceFile]) -> Span:
    named = sorted(sources.values(), key=lambda source: (source.path != page, source.path))
    for source in named:
        start = source.text.find(url)
        if start >= 0:
            return source.span(start, start + len(url))
    return Span(page)


def _finding(link: Link, code: str, severity: Severity, message: str, advice: str) -> Finding:
    return Finding(code, code, severity, message, advice, link.span, link.url)
