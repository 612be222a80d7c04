"""Which page of a site is its legal notice, its fees…: told by its title, its main heading and its address."""

from __future__ import annotations

import re

from chirsite.model.rendered import HtmlFacts
from chirsite.text.fold import folded_words

_KINDS = (
    ("legal", re.compile(r"\bmentions? legales?\b")),
    ("privacy", re.compile(r"\bconfidentialite\b|\bdonnees personnelles\b|\brgpd\b|\bvie privee\b")),
    ("cookies", re.compile(r"\bcookies?\b|\btraceurs?\b")),
    ("fees", re.compile(r"\bhonoraires?\b|\btarifs?\b")),
    ("access", re.compile(r"\bacces\b|\bcontact\b|\bnous (?:trouver|rejoindre)\b|\bvenir\b")),
)
_SEPARATORS = re.compile(r"[-_/.+]|%20")


def kind_of(page: HtmlFacts, *, first: bool) -> str:
    """The kind of ``page``, ``""`` when nothing tells; the ``first`` page read is the home page."""
    if any(meta.attributes.get("http-equiv", "").lower() == "refresh" for meta in page.metas):
        return "redirect"
    if first:
        return "home"
    headings = (heading.text for heading in page.headings if heading.tag == "h1")
    for said in (_SEPARATORS.sub(" ", page.url), *headings, page.title):
        folded = folded_words(said)
        kind = next((kind for kind, pattern in _KINDS if pattern.search(folded)), "")
        if kind:
            return kind
    return ""
