"""What a page holds that its policy would stop: code and styles in attributes, sources that no header may carry."""

from __future__ import annotations

import re
from collections.abc import Iterator

from chirsite.diagnostics import Finding
from chirsite.hosting.csp import Directives, unsafe_sources
from chirsite.load.text_file import refused
from chirsite.model.project import Record
from chirsite.model.site import SiteSettings
from chirsite.render.pages import Rendered
from chirsite.schema.nodes import fault

_SUSPECT = re.compile(rb"""\s(?:style|on[a-z]+)\s*=|<style""", re.IGNORECASE)
_HELP = (
    "Mettre le style dans un fichier .css du thème, le code dans un fichier .js : la politique de sécurité les admet."
)


def source_faults(settings: Record[SiteSettings], directives: Directives) -> Iterator[Finding]:
    """Errors: services whose address no header may carry."""
    form = settings.value.contact_form
    for source in unsafe_sources(directives):
        message = f"l’adresse « {source} » d’un service ne peut pas être écrite dans une politique de sécurité"
        at = settings.at("contact_form", "action") if form and form.origin == source else settings.at("services")
        yield fault(settings.source, "hosting-source", at, message, "N’y mettre que le nom d’hôte du service.")


def inline_faults(rendered: Rendered) -> Iterator[Finding]:
    """Errors: pages whose style or code a browser would not apply."""
    for page in rendered.pages:
        if _SUSPECT.search(page.file.content) and (found := _stopped(page.file.content)):
            message = f"la page {page.route.path} porte « {found} », que sa politique de sécurité arrêterait"
            yield refused(page.file.path, "hosting-inline", message, _HELP)


def _stopped(content: bytes) -> str:
    """The first thing in a page that the policy stops, ``""`` when all of it was text that looks like it."""
    from selectolax.lexbor import LexborHTMLParser

    for node in LexborHTMLParser(content.decode("utf-8", "replace")).css("*"):
        if node.tag == "style":
            return "<style>"
        for name in node.attributes:
            if name == "style" or name.startswith("on"):
                return f"{name}="
    return ""
