"""A rank, a link or a mention that was bought, told to the reader as news."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.shared.claims import Claim
from chirsite.rules.shared.pairs import either_order, then

_SEARCH = r"(?:google|recherches?|resultats|annuaires?|plateforme|moteurs?|doctolib|pages? jaunes)"
_PAID = (
    r"(?:abonnement|abonnes?|option|formule|profil premium|loyer|cotisation|budget|enveloppe|investi\w*"
    r"|souscri\w+|premium"
    r"|campagnes?|payons|payee?|moyennant|facture|y met les moyens|versons|pris)"
)
_FIRST = (
    r"(?:en (?:tete|premier|haut)|tout en haut|premiere (?:ligne|page|place)|avant (?:les|nos|toutes les|tous les) "
    r"(?:autres|voisins|confreres)|devant les autres|avant toutes|partout|mise en avant|mis en avant)"
)
_TRADE = (
    r"(?:marques?|implants?|opticien|optique|medical|maison|fabricants?|laboratoires?|enseigne|spa|hotel|assureurs?"
    r"|mutuelles?|boutique|lingerie|matelas)"
)

RANK = Claim(
    patterns=(
        r"google ads|(?:notre|nos|sa|une) (?:campagnes?|annonces?) (?:d'annonces|publicitaires?|google|facebook"
        r"|instagram|«)",
        r"(?:nos|vos) annonces sur (?:google|facebook|instagram)|annonces? (?:google|·)|(?:articles?|posts?"
        r"|publications?) booste\w*",
        *either_order(_PAID, _FIRST, 110),
        rf"{_FIRST} (?:de|des|sur|dans) (?:la |les |l'|votre |pages? de |annonces )?{_SEARCH}",
        r"(?:cookie|rappel|reciblage) publicitaire|revoir notre nom|une agence s'en occupe|cette place a un loyer",
    ),
    message="« {found} » : une place ne s’achète pas devant celle des confrères",
    help="Le retirer : un médecin ne peut obtenir contre paiement d’apparaître en priorité.",
    severity=Severity.WARNING,
)
LINKS = Claim(
    patterns=(
        r"liens? affilies?|affiliation|code de parrainage|(?:percoi[tv]\w*|reverse\w*|touch\w+"
        r"|verse\w*) (?:[\w']+ ){0,3}"
        r"(?:commission|pourcentage|%)|petite? (?:part|pourcentage|commission)(?: [\w']+){0,4}",
        r"(?:commission|pourcentage|\d+ ?%)(?: [\w']+){0,3} (?:est versee?|versee?|reverses?"
        r"|entretient)(?: au cabinet)?",
        r"(?:par|via|avec) (?:ce|notre|un) lien(?=[ ,:)])|(?:parlez|parler) de nous avec un lien"
        r"|renvoie(?: [\w']+)? l'ascenseur",
        r"article pointant vers|en cliquant ici, |nous sait gre de chaque",
        r"(?:commandez|achetez|financez|comparez|comparer)(?:-les)? (?:[\w']+ ){0,4}(?:chez|avec|par) (?:notre"
        r"|nos) (?:partenaires?|lien)",
    ),
    message="« {found} » : un lien qui rapporte est un lien promotionnel",
    help="Retirer le lien, ou le remplacer par celui d’une autorité ou d’une société savante.",
    severity=Severity.WARNING,
)
SPONSORS = Claim(
    patterns=(
        r"(?:notre|nos|votre) (?:sponsors?|annonceurs?|mecenes?|enseigne partenaire)",
        then(r"(?:en partenariat avec|avec le soutien (?:de|du|des)|ambassad\w+ d)", _TRADE, within=50),
        rf"en partenariat avec (?:[\w'-]+ ){{0,3}}{_TRADE}",
        r"(?:realisee?|page realisee|publiee?) avec le soutien d[eu'](?! l'association)"
        r"|notre partenaire,? (?:fabricant|laboratoire)",
        then(r"(?:avec nos partenaires|nos partenaires|partenaires)", _TRADE, within=60),
        r"nos (?:belles )?adresses partenaires|bannieres? (?:de|d'un|:|du|publicitaire)|publication commanditee",
        r"(?:sur le|sur les|nom sur le) (?:maillots?|manches?|calot|banderole)(?: [\w'-]+){0,4}",
        r"colla?boration remuneree|joli contrat|collab\b|(?:prononcent|parlent de) (?:notre nom"
        r"|nous)(?: [\w']+)? en echange|"
        r"en echange,? (?:prononcent|parlent|de sa banniere|de leur)",
        r"qui nous finance|vous est offert par|est offert aux lecteurs|ne nous a coute que"
        r"|c'est nous qui l'avons offert",
    ),
    message="« {found} » : le site parle pour qui le paie, ou pour qui il paie",
    help="Retirer cette mention, ou la remplacer par un texte signé, daté et sourcé.",
    severity=Severity.WARNING,
    unless=(
        r"(?:etude|essai|registre|recherche|promoteur|conge|congres|association|hopital|chu|commune|universite)",
        r"(?:liens? d'interets?|declar\w+|transparence)",
        r"(?:(?:ne |n')(?:[\w']+ ){1,3}(?:pas|aucun"
        r"|jamais))",
    ),
)
