"""Paragraphs of the generated pages: typeset text with links, as safe HTML."""

from __future__ import annotations

from markupsafe import Markup

from chirsite.render.views import LinkView
from chirsite.text.typography import typeset


def paragraph(text: str, *links: LinkView) -> Markup:
    """``text``, typeset and escaped, with each ``{}`` replaced by the next link.

    Texts from the project must not be put in ``text`` when there are links: their braces would be read.
    """
    if not links:
        return Markup.escape(typeset(text))
    return Markup.escape(typeset(text)).format(*(anchor(link) for link in links))


def anchor(link: LinkView) -> Markup:
    """A link; one that leaves the site says nothing of where it came from."""
    attribute = Markup(' rel="noopener"') if link.external else Markup("")
    return Markup('<a href="{}"{}>{}</a>').format(link.url, attribute, typeset(link.label))


def mail(address: str) -> LinkView:
    """A link to write to an address."""
    return LinkView(address, f"mailto:{address}")
