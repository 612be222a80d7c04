"""The consent bars of a site, each once, and what their buttons say."""

from __future__ import annotations

import re
from collections.abc import Iterator

from chirsite.model.rendered import ConsentBar, Element, HtmlFacts
from chirsite.rules.base import Site
from chirsite.text.fold import folded_words

_REFUSE = re.compile(
    r"\b(?:refuse[rz]?|rejete[rz]?|decline[rz]?|interdire|sans (?:les )?accepter|n'accepte pas|non,? merci)\b|^non$"
    r"|\bnecessaires (?:seulement|uniquement)\b|\b(?:uniquement|seulement) les (?:\w+ ){0,2}necessaires\b"
)
_SETTINGS = re.compile(r"\b(?:parametr|personnalis|gerer|choisir|options|preferences)")
_ACCEPT = re.compile(r"\baccepte[rz]?\b|\bautoriser\b|^ok\b|^d'accord\b|\bcompris\b")


def bars(site: Site) -> Iterator[tuple[HtmlFacts, ConsentBar]]:
    """Each consent bar that reads differently, and the first page that has it."""
    seen: set[str] = set()
    for page in site.originals:
        for bar in page.consent_bars:
            if bar.text not in seen:
                seen.add(bar.text)
                yield page, bar


def is_refusal(control: Element) -> bool:
    """Whether a control refuses, at once."""
    said = folded_words(control.text)
    return bool(_REFUSE.search(said)) and not _SETTINGS.search(said)


def is_acceptance(control: Element) -> bool:
    """Whether a control accepts, at once."""
    said = folded_words(control.text)
    return bool(_ACCEPT.search(said)) and not _REFUSE.search(said) and not _SETTINGS.search(said)


def is_button(control: Element) -> bool:
    """Whether a control stands as a button, and not as a plain link."""
    return control.tag != "a" or control.attributes.get("role") == "button" or bool(control.attributes.get("class"))


def said_of_cookies(site: Site, bar: ConsentBar) -> str:
    """What a visitor can read of cookies, in the words of patterns: the bar, and the page on cookies."""
    return " ".join((folded_words(bar.text), *(folded_words(page.text) for page in site.of_kind("cookies"))))
