"""The image that stands for a page where it is shared: drawn for it, from its title and the palette; never a face.

Source: https://ogp.me
"""

from __future__ import annotations

from urllib.parse import urlsplit

from chirsite.plan.drawings import Colours, Drawing, card
from chirsite.render.context import Context
from chirsite.render.format import at_town
from chirsite.render.frame_views import ShareImageView
from chirsite.render.people import specialties
from chirsite.render.places import main_town
from chirsite.text.marked import unmarked
from chirsite.text.typography import typeset


def share_card(context: Context, title: str) -> Drawing:
    """What is drawn for the page under this H1."""
    address = urlsplit(context.project.settings.value.address)
    host = f"{address.netloc}{address.path}".rstrip("/")
    colours = Colours.of(context.plan.palette.light)
    return card(unmarked(title), unmarked(_whose(context, title)), host, colours)


def share_image(context: Context, title: str) -> ShareImageView:
    """The same, as a page names it."""
    drawing, plan = share_card(context, title), context.plan
    address = f"{plan.origin}{plan.file_url(drawing.path)}"
    return ShareImageView(address, drawing.width, drawing.height, " – ".join(drawing.words[:2]))


def _whose(context: Context, title: str) -> str:
    """The name of the site; under a title that is that name, the specialty and the town."""
    project, words = context.project, context.words
    if title != (name := typeset(project.settings.value.name)):
        return name
    return f"{specialties(words, (one.value for one in project.surgeons))} {at_town(words, main_town(project))}"
