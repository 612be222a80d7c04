"""No chat for medical questions (charte of 2014)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.model.rendered import HtmlFacts
from chirsite.rules.base import Evidence, Hit, Rule, Site
from chirsite.rules.citations import CNOM_2014
from chirsite.rules.shared.terms import Terms

_SOURCES = (
    "tawk.to",
    "crisp.chat",
    "widget.intercom.io",
    "code.tidio.co",
    "js.driftt.com",
    "livechatinc.com",
    "zopim.com",
    "static.zdassets.com",
    "olark.com",
    "smartsuppchat.com",
    "userlike",
    "iadvize.com",
    "customerchat",
    "botpress",
    "chatbase.co",
    "landbot.io",
    "usemessages.com",
)
_CODE = (
    "$crisp",
    "tawk_api",
    "intercomsettings",
    "tidiochatapi",
    "drift.load",
    "fb-customerchat",
    "smartsupp(",
    "olark(",
)
_CHAT = r"(?:t?chat|clavardage|messagerie instantanee)"
_HELP = "Le retirer, et répondre aux questions habituelles dans une page « Questions fréquentes »."

TERMS = Terms(
    patterns=(
        rf"{_CHAT} (?:en direct|en ligne|medical|avec (?:le|la|un|une|votre|notre) "
        r"(?:docteur|chirurgien\w*|medecin|praticien\w*|equipe|secretariat))",
        r"(?:discutez|echangez|dialoguez|chattez) (?:en direct|par t?chat|en ligne avec (?:le|la|un|votre|notre) \w+)",
        r"posez (?:votre|vos|une) questions? (?:en direct|par t?chat)(?: (?:au|a la|a votre) \w+)?",
    ),
    message="« {found} » invite à clavarder",
    help=_HELP,
)


def check_page(site: Site) -> Iterator[Hit]:
    """FOR-06 on every rendered page: scripts and frames of chat services."""
    for page in site.pages:
        for found in dict.fromkeys(_chats(page)):
            yield Hit(Span(page.path), f"service de clavardage : « {found} »", _HELP, excerpt=found)


def _chats(page: HtmlFacts) -> Iterator[str]:
    for element in page.resources:
        address = (element.attributes.get("src") or element.attributes.get("href") or "").lower()
        yield from (sign for sign in _SOURCES if sign in address)
    for script in page.scripts:
        code = script.text.lower()
        yield from (sign for sign in (*_SOURCES, *_CODE) if sign in code)


RULE = Rule(
    module=__name__,
    id="FOR-06",
    name="clavardage",
    title="Messagerie instantanée",
    severity=Severity.WARNING,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2014,),
    text=TERMS,
    output=check_page,
    audit=check_page,
)
