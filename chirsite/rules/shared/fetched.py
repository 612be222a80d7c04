"""What the rendered pages and stylesheets make a browser fetch, wherever it is asked for, and where they link to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from chirsite.model.rendered import Element, HtmlFacts
from chirsite.rules.base import Site
from chirsite.text.address import split_address

_IN_STYLE = re.compile(r"(?:url\(\s*|@import\s+(?!url))[\"']?([^\"')\s;]+)", re.IGNORECASE)


def fetched(page: HtmlFacts) -> Iterator[str]:
    """Each address that ``page`` makes a browser fetch, as written; some are empty."""
    return _addresses(page.resources)


def fetched_later(page: HtmlFacts) -> Iterator[str]:
    """Each address that ``page`` holds in a template, for a script to let a browser fetch it; some are empty."""
    return _addresses(page.held)


def _addresses(elements: Iterable[Element]) -> Iterator[str]:
    for element in elements:
        for name in ("src", "href", "data", "poster"):
            yield element.attributes.get(name) or ""
        yield from (part.split()[0] for part in (element.attributes.get("srcset") or "").split(",") if part.strip())
        style = element.text if element.tag == "style" else element.attributes.get("style", "")
        yield from _IN_STYLE.findall(style)


def fetched_elsewhere(site: Site) -> Iterator[tuple[str, str, str]]:
    """Each file and address that it fetches from another host than the site's own, with that host, once a file."""
    own = split_address(site.address).netloc
    asked = [(page.path, tuple(fetched(page))) for page in site.pages]
    asked += [(path, tuple(_IN_STYLE.findall(style))) for path, style in site.styles.items()]
    for path, addresses in asked:
        for address in dict.fromkeys(addresses):
            host = split_address(address).netloc
            if host and host != own:
                yield path, address, host


def embedded(page: HtmlFacts, signs: Iterable[str]) -> tuple[str, ...]:
    """Those of ``signs``, parts of addresses or of code in lower case, that ``page`` fetches or runs, even later."""
    code = (script.text for script in (*page.scripts, *page.held))
    texts = (*fetched(page), *fetched_later(page), *code)
    return _among(signs, texts)


def linked(page: HtmlFacts, signs: Iterable[str]) -> tuple[str, ...]:
    """Those of ``signs``, parts of addresses in lower case, that a link of ``page`` leads to."""
    return _among(signs, (link.attributes.get("href", "") for link in page.links))


def _among(signs: Iterable[str], texts: Iterable[str]) -> tuple[str, ...]:
    lowered = tuple(text.lower() for text in texts)
    return tuple(sign for sign in signs if any(sign in text for text in lowered))
