"""No advertising pixel: no lawful campaign to measure, health data to give away (articles R. 4127-80 CSP, 9 RGPD)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CNIL_2020, CSP_80, RGPD_9
from chirsite.rules.shared.tags import Tags

_TAGS = Tags(
    addresses=(
        "connect.facebook.net",
        "facebook.com/tr",
        "analytics.tiktok.com",
        "snap.licdn.com",
        "ads.linkedin.com",
        "s.pinimg.com/ct",
        "ct.pinterest.com",
        "sc-static.net/scevent",
        "static.ads-twitter.com",
        "analytics.twitter.com",
        "criteo",
        "adroll.com",
        "google.com/ads/ga-audiences",
    ),
    code=(
        "fbq(",
        "ttq.load",
        "_linkedin_partner_id",
        "pintrk(",
        "snaptr(",
        "twq(",
        "google_remarketing_only",
        "google_custom_params",
        "adroll_",
    ),
    message="pixel publicitaire ou de reciblage : « {found} »",
    help="Retirer cette balise. Une mesure d’audience exemptée, hébergée avec le site, suffit.",
)

RULE = Rule(
    module=__name__,
    id="REF-02",
    name="pixel-publicitaire",
    title="Pixel publicitaire ou de reciblage",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_80, CNIL_2020, RGPD_9),
    output=_TAGS.find,
    audit=_TAGS.find,
)
