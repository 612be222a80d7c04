"""Ways of practising, what each must say, and what breaks it: faults in valid sites, and duties with a condition."""

from __future__ import annotations

from typing import NamedTuple

from tests.support.changes import Change, both, cut, emptied, given, said, without
from tests.support.sites import BASE

HOSPITAL, TARIFF, SEL, UNBOUND = "hopital", "liberal-secteur-1", "sel-optam", "non-conventionne"
COMPANY, COSMETIC, PARTIAL, REMOTE, GROUP = "societe", "esthetique", "acces-partiel", "teleconsultation", "groupe"
SERVICES, FORM, ASSOCIATE = "services", "formulaire", "sel-associe"
LIBERAL = (TARIFF, BASE, SEL, UNBOUND)
"""Those who charge fees, by sector."""

SITE, SURGEON, PRACTICE = "site.yaml", "practitioner.yaml", "practice.yaml"
CAMILLE, NOA, SACHA = (f"practitioners/{name}.yaml" for name in ("camille-exemple", "noa-modele", "sacha-gabarit"))
FREE_PAGE, EYELIDS = "pages/votre-parcours.md", "procedures/chirurgie-des-paupieres.md"
FEES, LEGAL, ACCESS = "honoraires/index.html", "mentions-legales/index.html", "acces/index.html"
PROFILE = "chirurgiens/camille-exemple/index.html"
COSMETIC_PAGE, CARE_PAGE = "interventions/chirurgie-des-paupieres/index.html", "interventions/cure-de-hernie/index.html"

EMPTY_FEES, EMPTY_LEGAL, EMPTY_PROFILE, EMPTY_OPERATION = (
    emptied(f"{name}.html") for name in ("fees", "legal", "surgeon", "procedure")
)
NO_SENTENCE = cut("fees.html", '<p class="legal">{{ item.legal_sentence }}</p>')
NO_CHARGES = cut("fees.html", "page.charges_sentence, ")
NO_NOTICE = cut("fees.html", "page.written_notice, ")
NO_ASSOCIATION = cut("fees.html", "<p>{{ item.approved_association }}</p>")
NO_DIRECTORY = both(
    cut("fees.html", "<p>{{ links.link(item.directory) }}</p>"),
    cut("_footer.html", "in site.order_links %}", "in site.order_links[:1] %}"),
)
NO_EI = cut("macros/facts.html", "{{ item.value }}", '{{ item.value|replace(", EI", "") }}')
OTHER_SENTENCE = cut("fees.html", "item.legal_sentence }}", 'item.legal_sentence|replace("deux cas", "cinq cas") }}')
NO_TARIFFS = cut("fees.html", "<p>{{ item.hospital_tariffs }}</p>")
NO_ORIGIN = cut("surgeon.html", "sentences(page.partial_access)", "sentences(page.partial_access[1:])")
NO_PRICE = cut("surgeon.html", "page.consultations)", 'page.consultations|map("replace", "25", "")|list)')
NO_PARTIAL_ACCESS = cut("surgeon.html", "{{ links.sentences(page.partial_access) }}")
NO_CONSULTATIONS = cut("surgeon.html", "{{ sentences(t('surgeon.consultations'), page.consultations) }}")
TWO_ANSWERS = (
    "[{rule: ACC-03, answer: yes, author: Dr Camille Exemple, date: 2026-11-03, expires: 2027-11-03},"
    " {rule: GEN-14, answer: yes, author: Dr Camille Exemple, date: 2026-11-03, expires: 2027-11-03}]"
)
ONE_FEE = "[{id: hernie, kind: consultation, label: Consultation, amount: 30, base: 30, reimbursed: yes}]"
NO_REFUSAL = cut("_consent_bar.html", "data-answer=\"no\">{{ t('consent.refuse') }}", 'data-answer="no">')
NO_PURPOSE = cut("_consent_bar.html", "{{ purpose.title }}. {{ purpose.text }}")
LENT_SPECIALTY = "Dr Camille Exemple est spécialiste en urologie."
MEDIATION = "Un médiateur de la consommation peut être saisi."
BOTH = "[office, teleconsultation]"
ONLINE = "{platform: Agenda-Exemple, url: https://agenda.example/dr}"


