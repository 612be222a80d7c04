"""French micro-typography. In these tests « ~ » shows a no-break space and « ^ » a narrow one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chirsite.text.typography import OBJECT, typeset

FRENCH = st.text(alphabet="abéDrMme lL.p0123 '\"’«»:;!?…%€°h\u00a0\u202f\n@/w-,()")
CODE = st.from_regex(r"https?://[a-z]{1,8}\.fr/[a-z0-9?:;!='-]{0,12}", fullmatch=True)


def shown(text: str) -> str:
    """The text with its special spaces made visible."""
    return text.replace("\u00a0", "~").replace("\u202f", "^")


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Risques : infection ; fièvre !", "Risques~: infection^; fièvre^!"),
        ("Quand ? Quand ?!", "Quand^? Quand^?!"),
        ("le mot « exact »", "le mot «~exact~»"),
        ("le mot «exact»", "le mot «~exact~»"),
        ("le « mot » : lui", "le «~mot~»~: lui"),
        ('il dit "oui" et "non".', "il dit «~oui~» et «~non~»."),
        ('il lit "la "petite" notice"', "il lit «~la «~petite~» notice~»"),
        ("l'opération d'aujourd'hui", "l’opération d’aujourd’hui"),
        ('l\'"avis" du médecin', "l’«~avis~» du médecin"),
        ("et ensuite...", "et ensuite…"),
        ("60 minutes, 38 °C, 70 %, 50 €", "60~minutes, 38~°C, 70~%, 50~€"),
        ("de 2 à 6 semaines, 1 mois", "de 2 à 6~semaines, 1~mois"),
        ("10 000 ou 1 250 000 personnes", "10~000 ou 1~250~000~personnes"),
        ("au 02 61 91 20 26", "au 02~61~91~20~26"),
        ("à 9 h 30", "à 9~h~30"),
        ("le 14 mai 2024, le 1er août", "le 14~mai 2024, le 1er~août"),
        ("Dr Modèle, Mme Martin, M. Dupont", "Dr~Modèle, Mme~Martin, M.~Dupont"),
        ("n° 5, art. R. 4127-13, p. 12", "n°~5, art.~R.~4127-13, p.~12"),
    ],
)
def test_spaces_become_no_break_and_marks_french(written: str, expected: str) -> None:
    assert shown(typeset(written)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "à 09:30",
        "chirsite::text",
        "https://exemple.fr/a?b=c;d!e:f'g",
        "voir www.exemple.fr/l'avis",
        "prenom.nom@exemple.fr",
        "How long does it last? A review: results",
        "un écran de 5' ou 5\"",
        "en 2024 120 lits",
        "le mètre et le Mexique",
        "....",
    ],
)
def test_what_is_not_a_french_sentence_mark_is_left_alone(text: str) -> None:
    assert typeset(text) == text


def test_a_no_break_space_of_the_wrong_width_is_mended() -> None:
    assert shown(typeset("Quand\u00a0? Ici\u202f: là")) == "Quand^? Ici~: là"


def test_an_address_keeps_its_place_in_the_sentence() -> None:
    assert shown(typeset("« https://a.fr/?x=1 » : l'adresse")) == "«~https://a.fr/?x=1~»~: l’adresse"


def test_rules_see_through_what_is_not_text() -> None:
    assert shown(typeset(f'l\'{OBJECT}arthrose{OBJECT} : "{OBJECT}mot{OBJECT}"')) == (
        f"l’{OBJECT}arthrose{OBJECT}~: «~{OBJECT}mot{OBJECT}~»"
    )


@given(FRENCH | st.text())
def test_typesetting_twice_changes_nothing(text: str) -> None:
    once = typeset(text)

    assert typeset(once) == once


@given(st.lists(CODE | FRENCH).map(" ".join))
def test_only_spaces_and_marks_change(text: str) -> None:
    def words(value: str) -> str:
        return "".join(char for char in value if char.isalnum())

    assert words(typeset(text)) == words(text)


@given(FRENCH, CODE, FRENCH)
def test_addresses_come_out_as_they_went_in(before: str, address: str, after: str) -> None:
    assert address in typeset(f"{before} {address} {after}")
