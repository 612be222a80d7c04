"""No file is uploaded to a host that is not certified for health data (articles L. 1111-8 and R. 1111-8-8)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.rules.base import Evidence, Hit, Rule, Site
from chirsite.rules.citations import L1111_8, RGPD_9
from chirsite.rules.forms.certified_host import UnlessCertified


def asked(site: Site) -> Iterator[Hit]:
    """FOR-02 on every page: the fields that receive files."""
    for page in site.pages:
        for control in page.controls:
            if control.type == "file":
                label = control.label or control.name
                message = f"le champ « {label} » reçoit des fichiers"
                advice = "Le retirer : des photos ou des comptes rendus ne passent que par un hébergeur certifié."
                yield Hit(Span(page.path), message, advice, excerpt=label)


CHECK = UnlessCertified(asked)

RULE = Rule(
    module=__name__,
    id="FOR-02",
    name="depot-de-fichiers",
    title="Dépôt de photos ou de dossiers",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(L1111_8, RGPD_9),
    output=CHECK.output,
    audit=CHECK.audit,
)
