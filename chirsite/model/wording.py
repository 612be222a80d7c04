"""Sentences the law words itself: rendered as they stand, and looked for on the rendered pages.

Read on 2026-11-21. The text of a rule must not be altered (case and apostrophes aside).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from chirsite.model.fees import Sector
from chirsite.text.typography import typeset

_UNCOVERED = (
    "Si votre médecin vous propose de réaliser certains actes qui ne sont pas remboursés par l’assurance maladie, "
    "il doit obligatoirement vous en informer."
)
_SECTEUR_1 = typeset(
    "Votre médecin applique les tarifs de remboursement de l’assurance maladie. "
    "Ces tarifs ne peuvent pas être dépassés, sauf dans deux cas : "
    "– exigence exceptionnelle de votre part, s’agissant de l’horaire ou du lieu de la consultation ; "
    "– non-respect par vous-même du parcours de soins. "
    f"{_UNCOVERED} Dans tous les cas cités ci-dessus où votre médecin fixe librement ses honoraires "
    "ou ses dépassements d’honoraires, leur montant doit être déterminé avec tact et mesure."
)
_SECTEUR_2 = typeset(
    "Votre médecin détermine librement ses honoraires. "
    "Ils peuvent donc être supérieurs au tarif du remboursement par l’assurance maladie. "
    f"{_UNCOVERED} Dans tous les cas, il doit fixer ses honoraires avec tact et mesure. "
    "Si vous bénéficiez de la complémentaire santé solidaire, "
    "votre médecin doit appliquer le tarif de remboursement de l’assurance maladie."
)
_NON_CONVENTIONNE = typeset(
    "Votre médecin n’est pas conventionné ; il détermine librement le montant de ses honoraires. "
    "Le remboursement de l’assurance maladie se fait sur la base des tarifs d’autorité, dont le montant est très "
    "inférieur aux tarifs de remboursement pour les médecins conventionnés."
)

SECTOR_SENTENCES: Mapping[Sector, str] = MappingProxyType(
    {
        Sector.SECTEUR_1: _SECTEUR_1,
        # a permanent right to exceed the tariffs: the sentence that they cannot be exceeded would be false
        Sector.SECTEUR_1_DP: _SECTEUR_2,
        Sector.SECTEUR_2: _SECTEUR_2,
        Sector.OPTAM: _SECTEUR_2,
        Sector.OPTAM_ACO: _SECTEUR_2,
        Sector.NON_CONVENTIONNE: _NON_CONVENTIONNE,
    }
)
"""Article R. 1111-22 of the Code de la santé publique, a to c (first paragraph of c); « couverture maladie
universelle complémentaire » has become « complémentaire santé solidaire » (1 November 2019)."""

CHARGES = typeset(
    "Seuls peuvent vous être facturés des frais correspondant à une prestation de soins rendue. "
    "Le paiement d’une prestation qui ne correspond pas directement à une prestation de soins ne peut vous être imposé."
)
"""Arrêté du 30 mai 2018, article 4."""

NON_DISCRIMINATION = typeset(
    "Aucune personne ne peut faire l’objet de discriminations dans l’accès à la prévention ou aux soins. "
    "Les bénéficiaires de la complémentaire santé solidaire ne paient aucun dépassement d’honoraires "
    "et bénéficient du tiers payant ; il en va de même de l’aide médicale de l’État."
)
"""Our wording of the reminder article R. 4127-53, II, asks for (article L. 1110-3)."""

WRITTEN_NOTICE = (
    "Lorsque les honoraires comportent un dépassement et atteignent 70 euros, "
    "une information écrite préalable vous est remise."
)
"""Our wording of the arrêté of 2 October 2008."""

NO_IMPOSED_MEANS = "Aucun mode de paiement ne vous est imposé."
"""Article R. 4127-53, III."""

EMERGENCY = "En cas d’urgence, appelez le 15 ou le 112."
"""Charte of the Conseil national de l'Ordre des médecins (2014); arrêté of 25 July 1996."""

NOT_A_CONSULTATION = typeset("Ces informations complètent la consultation ; elles ne la remplacent pas.")
"""Charte of 2014, point 3."""

GENERATED = "Illustration produite par une intelligence artificielle"
"""Our wording of article 50 of the règlement (UE) 2024/1689."""

RETOUCHED = "Photographie retouchée"
"""Beside a photograph whose silhouette was retouched (article L. 2133-2, decree 2017-738)."""
