"""What a form sends is encrypted (article 32 of the règlement (UE) 2016/679)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.rules.base import Evidence, Hit, Rule, Site
from chirsite.rules.citations import RGPD_32


def check_page(site: Site) -> Iterator[Hit]:
    """FOR-08 on every rendered form, whatever it asks."""
    for page in site.pages:
        for target in dict.fromkeys(target for form in page.forms for target in form.targets):
            if target.lower().startswith("http:"):
                advice = "Envoyer vers une adresse en https://."
                yield Hit(Span(page.path), f"le formulaire envoie en clair à « {target} »", advice, excerpt=target)


RULE = Rule(
    module=__name__,
    id="FOR-08",
    name="envoi-non-chiffre",
    title="Envoi de formulaire non chiffré",
    severity=Severity.ERROR,
    evidence=Evidence.CONFIRMED,
    citations=(RGPD_32,),
    output=check_page,
    audit=check_page,
)
