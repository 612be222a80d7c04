"""A surgeon who presents his activity on a website publishes his fees there (article R. 4127-53, II, 2nd paragraph)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.model.project import Project, Surgeon
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import CSP_53
from chirsite.rules.shared.mentions import Mention, missing_on_kind
from chirsite.rules.shared.sought import Sought
from chirsite.text.money import euros

_HELP = "Ajouter dans « fees.acts » au moins les consultations et les actes usuels, avec montant ou fourchette."


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """HON-01 in the data: a fee at least, or for a purely salaried surgeon the tariffs of the establishment."""
    for surgeon in project.surgeons:
        fees = surgeon.value.fees
        if surgeon.value.is_liberal and not fees.acts:
            yield Hit(surgeon.record.at("fees", "acts"), "aucun honoraire n’est indiqué", _HELP)
        if not surgeon.value.is_liberal and not fees.acts and not fees.hospital_tariffs:
            advice = "Dire dans « fees.hospital_tariffs » qui facture la consultation, et à quels tarifs."
            yield Hit(surgeon.record.at("fees"), "rien n’informe le patient de ce qu’il paiera", advice)


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """HON-01 on the rendered fees page: each line of the data stands there with its amounts."""
    mentions = (mention for surgeon in site.project.surgeons for mention in _mentions(surgeon))
    yield from missing_on_kind(site, "fees", "Honoraires", mentions)


def _mentions(surgeon: Surgeon) -> Iterator[Mention]:
    fees = surgeon.value.fees
    for fee in fees.acts:
        yield Mention("un honoraire déclaré", fee.label)
        for amount in (fee.amount, fee.minimum, fee.maximum):
            if amount is not None:
                yield Mention(f"un montant de « {fee.label} »", euros(amount))
    if fees.hospital_tariffs:
        yield Mention("les tarifs de l’établissement", fees.hospital_tariffs)


AUDIT = Sought(
    label="les honoraires",
    pattern=r"(?:honoraires?|tarifs?|consultations?|prix)\b[^.€]{0,160}?\d(?:[\d ]*\d)?(?:,\d\d)? ?(?:€|euros?\b)",
    help="Publier les honoraires de chaque acte, ou leur fourchette et ce qui la fait varier.",
)

RULE = Rule(
    module=__name__,
    id="HON-01",
    name="honoraires-absents",
    title="Information sur les honoraires absente",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_53,),
    data=check_data,
    output=check_page,
    audit=AUDIT,
)
