"""Which forms ask a visitor for personal data, and where they send it."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.model.rendered import Control, Form, HtmlFacts
from chirsite.rules.base import Site
from chirsite.text.address import host_of

_ASKING = frozenset({"text", "email", "tel", "textarea", "date", "datetime-local", "number", "url", "file", "password"})
_SEARCH_NAMES = frozenset({"q", "s", "query", "search", "recherche", "mots"})


def collecting_forms(site: Site) -> Iterator[tuple[HtmlFacts, Form]]:
    """Every form of the rendered pages that asks for personal data: a search is none."""
    for page in site.pages:
        yield from ((page, form) for form in page.forms if collects(form))


def readable_forms(site: Site) -> Iterator[tuple[HtmlFacts, Form]]:
    """The same, in the site's own language: those whose words a rule understands."""
    yield from ((page, form) for page, form in collecting_forms(site) if not page.translation)


def collects(form: Form) -> bool:
    """Whether a visitor writes in ``form`` something that is his own."""
    if form.attributes.get("role", "").lower() == "search":
        return False
    return any(asks(control) for control in form.controls)


def asks(control: Control) -> bool:
    """Whether a control takes words of the visitor, but those he searches for."""
    return control.type in _ASKING and control.name.lower() not in _SEARCH_NAMES


def foreign_hosts(form: Form, site: Site) -> tuple[str, ...]:
    """Hosts other than the site's own that ``form`` sends to."""
    own = host_of(site.address)
    hosts = (host_of(target) for target in form.targets)
    return tuple(dict.fromkeys(host for host in hosts if host and host != own))
