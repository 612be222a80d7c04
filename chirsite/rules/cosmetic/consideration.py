"""Nothing is asked or obtained during the reflection period but the fees of consultations (article L. 6322-2)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.model.rendered import HtmlFacts
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import CSP_55, L6322_2
from chirsite.rules.cosmetic.pages import cosmetic_pages
from chirsite.rules.shared.terms import Terms
from chirsite.text.address import host_of, stands_under
from chirsite.text.fold import folded_text

_DATE = (
    r"(?:(?:votre|une|la|sa) )?(?:date|place|operation|intervention|creneau)"
    r"(?: (?:operatoire|d'operation|d'intervention))?"
)
_PAID = r"(?:reglement|paiement|versement|reception du (?:reglement|paiement|cheque))"
_PAYMENT = (
    "stripe.com",
    "paypal.com",
    "paypal.me",
    "payplug.com",
    "sumup.com",
    "lydia-app.com",
    "getalma.eu",
    "alma.eu",
)
_HELP = "Le retirer. On peut écrire : « Seules les consultations sont dues avant l’intervention. »"

TERMS = Terms(
    patterns=(
        rf"\d[\d ]{{0,12}} ?(?:€|euros?) pour (?:bloquer|reserver|confirmer|retenir|garantir) {_DATE}",
        rf"(?:bloquez|reservez|confirmez|retenez) {_DATE} "
        r"(?:contre|moyennant|en versant|en reglant|des (?:le|votre)) [\w']+",
        rf"{_DATE} (?:n'est |est |sera |ne sera )?(?:bloquee?|reservee?|confirmee?|retenue?) "
        rf"(?:qu'apres|qu'a|apres|des|contre|a) (?:le |la |un |votre )?{_PAID}",
        r"signez (?:votre |le )?(?:contrat|devis) (?:des|le jour de|lors de|pendant) "
        r"(?:la |votre )?(?:premiere )?consultation",
    ),
    message="« {found} » demande une contrepartie avant la fin du délai de réflexion",
    help=_HELP,
)


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """EST-04 on the rendered page of each cosmetic procedure: no link or form to pay online."""
    for _, facts in cosmetic_pages(site):
        for address in dict.fromkeys(_payments(facts)):
            message = f"la page propose de payer en ligne : « {address} »"
            yield Hit(Span(facts.path), message, _HELP, excerpt=address)


def _payments(page: HtmlFacts) -> Iterator[str]:
    asked = [link.attributes["href"] for link in page.links if "consultation" not in folded_text(link.text)]
    for address in (*asked, *(target for form in page.forms for target in form.targets)):
        if stands_under(host_of(address), _PAYMENT):
            yield address


RULE = Rule(
    module=__name__,
    id="EST-04",
    name="contrepartie-pendant-le-delai",
    title="Contrepartie pendant le délai de réflexion",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(L6322_2, CSP_55),
    text=TERMS,
    output=check_page,
)
