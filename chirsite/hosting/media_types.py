"""The type of each kind of file that a site holds: with « nosniff », a browser believes nothing else.

Source: IANA media types; RFC 9239 for JavaScript; the index of the search is read as bytes, whatever its type.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

TYPES: Mapping[str, str] = MappingProxyType(
    {
        ".html": "text/html",
        ".css": "text/css",
        ".js": "text/javascript",
        ".json": "application/json",
        ".webmanifest": "application/manifest+json",
        ".xml": "application/xml",
        ".txt": "text/plain",
        ".vtt": "text/vtt",
        ".vcf": "text/vcard",
        ".svg": "image/svg+xml",
        ".png": "image/png",
        ".jpg": "image/jpeg",
        ".webp": "image/webp",
        ".avif": "image/avif",
        ".ico": "image/x-icon",
        ".mp4": "video/mp4",
        ".webm": "video/webm",
        ".woff2": "font/woff2",
        ".woff": "font/woff",
        ".pdf": "application/pdf",
        ".wasm": "application/wasm",
    }
)
"""By suffix."""
PACKED: tuple[str, ...] = (".html", ".css", ".js", ".json", ".webmanifest", ".xml", ".txt", ".vtt", ".vcf", ".svg")
"""Text, which compresses well; all of it is UTF-8."""
