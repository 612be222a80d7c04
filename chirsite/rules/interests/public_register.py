"""Links declared are better read beside the public register that companies fill in (article L. 1453-1)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import TRANSPARENCE
from chirsite.text.address import host_of, stands_under

_REGISTER = "transparence.sante.gouv.fr"


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """INT-03 on the rendered page of interests, when a practitioner declares links."""
    if not any(surgeon.value.interests.links for surgeon in site.project.surgeons):
        return
    for page in site.of_kind("interests"):
        hosts = (host_of(link.attributes.get("href", "")) for link in page.links if link.text)
        if not any(stands_under(host, (_REGISTER,)) for host in hosts):
            message = "la page ne renvoie pas à la base publique Transparence Santé"
            yield Hit(Span(page.path), message, f"Ajouter un lien vers https://www.{_REGISTER}.")


RULE = Rule(
    module=__name__,
    id="INT-03",
    name="transparence-sante",
    title="Renvoi à la base Transparence Santé absent",
    severity=Severity.INFO,
    evidence=Evidence.UNVERIFIED,
    citations=(TRANSPARENCE,),
    output=check_page,
)
