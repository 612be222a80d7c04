"""Markdown tokens to HTML: links through the plan, numbered source references, tables a phone can show."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy
from typing import Any

from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import OptionsDict
from markupsafe import Markup

from chirsite.markup.markdown import markdown
from chirsite.model.glossary import Term
from chirsite.plan.build import BuildPlan
from chirsite.plan.links import is_external, language_of, resolve
from chirsite.render.format import uncapitalised
from chirsite.render.odds import ODDS, grid
from chirsite.render.terms import TERM
from chirsite.render.views import ReferenceView
from chirsite.render.words import Words
from chirsite.text.typography import typeset

_TITLE = "title"


class HtmlTokens(RendererHTML):
    """Renders tokens that hold no directive; ``references`` are the page's sources by their id."""

    def __init__(self, plan: BuildPlan, references: Mapping[str, ReferenceView], words: Words) -> None:
        super().__init__()
        self._plan = plan
        self._references = references
        self._words = words
        self._options = deepcopy(markdown().options)
        self._options.xhtmlOut = False

    def html(self, tokens: Sequence[Token], title: str) -> Markup:
        """The HTML of ``tokens``, which stand under ``title``.

        Raises KeyError on a link or a source that the plan has reported.
        """
        return Markup(self.render(tokens, self._options, {_TITLE: title}))

    def link_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Any) -> str:
        """A link to where its destination leads."""
        target = str(tokens[idx].attrs["href"])
        address = resolve(self._plan, target)
        if address is None:
            raise KeyError(target)
        leaves = is_external(target) and target.lower().startswith("https:")
        spoken = language_of(self._plan, target)
        elsewhere = Markup(' hreflang="{}"').format(spoken) if spoken and spoken != self._plan.language else ""
        return Markup('<a href="{}"{}{}>').format(address, Markup(' rel="noopener"') if leaves else "", elsewhere)

    def source_ref(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Any) -> str:
        """The number of a source, linked to it."""
        source = self._references[tokens[idx].meta["id"]]
        return Markup('<a class="ref" href="#{}" role="doc-noteref" aria-label="{}">{}</a>').format(
            source.anchor, self._words("sources.reference", number=source.number), source.number
        )

    def term(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Any) -> str:
        """A word of the glossary: a button that opens its explanation, without any script."""
        token = tokens[idx]
        button = Markup('<button type="button" class="term" popovertarget="{}">{}</button>').format(
            _anchor(token), token.content
        )
        before, after = token.meta["before"], token.meta["after"]
        whole = Markup('<span class="unparted">{}{}{}</span>').format(before, button, after)
        return whole if before or after else button

    def definition(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Any) -> str:
        """What :meth:`term` opens; where popovers are unknown, and on paper, it stands under the text."""
        term: Term = tokens[idx].meta[TERM]
        return Markup('<div class="definition" id="{}" popover>{}{}{}</div>\n').format(
            _anchor(tokens[idx]),
            typeset(term.term),
            self._words("glossary.colon"),
            _following(typeset(term.definition)),
        )

    def odds(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Any) -> str:
        """The frequency of a risk, drawn."""
        return grid(tokens[idx].meta[ODDS])

    def table_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Any) -> str:
        """A table, named by the heading it stands under: Markdown has no captions."""
        above = (at for at in range(idx - 1, -1, -1) if tokens[at].type == "heading_open")
        heading = next(above, None)
        caption = env[_TITLE] if heading is None else plain_text(tokens[heading + 1])
        return Markup('<div class="table">\n<table>\n<caption>{}</caption>\n').format(caption)

    def table_close(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Any) -> str:
        """The end of a table and of what lets it fit a narrow screen."""
        return "</table>\n</div>\n"

    def th_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Any) -> str:
        """A column header."""
        return '<th scope="col">'

    def td_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Any) -> str:
        """The first cell of a row names it; the others carry their column's name, shown when cells are stacked."""
        column = _column(tokens, idx)
        if column == 0:
            return '<th scope="row">'
        return Markup('<td data-label="{}">').format(_column_name(tokens, idx, column))

    def td_close(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Any) -> str:
        """The end of what :meth:`td_open` opened."""
        return "</th>\n" if _column(tokens, idx) == 1 else "</td>\n"


def plain_text(inline: Token) -> str:
    """The text of an inline token, without its marks."""
    kinds = {"text", "code_inline", "text_special"}
    words = (child.content if child.type in kinds else " " for child in inline.children or ())
    return " ".join("".join(words).split(" ")).strip()


def _anchor(token: Token) -> str:
    term: Term = token.meta[TERM]
    return f"mot-{term.anchor}"


def _following(definition: str) -> str:
    """A definition after a colon: without its capital, unless that is one of an abbreviation."""
    return definition if definition[1:2].isupper() else uncapitalised(definition)


def _column(tokens: Sequence[Token], idx: int) -> int:
    """How many cells of the row were opened before ``idx``."""
    opened = 0
    while tokens[idx].type != "tr_open":
        idx -= 1
        opened += tokens[idx].type == "td_open"
    return opened


def _column_name(tokens: Sequence[Token], idx: int, column: int) -> str:
    while tokens[idx].type != "thead_open":
        idx -= 1
    headers = [at for at in range(idx, len(tokens)) if tokens[at].type == "th_open"]
    return plain_text(tokens[headers[column] + 1])
