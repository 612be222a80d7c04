"""Only files that a site is made of are published (articles R. 4127-73 and 32 of the GDPR)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from urllib.parse import unquote

from chirsite.diagnostics import Severity, Span
from chirsite.rules.base import Evidence, Hit, Rule, Site
from chirsite.rules.citations import CSP_73, RGPD_32
from chirsite.text.address import split_address

_PAGES = frozenset({".html", ".xml", ".css", ".js", ".json", ".webmanifest"})
_PICTURES = frozenset({".avif", ".webp", ".jpg", ".jpeg", ".png", ".svg", ".ico"})
_MEDIA = frozenset({".mp4", ".webm", ".vtt", ".pdf"})
_FONTS = frozenset({".woff", ".woff2"})
_PUBLISHED = _PAGES | _PICTURES | _MEDIA | _FONTS
_NAMES = frozenset({"robots.txt", "humans.txt", "security.txt", "llms.txt"})
_KEY = re.compile(r"[0-9a-f]{32}\.txt")
"""The key of a site, as IndexNow asks for it."""
_STANDARD_FOLDER = ".well-known"
_HELP = "Le retirer : seuls partent en ligne les pages, les styles, les images, les vidéos, les polices et les PDF."


def check_output(site: Site) -> Iterator[Hit]:
    """SEC-02 on the files to publish, and on what the pages offer to open on the site itself."""
    for path in site.files:
        if not _is_public(path):
            yield Hit(Span(path), f"le fichier « {path} » n’a pas sa place dans un site publié", _HELP, excerpt=path)
    own = split_address(site.address).netloc
    for page in site.pages:
        for target in dict.fromkeys(link.attributes.get("href", "") for link in page.links):
            address = split_address(target)
            is_own = address.scheme in {"", "http", "https"} and address.netloc in {"", own}
            if is_own and not _is_public(unquote(address.path)):
                message = f"la page donne accès à « {address.path} », qui n’est pas un fichier de site"
                yield Hit(Span(page.path), message, _HELP, excerpt=target)


def _is_public(path: str) -> bool:
    """Whether the extension of a path is one of a site; an address that ends with a folder is a page."""
    parts = PurePosixPath(path).parts
    name = parts[-1] if parts and not path.endswith("/") else ""
    if any(part.startswith(".") and part not in {_STANDARD_FOLDER, "..", "."} for part in parts):
        return False
    suffix = PurePosixPath(name).suffix.lower()
    by_name = name in _NAMES or _KEY.fullmatch(name) is not None or _is_card_of_a_place(parts)
    return not suffix or suffix in _PUBLISHED or by_name


def _is_card_of_a_place(parts: tuple[str, ...]) -> bool:
    """Whether a path is that of the card of a place of practice, made from what its page says: ``acces/ID/ID.vcf``.

    Any other vCard may hold the contacts of patients.
    """
    return len(parts) > 2 and parts[-3] == "acces" and parts[-1] == f"{parts[-2]}.vcf"


RULE = Rule(
    module=__name__,
    id="SEC-02",
    name="fichier-interdit",
    title="Fichier étranger au site dans le dossier publié",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_73, RGPD_32),
    output=check_output,
    audit=check_output,
)
