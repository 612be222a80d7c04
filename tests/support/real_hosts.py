"""Apache and nginx themselves, serving a folder as a host would: HTTP and HTTPS, each on a free port."""

from __future__ import annotations

import http.client
import os
import shutil
import socket
import ssl
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

HOST = "www.cabinet-modele-specimen.example"
"""The host name of the example practice."""
MODULES = frozenset(
    {"alias", "authz_core", "authz_host", "autoindex", "deflate", "dir", "filter", "headers", "mime"}
    | {"negotiation", "rewrite", "setenvif", "socache_shmcb", "ssl"}
)
"""What a shared server has; MultiViews and listings are on, as on many."""
_APACHE_MODULES = Path("/usr/lib/apache2/modules")
_NGINX_MODULES = Path("/usr/lib/nginx/modules")
_BROTLI = _NGINX_MODULES / "ngx_http_brotli_static_module.so"


@dataclass(frozen=True)
class Answer:
    """What a server said; header names are in lower case, and a header that came twice is joined by a comma."""

    status: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False)


@dataclass(frozen=True)
class Running:
    """A server under way."""

    http: int
    https: int

    def ask(
        self, path: str, *, secure: bool = True, host: str = HOST, headers: Mapping[str, str] | None = None
    ) -> Answer:
        """One GET, as a browser would send it to ``host``; nothing is decoded, no redirection followed."""
        context = ssl._create_unverified_context()
        connection = (
            http.client.HTTPSConnection("127.0.0.1", self.https, context=context, timeout=10)
            if secure
            else http.client.HTTPConnection("127.0.0.1", self.http, timeout=10)
        )
        connection.putrequest("GET", path, skip_host=True, skip_accept_encoding=True)
        for name, value in {"Host": host, **(headers or {})}.items():
            connection.putheader(name, value)
        connection.endheaders()
        response = connection.getresponse()
        names = {name.lower() for name, _ in response.getheaders()}
        told = {name: response.headers.get_all(name, []) for name in names}
        answer = Answer(response.status, {name: ", ".join(values) for name, values in told.items()}, response.read())
        connection.close()
        return answer


@contextmanager
def apache(site: Path, modules: frozenset[str] = MODULES) -> Iterator[Running]:
    """Apache with AllowOverride All, a directory listing and the language « br », which the site must undo."""
    program = _found("apache2") or "apache2"
    secure = "ssl" in modules
    with _workplace(site) as (work, ports):
        loaded = "\n".join(f"LoadModule {name}_module {_APACHE_MODULES}/mod_{name}.so" for name in sorted(modules))
        types = "TypesConfig /dev/null\nAddLanguage br .br\nAddType application/x-gzip .gz" if "mime" in modules else ""
        tls = (
            f"Listen 127.0.0.1:{ports.https}\n<VirtualHost *:{ports.https}>\nSSLEngine on\n"
            f"SSLCertificateFile {work}/cert.pem\nSSLCertificateKeyFile {work}/key.pem\n</VirtualHost>"
        )
        options = "Options Indexes FollowSymLinks MultiViews" if "autoindex" in modules else "Options FollowSymLinks"
        (work / "httpd.conf").write_text(
            f"LoadModule mpm_event_module {_APACHE_MODULES}/mod_mpm_event.so\n{loaded}\n"
            f"ServerRoot {work}\nPidFile {work}/pid\nErrorLog {work}/error.log\nMutex posixsem\n"
            f"ServerName localhost\nListen 127.0.0.1:{ports.http}\nDocumentRoot {work}/site\n{types}\n"
            f"User www-data\nGroup www-data\n"
            f"<Directory {work}/site>\nAllowOverride All\nRequire all granted\n{options}\n</Directory>\n"
            f"{tls if secure else ''}\n",
            "utf-8",
        )
        command = [program, "-d", str(work), "-f", str(work / "httpd.conf")]
        _tried([*command, "-t"])
        with _process([*command, "-DFOREGROUND"], work, ports, secure=secure):
            yield ports


@contextmanager
def nginx(site: Path, folder: str = "", *, brotli: bool = True) -> Iterator[Running]:
    """nginx with nothing but the snippet of ``folder`` in its server; with Debian's module for Brotli, or without."""
    program = _found("nginx") or "nginx"
    with _workplace(site) as (work, ports):
        module = f"load_module {_BROTLI};" if brotli else ""
        user = "user root;" if os.geteuid() == 0 else ""
        folders = "".join(
            f"{name}_temp_path {work}/{name};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        )
        (work / "nginx.conf").write_text(
            f"{module}\n{user}\npid {work}/pid; error_log {work}/error.log; daemon off; worker_processes 1;\n"
            f"events {{}}\nhttp {{ access_log off; {folders}\nserver {{\n"
            f"listen 127.0.0.1:{ports.http}; listen 127.0.0.1:{ports.https} ssl; root {work}/site;\n"
            f"ssl_certificate {work}/cert.pem; ssl_certificate_key {work}/key.pem;\n"
            f"{'brotli_static on;' if brotli else ''}\ninclude {work}/site/{folder}.chirsite-nginx.conf;\n}} }}\n",
            "utf-8",
        )
        command = [program, "-c", str(work / "nginx.conf"), "-e", str(work / "error.log")]
        _tried([*command, "-t"])
        with _process(command, work, ports, secure=True):
            yield ports


SERVERS: Mapping[str, Callable[[Path], AbstractContextManager[Running]]] = {"apache": apache, "nginx": nginx}


def required_servers() -> None:
    """For a test: it is skipped where a server is missing, but never in continuous integration."""
    modules = (_APACHE_MODULES / "mod_mime.so", _BROTLI)
    if all(module.exists() for module in modules) and all(_found(name) for name in ("apache2", "nginx", "openssl")):
        return
    reason = "Apache or nginx is missing (Debian: apache2, nginx, libnginx-mod-http-brotli-static, openssl)"
    if "CI" in os.environ:
        pytest.fail(reason)
    pytest.skip(reason)


def _found(program: str) -> str | None:
    return shutil.which(program) or shutil.which(program, path="/usr/sbin")


@contextmanager
def _workplace(site: Path) -> Iterator[tuple[Path, Running]]:
    """A folder that the server's own user can read, with the site, a certificate, and two free ports."""
    with tempfile.TemporaryDirectory(prefix="chirsite-host-") as folder:
        work = Path(folder)
        work.chmod(0o755)
        shutil.copytree(site, work / "site")
        (work / "site").chmod(0o755)
        _tried(
            [
                *("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"),
                *("-keyout", str(work / "key.pem"), "-out", str(work / "cert.pem")),
                *("-days", "2", "-subj", f"/CN={HOST}"),
            ]
        )
        yield work, Running(_free_port(), _free_port())


def _tried(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "[warn]" not in done.stderr, done.stderr


@contextmanager
def _process(command: list[str], work: Path, ports: Running, *, secure: bool) -> Iterator[None]:
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            log = work / "error.log"
            for port in (ports.http, ports.https) if secure else (ports.http,):
                _wait(process, port, log)
            yield
        finally:
            process.terminate()


def _wait(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    for _ in range(200):
        assert process.poll() is None, log.read_text("utf-8")
        with socket.socket() as client:
            if client.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise AssertionError("the server does not answer")


def _free_port() -> int:
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        port: int = server.getsockname()[1]
        return port
