"""The contact form in a real browser: by keyboard, without a script, on a phone, and under axe."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Route

from tests.browser.conftest import Scheme, Visitor
from tests.browser.test_axe import violations
from tests.support.changes import given
from tests.support.command import built
from tests.support.served import served
from tests.support.sites import copy_site

CONTACT = "/contact/"


@pytest.fixture(scope="module")
def practice(visitor: Visitor, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visitor]:
    """The small site that has a form."""
    root = tmp_path_factory.mktemp("formulaire")
    project = copy_site("formulaire", root / "projet")
    given("site.yaml", "languages", "[fr, en]")(project)
    site = built(project, root / "site")
    with served(site.folder) as address:
        yield Visitor(visitor.browser, address)


@pytest.mark.parametrize(("width", "scheme"), [(360, "light"), (1366, "dark")])
def test_axe_finds_no_fault_and_nothing_is_wider_than_the_window(practice: Visitor, width: int, scheme: Scheme) -> None:
    for path, page in practice.tour((CONTACT, "/merci/", "/confidentialite/", "/en/contact/"), width, scheme):
        assert violations(page) == [], path
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path


def test_the_keyboard_goes_through_the_fields_in_order_and_never_through_the_trap(practice: Visitor) -> None:
    with practice.visit(CONTACT) as visit:
        visit.page.focus("#contact_name")
        reached = []
        for _ in range(6):
            reached.append(visit.page.evaluate("document.activeElement.name || document.activeElement.textContent"))
            visit.page.keyboard.press("Tab")
        assert [name.strip() for name in reached] == ["name", "phone", "email", "subject", "message", "Envoyer"]


def test_an_incomplete_form_stays_and_the_browser_says_where(practice: Visitor) -> None:
    with practice.visit(CONTACT) as visit:
        visit.page.fill("#contact_name", "Camille Exemple")
        visit.page.click(".contact-form .button")
        assert visit.page.url.endswith(CONTACT)
        assert visit.page.evaluate("document.activeElement.name") == "phone"
        assert visit.page.evaluate("document.activeElement.validationMessage") != ""
        assert visit.page.locator("#contact_phone:user-invalid").count() == 1


@pytest.mark.parametrize("scripts", [True, False])
def test_a_complete_form_is_posted_to_the_declared_service_and_nowhere_else(practice: Visitor, scripts: bool) -> None:
    with practice.visit(CONTACT, java_script_enabled=scripts) as visit:
        sent: list[tuple[str, str]] = []

        def receive(route: Route) -> None:
            sent.append((route.request.method, route.request.post_data or ""))
            route.abort()

        visit.page.route("https://formulaires.example/**", receive)
        visit.page.fill("#contact_name", "Camille Exemple")
        visit.page.fill("#contact_phone", "02 61 91 10 10")
        visit.page.select_option("#contact_subject", "Rendez-vous")
        visit.page.click(".contact-form .button", no_wait_after=True)
        visit.page.wait_for_timeout(300)
        assert [method for method, _ in sent] == ["POST"]
        answers = dict(part.split("=", 1) for part in sent[0][1].split("&"))
        assert answers["name"] == "Camille+Exemple"
        assert answers["subject"] == "Rendez-vous"
        assert answers["site_web"] == ""
        assert answers["_suite"].endswith("%2Fmerci%2F")
        assert set(visit.strangers()) == {"https://formulaires.example/envoi/cabinet"}
