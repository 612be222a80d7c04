"""What chirsite knows of a third-party service: one data file each, ``KEY.toml``, beside this module.

To add a service, write its file (the fields are those of :class:`ServiceKind`) and its words in the strings of each
language, ``labels.service_kind.KEY`` and ``labels.service_kind_use.KEY``; a script it runs stands beside, ``KEY.js``.

Sources: loi 78-17, article 82; délibérations of the CNIL 2020-091 and 2020-092; self-assessment of 4 July 2025.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any


class Purpose(StrEnum):
    """What a service is for: a visitor accepts or refuses a purpose, not a brand."""

    VIDEOS = "videos"
    MAPS = "maps"
    BOOKING = "booking"
    AUDIENCE = "audience"
    SECURITY = "security"


class Loading(StrEnum):
    """When something of the service may reach the visitor's device."""

    NEVER = "never"
    """Nothing of a third party is on the pages."""
    LINK = "link"
    """A plain link, that the visitor follows or not."""
    CLICK = "click"
    """In its place on the page, once the visitor has asked for it there, or accepted its purpose."""
    PAGE = "page"
    """With the page; once its purpose is accepted, if it needs consent."""


class Need(StrEnum):
    """Whether site.yaml gives a setting of the service."""

    NO = "no"
    OPTIONAL = "optional"
    REQUIRED = "required"


@dataclass(frozen=True, slots=True)
class FrameKind:
    """The frame that shows a service in a page."""

    address: str
    """Its pattern: names between braces are filled in by whoever shows it, ``{id}``, ``{latitude}``, ``{address}``…"""
    link: str
    """The page of the service that shows the same, for who loads nothing; same names."""
    id: str = ""
    """Regular expression of what ``{id}`` may be."""
    allow: str = ""
    """Permissions policy of the frame."""
    referrer_policy: str = "no-referrer"
    """How much of the page's address the service must be told to work at all."""
    shape: str = "wide"
    """Its place on the page: ``wide`` (16:9) or ``tall``."""


@dataclass(frozen=True, slots=True)
class ServiceKind:
    """A service a site may use; anything else is refused."""

    key: str
    """As site.yaml names it."""
    purpose: Purpose
    loading: Loading
    needs_consent: bool
    """Whether it may load nothing before the visitor's choice (loi 78-17, article 82)."""
    controller: str = ""
    """Who answers for it, when that is always the same: site.yaml then need not say it."""
    country: str = ""
    """Where the data go, likewise: ISO 3166-1 alpha-2."""
    privacy_url: str = ""
    address: Need = Need.NO
    """Whether site.yaml gives the address of a server, or of the frame."""
    default_address: str = ""
    site_id: str = ""
    """Regular expression of the identifier that site.yaml must give, ``""`` for none."""
    site_id_like: str = ""
    """One such identifier, to show."""
    csp: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)
    """Sources by directive of Content-Security-Policy; ``{origin}`` stands for that of the address in site.yaml."""
    cookies: tuple[str, ...] = ()
    """First-party cookies it leaves, to be deleted when consent is withdrawn; ``*`` stands for any ending."""
    frame: FrameKind | None = None

    @property
    def plays_videos(self) -> bool:
        """Whether it is a platform of videos, which shows them in a frame."""
        return self.purpose is Purpose.VIDEOS and self.frame is not None

    def sources(self, address: str = "") -> Mapping[str, tuple[str, ...]]:
        """What its pages must be allowed to load, by directive, for a server at ``address``."""
        origin = "/".join((address or self.default_address).split("/")[:3])
        return {name: tuple(source.format(origin=origin) for source in self.csp[name]) for name in sorted(self.csp)}


@cache
def service_kinds() -> Mapping[str, ServiceKind]:
    """Every known service by its key, in the order of the keys."""
    names = sorted(file.name for file in files(__package__).iterdir() if file.name.endswith(".toml"))
    kinds = (_read(name) for name in names)
    return MappingProxyType({kind.key: kind for kind in kinds})


def _read(name: str) -> ServiceKind:
    """A data file; raises TypeError or ValueError on a field or a value that does not exist."""
    table: dict[str, Any] = tomllib.loads(files(__package__).joinpath(name).read_text(encoding="utf-8"))
    frame = table.pop("frame", None)
    return ServiceKind(
        key=name.removesuffix(".toml"),
        purpose=Purpose(table.pop("purpose")),
        loading=Loading(table.pop("loading")),
        address=Need(table.pop("address", Need.NO)),
        csp=MappingProxyType({directive: tuple(sources) for directive, sources in table.pop("csp", {}).items()}),
        cookies=tuple(table.pop("cookies", ())),
        frame=FrameKind(**frame) if frame else None,
        **table,
    )
