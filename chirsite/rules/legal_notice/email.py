"""An e-mail address is given besides the postal address and the phone (loi 2004-575, article 19, 2°)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import LCEN_19
from chirsite.rules.shared.mentions import Mention, missing_on_kind
from chirsite.rules.shared.sought import Sought


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """LEG-07 on the rendered legal notice."""
    mention = Mention("l’adresse électronique de l’éditeur", site.project.settings.value.publisher.email)
    yield from missing_on_kind(site, "legal", "Mentions légales", (mention,))


AUDIT = Sought(
    label="une adresse électronique",
    pattern=r"[\w.+-]+ ?(?:@|\[at\]|\(at\)|\[arobase\]) ?[\w-]+\.\w\w",
    help="En donner une dans les mentions légales.",
)

RULE = Rule(
    module=__name__,
    id="LEG-07",
    name="courriel-absent",
    title="Adresse électronique absente",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(LCEN_19,),
    output=check_page,
    audit=AUDIT,
)
