"""No advertisement of anybody on the site (charte of 2014, point 6; article R. 4127-19)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CNOM_2014, CSP_19
from chirsite.rules.shared.tags import Tags

_TAGS = Tags(
    addresses=(
        "googlesyndication.com",
        "securepubads",
        "googletagservices.com/tag/js/gpt",
        "amazon-adsystem.com",
        "adnxs.com",
        "media.net",
        "adservice.google",
        "smartadserver.com",
        "teads.tv",
        "popads",
        "propellerads",
    ),
    code=("adsbygoogle", "googletag.cmd", "googletag.defineslot", "amzn_assoc", "sas.call("),
    message="espace publicitaire : « {found} »",
    help="Retirer ce code du gabarit : le site ne porte aucune publicité.",
)

RULE = Rule(
    module=__name__,
    id="PRO-12",
    name="publicite-de-tiers",
    title="Publicité de tiers sur le site",
    severity=Severity.ERROR,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2014, CSP_19),
    output=_TAGS.find,
    audit=_TAGS.find,
)
