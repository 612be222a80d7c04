"""The headers of a preview: those that the site's hosts will send, but for what only fits a published site."""

from __future__ import annotations

from typing import Final

from chirsite.hosting.derive import LASTING
from chirsite.hosting.policy import CACHING, COMMON, SECURITY_POLICY, TRANSPORT, Policy

_OWN: Final = (("connect-src", "'self'"), ("script-src", "'self'"), ("style-src", "'self'"))
"""What the script of the preview needs: to be loaded, to hear what changes, to style what it shows."""
_SHORT: Final = "max-age=3600, immutable"


def preview_headers(policy: Policy | None, base: str, path: str) -> dict[str, str]:
    """The headers of the answer for ``path``; ``policy`` is None until the pages were verified once.

    Nothing but files named after their content is kept by a browser, and it is never told to ask for HTTPS.
    """
    headers = dict(COMMON) if policy is None else policy.headers(path)
    headers.pop(TRANSPORT, None)
    if SECURITY_POLICY in headers:
        headers[SECURITY_POLICY] = _widened(headers[SECURITY_POLICY])
    lasting = any(path.startswith(f"{base}{folder}") for folder in LASTING)
    return {**headers, CACHING: _SHORT if lasting else "no-store", "Cross-Origin-Resource-Policy": "same-origin"}


def _widened(security: str) -> str:
    parts = [part.split() for part in security.split("; ")]
    directives = {name: sources for name, *sources in parts}
    for name, source in _OWN:
        known = [one for one in directives.get(name, []) if one != "'none'"]
        directives[name] = known if source in known else [*known, source]
    return "; ".join(" ".join((name, *sources)) for name, sources in directives.items())
