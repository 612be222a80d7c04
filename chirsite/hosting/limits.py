"""What a host cannot carry, told before anything is written."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from urllib.parse import unquote

from chirsite.diagnostics import Finding, Severity
from chirsite.hosting.headers_file import rule_count
from chirsite.hosting.hosts import Host, chosen
from chirsite.hosting.paths import encoded
from chirsite.hosting.policy import Policy
from chirsite.hosting.redirects_file import is_pattern
from chirsite.model.hosting import HostingTarget
from chirsite.model.page import FrontMatter, Page
from chirsite.model.project import Project, Record
from chirsite.model.site import SiteSettings
from chirsite.plan.build import BuildPlan
from chirsite.schema.nodes import fault

_ORIGIN = re.compile(r"https?://[a-z0-9]+(?:[.-]+[a-z0-9]+)*(?::[0-9]{1,5})?", re.IGNORECASE)
_BASE = re.compile(r"(?:/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*")
_FEWER = "Retirer les plus anciennes, ou choisir un autre hébergeur."
_NO_HEADERS = (
    "{host} n’envoie aucun en-tête choisi par le site : ni HSTS, ni protection contre l’affichage dans un cadre"
)
_IN_THE_PAGES = (
    "Les pages portent elles-mêmes leur politique de sécurité ; pour le reste, choisir un hébergeur qui les envoie."
)
_BUSINESS = "GitHub Pages n’admet pas les sites d’une activité professionnelle en ligne"
_ELSEWHERE = "Garder GitHub Pages pour un essai, et publier ailleurs le site du cabinet."


def address_faults(project: Project, plan: BuildPlan) -> Iterator[Finding]:
    """Errors: an address of the site, or an old address, that a host of site.yaml cannot have."""
    settings, hosts = project.settings, chosen(project.settings.value.hosting)
    if not hosts:
        return
    if not _ORIGIN.fullmatch(plan.origin) or not _BASE.fullmatch(plan.base):
        message = f"l’adresse « {settings.value.address} » ne peut pas être écrite dans la configuration d’un hébergeur"
        advice = "N’y mettre que lettres sans accent, chiffres, points et tirets (xn--… pour un nom accentué)."
        yield fault(settings.source, "hosting-address", settings.at("address"), message, advice)
    for host in hosts:
        if plan.base and host.root_only:
            message = f"{host.name} sert un site à la racine d’un nom de domaine, pas sous « {plan.base}/ »"
            advice = "Donner au site un nom de domaine, ou choisir un autre hébergeur."
            yield fault(settings.source, "hosting-address", settings.at("address"), message, advice)
        yield from _unfit_aliases(project, host)


def written_faults(settings: Record[SiteSettings], policy: Policy) -> Iterator[Finding]:
    """Errors where what was to be written is more than a host reads; advice where it cannot do all; a warning where its
    terms are against the site.
    """
    hosts, at = settings.value.hosting, settings.at("hosting")
    for host in chosen(hosts):
        for message, advice in _excesses(host, policy):
            yield fault(settings.source, "hosting-limit", at, message, advice)
        if not host.sends_headers:
            yield _told(settings, Severity.INFO, _NO_HEADERS.format(host=host.name), _IN_THE_PAGES)
    if HostingTarget.GITHUB_PAGES in hosts:
        yield _told(settings, Severity.WARNING, _BUSINESS, _ELSEWHERE)


def _unfit_aliases(project: Project, host: Host) -> Iterator[Finding]:
    is_unfit = _UNFIT.get(host.patterns)
    if is_unfit is None:
        return
    for page, index, alias in _aliases(project):
        if is_unfit(unquote(alias)):
            message = f"{host.name} lirait l’ancienne adresse « {alias} » comme un modèle d’adresses"
            advice = (
                "La retirer des « aliases » (aucun site ne l’emploie plus, sans doute), ou choisir un autre hébergeur."
            )
            yield fault(page.source, "hosting-alias", page.at("aliases", index), message, advice)


_UNFIT: dict[str, Callable[[str], bool]] = {"*": lambda path: "*" in path, "*:": is_pattern}


def _aliases(project: Project) -> Iterator[tuple[Page[FrontMatter], int, str]]:
    for page in project.pages():
        yield from ((page, index, alias) for index, alias in enumerate(page.meta.aliases))


def _excesses(host: Host, policy: Policy) -> Iterator[tuple[str, str]]:
    limits, name = host.limits, host.name
    if limits.redirects is not None and len(policy.moved) > limits.redirects:
        count = len(policy.moved)
        yield f"{name} lit {limits.redirects} redirections au plus, et le site en a {count}", _FEWER
    if limits.header_rules is not None and rule_count(policy) > limits.header_rules:
        count = rule_count(policy)
        yield f"{name} lit {limits.header_rules} règles d’en-têtes au plus, et le site en a {count}", _FEWER
    if limits.redirect_length is not None:
        lines = [f"{encoded(moved.origin)} {encoded(moved.target)} 301" for moved in policy.moved]
        if long := next((line for line in lines if len(line) > limits.redirect_length), ""):
            most = f"{name} lit {limits.redirect_length} caractères par redirection au plus"
            yield f"{most} : « {long[:60]}… » en a {len(long)}", "Retirer cette ancienne adresse."
    for file in host.write(policy):
        yield from _large(host, file.path, file.content)


def _large(host: Host, path: str, content: bytes) -> Iterator[tuple[str, str]]:
    most = host.limits.file_bytes
    if most is not None and len(content) > most:
        yield f"{host.name} lit {most} octets de « {path} » au plus, et il en aurait {len(content)}", _FEWER
    longest = max(content.split(b"\n"), key=len)
    if host.limits.line_length is not None and len(longest) > host.limits.line_length:
        most_of_line = f"{host.name} lit {host.limits.line_length} caractères par ligne au plus"
        message = f"{most_of_line}, et « {path} » en aurait une de {len(longest)}"
        yield message, "Retirer des services de site.yaml, ou une ancienne adresse trop longue."


def _told(settings: Record[SiteSettings], severity: Severity, message: str, advice: str) -> Finding:
    return fault(settings.source, "hosting-limit", settings.at("hosting"), message, advice, severity)
