"""No player of a video platform is loaded before the visitor agrees (article 82 of loi 78-17)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.rules.base import Evidence, Hit, Rule, Site
from chirsite.rules.citations import CNIL_2020, LIL_82
from chirsite.rules.shared.fetched import fetched_elsewhere

_PLATFORMS = (
    "youtube.com",
    "youtube-nocookie.com",
    "youtu.be",
    "ytimg.com",
    "vimeo.com",
    "vimeocdn.com",
    "dailymotion.com",
    "dmcdn.net",
    "wistia.com",
    "wistia.net",
    "facebook.com",
    "instagram.com",
    "tiktok.com",
)
_HELP = "La montrer par un bloc « video », qui attend que le visiteur la demande, ou par un simple lien."


def check_page(site: Site) -> Iterator[Hit]:
    """VID-04 on every rendered page: nothing comes from a video platform, thumbnails and connections included."""
    for path, address, host in fetched_elsewhere(site):
        name = host.lower().partition(":")[0]
        if any(name == platform or name.endswith(f".{platform}") for platform in _PLATFORMS):
            message = f"la page charge le lecteur ou une image de « {name} » sans accord du visiteur"
            yield Hit(Span(path), message, _HELP, excerpt=address)


RULE = Rule(
    module=__name__,
    id="VID-04",
    name="lecteur-video-tiers",
    title="Lecteur vidéo d’un tiers chargé sans accord",
    severity=Severity.ERROR,
    evidence=Evidence.CONFIRMED,
    citations=(LIL_82, CNIL_2020),
    output=check_page,
    audit=check_page,
)
