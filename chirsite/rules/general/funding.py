"""Who pays for the site is said in the legal notice (livre blanc of 2011, charte of 2014)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import CNOM_2011, CNOM_2014
from chirsite.rules.shared.mentions import Mention, missing_on_kind
from chirsite.text.fold import folded_text
from chirsite.text.negation import is_negated

_BANNER = re.compile(
    r"\b(?:site|page|application)s? (?:\w+ ){0,3}"
    r"(?:en partenariat avec|avec le soutien d[eu]|grace au soutien d[eu]|parraine par|sponsorise par)"
    r" (?:le |la |les |l'|la societe |le laboratoire )?(?P<partner>[\w-]+)"
)


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """GEN-16 on the rendered pages: the legal notice tells who pays, partners shown elsewhere included."""
    funding = site.project.settings.value.funding
    yield from missing_on_kind(site, "legal", "Mentions légales", (Mention("le financement du site", funding),))
    told = folded_text(funding)
    for page in site.pages:
        for block in page.blocks:
            shown = _BANNER.search(folded_text(block))
            if shown and shown["partner"] not in told and not is_negated(block, shown.start()):
                message = f"un soutien est affiché sans être expliqué : « {block} »"
                advice = "Dire dans « funding » qui finance quoi, ou retirer la mention."
                yield Hit(Span(page.path), message, advice, excerpt=block)


RULE = Rule(
    module=__name__,
    id="GEN-16",
    name="financement-non-dit",
    title="Financement du site non affiché",
    severity=Severity.INFO,
    evidence=Evidence.STATED,
    citations=(CNOM_2011, CNOM_2014),
    output=check_page,
)
