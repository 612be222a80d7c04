"""The links that lead out of a site: asked politely, judged mildly."""

from __future__ import annotations

from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler
from threading import Event

import pytest

from chirsite.audit.http import Answer, FetchError, ask
from chirsite.diagnostics import Finding, Severity, Span
from chirsite.doctor.links import Link, check_links
from chirsite.doctor.polite import DELAY
from tests.support.web import Answer as Served
from tests.support.web import web

_ORDER = "https://ordre.example/a"


class _Web:
    """Answers by method and address; a text is a failure."""

    def __init__(self, answers: Mapping[str, int | str | tuple[int, str]]) -> None:
        self.answers = answers
        self.asked: list[str] = []

    def __call__(self, method: str, url: str) -> Answer:
        self.asked.append(f"{method} {url}")
        found = self.answers.get(f"{method} {url}", self.answers.get(url, 200))
        if isinstance(found, str):
            raise FetchError(found)
        status, location = found if isinstance(found, tuple) else (found, "")
        return Answer(status, "text/html", location, b"", cut=False)


def _check(answers: Mapping[str, int | str | tuple[int, str]], *urls: str) -> tuple[list[Finding], _Web, list[float]]:
    asked, pauses = _Web(answers), list[float]()
    links = [Link(url, Span("site.yaml")) for url in urls]
    return list(check_links(links, pauses.append, asked)), asked, pauses


@pytest.mark.parametrize(
    ("answer", "code", "severity"),
    [
        (404, "broken-link", Severity.WARNING),
        (410, "broken-link", Severity.WARNING),
        ("ce nom de site n’existe pas", "broken-link", Severity.WARNING),
        (403, "unverified-link", Severity.INFO),
        (429, "unverified-link", Severity.INFO),
        (503, "unverified-link", Severity.INFO),
        ((301, "https://ailleurs.example/"), "moved-link", Severity.INFO),
        *(((status, "/a#x"), "unverified-link", Severity.INFO) for status in (301, 302, 303, 307, 308)),
    ],
)
def test_what_an_answer_means(answer: int | str | tuple[int, str], code: str, severity: Severity) -> None:
    found, _, _ = _check({_ORDER: answer}, _ORDER)
    assert [(one.rule, one.severity) for one in found] == [(code, severity)]


def test_a_redirection_to_itself_is_not_told_as_a_move() -> None:
    ((said,), _, _) = _check({_ORDER: (302, _ORDER)}, _ORDER)
    assert said.message == "lien non vérifié : cette page tourne en rond, elle renvoie à elle-même (302)"


@pytest.mark.parametrize("answer", [200, 204, 302, 307, (302, "https://ailleurs.example/")])
def test_what_answers_or_sends_on_for_now_is_well(answer: int | tuple[int, str]) -> None:
    assert _check({_ORDER: answer}, _ORDER)[0] == []


@pytest.mark.parametrize("refused", [403, 404, 405, 501])
def test_a_server_that_refuses_head_is_asked_as_a_reader_asks(refused: int) -> None:
    found, asked, _ = _check({f"HEAD {_ORDER}": refused}, _ORDER)
    assert found == []
    assert asked.asked == [f"HEAD {_ORDER}", f"GET {_ORDER}"]


def test_hosts_take_turns_and_none_is_asked_twice_at_once() -> None:
    _, asked, pauses = _check({}, "https://a.example/1", "https://a.example/2", "https://b.example/1")
    assert asked.asked == ["HEAD https://a.example/1", "HEAD https://b.example/1", "HEAD https://a.example/2"]
    assert len(pauses) == 1
    assert 0 < pauses[0] <= DELAY


def test_a_host_that_gives_no_answer_is_not_asked_again() -> None:
    found, asked, _ = _check({"https://a.example/1": "silence"}, "https://a.example/1", "https://a.example/2")
    assert asked.asked == ["HEAD https://a.example/1"]
    assert len(found) == 2


@pytest.mark.parametrize("later", [429, 503])
def test_a_host_that_asks_to_come_back_later_is_left_alone(later: int) -> None:
    busy = {"https://a.example/1": later}
    found, asked, _ = _check(busy, "https://a.example/1", "https://a.example/2", "https://b.example/1")
    assert asked.asked == ["HEAD https://a.example/1", "HEAD https://b.example/1"]
    assert [(one.rule, one.severity) for one in found] == [("unverified-link", Severity.INFO)] * 2


def test_a_request_made_again_waits_like_any_other() -> None:
    _, asked, pauses = _check({f"HEAD {_ORDER}": 403}, _ORDER)
    assert len(asked.asked) == 2
    assert len(pauses) == 1


def test_a_server_that_hangs_or_sends_round_and_round_is_no_error() -> None:
    def silent(handler: BaseHTTPRequestHandler) -> None:
        hung.wait(10)

    hung = Event()
    answers: dict[str, Served] = {"/silence": silent, "/rond": (302, "/rond"), "/trop": 429, "/non": 403}
    with web(answers) as served:
        try:
            urls = [f"{served.address}{path}" for path in ("/rond", "/non", "/trop", "/silence")]
            found = list(check_links([Link(url, Span("a")) for url in urls], lambda _: None))
            slow = list(check_links([Link(urls[-1], Span("a"))], ask_for=_hurried))
        finally:
            hung.set()
    assert [one.severity for one in found] == [Severity.INFO] * 4, "the last one is not asked: 429 came before"
    assert [(one.rule, one.severity) for one in slow] == [("broken-link", Severity.WARNING)]


def _hurried(method: str, url: str) -> Answer:
    return ask(url, 0.2, 100, method=method, purpose="test")


def test_a_real_server_is_told_who_asks() -> None:
    with web({"/page": "<p>Oui</p>"}) as served:
        found = list(check_links([Link(f"{served.address}/page", Span("a")), Link(f"{served.address}/non", Span("a"))]))
        assert [one.rule for one in found] == ["broken-link"]
        assert {agent.split("/")[0] for agent in served.agents} == {"chirsite"}
