"""No paid ranking: no advertising tag on any page (article R. 4127-80, II)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CNOM_2021, CSP_80
from chirsite.rules.ranking.bought import RANK
from chirsite.rules.shared.tags import Tags

_TAGS = Tags(
    addresses=(
        "googleadservices.com",
        "doubleclick.net",
        "bat.bing.com",
        "googletagmanager.com/gtag/js?id=aw-",
        "taboola",
        "outbrain",
    ),
    code=("'aw-", '"aw-', "gtag_report_conversion", "google_conversion_id", "uetq"),
    message="balise publicitaire : « {found} »",
    help="Retirer cette balise : un médecin ne peut obtenir contre paiement d’apparaître en priorité.",
)

RULE = Rule(
    module=__name__,
    id="REF-01",
    name="referencement-payant",
    title="Référencement payant",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_80, CNOM_2021),
    text=RANK,
    output=_TAGS.find,
    audit=_TAGS.find,
)
