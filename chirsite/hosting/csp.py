"""The Content-Security-Policy of a site: nothing but its own host and what its services were declared to need.

Sources: Content Security Policy Level 3, §§ 2.3, 6 and 7; WebAssembly JavaScript Interface, ``wasm-unsafe-eval``.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable, Mapping
from hashlib import sha256
from types import MappingProxyType

Directives = Mapping[str, tuple[str, ...]]
"""Sources by directive."""

OWN: Directives = MappingProxyType(
    {
        "default-src": ("'none'",),
        "script-src": ("'self'",),
        "style-src": ("'self'",),
        "img-src": ("'self'",),
        "font-src": ("'self'",),
        "media-src": ("'self'",),
        "manifest-src": ("'self'",),
        "form-action": ("'self'",),
        "base-uri": ("'none'",),
        "frame-ancestors": ("'none'",),
    }
)
"""What any page needs, and the order in which directives are written; others follow by name."""
SEARCH: Directives = MappingProxyType({"script-src": ("'wasm-unsafe-eval'",), "connect-src": ("'self'",)})
"""What only the search page needs: it fetches an index and reads it with WebAssembly."""
_HEADER_ONLY = "frame-ancestors"
_SOURCE = re.compile(
    r"'(?:self|none|wasm-unsafe-eval|sha256-[A-Za-z0-9+/]{43}=)'|data:"
    r"|https://(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::[0-9]{1,5})?(?:/[A-Za-z0-9._~/-]*)?",
    re.IGNORECASE,
)


def merged(*policies: Directives) -> dict[str, tuple[str, ...]]:
    """The directives of all ``policies``, each source once; ``'none'`` gives way to any other."""
    names = dict.fromkeys([*OWN, *sorted(name for policy in policies for name in policy)])
    united = {name: _united(policy.get(name, ()) for policy in policies) for name in names}
    return {name: sources for name, sources in united.items() if sources}


def unsafe_sources(policy: Directives) -> tuple[str, ...]:
    """The sources that no header may carry: not one that we know the form of, or allowing more than a host."""
    return tuple(source for sources in policy.values() for source in sources if not _SOURCE.fullmatch(source))


def as_text(policy: Directives) -> str:
    """The value of the header."""
    return "; ".join(f"{name} {' '.join(sources)}" for name, sources in policy.items())


def as_meta(text: str) -> str:
    """What a ``meta`` element may carry of the value of the header (CSP 3, § 3.3)."""
    return "; ".join(part for part in text.split("; ") if not part.startswith(_HEADER_ONLY))


def inline_source(code: str) -> str:
    """The source that allows one piece of inline code, and no other."""
    return f"'sha256-{b64encode(sha256(code.encode()).digest()).decode()}'"


def _united(groups: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    sources = tuple(dict.fromkeys(source for group in groups for source in group))
    return tuple(source for source in sources if source != "'none'") or sources
