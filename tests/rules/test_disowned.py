"""Expressions that a text names to set them aside, and those it only seems to."""

from __future__ import annotations

import pytest

from chirsite.rules.shared.disowned import (
    FRAUD,
    HEARSAY,
    MYTH,
    NEVER,
    NOT_ASKED,
    NOT_HERE,
    NOT_OURS,
    REMOVED,
    WARNED_OF,
)
from tests.support.set_aside import set_aside


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("|Les arrhes| ne sont pas pratiquées dans l’établissement.", True),
        ("|Un acompte|, une remise ou une gratuité commerciale ne sont jamais proposés.", True),
        ("|Une provision| pour l’acte ne peut vous être réclamée.", False),
        ("|Un acompte| ne saurait être demandé pour un acte de soin.", True),
        ("|Un acompte| ne saurait être demandé avant lundi.", False),
        ("|Un acompte| n’est pas exigé des habitués.", False),
        ("|Un acompte| n’est pas demandé, mais un chèque l’est.", False),
        ("|Un acompte| n’est pas toujours demandé.", False),
        ("|Un acompte| ou un chèque, la carte n’est pas acceptée.", False),
        ("|Un acompte| est demandé, les espèces ne sont pas acceptées.", False),
    ],
)
def test_what_is_not_asked_is_set_aside_unless_of_some_or_at_some_time(text: str, said: bool) -> None:
    assert set_aside(text, NOT_ASKED) is said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("LE |LIVRE D’OR| DE LA SALLE D’ATTENTE A ETE RETIRE.", True),
        ("Le bandeau « |offre de lancement| de mai » a été supprimé.", True),
        ("|Une carte de fidélité| n’a pas sa place ici.", True),
        ("Le mot « |acompte| » n’a pas cours ici.", True),
        ("|L’acompte| n’a pas cours le lundi.", False),
        ("|Le livre d’or| a été retiré pendant les travaux.", False),
        ("|Récits de patientes| à qui un sein a été retiré.", False),
        ("|Récits de patientes|, l’utérus a été retiré.", False),
    ],
)
def test_what_was_taken_off_is_set_aside_unless_for_a_while(text: str, said: bool) -> None:
    assert set_aside(text, *REMOVED) is said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Des |récits d’opérés| circulent. Ils sont parfois payés. Le cabinet n’y participe pas.", True),
        ("Les |palmarès| paraissent en automne. Nous n’en faisons pas état.", True),
        ("Des |récits d’opérés| circulent. La loi nous interdit d’en publier.", True),
        ("Les |palmarès| paraissent en automne. Nous ne les affichons pas.", True),
        ("Voici des |récits d’opérés|. La loi nous interdit d’en publier davantage.", False),
        ("Voici les |palmarès|. Nous ne les affichons pas par hasard.", False),
        ("Voici des |récits d’opérés|. Nous ne les citons pas par leur nom.", False),
        ("Voici des |récits d’opérés|. Nous n’en publions pas davantage.", False),
        ("Voici des |récits d’opérés|. Nous n’en publions pas, faute de place.", False),
        ("Voici des |récits d’opérés|. Nous n’en publions pas toutes les pages.", False),
        ("Voici des |récits d’opérés|. Nous n’en sommes pas peu fiers.", False),
    ],
)
def test_a_later_sentence_may_say_that_the_site_has_none(text: str, said: bool) -> None:
    assert set_aside(text, NOT_OURS) is said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("On vous dira que l’|opération est sans risque|. Ce n’est jamais vrai.", True),
        ("Des sites proposent des soins à |prix cassé|. Nous n’y figurons pas.", True),
        ("On me demande qui est |le meilleur chirurgien|. Je ne sais pas répondre.", True),
        ("Vous cherchez |le meilleur chirurgien| ? Personne n’en tient la liste.", True),
        ("Une plateforme vend des |bons cadeaux|. C’est interdit.", True),
        ("|Zéro cicatrice|, promettent certaines vidéos. Toute incision en laisse une.", True),
        ("« |Zéro cicatrice| », lit-on parfois : la peau en garde toujours une.", True),
        ("« |Zéro cicatrice| », lit-on parfois : nous le confirmons toujours.", False),
        ("« |Guérison certaine| » : si vous lisez cela quelque part, fermez la page.", True),
        ("Vous cherchez |le meilleur chirurgien| ? Personne n’en doute, c’est lui.", False),
        ("|Zéro cicatrice|, promet notre équipe. Toute incision est refermée.", False),
        ("« |Guérison certaine| » : si vous lisez cela, prenez rendez-vous.", False),
        ("On vous dira que l’|opération est sans risque|. C’est exact.", False),
        ("On me demande qui est |le meilleur chirurgien|. Aucun confrère ne l’égale.", False),
        ("Notre |opération est sans risque|. Ce n’est jamais vrai ailleurs.", False),
    ],
)
def test_what_others_say_is_set_aside_once_contradicted(text: str, said: bool) -> None:
    assert set_aside(text, HEARSAY) is said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Méfiez-vous des soins à |prix cassé| vus en ligne.", True),
        ("Un |bon de réduction| au nom du cabinet est une escroquerie.", True),
        ("Un courriel offre |un code promo| en notre nom ? Ne répondez pas.", True),
        ("Le mythe de l’|opération sans risque|.", True),
        ("« |Zéro risque| » : un mythe.", True),
        ("Méfiez-vous des autres : des soins à |prix cassé|.", False),
        ("Un |bon de réduction| au nom du cabinet est dans le journal.", False),
        ("« |Zéro risque| » est notre mot d’ordre.", False),
        ("« |Zéro risque| » : un mythe ? Pas ici.", False),
    ],
)
def test_a_warning_a_fraud_and_a_myth_are_set_aside(text: str, said: bool) -> None:
    assert set_aside(text, WARNED_OF, *FRAUD, *MYTH) is said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Le notaire parle d’|acompte|, nous jamais.", True),
        ("La coloscopie retire les polypes, l’|irrigation du côlon| non.", True),
        ("Une carte au guichet, une |empreinte bancaire| nulle part.", True),
        ("L’|irrigation du côlon|, non remboursée, se fait ici.", False),
        ("|Le meilleur chirurgien|, non ?", False),
    ],
)
def test_a_flat_no_sets_aside_unless_it_asks_for_a_yes(text: str, said: bool) -> None:
    assert set_aside(text, NEVER) is said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("|Récits de patients| : sur le site de l’association, pas ici", True),
        ("Les |lettres de remerciement| sont dans un tiroir, pas sur ce site", True),
        ("|Récits de patients| : sur notre page, pas ici", False),
        ("|Récits de patients| ; les publicités, pas ici", False),
        ("Les |lettres de remerciement| sont au mur, pas ici", False),
    ],
)
def test_what_is_not_here_is_set_aside_unless_the_visitor_is_sent_there(text: str, said: bool) -> None:
    assert set_aside(text, NOT_HERE) is said


def test_without_patterns_nothing_is_set_aside() -> None:
    assert not set_aside("Le |livre d’or| a été retiré.")