def no_fact(label: str) -> Change:
    """A theme that drops the value of one line of the lists of facts."""
    return cut("macros/facts.html", "{{ item.value }}", f'{{{{ "" if item.label == "{label}" else item.value }}}}')


def no_notice(rank: int) -> Change:
    """A theme that drops one of the sentences on cosmetic surgery: the quote (1), fifteen days (2), no cover (4)."""
    kept = f"page.cosmetic_notice[:{rank}] + page.cosmetic_notice[{rank + 1}:]"
    return cut("procedure.html", "sentences(page.cosmetic_notice)", f"sentences({kept})")


NO_COVER = both(no_notice(4), cut("procedure.html", "{{ fees.costs(t('procedure.fees_caption'), page.fees) }}"))

DENIED = both(given(SURGEON, "cosmetic_activity.practised", "no"), without(SITE, "mediator"))
"""A mediator is for acts that are no care: denied with them, lest it be a fault of its own."""


class Spoilt(NamedTuple):
    """One fault in a valid site, and what must be found."""

    fault: str
    change: Change
    rule: str
    path: str


SPOILT: dict[str, tuple[Spoilt, ...]] = {
    FORM: (
        Spoilt("cannot be answered", given(SITE, "contact_form.fields.phone", "optional"), "FOR-01", SITE),
        Spoilt("goes to whom it does not tell", given(SITE, "contact_form.processor", "Autre SARL"), "FOR-03", SITE),
        Spoilt("asks for a consent", given(SITE, "contact_form.basis", "consent"), "FOR-04", SITE),
        Spoilt("keeps without an end", given(SITE, "contact_form.retention", "la durée nécessaire"), "RGPD-02", SITE),
    ),
    SERVICES: (
        Spoilt("does not say that its measure is exempt", without(SITE, "declarations.2"), "COO-06", SITE),
        Spoilt("does not say that its proofs are kept", without(SITE, "declarations.3"), "COO-08", SITE),
        Spoilt("protects no data sent to America", without(SITE, "services.0.safeguard"), "RGPD-05", SITE),
        Spoilt("plays films of a platform it hides", without(SITE, "services.2"), "undeclared-service", "media.yaml"),
        Spoilt("has a theme without the bar", cut("base.html", "{{ consent_bar }}"), "COO-03", "index.html"),
        Spoilt("has a bar that cannot refuse", NO_REFUSAL, "COO-02", "index.html"),
        Spoilt("has a bar without a purpose", NO_PURPOSE, "COO-03", "index.html"),
    ),
    HOSPITAL: (
        Spoilt("does not say what the hospital charges", without(SURGEON, "fees.hospital_tariffs"), "HON-01", SURGEON),
        Spoilt("has no word on fees", without(SURGEON, "fees"), "HON-01", SURGEON),
        Spoilt("has a sector", given(SURGEON, "convention.sector", "secteur_2"), "HON-06", SURGEON),
        Spoilt("has no convention", without(SURGEON, "convention"), "HON-06", SURGEON),
        Spoilt("does not say how one practises", without(SURGEON, "practice_modes"), "PRA-07", SURGEON),
        Spoilt("does not say how to come", without(SURGEON, "places.0.access"), "PRA-02", SURGEON),
        Spoilt("wants cards alone", said(FREE_PAGE, "Paiement uniquement par carte."), "HON-03", FREE_PAGE),
        Spoilt("has a theme without its tariffs", NO_TARIFFS, "HON-01", FEES),
    ),
    TARIFF: (
        Spoilt("has no sector", without(SURGEON, "convention.sector"), "HON-06", SURGEON),
        Spoilt("claims to be salaried", given(SURGEON, "convention.sector", "sans_objet"), "HON-06", SURGEON),
        Spoilt("takes no payment", given(SURGEON, "payment.means", "[]"), "HON-02", SURGEON),
        Spoilt("takes cards alone", given(SURGEON, "payment.means", "[card]"), "HON-03", SURGEON),
        Spoilt("leaves out a tariff", without(SURGEON, "fees.acts.1.base"), "HON-12", SURGEON),
        Spoilt("leaves out a cover", without(SURGEON, "fees.acts.1.reimbursed"), "HON-14", SURGEON),
        Spoilt("denies being a sole trader", given(SITE, "publisher.sole_trader", "no"), "LEG-09", SITE),
        Spoilt("has a theme without EI", NO_EI, "LEG-09", LEGAL),
        Spoilt("has a theme without the sentence of the sector", NO_SENTENCE, "HON-07", FEES),
        Spoilt("has a theme that changes the sentence", OTHER_SENTENCE, "HON-07", FEES),
        Spoilt("has a theme without the sentence on charges", NO_CHARGES, "HON-10", FEES),
        Spoilt("has a theme without the directory", NO_DIRECTORY, "HON-17", FEES),
    ),
    ASSOCIATE: (
        Spoilt("does not say of which company", without(SURGEON, "company"), "LEG-10", SURGEON),
        Spoilt("does not say of what form it is", without(SURGEON, "company.legal_form"), "LEG-10", SURGEON),
        Spoilt("says half of it", without(SURGEON, "company.order_registration"), "LEG-10", SURGEON),
        Spoilt("has a theme without its capital", no_fact("Capital social"), "LEG-10", LEGAL),
        Spoilt("has a theme without the Order", no_fact("Inscription au tableau de l’Ordre"), "LEG-10", LEGAL),
    ),
    SEL: (
        Spoilt("is not registered with the Order", without(SITE, "publisher.order_registration"), "LEG-10", SITE),
        Spoilt("has no profession", without(SITE, "publisher.profession"), "LEG-10", SITE),
        Spoilt("has no form", without(SITE, "publisher.legal_form"), "LEG-10", SITE),
        Spoilt("has another form", given(SITE, "publisher.legal_form", "sarl"), "LEG-10", SITE),
        Spoilt("has no capital", without(SITE, "publisher.capital"), "LEG-03", SITE),
        Spoilt("has no head office", without(SITE, "publisher.head_office"), "LEG-03", SITE),
        Spoilt("has a theme without the Order", no_fact("Inscription au tableau de l’Ordre"), "LEG-10", LEGAL),
        Spoilt("has a theme without the sentence of the sector", NO_SENTENCE, "HON-08", FEES),
        Spoilt("has a theme without the written notice", NO_NOTICE, "HON-15", FEES),
        Spoilt("has a theme without the association", NO_ASSOCIATION, "HON-20", FEES),
    ),
    UNBOUND: (
        Spoilt("claims to be salaried", given(SURGEON, "convention.sector", "sans_objet"), "HON-06", SURGEON),
        Spoilt("gives a range without criteria", without(SURGEON, "fees.acts.1.criteria"), "HON-13", SURGEON),
        Spoilt("takes no payment", given(SURGEON, "payment.means", "[]"), "HON-02", SURGEON),
        Spoilt("has a theme without the sector", cut("fees.html", "{{ item.sector }}"), "HON-06", FEES),
        Spoilt("has a theme without the sentence of the sector", NO_SENTENCE, "HON-09", FEES),
        Spoilt("has a theme without the written notice", NO_NOTICE, "HON-15", FEES),
    ),
    COMPANY: (
        Spoilt("has no name", without(SITE, "publisher.name"), "LEG-03", SITE),
        Spoilt("has no form", without(SITE, "publisher.legal_form"), "LEG-03", SITE),
        Spoilt("is in no register", without(SITE, "publisher.registration"), "LEG-03", SITE),
        Spoilt("has no phone", without(SITE, "publisher.phone"), "LEG-03", SITE),
        Spoilt("has no e-mail", without(SITE, "publisher.email"), "LEG-07", SITE),
        Spoilt("has a theme without the capital", no_fact("Capital social"), "LEG-03", LEGAL),
        Spoilt("has a theme without the register", no_fact("Immatriculation"), "LEG-03", LEGAL),
    ),
    COSMETIC: (
        Spoilt("denies the activity", DENIED, "EST-01", EYELIDS),
        Spoilt("operates where nobody may", without(SURGEON, "places.1.cosmetic_authorisation"), "EST-09", EYELIDS),
        Spoilt("prices an act as if it were care", without(SURGEON, "fees.acts.6.cosmetic"), "EST-11", EYELIDS),
        Spoilt("asks for money at once", said(EYELIDS, "Versez 500 € pour bloquer votre date."), "EST-04", EYELIDS),
        Spoilt("does not answer on taxes", without(SITE, "declarations.2"), "LEG-08", SITE),
        Spoilt("does not answer on mediation", without(SITE, "declarations.3"), "LEG-11", SITE),
        Spoilt("has a theme without the quote", no_notice(1), "EST-03", COSMETIC_PAGE),
        Spoilt("has a theme without the fifteen days", no_notice(2), "EST-02", COSMETIC_PAGE),
        Spoilt("has a theme without the lack of cover", NO_COVER, "EST-05", COSMETIC_PAGE),
    ),
    PARTIAL: (
        Spoilt("does not list its acts", without(SURGEON, "partial_access.acts"), "TIT-14", SURGEON),
        Spoilt("has no title of origin", without(SURGEON, "partial_access.origin_title"), "TIT-14", SURGEON),
        Spoilt("does not say whether it is", without(SURGEON, "partial_access.granted"), "TIT-14", SURGEON),
        Spoilt("has a theme without the acts", NO_PARTIAL_ACCESS, "TIT-14", PROFILE),
        Spoilt("has a theme without the title of origin", NO_ORIGIN, "TIT-14", PROFILE),
    ),
    REMOTE: (
        Spoilt("has no conditions", without(SURGEON, "teleconsultation.conditions"), "TEL-01", SURGEON),
        Spoilt("has no limits", without(SURGEON, "teleconsultation.limits"), "TEL-01", SURGEON),
        Spoilt("has no fee", without(SURGEON, "teleconsultation.fee"), "TEL-01", SURGEON),
        Spoilt("has no tool", without(SURGEON, "teleconsultation.tool"), "TEL-01", SURGEON),
        Spoilt("uses a messenger", given(SURGEON, "teleconsultation.tool", "WhatsApp"), "TEL-03", SURGEON),
        Spoilt("lists no teleconsultation", given(SURGEON, "consultations", "[office]"), "PRA-06", SURGEON),
        Spoilt("has a theme without it", NO_CONSULTATIONS, "TEL-01", PROFILE),
        Spoilt("has a theme without its fee", NO_PRICE, "TEL-01", PROFILE),
    ),
    GROUP: (
        Spoilt("shares a place without address", without(PRACTICE, "places.0.address"), "PRA-01", PRACTICE),
        Spoilt("sends to an unknown place", given(CAMILLE, "practises_at.0.place", "ailleurs"), "PRA-01", CAMILLE),
        Spoilt("has a surgeon without any place", given(NOA, "practises_at", "[]"), "PRA-01", NOA),
        Spoilt("has a surgeon without hours", given(NOA, "practises_at.0.hours", "[]"), "PRA-04", NOA),
        Spoilt("mixes the two tariffs of a hospital", without(SACHA, "fees.hospital_tariffs"), "HON-16", SACHA),
        Spoilt("has a surgeon without sector", without(SACHA, "convention.sector"), "HON-06", SACHA),
        Spoilt("lends a specialty", said(FREE_PAGE, LENT_SPECIALTY), "TIT-07", FREE_PAGE),
        Spoilt("has a theme without the association", NO_ASSOCIATION, "HON-20", FEES),
    ),
}


