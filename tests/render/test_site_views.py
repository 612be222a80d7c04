"""What every page shows, the site map and the page that does not exist."""

from __future__ import annotations

from pathlib import Path

from chirsite.model.wording import EMERGENCY
from chirsite.plan.build import RouteKind
from chirsite.render.site_views import site_map, site_view
from tests.support.group_site import HELENE, KARIM, alone, group, views
from tests.support.small_site import PRACTITIONER

_ONLINE = "booking:\n  phone: 02 61 91 20 26\n  online: {platform: Agenda, url: https://agenda.example/%s}"


def with_booking(practitioner: str, name: str) -> str:
    return practitioner.replace("booking: {phone: 02 61 91 20 26}", _ONLINE % name)


def test_a_single_surgeon_stands_in_the_menu_under_his_name(tmp_path: Path) -> None:
    site = site_view(alone(tmp_path)[0])
    assert site.nav.main[0].label == "Dr\u00a0Hélène Modèle"
    assert site.nav.main[0].url == "/chirurgiens/helene-modele/"


def test_lists_without_pages_are_not_in_the_menu(tmp_path: Path) -> None:
    site = site_view(alone(tmp_path)[0])
    assert [link.url for link in site.nav.main[1:]] == ["/honoraires/", "/acces/"]
    assert site.feed is None


def test_a_group_has_its_lists_and_its_own_pages_in_the_menu(tmp_path: Path) -> None:
    site = site_view(group(tmp_path)[0])
    urls = [link.url for link in site.nav.main]
    assert urls == [
        "/chirurgiens/", "/interventions/", "/maladies/", "/honoraires/", "/acces/", "/articles/", "/le-cabinet/"
    ]  # fmt: skip
    assert site.feed
    assert site.feed.url == "/articles/flux.xml"


def test_the_footer_leads_to_every_legal_page(tmp_path: Path) -> None:
    urls = {link.url for link in site_view(alone(tmp_path)[0]).nav.footer}
    assert urls >= {"/mentions-legales/", "/confidentialite/", "/cookies/", "/accessibilite/", "/liens-d-interets/"}


def test_the_booking_link_names_its_platform_and_the_sector(tmp_path: Path) -> None:
    site = site_view(alone(tmp_path, with_booking(PRACTITIONER, "modele"))[0])
    assert site.booking
    assert (site.booking.label, site.booking.external) == ("Rendez-vous en\u00a0ligne (Agenda)", True)
    assert site.booking_note == site.booking.note == "Secteur 2, OPTAM-ACO"


def test_without_online_booking_there_is_a_phone_and_no_link(tmp_path: Path) -> None:
    site = site_view(alone(tmp_path)[0])
    assert site.booking is None
    assert site.phone.url == "tel:+33261912026"


def test_two_booking_pages_are_reached_through_the_surgeons(tmp_path: Path) -> None:
    context, _ = group(tmp_path, helene=with_booking(HELENE, "modele"), karim=with_booking(KARIM, "specimen"))
    booking = site_view(context).booking
    assert booking
    assert (booking.url, booking.external) == ("/chirurgiens/", False)


def test_surgeons_of_two_sectors_are_told_apart(tmp_path: Path) -> None:
    note = site_view(group(tmp_path)[0]).booking_note.replace("\u00a0", " ").replace("\u202f", " ")
    assert note == "Dr Modèle : secteur 2, OPTAM-ACO ; Dr Spécimen : secteur 2"


def test_the_emergency_sentence_is_the_law_s(tmp_path: Path) -> None:
    site = site_view(group(tmp_path)[0])
    assert site.emergency == EMERGENCY
    assert site.out_of_hours == ("Appelez la clinique du Parc-Exemple.",)


def test_a_shared_place_is_shown_once(tmp_path: Path) -> None:
    places = [place.name for place in site_view(group(tmp_path)[0]).places]
    assert places == ["Clinique du Parc-Exemple", "Cabinet des Tilleuls"]


def test_the_site_map_leads_to_every_page_but_itself_and_the_missing_one(tmp_path: Path) -> None:
    context, engine = group(tmp_path)
    route = context.plan.find(RouteKind.SITE_MAP)
    assert route
    linked = [link.url for _, links in site_map(context, engine, route).groups for link in links]
    others = {one.path for one in context.plan.routes} - {"/plan-du-site/", "/404.html"}
    assert sorted(linked) == sorted(others)


def test_every_page_is_announced_by_its_own_title_and_description(tmp_path: Path) -> None:
    pages = views(*group(tmp_path)).values()
    generated = [page for page in pages if page.kind not in {"procedure", "condition", "article", "free"}]
    assert len({page.head_title for page in pages}) == len(pages)
    assert len({page.description for page in generated}) == len(generated)
    assert all(0 < len(page.head_title) <= 60 for page in pages)
    assert all(0 < len(page.description) <= 160 for page in generated)


def test_the_trail_goes_from_home_to_the_parent(tmp_path: Path) -> None:
    pages = views(*group(tmp_path))
    assert pages["/"].breadcrumbs == pages["/404.html"].breadcrumbs == ()
    assert [step.url for step in pages["/interventions/prothese-de-hanche/"].breadcrumbs] == ["/", "/interventions/"]
    assert [step.url for step in pages["/acces/cabinet-des-tilleuls/"].breadcrumbs] == ["/", "/acces/"]
    assert [step.url for step in pages["/honoraires/"].breadcrumbs] == ["/"]


def test_the_trail_of_a_single_surgeon_skips_the_list_that_does_not_exist(tmp_path: Path) -> None:
    page = views(*alone(tmp_path))["/chirurgiens/helene-modele/"]
    assert [step.url for step in page.breadcrumbs] == ["/"]


def test_a_page_knows_its_absolute_address(tmp_path: Path) -> None:
    page = views(*alone(tmp_path))["/honoraires/"]
    assert page.canonical == "https://www.dr-modele.example/honoraires/"
    assert page.title == "Honoraires et prise en charge"
