"""The page of fees: figures from the data, sentences from the law."""

from __future__ import annotations

from pathlib import Path

import pytest

from chirsite.model.fees import Sector
from chirsite.model.wording import (
    CHARGES,
    NO_IMPOSED_MEANS,
    NON_DISCRIMINATION,
    SECTOR_SENTENCES,
    WRITTEN_NOTICE,
)
from chirsite.render.page_views import FeesView
from chirsite.text.typography import typeset
from tests.support.group_site import alone, group, views
from tests.support.small_site import PRACTITIONER

_CONSULTATION = (
    '    - {id: consultation, kind: consultation, label: Consultation, amount: "60", base: "25", reimbursed: yes}\n'
)
_ACTS = _CONSULTATION + (
    "    - {id: nuit, kind: surcharge, label: Majoration de nuit, amount: 40, base: 40, reimbursed: yes}\n"
    "    - {id: acte, kind: act, label: Acte, minimum: 400, maximum: 900, criteria: selon l’acte, reimbursed: no}\n"
)


def page(root: Path, practitioner: str = PRACTITIONER) -> FeesView:
    view = views(*alone(root, practitioner))["/honoraires/"]
    assert isinstance(view, FeesView)
    return view


@pytest.mark.parametrize("sector", [sector for sector in Sector if sector is not Sector.SANS_OBJET])
def test_the_law_s_sentence_stands_unchanged(tmp_path: Path, sector: Sector) -> None:
    view = page(tmp_path, PRACTITIONER.replace("sector: optam_aco", f"sector: {sector}")).practitioners[0]
    assert view.legal_sentence == SECTOR_SENTENCES[sector]
    assert view.consequence
    assert (view.directory is not None) is sector.conventioned


def test_a_salaried_surgeon_has_no_sector_sentence(tmp_path: Path) -> None:
    view = page(tmp_path, PRACTITIONER.replace("sector: optam_aco", "sector: sans_objet"))
    assert view.practitioners[0].legal_sentence == ""
    assert view.written_notice == ""


def test_the_mandatory_sentences_are_there(tmp_path: Path) -> None:
    view = page(tmp_path)
    assert view.charges_sentence == CHARGES
    assert view.non_discrimination == NON_DISCRIMINATION
    assert view.means_sentence == NO_IMPOSED_MEANS
    assert view.written_notice == typeset(WRITTEN_NOTICE)


def test_a_sector_without_excess_needs_no_written_notice(tmp_path: Path) -> None:
    assert page(tmp_path, PRACTITIONER.replace("sector: optam_aco", "sector: secteur_1")).written_notice == ""


def test_fees_are_grouped_consultations_first_and_surcharges_last(tmp_path: Path) -> None:
    view = page(tmp_path, PRACTITIONER.replace(_CONSULTATION, _ACTS)).practitioners[0]
    assert [group.title for group in view.groups] == ["Consultations", "Actes", "Majorations"]
    act = view.groups[1].fees[0]
    assert act.amount.replace("\u00a0", " ") == "de 400 € à 900 €"
    assert (act.base, act.criteria) == ("aucune", "selon l’acte")
    assert act.reimbursed == "non pris en charge par l’assurance maladie"


def test_membership_of_an_association_is_mentioned_with_cheques(tmp_path: Path) -> None:
    assert "par chèque est accepté" in page(tmp_path / "a").practitioners[0].approved_association
    without = PRACTITIONER.replace("approved_association: yes", "approved_association: no")
    assert page(tmp_path / "b", without).practitioners[0].approved_association == ""


def test_only_a_surgeon_with_a_cosmetic_activity_has_its_notice(tmp_path: Path) -> None:
    view = views(*group(tmp_path))["/honoraires/"]
    assert isinstance(view, FeesView)
    helene, karim = view.practitioners
    assert helene.cosmetic_notice == ""
    assert "devis détaillé, daté et signé" in karim.cosmetic_notice


@pytest.mark.parametrize(
    ("fee", "excess"),
    [
        ('amount: "60", base: "25", reimbursed: yes', "au-delà : 35 €"),
        ('amount: "25", base: "25", reimbursed: yes', ""),
        ("minimum: 400, maximum: 900, criteria: selon l’acte, base: 300, reimbursed: partly",
         "au-delà : de 100 € à 600 €"),
        ("minimum: 200, maximum: 900, criteria: selon l’acte, base: 300, reimbursed: yes",
         "au-delà : de 0 € à 600 €"),
        ("minimum: 400, maximum: 900, criteria: selon l’acte, reimbursed: no", ""),
    ],
)  # fmt: skip
def test_what_goes_beyond_the_base_of_reimbursement_is_worked_out(tmp_path: Path, fee: str, excess: str) -> None:
    line = f"    - {{id: consultation, kind: consultation, label: Consultation, {fee}}}\n"
    view = page(tmp_path, PRACTITIONER.replace(_CONSULTATION, line)).practitioners[0].groups[0].fees[0]
    assert view.excess.replace("\u00a0", " ") == excess
