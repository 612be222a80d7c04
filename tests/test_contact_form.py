"""The contact form of a small site: what it asks, what it tells, where it leads, what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from chirsite.diagnostics import Severity
from chirsite.model.contact_form import ContactForm
from chirsite.model.rendered import Form, HtmlFacts
from tests.support.changes import given
from tests.support.sites import BASE, Reader, checked, copy_site, read

SITE = "formulaire"
CONTACT, THANKS = "/contact/", "/merci/"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Reader:
    root = copy_site(SITE, tmp_path_factory.mktemp("sites") / SITE)
    given("site.yaml", "languages", "[fr, en]")(root)
    return read(root)


def contact_form(page: HtmlFacts) -> Form:
    return next(form for form in page.forms if form.attributes.get("method") == "post")


def html(site: Reader, path: str) -> str:
    assert site.site.ready
    return next(page.file.content.decode() for page in site.site.ready.rendered.pages if page.route.path == path)


def test_a_site_has_no_form_unless_it_says_so(tmp_path: Path) -> None:
    pages = read(copy_site(BASE, tmp_path / BASE)).pages
    assert not {CONTACT, THANKS} & set(pages)
    assert not [form for page in pages.values() for form in page.forms if form.attributes.get("role") != "search"]


def test_the_form_is_on_its_own_page_only(site: Reader) -> None:
    posting = {path for path, page in site.pages.items() for form in page.forms if form.attributes.get("method")}
    assert posting == {CONTACT, "/en/contact/"}


def test_the_form_asks_for_the_fields_named_and_the_subject_in_one_order(site: Reader) -> None:
    controls = [control for control in contact_form(site.pages[CONTACT]).controls if control.name != "site_web"]
    assert [(control.name, control.type, control.required) for control in controls] == [
        ("name", "text", True),
        ("phone", "tel", True),
        ("email", "email", False),
        ("subject", "select", True),
        ("message", "textarea", False),
    ]


def test_each_field_says_whether_it_must_be_filled_in(site: Reader) -> None:
    for control in contact_form(site.pages[CONTACT]).controls:
        if control.name != "site_web":
            assert ("(obligatoire)" in control.label) == control.required
            assert ("(facultatif)" in control.label) != control.required


def test_the_browser_may_fill_in_who_one_is(site: Reader) -> None:
    page = html(site, CONTACT)
    for name in ("name", "tel", "email"):
        assert f'autocomplete="{name}"' in page


def test_the_form_warns_about_emergencies_and_medical_information_inside_itself(site: Reader) -> None:
    said = contact_form(site.pages[CONTACT]).text
    assert "Ce formulaire n’est pas fait pour les urgences." in said
    assert "15" in said
    assert "112" in said
    assert "N’indiquez aucune information médicale" in said


def test_the_form_tells_who_processes_the_answers_why_for_whom_and_how_long(site: Reader) -> None:
    said = contact_form(site.pages[CONTACT]).text
    for fact in (
        "Dr Camille Exemple",
        "répondre à votre demande",
        "intérêt légitime",
        "secrétariat du cabinet",
        "Courrier des cabinets SAS (France)",
        "3 mois après la réponse",
        "secretariat@dr-camille-exemple.example",
        "vous opposer à ce traitement",
    ):
        assert fact in said
    assert "/confidentialite/" in {link.attributes["href"] for link in contact_form(site.pages[CONTACT]).links}


def test_no_box_asks_for_a_consent_that_is_not_needed(site: Reader) -> None:
    assert "checkbox" not in {control.type for control in contact_form(site.pages[CONTACT]).controls}


def test_the_form_needs_no_script_and_takes_no_file(site: Reader) -> None:
    page = site.pages[CONTACT]
    assert page.scripts == ()
    assert "file" not in {control.type for control in page.controls}


def test_whoever_receives_the_form_is_told_where_to_lead_afterwards(site: Reader) -> None:
    address = "https://www.dr-camille-exemple.example/merci/"
    assert f'<input type="hidden" name="_suite" value="{address}">' in html(site, CONTACT)
    assert "/en/thanks/" in html(site, "/en/contact/")


def test_the_trap_for_robots_is_out_of_reach_of_keyboard_and_screen_reader(site: Reader) -> None:
    page = html(site, CONTACT)
    trap = page[page.index('<div class="trap"') :].partition("</div>")[0]
    assert 'aria-hidden="true"' in trap
    assert 'tabindex="-1" autocomplete="off"' in trap


def test_the_access_pages_lead_to_the_form(site: Reader) -> None:
    for path in ("/acces/", "/acces/cabinet-du-port/", "/plan-du-site/"):
        assert CONTACT in {link.attributes["href"] for link in site.pages[path].links}, path


def test_the_page_of_confirmation_is_not_for_search_engines(site: Reader) -> None:
    assert '<meta name="robots" content="noindex">' in html(site, THANKS)
    assert site.site.ready
    sitemap = next(file for file in site.site.ready.rendered.all_files() if file.path == "sitemap.xml")
    assert b"/contact/" in sitemap.content
    assert b"/merci/" not in sitemap.content


def test_the_policy_of_the_host_can_read_where_the_form_leads(site: Reader) -> None:
    project = site.site.ready.facts.project if site.site.ready else None
    assert project
    form = project.settings.value.contact_form
    assert isinstance(form, ContactForm)
    assert form.origin == "https://formulaires.example"


@pytest.mark.parametrize(
    ("old", "new", "rule", "said"),
    [
        ("https://formulaires", "http://formulaires", "FOR-08", "l’envoi doit être chiffré"),
        ("processor: Courrier des cabinets SAS", "processor: Autre SARL", "FOR-03", "sans être un sous-traitant"),
        ("phone: required", "phone: optional", "FOR-01", "personne ne pourrait répondre"),
        ("message: optional", "symptoms: optional", "unknown-key", "la clé « symptoms » est inconnue"),
        ("- documents", "- symptoms", "FOR-01", "« symptoms » ne fait pas partie"),
        ("- documents", "- appointment", "FOR-01", "un objet est écrit deux fois"),
        ("basis: legitimate_interest", "basis: consent", "FOR-04", "ne demande pas de consentement"),
        ("retention: 3 mois après la réponse", "retention: la durée nécessaire", "RGPD-02", "n’est pas une durée"),
        ("trap_parameter: site_web", "trap_parameter: email", "invalid-value", "n’est pas un nom de paramètre"),
        ("return_parameter: _suite", "return_parameter: 'a\"b'", "invalid-value", "n’est pas un nom de paramètre"),
    ],
)
def test_a_form_that_the_law_refuses_is_refused_where_it_is_written(
    tmp_path: Path, old: str, new: str, rule: str, said: str
) -> None:
    root = copy_site(SITE, tmp_path / SITE)
    before, mark, form = (root / "site.yaml").read_text("utf-8").partition("contact_form:")
    assert old in form
    (root / "site.yaml").write_text(before + mark + form.replace(old, new), "utf-8")
    found = [finding for finding in checked(root).report.findings if said in finding.message]
    assert [(finding.rule, finding.severity) for finding in found] == [(rule, Severity.ERROR)]
    assert all(finding.span.path == "site.yaml" and finding.span.start for finding in found)
