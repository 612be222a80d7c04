"""What a site lets robots read (RFC 9309)."""

from __future__ import annotations

from collections.abc import Callable
from urllib.robotparser import RobotFileParser

from chirsite.audit.http import AGENT, Answer, FetchError

_SLOWEST = 10.0
"""Seconds: a site that asks for more is read at this pace."""


class Robots:
    """The rules of one site; a file that is absent forbids nothing, one that cannot be had forbids all."""

    def __init__(self, origin: str, get: Callable[[str], Answer]) -> None:
        self._parser = RobotFileParser()
        self._always: bool | None = None
        try:
            answer = get(f"{origin}/robots.txt")
        except FetchError:
            self._always = False
            return
        if answer.status >= 500:
            self._always = False
        elif answer.status != 200:
            self._always = True
        else:
            self._parser.parse(answer.content.decode("utf-8", "replace").splitlines())

    def allow(self, url: str) -> bool:
        """Whether ``url`` may be read."""
        return self._parser.can_fetch(AGENT, url) if self._always is None else self._always

    def delay(self, least: float) -> float:
        """Seconds between two requests: what the site asks for when that is more than ``least``."""
        asked = self._parser.crawl_delay(AGENT) if self._always is None else None
        return min(_SLOWEST, max(least, float(asked or 0)))
