"""What templates read of consent: the bar, the panel, the scripts that wait, the places of what waits in a page."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from chirsite.render.views import ImageView, LinkView


@dataclass(frozen=True, slots=True)
class ServiceLineView:
    """A service that waits for an answer, and who answers for it."""

    name: str
    controller: str
    country: str
    policy: LinkView | None


@dataclass(frozen=True, slots=True)
class PurposeView:
    """What a visitor accepts or refuses."""

    token: str
    """``audience.3fa1c2``: the purpose and a digest of what is said of it, by which its answer is kept."""
    title: str
    text: str
    services: tuple[ServiceLineView, ...]


@dataclass(frozen=True, slots=True)
class ScriptView:
    """A script of the site that starts a service."""

    src: str
    address: str
    """The server it tells, with a ``/`` at its end; ``""`` when the script knows it."""
    site: str
    token: str
    """The purpose it waits for; ``""`` when it need not wait."""
    cookies: str
    """The first-party cookies to delete when consent is withdrawn, ``*`` for any ending."""


@dataclass(frozen=True, slots=True)
class ConsentView:
    """How the site asks; only a site that asks has one."""

    script: str
    """The script that asks."""
    version: str
    """A digest of everything that is asked and said."""
    bar: bool
    """Whether a bar asks before the page runs anything; else what waits is asked for in its place."""
    purposes: tuple[PurposeView, ...]
    controllers: int
    cookies: str
    """The address of the page on cookies."""

    @property
    def tokens(self) -> str:
        """Every purpose, as the script reads them."""
        return " ".join(purpose.token for purpose in self.purposes)


@dataclass(frozen=True, slots=True)
class EmbedView:
    """The place of a frame: what is shown before it loads, and the frame itself."""

    token: str
    kind: str
    """``videos``, ``maps`` or ``booking``."""
    title: str
    notice: str
    """Who will know of the visit once it loads."""
    load: str
    link: LinkView
    """The same, on the service's own site."""
    poster: ImageView | None
    src: str
    allow: str
    referrer_policy: str


@dataclass(frozen=True, slots=True)
class PlatformVideoView:
    """A video of a platform, which loads once the visitor asks for it."""

    embed: EmbedView
    description: str
    transcript: Markup
    credit: str
