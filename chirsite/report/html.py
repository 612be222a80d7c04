"""The surgeon's report as one page: no file beside it, nothing fetched, fit for paper."""

from __future__ import annotations

from importlib.resources import files

from jinja2 import Environment, StrictUndefined

from chirsite.report.dossier import Dossier
from chirsite.rules.base import Evidence, Means
from chirsite.rules.registry import CATALOGUE
from chirsite.text.dates import french_date
from chirsite.text.typography import typeset

_EVIDENCE = {
    Evidence.READ: "texte lu",
    Evidence.CONFIRMED: "confirmé par des sources concordantes",
    Evidence.STATED: "énoncé par une seule source",
    Evidence.UNVERIFIED: "non vérifié",
}


def render_html(dossier: Dossier) -> str:
    """The whole page, in French."""
    environment = Environment(undefined=StrictUndefined, autoescape=True, trim_blocks=True, lstrip_blocks=True)
    environment.filters |= {"day": french_date, "typeset": typeset, "evidence": _EVIDENCE.__getitem__}
    template = environment.from_string(files("chirsite.report").joinpath("surgeon.html").read_text("utf-8"))
    return template.render(dossier=dossier, catalogue=CATALOGUE, reading=dossier.of(Means.READING))
