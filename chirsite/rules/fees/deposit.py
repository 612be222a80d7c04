"""No deposit, no bank imprint, no charge for a missed appointment (articles R. 4127-55 and R. 4127-53, I)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CSP_53, CSP_55, L1111_3_4
from chirsite.rules.fees.advances import ADVANCES
from chirsite.rules.shared.disowned import FRAUD
from chirsite.rules.shared.others import ASKED_BY_OTHERS, ASKED_BY_THEM, NO_PART_IN_IT, OF_OTHERS
from chirsite.rules.shared.terms import Terms
from chirsite.rules.shared.together import Together

# What the health insurance or an employer pays in advance; a first evening’s walk pays towards recovery.
_OWED = r"(?:indemnites|salaire|impots?|pension|prestations|convalescence|guerison|recuperation)"
_HALL = r"salle (?:de (?:conference|reunion|reception|spectacle)s?|des fetes|polyvalente|municipale)"
# What is hired for the way back home is no care.
_HIRED = r"(?:materiel|lit|fauteuil|bequilles|deambulateur)"

TERMS = Terms(
    patterns=(
        rf"(?:un |une |des |l')?(?:acomptes?|arrhes)(?! sur (?:votre |vos |la |les |le |l')?{_OWED})",
        r"empreintes? (?:bancaires?|de (?:votre |la )?carte)",
        r"(?:verser|versement d'|demande d'|payer|regler) ?(?:un |une )?(?:caution|provision)",
        r"(?:caution|provision) de \d[\d ]{0,12}(?:€|euros)",
        r"frais de (?:reservation|dossier)",
        r"rendez-vous (?:manques?|non honores?) (?:(?!n'|ne\b|pas\b)[\w']+ ){0,2}factures?",
        r"rendez-vous (?:manques?|non honores?) ?: ?\d[\d ]{0,12}(?:€|euros)",
    ),
    message="« {found} » : seuls des soins déjà donnés peuvent être payés",
    help="Le retirer. On peut écrire : « Merci d’annuler au moins 24 heures à l’avance. »",
    unless=(
        r"interdi\w*|contraire a",
        r"aupres de (?:la clinique|l'etablissement|l'hopital)",
        r"transport",
        r"n'existe(?:nt)? pas|un faux|une fausse|frauduleu\w+",
        r"(?:hotel|opticien|loueur)\w*",
    ),
    around=(
        rf"\A(?:pour )?(?:la )?location (?:de la|d'une) {_HALL}\b[^.;:!?⟦]*⟦",
        rf".*⟧[^.;:!?]*\b(?:reprise|retour|restitution|location) d(?:u|e la|es) {_HIRED}\b",
        ASKED_BY_OTHERS,
        *OF_OTHERS,
        *NO_PART_IN_IT,
        *FRAUD,
    ),
    since=(ASKED_BY_THEM,),
)

RULE = Rule(
    module=__name__,
    id="HON-22",
    name="acompte",
    title="Acompte, caution ou empreinte bancaire",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_55, CSP_53, L1111_3_4),
    text=Together((TERMS, *ADVANCES)),
)