class Duty(NamedTuple):
    """A duty with a condition: a fault that breaks it and where, sites under the duty, and sites that are not."""

    rule: str
    fault: str
    change: Change
    path: str
    due: tuple[str, ...]
    spared: tuple[str, ...]


DUTIES = (
    Duty("HON-02", "no means of payment", given(SURGEON, "payment.means", "[]"), SURGEON, LIBERAL, (HOSPITAL,)),
    Duty("HON-02", "an empty page of fees", EMPTY_FEES, FEES, LIBERAL, (HOSPITAL,)),
    Duty("HON-06", "an empty page of fees", EMPTY_FEES, FEES, LIBERAL, (HOSPITAL,)),
    Duty("HON-07", "no sentence on the sector", NO_SENTENCE, FEES, (TARIFF,), (HOSPITAL, BASE, SEL, UNBOUND)),
    Duty("HON-08", "no sentence on the sector", NO_SENTENCE, FEES, (BASE, SEL), (HOSPITAL, TARIFF, UNBOUND)),
    Duty("HON-09", "no sentence on the sector", NO_SENTENCE, FEES, (UNBOUND,), (HOSPITAL, TARIFF, BASE, SEL)),
    Duty("HON-10", "no sentence on charges", NO_CHARGES, FEES, LIBERAL, (HOSPITAL,)),
    Duty("HON-12", "a single fee", given(SURGEON, "fees.acts", ONE_FEE), SURGEON, LIBERAL, (HOSPITAL,)),
    Duty("HON-13", "an empty page of fees", EMPTY_FEES, FEES, (BASE,), (TARIFF, HOSPITAL)),
    Duty("HON-14", "an empty page of fees", EMPTY_FEES, FEES, LIBERAL, (HOSPITAL,)),
    Duty("HON-15", "no written notice", NO_NOTICE, FEES, (BASE, SEL, UNBOUND), (TARIFF, HOSPITAL)),
    Duty("HON-17", "no link to the directory", NO_DIRECTORY, FEES, (BASE, SEL, TARIFF), (UNBOUND, HOSPITAL)),
    Duty("HON-18", "bookings on a platform", given(SURGEON, "booking.online", ONLINE), SITE, LIBERAL, (HOSPITAL,)),
    Duty("HON-20", "no word on the association", NO_ASSOCIATION, FEES, (SEL,), (BASE, HOSPITAL)),
    Duty("LEG-02", "an empty legal notice", EMPTY_LEGAL, LEGAL, (BASE,), (COMPANY, SEL)),
    Duty("LEG-03", "an empty legal notice", EMPTY_LEGAL, LEGAL, (COMPANY, SEL), (BASE,)),
    Duty("LEG-09", "an empty legal notice", EMPTY_LEGAL, LEGAL, (BASE,), (COMPANY, SEL)),
    Duty("LEG-09", "a denial", given(SITE, "publisher.sole_trader", "no"), SITE, (TARIFF,), ()),
    Duty("LEG-10", "an empty legal notice", EMPTY_LEGAL, LEGAL, (SEL,), (COMPANY, BASE)),
    Duty(
        "LEG-10",
        "practice in a company",
        given(SURGEON, "practice_modes", "[company]"),
        SURGEON,
        (BASE,),
        (SEL, COMPANY),
    ),
    Duty("LEG-10", "an empty legal notice", EMPTY_LEGAL, LEGAL, (ASSOCIATE,), ()),
    Duty("LEG-08", "two answers", given(SITE, "declarations", TWO_ANSWERS), SITE, (COSMETIC,), (BASE,)),
    Duty("LEG-11", "two answers", given(SITE, "declarations", TWO_ANSWERS), SITE, (COSMETIC,), (BASE,)),
    Duty("LEG-11", "a mediator for care", said(FREE_PAGE, MEDIATION), FREE_PAGE, (BASE,), (COSMETIC,)),
    Duty("EST-01", "a denial", given(SURGEON, "cosmetic_activity.practised", "no"), EYELIDS, (COSMETIC,), (BASE,)),
    *(
        Duty(rule, "an empty page of an operation", EMPTY_OPERATION, COSMETIC_PAGE, (COSMETIC,), (BASE, HOSPITAL))
        for rule in ("EST-02", "EST-03", "EST-05", "EST-06", "EST-08", "EST-09")
    ),
    Duty("EST-11", "an empty page of fees", EMPTY_FEES, FEES, (COSMETIC,), (BASE, HOSPITAL)),
    Duty("TIT-14", "no list of acts", given(SURGEON, "partial_access.acts", "[]"), SURGEON, (PARTIAL,), (BASE,)),
    Duty("TIT-14", "an empty profile", EMPTY_PROFILE, PROFILE, (PARTIAL,), (BASE, REMOTE)),
    Duty("TEL-01", "an empty profile", EMPTY_PROFILE, PROFILE, (REMOTE,), (BASE, PARTIAL)),
    Duty("PRA-06", "a list with teleconsultation", given(SURGEON, "consultations", BOTH), SURGEON, (BASE,), (REMOTE,)),
)
