"""What a browser is told when the project changes: to load its page again, to change its styles, what is found."""

from __future__ import annotations

import json
from dataclasses import dataclass
from hashlib import sha256

from chirsite.serve.answers import page_names
from chirsite.serve.overlay import overlay
from chirsite.serve.preview import State


@dataclass(frozen=True, slots=True)
class Seen:
    """What a browser shows by now, each by its name: page, stylesheet, findings."""

    page: str
    styles: str
    findings: str


def news(state: State, target: str, seen: Seen) -> tuple[bytes, Seen]:
    """What is new in ``state`` for the page at ``target``, as events, and what the browser shows once it read them."""
    names, styles = page_names(state, target), state.site.stylesheet if state.site else ""
    events: list[bytes] = []
    if names and seen.page not in names:
        events.append(_event("page", {}))
    elif seen.styles and styles != seen.styles:
        events.append(_event("styles", {"from": seen.styles, "to": styles}))
    shown = overlay(state)
    findings = sha256(shown.encode()).hexdigest()[:16]
    if findings != seen.findings:
        events.append(_event("findings", {"name": findings, "html": shown}))
    return b"".join(events), Seen(names[0] if names else seen.page, styles or seen.styles, findings)


def _event(name: str, data: dict[str, str]) -> bytes:
    return f"event: {name}\ndata: {json.dumps(data, ensure_ascii=False)}\n\n".encode()
