"""The declarations of interests.

Source: articles L. 4113-13 and R. 4113-110 of the Code de la santé publique.
"""

from __future__ import annotations

from chirsite.model.project import Surgeon
from chirsite.render.context import Context
from chirsite.render.format import long_date, period
from chirsite.render.official import TRANSPARENCY
from chirsite.render.page_views import TextSectionView
from chirsite.render.people import formal_name
from chirsite.render.prose import paragraph
from chirsite.text.typography import typeset

_REGISTER = (
    "Les entreprises de santé déclarent de leur côté, dans la {}, les avantages, rémunérations et conventions qui les "
    "lient aux professionnels."
)


def sections(context: Context) -> tuple[TextSectionView, ...]:
    """One section a practitioner, then the public register."""
    register = TextSectionView("Registre public", "registre", paragraphs=(paragraph(_REGISTER, TRANSPARENCY),))
    return (*(_declaration(surgeon) for surgeon in context.project.surgeons), register)


def _declaration(surgeon: Surgeon) -> TextSectionView:
    interests, name = surgeon.value.interests, formal_name(surgeon)
    on = long_date(interests.declared_on)
    if not interests.links:
        said = f"Aucun lien d’intérêts avec une entreprise de santé, selon la déclaration du {on}."
        return TextSectionView(name, f"liens-{surgeon.id}", paragraphs=(paragraph(said),))
    return TextSectionView(
        name,
        f"liens-{surgeon.id}",
        paragraphs=(paragraph(f"Déclaration du {on}."),),
        table_head=("Entreprise ou organisme", "Nature du lien", "Période"),
        table_rows=tuple(
            (typeset(link.company), typeset(link.nature), period(link.since, link.until)) for link in interests.links
        ),
    )
