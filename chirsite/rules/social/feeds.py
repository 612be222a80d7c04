"""No embedded feed of a social network: it tracks, and shows what nobody checked."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.rules.base import Evidence, Hit, Rule, Site
from chirsite.rules.citations import CSP_19_1, LIL_82
from chirsite.rules.shared.fetched import embedded

_TOOLS = (
    "instagram.com",
    "cdninstagram",
    "connect.facebook.net",
    "facebook.com/plugins",
    "fb.init",
    "platform.twitter.com",
    "platform.x.com",
    "tiktok.com",
    "linkedin.com/embed",
    "platform.linkedin.com",
    "snapchat.com/embed",
    "snapwidget",
    "lightwidget",
    "behold.so",
    "juicer.io",
    "curator.io",
    "taggbox",
    "walls.io",
    "smashballoon",
    "instafeed",
)
_HELP = "Retirer le module du gabarit ; un simple lien vers un compte professionnel reste permis."


def check_page(site: Site) -> Iterator[Hit]:
    """SOC-02 on every rendered page: scripts, frames, pictures and code."""
    for page in site.pages:
        for sign in embedded(page, _TOOLS):
            yield Hit(Span(page.path), f"fil de réseau social intégré : « {sign} »", _HELP, excerpt=sign)


RULE = Rule(
    module=__name__,
    id="SOC-02",
    name="fil-integre",
    title="Fil de réseau social intégré",
    severity=Severity.WARNING,
    evidence=Evidence.CONFIRMED,
    citations=(LIL_82, CSP_19_1),
    output=check_page,
    audit=check_page,
)
