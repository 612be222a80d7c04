"""What the names of HTML mean for whoever reads: which tags end a sentence, which attributes are read or heard."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from chirsite.model.document import BlockKind
from chirsite.rules.passages import Scope

INLINE: Final = frozenset(
    {"a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins"}
    | {"kbd", "label", "mark", "picture", "q", "rt", "ruby", "s", "samp", "small", "source", "span", "strong"}
    | {"sub", "sup", "svg", "time", "tspan", "u", "var", "wbr", "meta", "link", "nobr", "big", "strike", "tt"}
)
"""Elements that leave a sentence in one piece; what a script or a style stands in is in none."""

EMPTY: Final = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
)
"""Elements without content nor end tag."""

KINDS: Final[Mapping[str, BlockKind]] = MappingProxyType(
    dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6", "button", "legend"), BlockKind.HEADING)
    | dict.fromkeys(("dt", "summary"), BlockKind.QUESTION)
    | dict.fromkeys(("figcaption", "caption"), BlockKind.CAPTION)
    | dict.fromkeys(("blockquote",), BlockKind.QUOTATION)
    | dict.fromkeys(("td", "th"), BlockKind.TABLE_CELL)
    | dict.fromkeys(("li", "option"), BlockKind.LIST_ITEM)
)
"""What a text is, by the elements it stands in, the most telling first."""

ENDS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "ul": ("li",),
        "ol": ("li",),
        "table": ("td", "th", "caption"),
        "dl": ("dt",),
        "dd": ("dt",),
        "select": ("option",),
    }
    | {"details": ("summary",), "figure": ("figcaption",)}
)
"""Elements whose beginning and whose end close others, whose own end tag may be missing."""

SPOKEN: Final[Mapping[str, Scope]] = MappingProxyType(
    {"alt": Scope.ALTERNATIVE, "title": Scope.BODY, "aria-label": Scope.BODY, "aria-description": Scope.BODY}
    | {"placeholder": Scope.BODY, "label": Scope.BODY, "summary": Scope.BODY}
)
"""Attributes that are read aloud, shown on hover or in a field."""

LABELLED_INPUTS: Final = frozenset({"submit", "button", "reset"})
"""Types of ``input`` whose ``value`` is what the button says."""

SPOKEN_METAS: Final = frozenset(
    {"description", "keywords", "og:title", "og:description", "og:site_name", "og:image:alt", "twitter:title"}
    | {"twitter:description", "twitter:image:alt", "dc.title", "dc.description", "abstract", "application-name"}
)
"""Names of ``meta`` elements that search engines and social networks show."""
