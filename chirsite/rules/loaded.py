"""What the rendered pages and stylesheets make a browser fetch, wherever it is asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from chirsite.model.rendered import HtmlFacts
from chirsite.rules.base import RenderedSite
from chirsite.text.address import split_address

_IN_STYLE = re.compile(r"(?:url\(\s*|@import\s+(?!url))[\"']?([^\"')\s;]+)", re.IGNORECASE)


def loaded_elsewhere(site: RenderedSite) -> Iterator[tuple[str, str, str]]:
    """Each file and address that it loads from another host than the site's own, with that host, once a file."""
    own = split_address(site.project.settings.value.address).netloc
    loaded = [(page.path, tuple(_addresses(page))) for page in site.pages]
    loaded += [(path, tuple(_IN_STYLE.findall(style))) for path, style in site.styles.items()]
    for path, addresses in loaded:
        for address in dict.fromkeys(addresses):
            host = split_address(address).netloc
            if host and host != own:
                yield path, address, host


def _addresses(page: HtmlFacts) -> Iterator[str]:
    for element in page.resources:
        for name in ("src", "href", "data", "poster"):
            yield element.attributes.get(name) or ""
        yield from (part.split()[0] for part in (element.attributes.get("srcset") or "").split(",") if part.strip())
        style = element.text if element.tag == "style" else element.attributes.get("style", "")
        yield from _IN_STYLE.findall(style)
