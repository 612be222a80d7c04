"""What a host must do with the site, whatever host it is: the one value that every writer reads.

Sources: RFC 9110 and 9111 (HTTP, caching), RFC 6797 (HSTS), Content Security Policy Level 3, Fetch (nosniff),
Referrer Policy, Permissions Policy, HTML (cross-origin opener policy).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

REVALIDATED: Final = "no-cache"
"""Kept by the browser, and asked for again each time: a correction is seen at once."""
IMMUTABLE: Final = "public, max-age=31536000, immutable"
"""For files whose name changes with their content."""
SECURITY_POLICY: Final = "Content-Security-Policy"
CACHING: Final = "Cache-Control"
TRANSPORT: Final = "Strict-Transport-Security"
COMMON: Final = (
    (TRANSPORT, "max-age=31536000"),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
    (
        "Permissions-Policy",
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), "
        "microphone=(), midi=(), payment=(), usb=()",
    ),
    ("Cross-Origin-Opener-Policy", "same-origin"),
)
"""Headers of every answer; what no page of a practice needs is closed to the frames it may show too.

Subdomains are left out of HSTS: they may be somebody else's, a mail or an agenda.
"""


@dataclass(frozen=True, slots=True)
class Moved:
    """An old address and the one that took its place, both paths on the host, not percent-encoded."""

    origin: str
    target: str


@dataclass(frozen=True, slots=True)
class Policy:
    """How the site is to be served. Paths are those of the host: they hold the base of the site."""

    origin: str
    """Scheme and host, in lower case, without a last slash: ``https://www.example.org``."""
    base: str
    """Path the site lives under, ``""`` at the root of the host."""
    security: str
    """Value of Content-Security-Policy."""
    own_security: tuple[tuple[str, str], ...]
    """Folders whose pages need another Content-Security-Policy, ``/recherche/``, and its value."""
    lasting: tuple[str, ...]
    """Folders, ``/assets/``, in which every file keeps its content for ever; all else is revalidated."""
    moved: tuple[Moved, ...]
    """Permanent redirections, 301."""
    gone: tuple[str, ...]
    """Addresses that answer 410, not percent-encoded."""
    not_found: str
    """The page for what is not there, in every language of the site: ``/404.html``."""
    common: tuple[tuple[str, str], ...] = COMMON
    """Headers of every answer, but for the two that depend on the path."""

    @property
    def host(self) -> str:
        """The one host name that answers; all others lead to it."""
        return urlsplit(self.origin).netloc

    def headers(self, path: str) -> dict[str, str]:
        """Every header of the answer for a path of the host."""
        own = (value for folder, value in self.own_security if path.startswith(folder))
        lasting = any(path.startswith(folder) for folder in self.lasting)
        return {
            **dict(self.common),
            SECURITY_POLICY: next(own, self.security),
            CACHING: IMMUTABLE if lasting else REVALIDATED,
        }
