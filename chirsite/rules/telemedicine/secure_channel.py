"""No consumer messenger carries health data (articles L. 1111-8 CSP and 32 of the règlement (UE) 2016/679)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from chirsite.diagnostics import Severity, Span
from chirsite.model.rendered import HtmlFacts
from chirsite.rules.base import Evidence, Hit, Rule, Site
from chirsite.rules.citations import L1111_8, RGPD_32
from chirsite.rules.shared.terms import Terms
from chirsite.text.address import split_address
from chirsite.text.fold import folded_text

if TYPE_CHECKING:
    from chirsite.model.project import Project

_APPS = r"(?:what'?s ?app|(?:facebook )?messenger|skype|telegram|viber|snapchat|facetime|zoom)"
_CARE = (
    r"\b(?:photo|radio|image|document|dossier|resultat|ordonnance|compte rendu|question|consult|teleconsult|visio|avis"
    r"|conseil|suivi|symptome|cicatrice|plaie|contact|joindre|joignable|envoye|ecri[rtv]|adresse|transmet|echange)"
)
_HOSTS = frozenset({"wa.me", "api.whatsapp.com", "web.whatsapp.com", "m.me", "t.me", "zoom.us", "join.skype.com"})
_SCHEMES = frozenset({"whatsapp", "skype", "facetime", "viber", "tg", "fb-messenger"})
_HELP = "Le retirer. On peut écrire : « Le secrétariat vous indiquera la messagerie sécurisée. »"

TERMS = Terms(
    patterns=(rf"(?:par|via|sur|avec) (?:le |un |une |notre |l'application |groupe )?{_APPS}",),
    message="« {found} » : cette messagerie n’est pas sécurisée pour des données de santé",
    help=_HELP,
    unless=(rf"^(?!.*{_CARE})", r"evite[zr]\b", "agrandi", "plutot que", "au lieu de"),  # rumours may run on WhatsApp
)


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """TEL-03 in the data: the tool of the teleconsultation."""
    for surgeon in project.surgeons:
        tool = surgeon.value.teleconsultation.tool or ""
        if re.search(rf"\b{_APPS}\b", folded_text(tool)):
            yield Hit(surgeon.record.at("teleconsultation", "tool"), TERMS.message.format(found=tool), _HELP)


def check_page(site: Site) -> Iterator[Hit]:
    """TEL-03 on every rendered page: links that open a messenger."""
    for page in site.pages:
        for address in dict.fromkeys(_messengers(page)):
            message = f"le lien « {address} » ouvre une messagerie qui n’est pas sécurisée"
            yield Hit(Span(page.path), message, _HELP, excerpt=address)


def _messengers(page: HtmlFacts) -> Iterator[str]:
    for link in page.links:
        address = link.attributes["href"].strip()
        parts = split_address(address)
        host = (parts.hostname or "").removeprefix("www.")
        if parts.scheme in _SCHEMES or host in _HOSTS or host.endswith(".zoom.us"):
            yield address


RULE = Rule(
    module=__name__,
    id="TEL-03",
    name="messagerie-non-securisee",
    title="Messagerie non sécurisée",
    severity=Severity.ERROR,
    evidence=Evidence.CONFIRMED,
    citations=(L1111_8, RGPD_32),
    data=check_data,
    text=TERMS,
    output=check_page,
    audit=check_page,
)
