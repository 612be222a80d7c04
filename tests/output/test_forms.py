"""What output rules are told of the forms of a page."""

from __future__ import annotations

from chirsite.model.rendered import Control, HtmlFacts
from chirsite.output.facts import html_facts


def facts(body: str) -> HtmlFacts:
    return html_facts("index.html", "/", "free", f"<!doctype html><body>{body}</body>".encode())


def test_a_control_has_its_name_its_type_its_label_and_what_is_asked() -> None:
    page = facts(
        "<form><label for=a>Nom</label><input id=a name=nom required><label>Accord <input type=CHECKBOX checked>"
    )
    (form,) = page.forms
    assert form.controls == (
        Control("nom", "text", "Nom", checked=False, required=True),
        Control("", "checkbox", "Accord", checked=True, required=False),
    )


def test_a_select_and_a_textarea_are_known_by_their_tag() -> None:
    page = facts("<form><select name=s><option>un</select><textarea name=t placeholder=Message></textarea></form>")
    assert [(control.name, control.type) for control in page.forms[0].controls] == [("s", "select"), ("t", "textarea")]


def test_buttons_and_hidden_values_are_no_controls() -> None:
    page = facts("<form><input type=hidden name=h><input type=submit><button>Envoyer</button></form>")
    assert page.forms[0].controls == ()


def test_a_control_out_of_its_form_belongs_to_it_by_name() -> None:
    page = facts("<form id=f></form><form id=g></form><input name=x form=f><input name=alone>")
    assert [[control.name for control in form.controls] for form in page.forms] == [["x"], []]
    assert [control.name for control in page.controls] == ["x", "alone"]


def test_a_field_hidden_behind_a_button_is_still_a_control() -> None:
    page = facts('<form><input type=file name=photos style="display:none"><button>Choisir</button></form>')
    assert [control.type for control in page.controls] == ["file"]


def test_a_form_sends_to_its_action_and_to_those_of_its_buttons() -> None:
    page = facts(
        '<form action=" /a "><button formaction=/b></button><button formaction=/a></button></form><form></form>'
    )
    assert [form.targets for form in page.forms] == [("/a", "/b"), ("",)]


def test_the_links_of_a_form_are_those_inside_it() -> None:
    page = facts("<a href=/x>x</a><form>Voir <a href=/y>y</a></form>")
    assert [[link.attributes["href"] for link in form.links] for form in page.forms] == [["/y"]]
    assert page.forms[0].text == "Voir y"


def test_each_of_many_forms_has_its_own_controls_and_links() -> None:
    page = facts("".join(f"<form><div><input name=n{at}></div><a href=/{at}>x</a></form>" for at in range(300)))
    assert [[control.name for control in form.controls] for form in page.forms] == [[f"n{at}"] for at in range(300)]
    assert [form.links[0].attributes["href"] for form in page.forms] == [f"/{at}" for at in range(300)]


def test_the_first_form_of_a_name_owns_the_controls_that_name_it() -> None:
    page = facts("<form id=f></form><form id=f></form><form><input name=x form=f></form>")
    assert [[control.name for control in form.controls] for form in page.forms] == [["x"], [], []]


def test_the_innermost_label_around_a_field_names_it() -> None:
    page = facts("<label>Dehors <label>Dedans <input name=a></label></label><label>Seul</label><input name=b>")
    assert [control.label for control in page.controls] == ["Dedans", ""]
