"""Before choosing, the visitor reads what trackers are for and who answers for them (délibération CNIL 2020-091)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import MappingProxyType

from chirsite.diagnostics import Severity, Span
from chirsite.model.rendered import ConsentBar
from chirsite.model.service import Service
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import CNIL_2020
from chirsite.rules.shared.mentions import Mention, missing_on_kind
from chirsite.rules.trackers.bars import bars, said_of_cookies
from chirsite.services.kind import Loading, Purpose
from chirsite.text.fold import folded_words

_SAID = MappingProxyType(
    {
        Purpose.VIDEOS: re.compile(r"\bvideos?\b"),
        Purpose.MAPS: re.compile(r"\bcartes?\b|\bplans?\b"),
        Purpose.BOOKING: re.compile(r"\brendez-vous\b"),
        Purpose.AUDIENCE: re.compile(r"\baudience\b|\bstatisti|\bfrequentation\b|\bvisites?\b"),
    }
)
_TO_SAY = MappingProxyType(
    {
        Purpose.VIDEOS: "regarder des vidéos",
        Purpose.MAPS: "afficher des cartes",
        Purpose.BOOKING: "prendre rendez-vous dans la page",
        Purpose.AUDIENCE: "mesurer l’audience",
    }
)
_LIST = re.compile(r"cookie|traceur|confidentialite|privacy")
_WITHDRAWAL = re.compile(r"\bretir|\brevenir sur\b|\bchanger d'avis\b|\bmodifier\b|\ba tout moment\b|\ba nouveau\b")


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """COO-03 on every consent bar; and on the page on cookies, who answers for each service under consent."""
    services = [item for item in site.project.settings.value.services if item.needs_consent]
    if services:
        controllers = dict.fromkeys(item.controller for item in services)
        mentions = (Mention("le responsable d’un service", name) for name in controllers)
        yield from missing_on_kind(site, "cookies", "Cookies", mentions)
    if any(item.loading is Loading.PAGE for item in services) and next(bars(site), None) is None:
        message = "rien ne demande l’accord qu’attend un service du site, qui s’exécute avec les pages"
        advice = "Le thème doit montrer le bandeau (consent_bar) sur chaque page."
        yield from (Hit(Span(page.path), message, advice) for page in site.of_kind("home"))
    for page, bar in bars(site):
        for message, advice in _unsaid(site, bar, services):
            yield Hit(Span(page.path), message, advice, excerpt=bar.text)


def _unsaid(site: RenderedSite, bar: ConsentBar, services: list[Service]) -> Iterator[tuple[str, str]]:
    text = folded_words(bar.text)
    wanted = dict.fromkeys(item.service.purpose for item in services)
    missing = [purpose for purpose in wanted if not _SAID[purpose].search(text)]
    if missing or not any(said.search(text) for said in _SAID.values()):
        advice = f"Écrire à quoi ils servent : {', '.join(_TO_SAY[purpose] for purpose in missing or _SAID)}."
        yield "le bandeau ne dit pas à quoi servent les traceurs", advice
    if not any(_LIST.search(control.attributes.get("href", "").lower()) for control in bar.controls):
        yield "le bandeau ne mène pas à la liste des responsables", "Y mettre un lien vers la page sur les cookies."
    if not _WITHDRAWAL.search(said_of_cookies(site, bar)):
        yield (
            "le droit de retirer son accord n’est pas annoncé",
            "Écrire : « Vous pouvez changer d’avis à tout moment. »",
        )


RULE = Rule(
    module=__name__,
    id="COO-03",
    name="finalites-des-traceurs",
    title="Finalités ou responsables des traceurs absents",
    severity=Severity.ERROR,
    evidence=Evidence.CONFIRMED,
    citations=(CNIL_2020,),
    output=check_page,
)
