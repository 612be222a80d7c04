"""Maps, fonts, captchas and social networks are not loaded with the page (loi 78-17, article 82)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from chirsite.diagnostics import Severity, Span
from chirsite.rules.base import Evidence, Hit, Rule, Site
from chirsite.rules.citations import CNIL_2020, LIL_82
from chirsite.rules.shared.fetched import fetched_elsewhere


@dataclass(frozen=True, slots=True)
class _Embedded:
    """A kind of service, the signs of it in an address, and what to put in its place."""

    label: str
    signs: tuple[str, ...]
    instead: str


_EMBEDDED = (
    _Embedded(
        "un captcha",
        ("/recaptcha/", "hcaptcha.com", "challenges.cloudflare.com", "friendlycaptcha.com"),
        "Le retirer : un site sans formulaire n’en a pas besoin.",
    ),
    _Embedded(
        "une carte",
        ("google.com/maps", "google.fr/maps", "//maps.google", "openstreetmap.org", "mapbox.com", "bing.com/maps"),
        "La montrer par un bloc « map », qui attend que le visiteur la demande, ou par un lien.",
    ),
    _Embedded(
        "une police de caractères",
        ("fonts.googleapis.com", "fonts.gstatic.com", "fonts.bunny.net", "typekit.net", "fontawesome.com"),
        "Héberger la police sur le site.",
    ),
    _Embedded(
        "un module de réseau social",
        (
            "connect.facebook.net",
            "facebook.com/plugins",
            "platform.twitter.com",
            "platform.x.com",
            "platform.linkedin.com",
            "instagram.com/embed",
            "assets.pinterest.com",
            "tiktok.com/embed",
            "addthis.com",
            "sharethis.com",
        ),
        "Mettre un simple lien vers le compte.",
    ),
)


def check_page(site: Site) -> Iterator[Hit]:
    """COO-07 on every rendered page and stylesheet."""
    for path, address, _ in fetched_elsewhere(site):
        for embedded in _EMBEDDED:
            if any(sign in address.lower() for sign in embedded.signs):
                message = f"la page charge {embedded.label} avant tout choix du visiteur"
                yield Hit(Span(path), message, embedded.instead, excerpt=address)
                break


RULE = Rule(
    module=__name__,
    id="COO-07",
    name="service-tiers-integre",
    title="Carte, police, captcha ou réseau social chargé d’office",
    severity=Severity.ERROR,
    evidence=Evidence.CONFIRMED,
    citations=(LIL_82, CNIL_2020),
    output=check_page,
    audit=check_page,
)
