"""The part of nginx's configuration that is about the site: to be included in its ``server`` block.

Sources: nginx documentation, core, headers, rewrite, gzip and gzip_static modules. A location that adds a header loses
those of its server: none here adds any. The name of the file starts with a dot, so that no host serves it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from chirsite.hosting.media_types import PACKED, TYPES
from chirsite.hosting.policy import CACHING, IMMUTABLE, REVALIDATED, SECURITY_POLICY, TRANSPORT, Policy
from chirsite.model.rendered import RenderedFile

NAME = ".chirsite-nginx.conf"
NOTICE = (
    "# Écrit par chirsite à chaque publication : ce qui est changé ici se perd.\n"
    "# À inclure dans le bloc « server » du site, avec listen, server_name, root et le certificat."
)
_PROOF = r"^/\.well-known/acme-challenge/"


def nginx_conf(policy: Policy) -> RenderedFile:
    """One host over HTTPS, types, compression, headers, old addresses, errors."""
    parts = ([NOTICE], _one_host(policy), _types(), _packed(), _headers(policy), _addresses(policy), _errors(policy))
    return RenderedFile(NAME, "\n".join(line for part in parts for line in (*part, "")).encode())


def quoted(text: str) -> str:
    """A parameter between quotes, in which only they and the backslash have a meaning."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _one_host(policy: Policy) -> Iterator[str]:
    """The certificate of the site is proved over HTTP, on any of its names: that path is left alone."""
    yield "set $chirsite_elsewhere 0;"
    yield "if ($scheme = http) { set $chirsite_elsewhere 1; }"
    yield "if ($http_x_forwarded_proto = https) { set $chirsite_elsewhere 0; }"
    # $host, not $http_host, which HTTP/3 leaves empty; it has no port and no capitals
    name = policy.host.partition(":")[0]
    yield f"if ($host != {quoted(name)}) {{ set $chirsite_elsewhere 1; }}"
    yield f"if ($uri ~ {quoted(_PROOF)}) {{ set $chirsite_elsewhere 0; }}"
    yield f"if ($chirsite_elsewhere) {{ return 301 {quoted(f'{policy.origin}$request_uri')}; }}"


def _types() -> Iterator[str]:
    yield "types {"
    yield from (f"  {kind} {suffix[1:]};" for suffix, kind in TYPES.items())
    yield "}"
    yield "default_type application/octet-stream;"
    yield "charset utf-8;"
    yield f"charset_types {_kinds(suffix for suffix in PACKED if suffix != '.html')};"


def _packed() -> list[str]:
    """Brotli needs a module that many servers lack: who has it writes « brotli_static on » beside the inclusion."""
    kinds = _kinds(suffix for suffix in PACKED if suffix != ".html")
    return ["gzip on;", "gzip_static on;", "gzip_vary on;", "gzip_proxied any;", f"gzip_types {kinds};"]


def _kinds(suffixes: Iterable[str]) -> str:
    return " ".join(TYPES[suffix] for suffix in suffixes)


def _headers(policy: Policy) -> Iterator[str]:
    """Variables hold what depends on the path; an empty one sends no header. They are set anew for an error page."""
    yield f"set $chirsite_security {quoted(policy.security)};"
    yield from (_under(folder, "security", value) for folder, value in policy.own_security)
    yield f"set $chirsite_caching {quoted(REVALIDATED)};"
    yield from (_under(folder, "caching", IMMUTABLE) for folder in policy.lasting)
    yield 'set $chirsite_transport "";'
    transport = quoted(dict(policy.common)[TRANSPORT])
    yield f"if ($scheme = https) {{ set $chirsite_transport {transport}; }}"
    yield f"if ($http_x_forwarded_proto = https) {{ set $chirsite_transport {transport}; }}"
    yield f"add_header {TRANSPORT} $chirsite_transport always;"
    yield f"add_header {SECURITY_POLICY} $chirsite_security always;"
    yield f"add_header {CACHING} $chirsite_caching always;"
    yield from (f"add_header {name} {quoted(value)} always;" for name, value in policy.common if name != TRANSPORT)


def _under(folder: str, variable: str, value: str) -> str:
    return f"if ($uri ~ {quoted(f'^{folder}')}) {{ set $chirsite_{variable} {quoted(value)}; }}"


def _addresses(policy: Policy) -> Iterator[str]:
    for moved in policy.moved:
        yield f"location = {quoted(moved.origin)} {{ return 301 {quoted(f'{policy.origin}{moved.target}')}; }}"
    yield from (f"location = {quoted(path)} {{ return 410; }}" for path in policy.gone)
    yield r'location ~ "/\.(?!well-known(?:/|$))" { return 404; }'


def _errors(policy: Policy) -> list[str]:
    return [
        "index index.html;",
        "autoindex off;",
        "absolute_redirect off;",
        "server_tokens off;",
        f"error_page 403 404 =404 {policy.not_found};",
        f"error_page 410 {policy.not_found};",
        f"location {policy.base}/ {{ try_files $uri $uri/ =404; }}",
    ]
