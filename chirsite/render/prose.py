"""Paragraphs of the generated pages: typeset text with links, as safe HTML."""

from __future__ import annotations

from markupsafe import Markup

from chirsite.render.strings import translate
from chirsite.render.views import LinkView
from chirsite.render.words import Words
from chirsite.text.typography import typeset


def paragraph(text: str) -> Markup:
    """``text``, typeset and escaped."""
    return Markup.escape(typeset(text))


def linked(words: Words, key: str, /, **links: LinkView) -> Markup:
    """The string under ``key``, typeset and escaped, each of its ``{names}`` replaced by the link of that name.

    Raises UnknownStringError.
    """
    # Filled in with themselves first, so that a name without a link is an error like any other.
    names = {name: f"{{{name}}}" for name in links}
    text = Markup.escape(typeset(translate(words.strings, key, **names)))
    return text.format(**{name: anchor(link) for name, link in links.items()})


def anchor(link: LinkView) -> Markup:
    """A link; one that leaves the site says nothing of where it came from."""
    attribute = Markup(' rel="noopener"') if link.external else Markup("")
    return Markup('<a href="{}"{}>{}</a>').format(link.url, attribute, typeset(link.label))


def mail(address: str) -> LinkView:
    """A link to write to an address."""
    return LinkView(address, f"mailto:{address}")
