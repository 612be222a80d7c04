"""No bar when nothing needs consent; no « aucun cookie » when something does (délibération CNIL 2020-091)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule, Site
from chirsite.rules.citations import CNIL_2020
from chirsite.rules.shared.fetched import fetched_elsewhere
from chirsite.rules.trackers.bars import bars
from chirsite.text.fold import fold

# « Aucun cookie avant votre accord », « aucun cookie publicitaire » promise less.
_LESS = (
    r"(?! (?:avant|sans|tant|sauf|autre|hormis|a des fins|pour|publicitaires?|tiers|soumis|d'|non |qui|permettant"
    r"|de (?:mesure|suivi|publicite|tiers|pistage|session)))"
)
_TRACKER = rf"(?:cookies?|traceurs?)\b{_LESS}"
_NONE = re.compile(
    rf"\b(?:site|cabinet|nous|page)(?: \w+){{0,3}}? (?:ne |n')(?:\w+ ){{1,2}}(?:aucun|pas de) {_TRACKER}"
    rf"|\bsite (?:\w+ )?(?:sans|zero) {_TRACKER}"
)


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """COO-09 on every rendered page."""
    if any(item.needs_consent for item in site.project.settings.value.services) or _loads_elsewhere(site):
        yield from _lies(site)
    else:
        for page, bar in bars(site):
            message = "le bandeau demande un accord dont ce site n’a pas besoin"
            advice = "Retirer le bandeau : la page sur les cookies suffit."
            yield Hit(Span(page.path), message, advice, excerpt=bar.text)


def audit(site: Site) -> Iterator[Hit]:
    """COO-09 on a site whose services are not known: « aucun cookie » on a site that loads from others."""
    if _loads_elsewhere(site):
        yield from _lies(site)


def _loads_elsewhere(site: Site) -> bool:
    return next(fetched_elsewhere(site), None) is not None


def _lies(site: Site) -> Iterator[Hit]:
    for page in site.originals:
        for block in page.blocks:
            folded = fold(block)
            for match in _NONE.finditer(folded.text):
                start, end = folded.original_span(match.start(), match.end())
                message = f"« {block[start:end]} » n’est pas vrai : des services tiers du site demandent un accord"
                yield Hit(
                    Span(page.path), message, "Dire ce qui est déposé, par quel service.", excerpt=block[start:end]
                )


RULE = Rule(
    module=__name__,
    id="COO-09",
    name="bandeau-inutile-ou-mensonger",
    title="Bandeau inutile, ou « aucun cookie » mensonger",
    severity=Severity.INFO,
    evidence=Evidence.CONFIRMED,
    citations=(CNIL_2020,),
    output=check_page,
    audit=audit,
)
