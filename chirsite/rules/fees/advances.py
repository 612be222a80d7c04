"""Money asked before care is given, or for care not given: what holds a date, a card kept in case, an envelope."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.shared.claims import Claim
from chirsite.rules.shared.pairs import either_order, then

_HELP = "Le retirer. On peut écrire : « Merci d’annuler au moins 24 heures à l’avance. »"
_MONEY = (
    r"(?:cheques?|virements?|versements?|provisions?|cautions?|depots?|reglements?|paiements?|montant|somme"
    r"|moitie|tiers"
    r"|totalite|honoraires|complements?|depassements?|\d[\d ]{0,12}(?:€|euros|%)|prepaiement|comptable)"
)
_HOLDS = (
    r"(?:bloque\w*|valide\w*|confirm\w*|reserve\w*|retenue?s?|retenir|inscri\w+|garde\w*|garanti\w*|effective"
    r"|entre au"
    r"|notee|programmee?|prevenu)"
)
_PLACE = (
    r"(?:date|place|creneau|rendez-vous|rdv|planning|programme|bloc|intervention|operation|inscription"
    r"|vasectomie|teleconsultation)"
)
_MISSED = (
    r"(?:absence|annul\w+|oubli\w*|lapin|faux bond|empechement|manque[ers]?|ne venez pas|ne viendriez pas"
    r"|ne vous presentez"
    r"|non honore\w*|desiste\w*)"
)
_BEFORE = (
    r"(?:jours? avant|la veille|a la signature|des la signature|avant (?:l'|la |le |toute )(?:hospitalisation"
    r"|intervention"
    r"|operation|bloc|entree|passage|date|consultation|teleconsultation)|le matin meme|d'avance)"
)

HELD = Claim(
    patterns=(
        then(_MONEY, _HOLDS, _PLACE, within=50),
        then(_MONEY, _PLACE, _HOLDS, within=50),
        then(_HOLDS, _PLACE, _MONEY, within=50),
        then(_PLACE, _HOLDS, _MONEY, within=50),
        r"(?:sans|pas de) (?:cheque|virement|versement|depot|reglement)(?: [\w'-]+){0,4}, (?:pas de|aucun|l'|la"
        r"|le) ?\w+",
        r"tant que (?:nous n'aurons pas|vous n'avez pas|n'est pas arrive) (?:[\w']+ ){0,3}(?:cheque|virement"
        r"|reglement)",
        r"(?:ouverture|frais d'ouverture) (?:de|du) dossier(?= \d| suppose| est fact| payant)",
        r"l'ordre des versements|rendez-vous regle d'avance|(?:visite|consultation|teleconsultation) reglee en ligne",
        r"(?:premier|second) (?:reglement|versement),? non rembours\w+|compte prepaye|prepaiement(?: de \d+)?",
    ),
    message="« {found} » : seuls des soins déjà donnés peuvent être payés",
    help=_HELP,
    severity=Severity.WARNING,
    negatable=False,
    unless=(
        r"(?:ne |n')(?:[\w']+ ){1,3}(?:aucun\w*|jamais)|devis|taxe|sejour|chambre|interdi|ni (?:acompte|arrhes)",
        r"(?:sans|aucune?) (?:acompte|arrhes|provision|versement|avance)|rembourse\w* par|remboursement",
    ),
)
KEPT = Claim(
    patterns=(
        r"(?:cheque|billet)s? (?:non (?:date|encaisse|endosse)s?|de (?:reservation|caution|garantie)|en blanc)",
        *either_order(
            r"(?:cheques?|(?:numero|chiffres) de (?:la |votre )?carte|carte (?:bancaire|bleue|enregistree)|debit\w*"
            r"|pre-?autoris\w+|empreinte|note de la suivante|retenue?s?|conservee?s?|\d+ ?€)",
            _MISSED,
            90,
        ),
        r"pre-?autorisations? bancaires?|\d+ ?€ pre-?autorises|(?:simple )?empreinte prise",
        r"(?:numero|chiffres) de (?:la |votre )?carte (?:vous )?(?:sera|seront|est|sont) (?:demande|requis)\w*"
        r"|carte au bout du fil",
        r"(?:votre|ma|une) carte(?: bancaire)? est-elle demandee|vous demande une carte bancaire"
        r"|il dort dans un tiroir",
    ),
    message="« {found} » : un rendez-vous manqué ne se paie pas, et rien ne se garde en gage",
    help=_HELP,
    severity=Severity.WARNING,
    negatable=False,
    unless=(r"(?:ne |n')(?:[\w']+ ){1,3}(?:pas|aucun\w*|jamais|rien)|aucune?\b|interdi|sans frais|gratuit",),
)
AHEAD = Claim(
    patterns=(
        *either_order(
            r"(?:honoraires|complement|depassement|virements?|montant|totalite|moitie|part du chirurgien"
            r"|acompte|cheque)",
            rf"(?:du|due|dus|regle\w*|regler|virer|verse\w*|recus?|remis\w*|remet|deposer"
            rf"|exiges?)\b[^.!?;]{{0,50}}?(?<!\w){_BEFORE}",
            40,
        ),
        r"enveloppe (?:kraft|cachetee|prevue|le matin|a (?:deposer|remettre))|sous enveloppe|(?:dans"
        r"|apporter) l'enveloppe",
        r"en mains? propres?(?= ?,? (?:et|la|le|en|au|dans))|de la main a la main|debit immediat",
    ),
    message="« {found} » : des soins ne se paient pas d’avance, ni de la main à la main",
    help="Dire quand et comment l’on paie : « Les honoraires se règlent après l’acte, contre une feuille de soins. »",
    severity=Severity.WARNING,
    unless=(
        r"devis(?! )|gratuit|information|ecrit(?:e|s)?\b|interdi|apres (?:l'|la )(?:acte|consultation|intervention)",
        r"(?:compte rendu|ordonnance|resultat|radio|document|consentement|dossier)",
    ),
)

ADVANCES = (HELD, KEPT, AHEAD)
"""What the rule on deposits looks for beside the words « acompte », « arrhes » and « empreinte »."""
