"""Consent bars are found by what they say; form fields come with what labels them."""

from __future__ import annotations

import pytest

from chirsite.model.rendered import HtmlFacts
from chirsite.output.facts import html_facts


def facts(body: str, hidden: frozenset[str] = frozenset()) -> HtmlFacts:
    return html_facts("a.html", "/a/", "home", f"<html><body>{body}</body></html>".encode(), hidden)


@pytest.mark.parametrize(
    "accept",
    [
        "Accepter",
        "Tout accepter",
        "J’accepte",
        "OK",
        "J’AI COMPRIS",
        "Accepter les cookies",
        "Oui, j’accepte",
        "D’accord",
        "Accepter et fermer",
    ],
)
def test_a_bar_is_found_by_the_button_that_accepts(accept: str) -> None:
    (bar,) = facts(f"<div><p>Nous utilisons des cookies.</p><button>{accept}</button></div>").consent_bars
    assert bar.text == f"Nous utilisons des cookies. {accept}"
    assert [control.text for control in bar.controls] == [accept]


def test_a_bar_that_a_script_shows_is_read_as_it_will_be() -> None:
    body = '<div class="c"><p>Des cookies ?</p><button>OK</button><div hidden><button>Refuser</button></div></div>'
    for hidden in (frozenset({"c"}), frozenset[str]()):
        (bar,) = facts(body, hidden).consent_bars
        assert bar.shown is not bool(hidden)
        assert bar.text == "Des cookies ? OK"
        assert [control.text for control in bar.controls] == ["OK"]


def test_a_bar_named_after_cookies_is_read_whole() -> None:
    body = (
        '<section id="cookie-consent"><div><p>Des cookies.</p><button>Accepter</button></div>'
        "<p>Pour les vidéos.</p><button>Refuser</button></section>"
    )
    (bar,) = facts(body).consent_bars
    assert "Pour les vidéos." in bar.text
    assert [control.text for control in bar.controls] == ["Accepter", "Refuser"]


@pytest.mark.parametrize(
    "body",
    [
        "<p>Ce site n’a pas de cookie.</p><a href='/'>Accueil</a>",
        "<div><p>Vos soins.</p><button>Accepter</button></div>",
        "<div><p>Lire la vidéo dépose des cookies.</p><button>Accepter et lire la vidéo</button></div>",
        "<div><p>Conditions</p><button>Accepter les cookies</button></div>",
    ],
    ids=["no control", "no cookies", "one service", "cookies on the button alone"],
)
def test_what_is_no_bar_is_left_out(body: str) -> None:
    assert facts(body).consent_bars == ()


def test_a_field_comes_with_its_label_wherever_it_stands() -> None:
    body = (
        '<label for="a">Nom <b>complet</b></label><input id="a">'
        '<label>Ville <select><option>Brest</select></label><textarea placeholder="Message" title="Texte"></textarea>'
    )
    assert [field.text.removesuffix(" Brest") for field in facts(body).fields] == [
        "Nom complet",
        "Ville",
        "Message Texte",
    ]


def test_what_a_visitor_does_not_fill_in_is_no_field() -> None:
    body = '<input type="hidden" name="jeton"><input type="submit" value="Envoyer"><input name="piege" hidden>'
    page = facts(body)
    assert page.fields == ()
    assert [button.text for button in page.buttons] == ["Envoyer"]
