"""The one configured Markdown parser.

CommonMark with tables and definition lists. Off: raw HTML (refused), images (refused), indented code (an
indented paragraph stays a paragraph), link reference definitions (a line that vanishes from the page).
"""

from __future__ import annotations

from functools import cache

from markdown_it import MarkdownIt
from mdit_py_plugins.deflist import deflist_plugin

from chirsite.markup.directives import directive_plugin
from chirsite.markup.inline import LocatedInline, inline_plugin
from chirsite.markup.located import locate
from chirsite.markup.positions import positions_plugin
from chirsite.markup.typography import typeset_tokens


class _Markdown(MarkdownIt):
    """markdown-it that keeps the addresses of links as they are written."""

    def normalizeLink(self, url: str) -> str:  # noqa: N802 - the parser's own name
        return url

    def normalizeLinkText(self, link: str) -> str:  # noqa: N802 - the parser's own name
        return link


@cache
def markdown() -> MarkdownIt:
    """The parser; parse with ``env={"source": SourceFile, "french": bool}`` and read ``env["problems"]``."""
    md = _Markdown()
    md.inline = LocatedInline()
    md.configure("commonmark", {"html": False})
    md.enable("table").disable(["code", "reference", "html_block"])
    md.use(deflist_plugin).use(directive_plugin).use(positions_plugin).use(inline_plugin)
    md.core.ruler.after("inline", "locate", locate)
    md.core.ruler.after("locate", "typography", typeset_tokens)
    return md
