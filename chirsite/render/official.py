"""Public registers, authorities and texts the generated pages link to."""

from __future__ import annotations

from typing import Final

from chirsite.render.views import LinkView

ORDER_DIRECTORY: Final = LinkView(
    "Annuaire du Conseil national de l’Ordre des médecins",
    "https://www.conseil-national.medecin.fr/annuaire",
    external=True,
)
AMELI_DIRECTORY: Final = LinkView(
    "Annuaire santé de l’assurance maladie", "https://annuairesante.ameli.fr", external=True
)
DEONTOLOGY: Final = LinkView(
    "code de déontologie médicale", "https://www.conseil-national.medecin.fr/code-deontologie", external=True
)
CNIL_COMPLAINTS: Final = LinkView(
    "Commission nationale de l’informatique et des libertés", "https://www.cnil.fr/fr/plaintes", external=True
)
TRANSPARENCY: Final = LinkView(
    "base publique Transparence Santé", "https://www.transparence.sante.gouv.fr", external=True
)
