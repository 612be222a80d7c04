"""``.htaccess``: what Apache reads in the folder of the site, at OVH and at most hosts of shared servers.

Sources: Apache HTTP Server 2.4, core, mod_alias, mod_headers, mod_mime, mod_rewrite, mod_deflate, « Serving
pre-compressed content ». A module may be missing: each has its section, and without any of them the pages are
served all the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from chirsite.hosting.media_types import PACKED, TYPES
from chirsite.hosting.policy import CACHING, IMMUTABLE, REVALIDATED, SECURITY_POLICY, TRANSPORT, Policy
from chirsite.model.rendered import RenderedFile

NAME = ".htaccess"
NOTICE = "# Écrit par chirsite à chaque publication : ce qui est changé ici se perd."
_PLAIN = re.compile(r"[A-Za-z0-9/_-]")
_PACKED = "|".join(suffix[1:] for suffix in PACKED)
_HIDDEN = ('<FilesMatch "^[.](?!well-known$)">', "  Require all denied", "</FilesMatch>")
_ENCODINGS = (("br", "br"), ("gzip", "gz"))
"""The name of each encoding and the suffix of the files in it, the better first."""


def htaccess(policy: Policy) -> RenderedFile:
    """Errors and listing, types, old addresses, one host over HTTPS, what is compressed already, headers."""
    sections = (
        _basics(policy),
        _section("!mod_alias.c", _section("mod_authz_core.c", _HIDDEN)),
        _section("mod_mime.c", _types()),
        _section("mod_alias.c", _addresses(policy)),
        _section("mod_rewrite.c", ["RewriteEngine On", *_one_host(policy)]),
        _packed(),
        _section("mod_headers.c", _headers(policy)),
    )
    return RenderedFile(NAME, "\n".join(line for section in sections for line in (*section, "")).encode())


def exactly(path: str) -> str:
    """The regular expression of one path: in it no character has a meaning, to Apache or to PCRE."""
    return f"^{''.join(_literal(char) for char in path)}$"


def _literal(char: str) -> str:
    return char if _PLAIN.fullmatch(char) else "".join(f"\\x{byte:02X}" for byte in char.encode())


def _section(module: str, lines: Iterable[str]) -> list[str]:
    return [f"<IfModule {module}>", *(f"  {line}" for line in lines), "</IfModule>"]


def _basics(policy: Policy) -> list[str]:
    return [
        NOTICE,
        f"ErrorDocument 403 {policy.not_found}",
        f"ErrorDocument 404 {policy.not_found}",
        f"ErrorDocument 410 {policy.not_found}",
        "Options -Indexes -MultiViews",
        "DirectoryIndex index.html",
        "FileETag MTime Size",
    ]


def _types() -> Iterator[str]:
    yield from (f"AddType {kind} {suffix}" for suffix, kind in TYPES.items())
    yield f"AddCharset utf-8 {' '.join(PACKED)}"
    # « .br » is also Breton, and « .gz » a type of file, to the settings that many servers start with
    yield "RemoveLanguage .br"
    yield "RemoveType .gz .br"
    yield from (f"AddEncoding {name} .{suffix}" for name, suffix in _ENCODINGS)


def _addresses(policy: Policy) -> Iterator[str]:
    yield from (
        f'RedirectMatch 301 "{exactly(moved.origin)}" "{policy.origin}{moved.target}"' for moved in policy.moved
    )
    yield from (f'RedirectMatch 410 "{exactly(path)}"' for path in policy.gone)
    yield 'RedirectMatch 404 "/[.](?!well-known(?:/|$))"'


def _one_host(policy: Policy) -> Iterator[str]:
    """The certificate of the site is proved over HTTP, on any of its names: that path is left alone."""
    for conditions in (
        ["RewriteCond %{HTTPS} !=on", "RewriteCond %{HTTP:X-Forwarded-Proto} !=https"],
        [f"RewriteCond %{{HTTP_HOST}} !={policy.host} [NC]"],
    ):
        yield 'RewriteCond %{REQUEST_URI} "!^/[.]well-known/acme-challenge/"'
        yield "RewriteCond %{ENV:REDIRECT_STATUS} ^$"
        yield from conditions
        yield f"RewriteRule ^ {policy.origin}%{{REQUEST_URI}} [R=301,L]"


def _packed() -> list[str]:
    """Files compressed beforehand, where the browser takes them; without « Vary », a cache would mix them up."""
    lines = []
    for name, suffix in _ENCODINGS:
        accepted = rf"(?:^|,)\s*{name}\s*(?:$|,|;(?!\s*q=0(?:[.]0*)?\s*(?:,|$)))"
        lines += [
            f'RewriteCond %{{HTTP:Accept-Encoding}} "{accepted}"',
            f'RewriteCond "%{{REQUEST_FILENAME}}.{suffix}" -f',
            f'RewriteRule "^(.+[.](?:{_PACKED}))$" "$1.{suffix}" [L,E=no-gzip:1,E=no-brotli:1]',
        ]
    files = f'<FilesMatch "[.](?:{_PACKED})(?:[.](?:br|gz))?$">'
    once = 'SetEnvIf Request_URI "[.](?:br|gz)$" no-gzip no-brotli'
    inner = [*lines, files, "  Header merge Vary Accept-Encoding", "</FilesMatch>"]
    otherwise = "AddOutputFilterByType DEFLATE " + " ".join(TYPES[suffix] for suffix in PACKED)
    guarded = _section("mod_mime.c", _section("mod_rewrite.c", inner))
    return [
        *_section("mod_headers.c", guarded),
        *_section("mod_setenvif.c", [once]),
        *_section("mod_deflate.c", _section("mod_filter.c", [otherwise])),
    ]


def _headers(policy: Policy) -> Iterator[str]:
    values = [*policy.common, (SECURITY_POLICY, policy.security), (CACHING, REVALIDATED)]
    for name, value in values:
        # whatever the server sets of its own would come twice
        yield f"Header unset {name}"
        secure = " \"expr=%{HTTPS} == 'on' || %{HTTP:X-Forwarded-Proto} == 'https'\"" if name == TRANSPORT else ""
        yield f'Header always set {name} "{_value(value)}"{secure}'
    yield from (_under(folder, SECURITY_POLICY, value) for folder, value in policy.own_security)
    yield from (_under(folder, CACHING, IMMUTABLE) for folder in policy.lasting)


def _under(folder: str, name: str, value: str) -> str:
    return f'Header always set {name} "{_value(value)}" "expr=%{{REQUEST_URI}} =~ m#^{folder}#"'


def _value(text: str) -> str:
    """A header value: « % » starts a format, and a quote or a backslash would end the argument early."""
    return text.replace("%", "%%").replace("\\", "\\\\").replace('"', '\\"')
