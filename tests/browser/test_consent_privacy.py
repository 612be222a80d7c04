"""Nothing of a third party before a choice, after a refusal, after a withdrawal: the network is what tells."""

from __future__ import annotations

import pytest

from tests.browser.consenting import BLOCKED, IMAGES, OWN_MEASURE, REFUSES, Asking, Sitting

PLAYERS = ["www.youtube-nocookie.com", "player.vimeo.com", "geo.dailymotion.com"]
FRAMES = [*PLAYERS, "www.openstreetmap.org", "www.doctolib.fr"]
MEASURES = {"mesure.dr-camille-exemple.example", "plausible.io", "www.googletagmanager.com"}


def nothing_left(sitting: Sitting) -> bool:
    """Whether no other host heard of the visit, and no cookie was left."""
    return sitting.strangers() == [] and sitting.cookies() == set()


def test_before_any_choice_no_page_asks_another_host_nor_keeps_anything(asking: Asking) -> None:
    with asking.sitting() as sitting:
        for path in asking.paths:
            sitting.go(path)
            assert sitting.kept() == {}, path
            assert sitting.is_asked(), path
        assert nothing_left(sitting)
        assert sitting.complaints == []


def test_after_refusing_everything_no_page_asks_another_host_and_only_the_choice_is_kept(asking: Asking) -> None:
    with asking.sitting() as sitting:
        sitting.page.click("[data-answer=no]")
        for path in asking.paths:
            sitting.go(path)
            assert set(sitting.kept()) == {"consent"}, path
            assert not sitting.is_asked(), path
        assert set(sitting.choices().values()) == {False}
        assert nothing_left(sitting)


def test_accepting_loads_each_service_and_withdrawing_undoes_it_on_every_page(asking: Asking) -> None:
    with asking.sitting(IMAGES) as sitting:
        page = sitting.page
        page.click("[data-answer=yes]")
        sitting.wait_until(lambda: len(sitting.cookies()) == 4)
        assert sitting.frames() == FRAMES
        assert {url.split("/")[2] for url in sitting.strangers()} >= {*FRAMES, *MEASURES}
        assert sitting.cookies() == {"_pk_id.1.abcd", "_pk_ses.1.abcd", "_ga", "_ga_EXEMPLE123"}
        assert sitting.complaints == [], "the policy of the host must let through what was accepted"

        page.click("footer [data-choose]")
        for purpose in sitting.choices():
            page.check(f"dialog [name^='{purpose}.'][value=false]")
        page.evaluate("window.stays = true")
        page.click("dialog [value=save]")
        page.wait_for_timeout(1000)
        assert not page.evaluate("window.stays"), "a script that has run only stops with its page"
        assert "Vos choix sont enregistrés" in page.inner_text("[data-said] >> nth=0")
        assert sitting.frames() == []
        assert sitting.cookies() == set()

        sitting.asked.clear()
        for path in asking.paths:
            sitting.go(path)
        assert nothing_left(sitting)
        assert set(sitting.kept()) == {"consent"}


def test_what_was_accepted_loads_on_the_next_page_without_a_question(asking: Asking) -> None:
    with asking.sitting() as sitting:
        sitting.page.click("[data-answer=yes]")
        sitting.go(IMAGES)
        assert not sitting.is_asked()
        assert sitting.frames() == FRAMES


def test_a_film_that_is_asked_for_in_its_place_loads_alone_and_nothing_is_kept(asking: Asking) -> None:
    with asking.sitting(IMAGES) as sitting:
        sitting.page.click("[data-load] >> nth=1")
        assert sitting.frames() == ["player.vimeo.com"]
        assert sitting.page.evaluate("document.activeElement.localName") == "iframe"
        assert sitting.kept() == {}
        assert {url.split("/")[2] for url in sitting.strangers()} == {"player.vimeo.com"}
        sitting.page.click("[data-answer=no]")
        assert sitting.frames() == []


def test_one_purpose_may_be_accepted_without_the_others(asking: Asking) -> None:
    with asking.sitting(IMAGES) as sitting:
        sitting.page.click(".consent [data-choose]")
        sitting.page.check("dialog [name^='maps.'][value=true]")
        sitting.page.click("dialog [value=save]")
        assert sitting.frames() == ["www.openstreetmap.org"]
        assert sitting.choices() == {"videos": False, "maps": True, "booking": False, "audience": False}


@pytest.mark.parametrize("refusal", [REFUSES, BLOCKED], ids=["Global Privacy Control", "storage blocked"])
def test_a_browser_that_refuses_or_keeps_nothing_is_not_asked(refusal: str, asking: Asking) -> None:
    with asking.sitting(IMAGES, script=refusal) as sitting:
        assert not sitting.is_asked()
        assert nothing_left(sitting)
        assert sitting.complaints == []
        sitting.page.click("footer [data-choose]")
        sitting.page.check("dialog [name^='videos.'][value=true]")
        sitting.page.click("dialog [value=save]")
        assert sitting.frames() == PLAYERS
        said = sitting.page.inner_text("footer [data-said]")
        assert said.startswith("Votre navigateur ne garde rien" if refusal == BLOCKED else "Vos choix sont enregistrés")


def test_the_exempt_measure_tells_its_own_server_alone_and_stops_for_whoever_objects(asking: Asking) -> None:
    with asking.sitting("/recherche/?q=cancer") as sitting:
        assert sitting.asked == [OWN_MEASURE]
        sitting.go("/cookies/")
        sitting.page.check("[data-objection] input")
        assert sitting.kept() == {"audience": "no"}
        sitting.asked.clear()
        sitting.go("/")
        assert sitting.asked == []
        sitting.go("/cookies/")
        sitting.page.uncheck("[data-objection] input")
        sitting.go("/")
        assert sitting.asked == [OWN_MEASURE]


@pytest.mark.parametrize("refusal", [REFUSES, BLOCKED], ids=["Global Privacy Control", "storage blocked"])
def test_the_exempt_measure_counts_nobody_who_refuses_beforehand(refusal: str, asking: Asking) -> None:
    with asking.sitting("/", script=refusal) as sitting:
        assert sitting.asked == []


def test_what_was_looked_for_is_told_to_no_measure(asking: Asking) -> None:
    told: list[str] = []
    with asking.sitting("/") as sitting:
        sitting.page.click("[data-answer=yes]")
        sitting.page.on("request", lambda request: told.append(f"{request.url} {request.post_data or ''}"))
        sitting.go("/recherche/?q=cancer")
        sitting.page.wait_for_timeout(200)
        elsewhere = [text for text in told if not text.startswith(asking.address)]
        told_later = sitting.page.evaluate("JSON.stringify([[...(dataLayer ?? [])].map(all => [...all]), window._paq])")
    assert elsewhere
    assert "cancer" not in f"{elsewhere} {told_later}"


def test_without_javascript_nothing_loads_and_links_lead_where_frames_would(asking: Asking) -> None:
    with asking.sitting(IMAGES, java_script_enabled=False) as sitting:
        assert sitting.asked == []
        assert not sitting.is_asked()
        assert not any(one.is_visible() for one in sitting.page.locator("[data-load]").all())
        links = [one.get_attribute("href") for one in sitting.page.locator(".embed a").all() if one.is_visible()]
        assert len(links) == len(FRAMES)
        assert sitting.page.locator("footer a[data-choose]").get_attribute("href") == "/cookies/"
