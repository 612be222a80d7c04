"""The accepted means of payment are published with the fees (article R. 4127-53, II)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.model.fees import PaymentMeans
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import CSP_53
from chirsite.rules.shared.mentions import Mention, missing_on_kind
from chirsite.rules.shared.sought import Sought

WORDS = {
    PaymentMeans.CARD: "carte bancaire",
    PaymentMeans.CHEQUE: "chèque",
    PaymentMeans.CASH: "espèces",
    PaymentMeans.TRANSFER: "virement",
}


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """HON-02 in the data: whoever charges fees says how they can be paid."""
    for surgeon in project.surgeons:
        if surgeon.value.is_liberal and not surgeon.value.payment.means:
            advice = "Lister les modes acceptés : card, cheque, cash, transfer."
            yield Hit(surgeon.record.at("payment", "means"), "aucun mode de paiement n’est indiqué", advice)


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """HON-02 on the rendered fees page."""
    means = dict.fromkeys(mean for surgeon in site.project.surgeons for mean in surgeon.value.payment.means)
    mentions = (Mention("un mode de paiement accepté", WORDS[mean]) for mean in means)
    yield from missing_on_kind(site, "fees", "Honoraires", mentions)


AUDIT = Sought(
    label="les modes de paiement acceptés",
    pattern=(
        r"(?:moyens?|modes?) de (?:paiement|reglement)"
        r"|(?:regle|paie|paye|accept)\w*[^.]{0,60}\b(?:carte|cheque|especes)"
        r"|(?:carte bancaire|cheque|especes)[^.]{0,40}\b(?:carte bancaire|cheque|especes|virement)"
    ),
    help="Les dire avec les honoraires : carte bancaire, chèque, espèces, virement.",
)

RULE = Rule(
    module=__name__,
    id="HON-02",
    name="modes-de-paiement-absents",
    title="Modes de paiement absents",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_53,),
    data=check_data,
    output=check_page,
    audit=AUDIT,
)
