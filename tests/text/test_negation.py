"""Which words a French sentence denies: « | » marks the word that is asked about."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chirsite.text.negation import is_negated


def negated(marked: str) -> bool:
    """Whether the word after ``|`` is negated."""
    return is_negated(marked.replace("|", ""), marked.index("|"))


@pytest.mark.parametrize(
    "sentence",
    [
        "Aucun |témoignage n'est publié.",
        "Aucun |témoignage n’est publié.",
        "Aucun résultat ne peut être |garanti.",
        "Aucun avis, note ou |témoignage n’est publié.",
        "Le résultat n’est jamais |garanti.",
        "L’opération n’est pas |sans risque.",
        "Ce site ne publie pas de |témoignages.",
        "Nous ne publions pas d’avis, de notes ni de |témoignages.",
        "Il n’y a pas de |garantie.",
        "Pas de |promesse.",
        "Jamais d’|avant-après.",
        "Il est interdit de publier des |témoignages.",
        "La loi interdit les |témoignages.",
        "Ni |garantie, ni promesse.",
        "L’information est donnée sans |garantie de résultat.",
        "Le chirurgien s’engage à ne pas |garantir de délai.",
        "Le résultat ne peut en aucun cas être |promis.",
        "Une photo laisserait croire à un |résultat assuré.",
        "C’est un document, non une |carte de fidélité.",
        "La note sert au suivi, non au |classement des chirurgiens.",
        "Rien n’est dû, pas même un |acompte.",
        "|Acompte : aucun",
        "|Frais de dossier : néant",
        "|Acompte : nous n’en demandons pas.",
        "|Témoignages : le cabinet ne les publie pas",
        "|Lettres de remerciement : jamais affichées",
        "|Black Friday : rien ici",
        "Personne n’a le droit de vous demander un |acompte.",
        "Nul ne peut vous promettre un |résultat.",
    ],
)
def test_words_under_a_negation_are_negated(sentence: str) -> None:
    assert negated(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Un résultat |garanti.",
        "|Acompte : 200 €",
        "|Acompte : jamais moins de 200 €",
        "Personne ne s’en plaint : résultat |garanti.",
        "Personne ne peut faire mieux, et le résultat est |garanti.",
        "|Acompte : rien avant le devis, puis la moitié",
        "|Acompte : vous le versez, nous n’y touchons pas avant l’opération",
        "|Carte de fidélité : non seulement elle existe, mais elle est gratuite.",
        "Une opération |sans risque.",
        "Sans douleur et |sans risque.",
        "Sans douleur, |sans risque.",
        "Ce n’est pas douloureux, mais le résultat est |garanti.",
        "Ce n’est pas long et le résultat est |garanti.",
        "Nous ne promettons rien. Le résultat est |garanti.",
        "N’hésitez pas à |prendre rendez-vous.",
        "N’oubliez pas que le résultat est |garanti.",
        "C’est sans doute le |meilleur.",
        "C’est sans aucun doute le |meilleur.",
        "Ce n’est pas seulement un |expert.",
        "Il n’y a pas |meilleur chirurgien.",
        "Il n’y a pas de |meilleur chirurgien.",
        "Sans attendre, prenez |rendez-vous.",
        "Avec plus d’|expérience.",
        "Le passage du temps |garantit la guérison.",
    ],
)
def test_words_outside_the_reach_of_a_negation_are_not_negated(sentence: str) -> None:
    assert not negated(sentence)


@given(st.text(alphabet="ne pas aucun sans ni, de’.é\u00ad"), st.data())
def test_any_text_and_offset_gets_an_answer(text: str, data: st.DataObject) -> None:
    assert is_negated(text, data.draw(st.integers(0, len(text)))) in {True, False}


@given(st.sampled_from(["Résultat |garanti.", "Douleur |absente."]), st.text(alphabet="abc "))
def test_a_negation_in_another_sentence_changes_nothing(sentence: str, words: str) -> None:
    assert not negated(f"Ce n’est pas {words}x. {sentence}")
