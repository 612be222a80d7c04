"""No particular means of payment may be imposed (article R. 4127-53, III)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import CSP_53
from chirsite.rules.shared.claims import Claim
from chirsite.rules.shared.others import ASKED_BY_OTHERS, ASKED_BY_THEM, MACHINE
from chirsite.rules.shared.terms import Terms
from chirsite.rules.shared.together import Together

if TYPE_CHECKING:
    from chirsite.model.project import Project

_MEANS = (
    r"(?:cartes?(?: bancaires?)?|cheques?|chequiers?|virements?|especes|liquide|billets?|bitcoins?|terminal|pieces"
    r"|applications?(?: de paiement)?|appli)"
)
# Another desk takes the rest: none is imposed.
_ELSEWHERE = (
    r".*⟧[^.;!?]*; (?:la (?:regie|caisse)|le guichet)(?:, [^,.;!?]{3,40},)? "
    r"(?:prend|accepte) (?:le reste|tout le reste|tous les autres|les autres)\b(?! (?:a sa charge|sur))"
)

TERMS = Terms(
    patterns=(
        r"(?:paiements?|reglements?|payer|regler) (?:(?!pas )[\w']+ ){0,5}(?:uniquement|exclusivement|seulement)",
        r"(?:uniquement|exclusivement|seulement) (?:par|en) (?:cartes?|cheques?|especes|virements?)(?: \w+)*",
        r"n'accept(?:e|ons|ent) que (?:la |les |le )?(?:cartes?|cheques?|especes|virements?)(?: \w+)*",
    ),
    message="« {found} » impose un mode de paiement",
    help="Écrire « Plusieurs modes de paiement sont acceptés : carte bancaire, chèque, espèces. »",
    around=(ASKED_BY_OTHERS, MACHINE, _ELSEWHERE),
    since=(ASKED_BY_THEM,),
)

_OURS = (
    r"(?:nous|je|on|(?:le|notre|mon) (?:cabinet|docteur|dr [\w'-]+|chirurgien|praticien|secretariat)"
    r"|la chirurgienne|(?:l'|notre )(?:equipe|accueil))"
)
_KIND = r"(?: (?:bancaires?|bleues?|de banque|instantanes?|sans contact))?"
# A « carte » may be that of an insurance, a « pièce » a document, a « liquide » what one drinks.
_CASH = r"cheques?(?!-)|virements?|especes(?! de\b)|billets?(?! de\b)|argent liquide|paypal|applications? de paiement"
_PAID = rf"(?:{_CASH}|cartes?(?! (?:vitale|d'|de (?!credit|paiement)|europeenne|mutuelle))|(?<=le )liquide(?! \w))"
_SURELY = rf"(?:{_CASH}|cartes? (?:bancaires?|bleues?))"
_DEAL = r"(?:prend|prends|prenons|prennent|connai\w+(?! que (?:les |des )?especes)|travaill\w+)"
_TAKEN = (
    r"(?:(?:est|sont|sera|seront) (?:acceptee?s?|admis(?:e?s)?|prise?s?|recue?s?|possibles?|autorisee?s?)"
    r"|pass(?:e|ent)\b)"
)
_PLAIN = Terms(
    patterns=(
        rf"{_OURS}(?: [\w'-]+)? ne {_DEAL} (?:plus )?"
        rf"qu(?:e |')(?:en |avec )?(?:la |le |les |des |l')?{_PAID}{_KIND}",
        rf"seule?s? (?:la |le |les |l')?{_PAID}{_KIND} {_TAKEN}",
        rf"seuls? (?:les |le )?(?:reglements?|paiements?) (?:en|par) {_PAID}{_KIND} {_TAKEN}",
        rf"{_PAID}{_KIND} ?[,:]? (?:(?:c'est |est )?le )?seul (?:mode|moyen) (?:de (?:paiement|reglement|payer|regler)"
        r"|accepte|admis|possible|que nous ayons)",
        rf"(?:uniquement|seulement|exclusivement) (?:(?:la |le |les |du |l'|de l')?{_SURELY}|par paypal)",
        rf"{_SURELY}{_KIND},? (?:\(|et )?rien d'autre",
        r"(?:virement|cheque|carte bancaire)(?: instantane)? obligatoire|especes obligatoires",
    ),
    message="« {found} » impose un mode de paiement",
    help="Écrire « Plusieurs modes de paiement sont acceptés : carte bancaire, chèque, espèces. »",
    unless=(
        r"(?:parking|stationnement|horodateur|parcmetre|automate|borne|cafeteria|cantine|kiosque|laverie|navette|\bbus\b"
        r"|distributeur (?:du|de cafe)|taxi|boisson|ticket|television|\btele\b|association|mairie|restaurant|hotel)",
        r"(?:aucun (?:moyen|mode)|interdi|impose|ne peut)",
        r".*\?\W*$",
    ),
    around=(ASKED_BY_OTHERS, MACHINE, _ELSEWHERE),
    since=(ASKED_BY_THEM,),
)
# Two means refused leave one; « par ce seul moyen » needs no other word.
_IMPOSED = Claim(
    patterns=(
        rf"{_MEANS}(?: [\w'-]+){{0,6}},? (?:et |a l')?(?:exclusivement|uniquement|seulement|exclusion de tout autre)",
        rf"{_MEANS},? (?:seulement|seul|point barre|svp|s'il vous plait)(?=\W*$| \w+ grace)",
        r"par ce seul moyen|aucun autre (?:moyen|mode)(?: [\w'-]+){0,3}|(?:unique|seul) (?:moyen"
        r"|mode) de (?:paiement|reglement)",
        rf"(?:plus|pas) (?:de |la |le |d')?{_MEANS},? (?:ni|et|ou|plus|pas)(?: (?:de|la|le|les))* {_MEANS}",
        rf"{_MEANS} et {_MEANS} (?:ne (?:sont|seront) (?:pas|plus)|n'ont pas cours|sont refuses)(?: [\w'-]+)?",
        rf"n'a pas cours|adieu aux {_MEANS}|ne (?:prenons|reglent|prend|se reglent|acceptons"
        rf"|accepte)(?: plus)? (?:que|qu'en|rien d'autre)",
        r"(?:prevoir|munissez-vous|viennent|vient|apportez) (?:avec |de |des |d' ?)?(?:billets|especes|liquide)",
        r"(?:passage au|pensez au) distributeur|comptant en liquide|paient? (?:au billet|en billets|en liquide)",
        r"on (?:ne )?paie (?:uniquement|qu'|que)(?: [\w'-]+){0,4}",
    ),
    message="« {found} » impose un mode de paiement",
    help="Écrire « Plusieurs modes de paiement sont acceptés : carte bancaire, chèque, espèces. »",
    severity=Severity.WARNING,
    negatable=False,
    unless=(
        r"(?:aucun (?:moyen|mode)|n'est (?:pas )?(?:impose|exige)|parking|horodateur|distributeur de|bus|taxi"
        r"|boisson|mots? «)",
    ),
)


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """HON-03 in the data: at least two means."""
    for surgeon in project.surgeons:
        if len(set(surgeon.value.payment.means)) == 1:
            advice = "En accepter au moins deux : aucun mode particulier ne peut être imposé au patient."
            yield Hit(surgeon.record.at("payment", "means"), "un seul mode de paiement est accepté", advice)


RULE = Rule(
    module=__name__,
    id="HON-03",
    name="mode-de-paiement-impose",
    title="Mode de paiement imposé",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_53,),
    data=check_data,
    text=Together((TERMS, _PLAIN, _IMPOSED)),
)
