"""Third-party services: what each data file says, and what site.yaml must say besides."""

from __future__ import annotations

import pytest

from chirsite.model.service import Service
from chirsite.model.site import SiteSettings
from chirsite.schema.decode import decode
from chirsite.schema.json_schema import json_schema
from chirsite.services.kind import Loading, ServiceKind, service_kinds
from chirsite.source import SourceFile
from tests.support.small_site import SITE

EMBEDDED = [kind for kind in service_kinds().values() if kind.frame]


def declared(services: str) -> tuple[Service, ...]:
    record, findings = decode(SourceFile("site.yaml", SITE.replace("services: []", services)), SiteSettings)
    assert record is not None, findings
    return record.value.services


def refused(services: str) -> list[tuple[str, str]]:
    record, findings = decode(SourceFile("site.yaml", SITE.replace("services: []", services)), SiteSettings)
    assert record is None
    return [(finding.message, finding.help) for finding in findings]


@pytest.mark.parametrize("kind", service_kinds().values(), ids=lambda kind: kind.key)
def test_whatever_loads_is_allowed_by_name_and_nothing_else_is(kind: ServiceKind) -> None:
    loads = kind.frame is not None or kind.loading is Loading.PAGE
    assert bool(kind.csp) == loads
    assert ("frame-src" in kind.csp) == (kind.frame is not None)
    for source in (source for sources in kind.csp.values() for source in sources):
        assert source == "{origin}" or source.startswith("https://"), source


@pytest.mark.parametrize("kind", service_kinds().values(), ids=lambda kind: kind.key)
def test_whatever_loads_waits_for_consent_but_the_exempt_measure(kind: ServiceKind) -> None:
    assert kind.needs_consent == (kind.loading is not Loading.NEVER and kind.key != "matomo_exempt")


@pytest.mark.parametrize("kind", EMBEDDED, ids=lambda kind: kind.key)
def test_a_frame_comes_from_where_its_policy_allows(kind: ServiceKind) -> None:
    assert kind.frame is not None
    (allowed,) = kind.csp["frame-src"]
    assert kind.frame.address.startswith(allowed) or (allowed, kind.frame.address) == ("{origin}", "{address}")


def test_what_a_service_always_has_need_not_be_said() -> None:
    (service,) = declared("services: [{service: youtube}]")
    assert (service.controller, service.country) == ("Google Ireland Limited", "US")


def test_what_the_file_says_of_a_service_prevails() -> None:
    (service,) = declared("services: [{service: youtube, controller: Google LLC}]")
    assert service.controller == "Google LLC"


def test_who_answers_for_a_measure_of_audience_has_to_be_said() -> None:
    services = "services: [{service: matomo, address: https://stats.exemple.example, site_id: 1}]"
    assert [message for message, _ in refused(services)] == [
        "services : la clé « controller » manque",
        "services : la clé « country » manque",
    ]


@pytest.mark.parametrize(
    ("service", "message"),
    [
        (
            "{service: matomo, controller: Cabinet, country: FR, site_id: 1}",
            "la clé « address » manque : matomo doit savoir où est son serveur",
        ),
        ("{service: youtube, address: https://a.example}", "youtube n’a pas d’adresse à donner"),
        ("{service: doctolib, address: 'http://a.example'}", "l’adresse de doctolib doit commencer par https://"),
        (
            "{service: ga4, site_id: UA-12}",
            "ga4 attend un identifiant de site (« site_id ») comme G-ABC1234567",
        ),
        ("{service: ga4}", "ga4 attend un identifiant de site (« site_id ») comme G-ABC1234567"),
        ("{service: vimeo, site_id: 3}", "vimeo n’a pas d’identifiant de site"),
    ],
)
def test_a_setting_that_is_missing_or_too_much_is_told(service: str, message: str) -> None:
    ((told, _),) = refused(f"services: [{service}]")
    assert told.endswith(message)


def test_an_unknown_service_is_refused_with_the_nearest_known_one() -> None:
    ((message, advice),) = refused("services: [{service: youtub, controller: Google, country: US}]")
    assert "« youtub » ne fait pas partie des valeurs admises" in message
    assert "Vouliez-vous dire « youtube » ?" in advice


@pytest.mark.parametrize("key", ["google_ads", "facebook_pixel", "recaptcha", "google_fonts", "crisp", "trustpilot"])
def test_advertising_reviews_fonts_captchas_and_chat_cannot_be_declared(key: str) -> None:
    assert refused(f"services: [{{service: {key}, controller: X, country: US}}]")


def test_a_booking_page_is_a_link_until_a_frame_is_asked_for() -> None:
    plain, framed = declared(
        "services: [{service: doctolib}, {service: doctolib, address: https://www.doctolib.example/cadre}]"
    )
    assert (plain.loading, plain.needs_consent, plain.csp) == (Loading.LINK, False, {})
    assert (framed.loading, framed.needs_consent) == (Loading.CLICK, True)
    assert framed.csp == {"frame-src": ("https://www.doctolib.example",)}


def test_a_measure_on_one_s_own_server_may_load_from_it_alone() -> None:
    (service,) = declared(
        "services: [{service: matomo, controller: C, country: FR, address: https://stats.c.example/m/, site_id: 1}]"
    )
    assert service.csp == dict.fromkeys(("connect-src", "img-src", "script-src"), ("https://stats.c.example",))


def test_editors_are_told_every_service_and_that_its_name_is_enough() -> None:
    schema = json_schema("site")["$defs"]["Service"]
    assert schema["properties"]["service"]["enum"] == list(service_kinds())
    assert schema["required"] == ["service"]
