"""No open comments: they would bring testimonials and health data."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.model.rendered import HtmlFacts
from chirsite.rules.base import Evidence, Hit, Rule, Site
from chirsite.rules.citations import CSP_19_1, RGPD_9
from chirsite.rules.shared.fetched import embedded

_TOOLS = (
    "disqus",
    "giscus",
    "utteranc.es",
    "commento",
    "hyvor",
    "remark42",
    "cusdis",
    "isso/js",
    "graphcomment",
    "plugins/comments.php",
    "fb-comments",
    "cactus-comments",
)
_IDENTIFIERS = frozenset({"disqus_thread", "commentform", "comment-form", "respond", "fb-comments", "isso-thread"})
_HELP = "Retirer le module ; sinon, relire chaque commentaire avant de le publier."


def check_page(site: Site) -> Iterator[Hit]:
    """AVI-06 on every rendered page: the scripts, frames and forms of comments."""
    for page in site.pages:
        for sign in dict.fromkeys(_comments(page)):
            yield Hit(Span(page.path), f"module de commentaires : « {sign} »", _HELP, excerpt=sign)


def _comments(page: HtmlFacts) -> Iterator[str]:
    yield from embedded(page, _TOOLS)
    yield from sorted(_IDENTIFIERS & page.identifiers)
    actions = (form.attributes.get("action", "") for form in page.forms)
    yield from (action for action in actions if "comments" in action.lower())


RULE = Rule(
    module=__name__,
    id="AVI-06",
    name="commentaires-ouverts",
    title="Commentaires ouverts",
    severity=Severity.WARNING,
    evidence=Evidence.UNVERIFIED,
    citations=(CSP_19_1, RGPD_9),
    output=check_page,
    audit=check_page,
)
