"""Favours that are offers under another name: a fee that softens, the sixth time for nothing, thanks for a friend."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.shared.claims import Claim
from chirsite.rules.shared.pairs import either_order, then

_FEE = (
    r"(?:honoraires|tarifs?|prix|depassements?(?: d'honoraires)?|complements? d'honoraires|devis|facture|addition"
    r"|supplement|reglement|note)"
)
_OURS = r"(?:honoraires|tarifs?|depassements?(?: d'honoraires)?|complements? d'honoraires|devis|facture|prix)"
_SOFT = (
    r"(?:preferentie\w+|allege\w*|adouci\w*|minore\w*|imbattables?|attracti\w+|avantageu\w+|privilegie\w*"
    r"|dou(?:x|ces?)"
    r"|offerte?s?|divises? par|tout petits?|douceur|geste commercial|coup de pouce|sacrifie\w*|negociables?"
    r"|creux|ristourne\w*|de faveur|d'ami)"
)
_VISIT = (
    r"(?:consult(?:ation)?|rencontre|visite|seance|bilan|rendez-vous|entretien|echange|injection|zone|controle|soin"
    r"|passage|devis|simulation|infiltration|echographie|trousse|nuitee|chirurgie|depassement)s?"
)
_RANK = r"(?:1re|[2-9]e|10e|premiere?|seconde?|(?:deux|trois|quatr|cinqu|six|sept|huit|neuv|dix)ieme)"
_PRICE = r"\d[\d ]{0,12}(?:,\d+)? ?(?:€|euros)"
_THANKS = (
    r"(?:remerci\w*|recompens\w*|souveni[rt]|attentions?|geste|regrett\w*|merci|cadeau|a notre charge|pour nous"
    r"|oubli\w*|coup de pouce)"
)

_LOWERED = Claim(
    patterns=(
        rf"{_FEE}(?: [\w'·-]+){{0,6}}? {_SOFT}",
        r"(?:petite? |meilleure? |bons? |vrai )?(?:petit|juste) prix(?! (?:nobel|a payer))",
        rf"{_OURS}(?: [\w'-]+){{0,3}} (?:saute|disparai(?:t|ssent)|s'efface(?:nt)?|tombe(?:nt)?|fond(?:ent)?)",
        rf"{_PRICE}(?: [\w'-]+){{0,5}} (?:s'efface|deduit|recredite|rembourse)\w*",
        r"(?:devis|consultation|bilan)(?: [\w'-]+){0,2} (?:deduite?|recreditee?|remboursee?)s?"
        r" (?:de l'(?:operation|intervention)|par nos soins|si vous)",
        r"tarifs? (?:conjoint|couple|famille|duo|ami|de lancement|promotionnel|etudiant|fidelite|club|de saison)s?",
        r"(?:honoraires|tarif) (?:reduits?|alleges?)(?= (?:pour|sur|aux|jusqu|si|en|cet|ce))",
        r"pas (?:tres )?ch(?:er|ere)s?(?=\W*$| (?:a|au|en|dans) )",
        r"qui dit (?:mieux|moins)|pas un centime de plus|(?:a|au) prix coutant|moins qu'un cafe|prix d'un cafe",
        r"(?:treize a la douzaine|satisfaite?s? ou remboursse?r?e?s?)",
        r"(?:on s'arrange|ca se discute|ca se negocie)|terrain d'entente",
        r"(?:discuter|s'arranger|negocier) (?:du|le|sur le|les|des) (?:prix|tarifs?|honoraires)",
    ),
    message="« {found} » : un honoraire qui se réduit est une offre",
    help="Donner les honoraires tels quels. Une faveur se décide avec le patient, sans publicité.",
    severity=Severity.WARNING,
)
_FREE = Claim(
    patterns=(
        rf"{_VISIT}(?: (?!non |pas )[\w'-]+){{0,4}} (?:vous (?:est|sera) |est |sera )?offert(?:e|s|es)?"
        r"(?! (?:au|par la loi|par l'assurance))",
        rf"(?:la|le) {_RANK}(?: [\w'-]+){{0,3}} (?:est|vous est)? ?(?:pour nous|offerte?|gratuite?|a nos frais"
        rf"|a moitie prix"
        r"|n'entraine|est notre facon)",
        r"offerte?s? par (?:la maison|la clinique|le cabinet|nos soins)",
        r"(?:nous )?(?:vous l'offrons|sera a notre charge|est a notre charge)",
        r"(?:seance|consultation|bilan)s? (?:[\w'-]+ ){0,5}gratuite?s?,? sans engagement"
        r"|bilan (?:[\w'-]+ ){0,2}gratuit\W*$",
        r"(?:cartes?|bons?|cheques?) (?:a glisser|(?:pour|d') ?une? (?:[\w'-]+ )?(?:blepharoplastie|injection"
        r"|lifting|peeling"
        r"|chirurgie))|sous le sapin|fete des (?:meres|peres)",
        r"[-−–] ?\d+ ?%(?= (?:sur|jusqu|pour|aux|a )|\W*$)|moins \d+ ?% (?:sur|pour|aux)",
        r"(?:repart(?:ent)?|repartez) avec (?:une?|son|sa|votre|l'|le|la)(?: ?[\w'-]+){0,6} (?:offerte?|bon|cadeau)",
        r"black (?:week|friday)|ventes? privees?|(?:les|nos|des) soldes|soldent (?:leurs|nos)",
        r"(?:mon|votre|le|un|saisir un|tapez le|avec le) code (?:avantage|privilege|promo|remise"
        r"|[a-z]{4,}\d{2}(?!\d))",
        r"(?:cercle|club|carte) (?:ivoire|privilege|prestige|vip|avantages?|rose|or|gold)",
    ),
    message="« {found} » offre, ou promet un avantage",
    help="Le retirer : ni gratuité mise en avant, ni cadeau, ni remise.",
    severity=Severity.WARNING,
)
_NOT_CHARGED = Claim(
    patterns=(
        r"ne vous (?:sera|est|seront|sont) (?:pas|jamais|plus) (?:facturee?|comptee?)s?",
        r"n'entraine(?:nt)? (?:pas|aucun|aucuns) (?:d')?honoraires",
        r"ne (?:reglent?|paient?|payez|reglez) que la (?:moitie|part de la securite sociale)",
    ),
    message="« {found} » : la gratuité n’est pas un argument",
    help="Le retirer. Donner gratuitement ses soins reste libre ; l’annoncer au public ne l’est pas.",
    severity=Severity.WARNING,
    negatable=False,
    unless=(r"(?:si|lorsque|quand|annul|absence|teleconsult|courriel|telephone|devis)",),
)
_FRIENDS = Claim(
    patterns=(
        *either_order(
            r"(?:ven(?:ir|ez)|vien(?:s|t|nent)|opere\w*) (?:ensemble |pour les )?(?:a )?deux",
            rf"(?:{_THANKS}|{_FEE}|rembourse\w*|payer)",
            90,
        ),
        *either_order(
            r"(?:de (?:votre|notre) part|se recommandant de vous|parrain\w*|(?:adressent|amenent|envoient|adresse"
            r"|amene|envoie) (?:un|une|leur|votre|vos) (?:proche|amie?|voisine?|connaissance)s?)",
            rf"(?:{_THANKS}|{_FEE})",
            90,
        ),
        *either_order(
            r"(?:(?:presentation|photo) (?:du|de (?:la|leur|votre|sa|son)) |montrez (?:votre|le) |avec (?:votre"
            r"|leur) )"
            r"(?:badge|licence|carte)",
            rf"{_OURS}",
            90,
        ),
        then(r"(?:salarie|adherent|licencie|collaborat|membre)[\w·]*", _OURS, within=90)
        + r"(?: [\w'-]+){0,4} (?:preferentiel|particulier|ne sont pas|douceur|reduits?|dou\w+)",
        r"facture pour les adherents|reductions? pour les (?:adherents|salaries|licencies|membres)",
    ),
    message="« {found} » promet un avantage pour être venu, ou pour avoir amené quelqu’un",
    help="Le retirer : aucun avantage ne peut être promis à un patient.",
    severity=Severity.WARNING,
    negatable=False,
)
_CREDIT = Claim(
    patterns=(
        r"(?:\d+|deux|trois|quatre|cinq|six|dix|douze|plusieurs) fois sans frais|(?:petites?|premieres?|quatre|dix) "
        r"(?:mensualites?|echeances?)",
        r"(?:\d+ ?€|euros) par mois|facilites? de paiement|(?:en )?\d+ mensualites",
        r"partenaire financier|financez votre|credit (?:beaute|sante|chirurgie)",
    ),
    message="« {found} » vend un acte à crédit",
    help="Dire les modes de paiement, sans argument : « Un paiement échelonné peut être demandé au secrétariat. »",
    severity=Severity.WARNING,
)

FAVOURS = (_LOWERED, _FREE, _NOT_CHARGED, _FRIENDS, _CREDIT)
"""What the rule on offers looks for beside what is called an offer."""
