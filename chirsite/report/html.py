"""The surgeon's report as one page: no file beside it, nothing fetched, fit for paper."""

from __future__ import annotations

from importlib.resources import files

from jinja2 import Environment, StrictUndefined

from chirsite.report.dossier import Dossier
from chirsite.report.titles import finding_title
from chirsite.report.words import EVIDENCE, read_words
from chirsite.rules.base import Means
from chirsite.rules.citations import CATALOGUE
from chirsite.text.dates import french_date
from chirsite.text.typography import typeset


def render_html(dossier: Dossier) -> str:
    """The whole page, in French."""
    environment = Environment(undefined=StrictUndefined, autoescape=True, trim_blocks=True, lstrip_blocks=True)
    environment.filters |= {
        "day": french_date,
        "typeset": typeset,
        "title": finding_title,
        "evidence": EVIDENCE.__getitem__,
        "read": read_words,
    }
    template = environment.from_string(files("chirsite.report").joinpath("surgeon.html").read_text("utf-8"))
    return template.render(dossier=dossier, catalogue=CATALOGUE, reading=dossier.of(Means.READING))
