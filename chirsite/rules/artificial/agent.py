"""Who talks to a machine is told so (règlement (UE) 2024/1689, article 50, 1)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity, Span
from chirsite.model.rendered import HtmlFacts
from chirsite.rules.base import Evidence, Hit, Rule, Site
from chirsite.rules.citations import AI_ACT_50, CSP_19_1
from chirsite.text.fold import folded_text

_AGENTS = (
    "chatbase.co",
    "voiceflow.com",
    "botpress",
    "landbot.io",
    "dialogflow",
    "df-messenger",
    "elevenlabs-convai",
    "convai-widget",
    "customgpt.ai",
    "dante-ai.com",
    "vapi.ai",
    "intercom.io/widget",
    "iadvize.com",
    "tidio",
)
"""Services whose agents answer by themselves: parts of addresses or of inline code, in lower case."""

_AGENT = r"(?:agent|assistante?|robot|chatbot|repond|reponses?|conversation)"
_MACHINE = r"(?:intelligence artificielle|\bia\b)"
_SAID = re.compile(rf"{_AGENT}[^.!?]{{0,80}}{_MACHINE}|{_MACHINE}[^.!?]{{0,80}}{_AGENT}")
_HELP = "Retirer l’agent ; à défaut, écrire à côté : « Cet assistant est une intelligence artificielle. »"


def check_page(site: Site) -> Iterator[Hit]:
    """IA-01 on every rendered page that loads such an agent: the page says what it is."""
    for page in site.pages:
        agent = next(_agents(page), "")
        if agent and not _SAID.search(folded_text(page.text)):
            message = f"la page charge un agent conversationnel (« {agent} ») sans dire que c’est une machine"
            yield Hit(Span(page.path), message, _HELP, excerpt=agent)


def _agents(page: HtmlFacts) -> Iterator[str]:
    loaded = [element.attributes.get("src") or element.attributes.get("href") or "" for element in page.resources]
    for text in (*loaded, *(script.text for script in page.scripts)):
        yield from (sign for sign in _AGENTS if sign in text.lower())


RULE = Rule(
    module=__name__,
    id="IA-01",
    name="agent-conversationnel-cache",
    title="Agent conversationnel non signalé",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(AI_ACT_50, CSP_19_1),
    output=check_page,
    audit=check_page,
    in_force_from=date(2026, 8, 2),
)
