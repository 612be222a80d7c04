"""The hosts: what is written for each, and what it can and cannot do. One line of the table a host.

Sources: the documentation of each host, read on 22 November 2026; the limits of a free plan where plans differ.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from chirsite.hosting.apache import htaccess
from chirsite.hosting.azure import azure_json
from chirsite.hosting.github import github_files
from chirsite.hosting.headers_file import headers_file
from chirsite.hosting.nginx import nginx_conf
from chirsite.hosting.policy import Policy
from chirsite.hosting.redirects_file import redirects_file
from chirsite.hosting.vercel import vercel_json
from chirsite.model.hosting import HostingTarget
from chirsite.model.rendered import RenderedFile

Writer = Callable[[Policy], tuple[RenderedFile, ...]]


@dataclass(frozen=True, slots=True)
class Limits:
    """What a host refuses, or silently cuts off; None where it has no limit that a site could reach."""

    redirects: int | None = None
    redirect_length: int | None = None
    """Characters of a line of redirection, or of an address in one."""
    line_length: int | None = None
    """Characters of a line of the file, or of a parameter in it."""
    file_bytes: int | None = None
    """Bytes of the file of redirections."""
    header_rules: int | None = None


@dataclass(frozen=True, slots=True)
class Host:
    """A host, as findings name it, and what is written for it."""

    name: str
    write: Writer
    sends_headers: bool = True
    """Whether it sends the headers of the policy; if not, the pages bear what a page can bear of it."""
    redirects: bool = True
    """Whether it redirects by itself; if not, a page stands at each old address."""
    files_win: bool = False
    """Whether a file at an old address hides its redirection."""
    patterns: str = ""
    """What it takes for a pattern in an old address: ``*`` alone, or ``*:`` for « :name » too."""
    serves_packed: bool = False
    """Whether it serves the compressed file that stands beside another."""
    root_only: bool = False
    """Whether it serves a site at the root of its host only."""
    limits: Limits = Limits()


def _beside(policy: Policy) -> tuple[RenderedFile, ...]:
    return headers_file(policy), redirects_file(policy)


_APACHE = Host("Apache", lambda policy: (htaccess(policy),), serves_packed=True, limits=Limits(line_length=8000))
HOSTS: Mapping[HostingTarget, Host] = MappingProxyType(
    {
        HostingTarget.OVH: Host("OVH", _APACHE.write, serves_packed=True, limits=_APACHE.limits),
        HostingTarget.APACHE: _APACHE,
        HostingTarget.NGINX: Host(
            "nginx", lambda policy: (nginx_conf(policy),), serves_packed=True, limits=Limits(line_length=4000)
        ),
        HostingTarget.NETLIFY: Host("Netlify", _beside, files_win=True, patterns="*:", root_only=True),
        HostingTarget.CLOUDFLARE_PAGES: Host(
            "Cloudflare Pages",
            _beside,
            patterns="*:",
            root_only=True,
            limits=Limits(redirects=2000, redirect_length=1000, line_length=2000, header_rules=100),
        ),
        HostingTarget.VERCEL: Host(
            "Vercel",
            lambda policy: (vercel_json(policy),),
            root_only=True,
            limits=Limits(redirects=1000, redirect_length=4096),
        ),
        HostingTarget.AZURE_STATIC_WEB_APPS: Host(
            "Azure Static Web Apps",
            lambda policy: (azure_json(policy),),
            patterns="*",
            root_only=True,
            # « Max file size is 20 KB »: https://learn.microsoft.com/azure/static-web-apps/configuration#restrictions
            limits=Limits(file_bytes=20_000),
        ),
        HostingTarget.GITHUB_PAGES: Host("GitHub Pages", github_files, sends_headers=False, redirects=False),
        HostingTarget.GITLAB_PAGES: Host(
            "GitLab Pages",
            lambda policy: (redirects_file(policy),),
            sends_headers=False,
            files_win=True,
            patterns="*:",
            serves_packed=True,
            limits=Limits(redirects=1000, file_bytes=64_000),
        ),
    }
)


def chosen(targets: Iterable[HostingTarget]) -> tuple[Host, ...]:
    """The hosts of a site, each once, in the order of the table."""
    wanted = set(targets)
    return tuple(host for target, host in HOSTS.items() if target in wanted)


def needs_pages(hosts: tuple[Host, ...]) -> bool:
    """Whether a page must stand at each old address: where no host was named, where one cannot redirect, and where no
    other host would serve it in place of its own redirection.
    """
    return not any(host.files_win for host in hosts) or not all(host.redirects for host in hosts)
