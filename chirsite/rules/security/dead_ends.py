"""A link leads somewhere and a form does something (guide of the Académie nationale de chirurgie, 2025)."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote

from chirsite.diagnostics import Severity, Span
from chirsite.model.rendered import Element, HtmlFacts
from chirsite.rules.base import Evidence, Hit, Rule, Site
from chirsite.rules.citations import GUIDE_2025
from chirsite.text.address import split_address

_LINK = "Corriger l’adresse, ou retirer le lien."
_FORM = "Un site statique ne reçoit rien : remplacer le formulaire par un téléphone ou un lien vers un service."


def check_page(site: Site) -> Iterator[Hit]:
    """SEC-03 on every rendered page: links to the site itself find a file, links to a heading find it, forms go."""
    base = split_address(site.address).path.rstrip("/")
    for page in site.pages:
        for target in dict.fromkeys(link.attributes.get("href", "").strip() for link in page.links):
            if _is_broken(site, page, target, base):
                yield Hit(Span(page.path), f"le lien « {target} » ne mène à rien", _LINK, excerpt=target)
        for form in page.forms:
            if _is_inert(page, form):
                yield Hit(Span(page.path), "ce formulaire n’envoie rien nulle part", _FORM, excerpt="form")


def _is_broken(site: Site, page: HtmlFacts, target: str, base: str) -> bool:
    address = split_address(target)
    if address.scheme or address.netloc:
        return False
    if not address.path:
        return not target or unquote(address.fragment) not in page.identifiers | {"", "top"}
    if not site.files or not address.path.startswith("/"):
        return False
    path = unquote(address.path).removeprefix(base).lstrip("/")
    return not {path, f"{path}index.html", f"{path}/index.html"} & set(site.files)


def _is_inert(page: HtmlFacts, form: Element) -> bool:
    """Whether a form goes nowhere; a script, where there is one, may take it over."""
    action = form.attributes.get("action", "").strip()
    is_dialogue = form.attributes.get("method", "").lower() == "dialog"
    return action in {"", "#"} and not is_dialogue and not page.scripts


RULE = Rule(
    module=__name__,
    id="SEC-03",
    name="lien-sans-issue",
    title="Lien cassé ou formulaire inopérant",
    severity=Severity.WARNING,
    evidence=Evidence.STATED,
    citations=(GUIDE_2025,),
    output=check_page,
    audit=check_page,
)
