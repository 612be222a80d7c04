"""Who has a link with a company and speaks of its products says so on the page (article L. 4113-13)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.model.page import FrontMatter, Page, ProcedureFrontMatter
from chirsite.model.practitioner import InterestLink
from chirsite.model.project import Project
from chirsite.model.rendered import HtmlFacts
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import L4113_13
from chirsite.rules.passages import page_passages
from chirsite.text.fold import folded_text

_FORM = re.compile(r",? (?:sas?|sasu|sarl|gmbh|ag|inc\.?|ltd\.?|plc|nv|bv|spa)$")
_FAR = 400
"""Characters between « liens d’intérêts » and the company: the length of a table of links."""


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """INT-01 on each rendered page that names a company, or a product of it, with which a signatory has a link."""
    for page in site.project.pages():
        said = " ".join(passage.folded for passage in page_passages(page))
        for link in _links(site.project, page):
            cited = next((name for name in _names(link) if _is_in(name, said)), None)
            if cited is None:
                continue
            for facts in site.written(page):
                if not _is_disclosed(facts, link):
                    message = f"la page cite « {cited} » sans dire le lien d’intérêts avec {link.company}"
                    advice = f"Afficher sur la page : « Liens d’intérêts : {link.nature}, {link.company} »."
                    yield Hit(Span(facts.path), message, advice, excerpt=cited)


def _links(project: Project, page: Page[FrontMatter]) -> Iterator[InterestLink]:
    """The links of those who wrote, reviewed or perform what the page is about."""
    meta = page.meta
    performing = meta.performed_by if isinstance(meta, ProcedureFrontMatter) else ()
    for identifier in dict.fromkeys((meta.author, meta.reviewed_by, *performing)):
        surgeon = project.surgeon(identifier or "")
        if surgeon:
            yield from surgeon.value.interests.links


def _names(link: InterestLink) -> tuple[str, ...]:
    return (_FORM.sub("", folded_text(link.company)), *map(folded_text, link.products))


def _is_in(name: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


def _is_disclosed(facts: HtmlFacts, link: InterestLink) -> bool:
    company = re.escape(_names(link)[0])
    return re.search(rf"\bliens? d'interets?\b.{{0,{_FAR}}}?{company}(?!\w)", folded_text(facts.text)) is not None


RULE = Rule(
    module=__name__,
    id="INT-01",
    name="lien-d-interets-tu",
    title="Lien d’intérêts tu sur une page qui cite l’entreprise",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(L4113_13,),
    output=check_page,
)
