"""Requests to other people’s servers: spaced out, and none to a server that asked for peace or said nothing.

Sources: RFC 6585, section 4 (429), and RFC 9110, section 15.6.4 (503). Both ask to come back later: this run is over by
then, whatever ``Retry-After`` says.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final
from urllib.parse import urlsplit

from chirsite.audit.http import Answer, FetchError

DELAY: Final = 1.0
"""Seconds between two requests to one host."""
_LATER: Final = frozenset({429, 503})

Ask = Callable[[str, str], Answer]
"""Method and address to the answer; raises FetchError."""


class Polite:
    """Asks as it is told, but spares each host."""

    def __init__(self, ask: Ask, pause: Callable[[float], None]) -> None:
        """Nobody was asked yet."""
        self._ask, self._pause = ask, pause
        self._last: dict[str, float] = {}
        self._final: dict[str, Answer | FetchError] = {}

    def __call__(self, method: str, url: str) -> Answer:
        """The answer to a request, or the one its host gave before when it is not to be asked again.

        Raises FetchError, the same for every address of a host that once gave no answer.
        """
        host = urlsplit(url).hostname or ""
        if host not in self._final:
            self._wait(host)
            try:
                answer = self._ask(method, url)
            except FetchError as error:
                self._final[host] = error
            else:
                if answer.status not in _LATER:
                    return answer
                self._final[host] = answer
            finally:
                self._last[host] = time.monotonic()
        final = self._final[host]
        if isinstance(final, FetchError):
            raise final
        return final

    def _wait(self, host: str) -> None:
        waited = time.monotonic() - self._last.get(host, float("-inf"))
        if waited < DELAY:
            self._pause(DELAY - waited)
