"""The fees page recalls that care is open to all without discrimination (article R. 4127-53, II; L. 1110-3)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import CSP_53, L1110_3
from chirsite.rules.shared.mentions import Mention, missing_on_kind
from chirsite.rules.shared.sought import Sought


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """HON-04 on the rendered fees page."""
    mentions = (
        Mention("le rappel sur les discriminations", "discrimination"),
        Mention("le rappel sur la complémentaire santé", "complémentaire santé solidaire"),
    )
    yield from missing_on_kind(site, "fees", "Honoraires", mentions)


AUDIT = Sought(
    label="le rappel de l’accès aux soins sans discrimination",
    pattern=r"discrimin",
    help="L’écrire avec les honoraires.",
)

RULE = Rule(
    module=__name__,
    id="HON-04",
    name="rappel-non-discrimination-absent",
    title="Rappel de l’accès aux soins sans discrimination absent",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_53, L1110_3),
    output=check_page,
    audit=AUDIT,
)
