"""The page of a cosmetic operation tells its risks and complications (article L. 6322-2)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from chirsite.diagnostics import Severity
from chirsite.model.rendered import HtmlFacts
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import CSP_19_1, L6322_2
from chirsite.rules.cosmetic.pages import cosmetic_pages, unstated
from chirsite.rules.shared.statements import Statement
from chirsite.text.fold import folded_text

_SECTION = Statement("une section sur les risques et les complications", ("risques?|complications?",))
_COMPLICATIONS = re.compile(r"\bcomplications?\b")


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """EST-06 on the rendered page of each cosmetic procedure: a heading on risks, something under it."""
    for _, facts in cosmetic_pages(site):
        if not (_has_section(facts) and _COMPLICATIONS.search(folded_text(facts.own_text))):
            yield unstated(facts, _SECTION, "Remplir « Risques et complications » : risques fréquents, risques graves.")


def _has_section(page: HtmlFacts) -> bool:
    titles = {heading.text for heading in page.headings}
    pairs = zip(page.blocks, page.blocks[1:], strict=False)
    return any(title in titles and _SECTION.stands_in(title) and text not in titles for title, text in pairs)


RULE = Rule(
    module=__name__,
    id="EST-06",
    name="risques-esthetiques-absents",
    title="Risques et complications absents d’un acte esthétique",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(L6322_2, CSP_19_1),
    output=check_page,
)
