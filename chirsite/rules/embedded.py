"""What a rendered page brings in from elsewhere, for the rules that know a tool by its address or its code."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from chirsite.model.rendered import HtmlFacts


def embedded(page: HtmlFacts, signs: Iterable[str]) -> tuple[str, ...]:
    """Those of ``signs``, parts of addresses or of code in lower case, that ``page`` loads or runs."""
    loaded = tuple(_loaded(page))
    return tuple(sign for sign in signs if any(sign in text for text in loaded))


def linked(page: HtmlFacts, signs: Iterable[str]) -> tuple[str, ...]:
    """Those of ``signs``, parts of addresses in lower case, that a link of ``page`` leads to."""
    targets = tuple(link.attributes.get("href", "").lower() for link in page.links)
    return tuple(sign for sign in signs if any(sign in target for target in targets))


def _loaded(page: HtmlFacts) -> Iterator[str]:
    for element in page.resources:
        for name in ("src", "href", "data"):
            yield (element.attributes.get(name) or "").lower()
    yield from (script.text.lower() for script in page.scripts)
