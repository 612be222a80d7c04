"""A clean record shown off: judges, insurers and disciplinary chambers that never heard of the practitioner."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.promotion.troubles import NO_RECORD
from chirsite.rules.shared.claims import Claim

_HELP = "Le retirer. On peut écrire : « En cas de difficulté, vous pouvez saisir le conseil départemental. »"
_SUIT = (
    r"(?:litiges?|proces|plaintes?|sinistres?|contentieux|recommandes?|signalements?|expertises?|indemnisations?"
    r"|condamnations?|procedures?"
    r"|mises? en cause|antecedents? (?:judiciaires?|disciplinaires?|ordinal|ordinaux)|sanctions?|poursuites?"
    r"|lettres? recommandees?|courriers? recommandes?"
    r"|manquements?|avocats?|pretoire|reproches? de l'ordre|declarations? de sinistre|incidents? declares?"
    r"|reclamations?|mise en examen)"
)
_COURT = (
    r"(?:(?:les |aucun |nul |des |le )?(?:juges?|tribuna(?:l|ux)|procureurs?|experts?(?: judiciaires?)?|greffes?"
    r"|magistrats?)"
    r"|(?:la |une |aucune |sa |cette )?(?:chambres? disciplinaires?|commissions? (?:de conciliation"
    r"|d'indemnisation|disciplinaire)\w*|cour|justice)"
    r"|(?:mon|son|notre|ma|sa|l')? ?(?:assureur|assurance|avocat)|palais de justice|(?:l')?ordre|"
    r"(?:l')?agence regionale|(?:la )?cpam|pretoire|robe noire|barre|conseiller ordinal)"
)
_DONE = (
    r"(?:mise? en cause|condamnee?|sanctionn?ee?|inquiete|inquietee|poursuivie?|convoquee?|saisie?|attaquee?"
    r"|assignee?|reprochee?|blamee?|suspendue?|radiee?|epinglee?|mis en examen|traduite?)"
)
_TIME = (
    r"(?:ans|annees|carriere|exercice|pratique|decennies|installation|ouverture|creation|jour|depuis|debut|origine"
    r"|service|cabinet|toujours|bloc)"
)

RECORD = Claim(
    patterns=(
        r"(?:casiers?|dossiers?|bulletins?|fiches?|parcours)(?: [\w'-]+){0,4} (?:reste |est |redevient "
        r"|demeure )?(?:vierges?|immacule|immacules|sans tache|irreprochables?)",
        r"(?:nom|parcours|carriere|exercice|reputation|honneur)s? (?:reste |est reste |demeure )?(?:sans "
        r"(?:la moindre )?(?:tache|ombre|faute|accroc|reproche|proces|incident)|intacte?)",
        r"sans (?:(?:le moindre |la moindre |un seul |une seule |aucune? )?(?:litige|proces(?! verba)|contentieux"
        r"|condamnation|antecedent (?:judiciaire|disciplinaire|ordinal)|mise en cause"
        r"|incident declare)s?|(?:la moindre |une seule )plainte(?! (?:de la|du|des|douloureuse)))(?: (?:en"
        r"|depuis|de toute|a ce jour)\b[\w' ]{0,20})?",
        rf"(?:zero|0) {_SUIT}",
        rf"\A(?:[^.!?]*[,:;.] )?(?:pas une?|pas un seul|pas une seule|aucune?|jamais une?|ni|nul|jamais de) "
        rf"(?:jour de |patient(?:e)? )?{_SUIT}",
        rf"{_TIME}(?: [\w']+){{0,4}}[,.:]? (?:et )?(?:pas une?|pas un seul|pas une seule|aucune?|jamais une?"
        rf"|jamais de|ni) (?:seule? )?(?:jour de )?{_SUIT}",
        rf"aucune? (?:seule? )?{_SUIT}(?: [\w',]+){{0,7}} (?:depuis|en \w+ ans|a ce jour|a mon encontre"
        rf"|nous concernant|a deplorer)",
        rf"(?:n'a|n'ai|n'avons|ai|a|ont|n'ont|n'est)(?: encore| a ce jour,?)? (?:jamais|pas une fois) (?:ete )?"
        rf"(?:\w+ )?{_DONE}",
        rf"jamais (?:ete )?{_DONE}",
        r"ni au civil,? ni au penal",
        r"lave(?:s|e|es)? de tout soupcon|blanchie?s? par|relaxee?s? par|(?:obtenu|beneficie d')(?: un)? non-lieu"
        r"|justice (?:est|a ete) (?:faite|rendue)",
        r"(?:l'ordre|la chambre disciplinaire|le tribunal|la justice|le parquet)(?: [\w']+){0,3} (?:classe|rejete"
        r"|deboute)[\w ]{0,4} (?:la|sa|cette|leur|les) (?:plainte|requete|demande)s?",
        r"(?:la|cette|sa) plainte(?: [\w']+){0,4} (?:ayant ete |a ete |est )?(?:classee|rejetee|retiree)",
        r"attestations? de non[- ]condamnation|bulletin n° ?3|relevee? de sinistralite",
        r"n'(?:a|ai|avons|ont)(?: encore)? jamais eu (?:a|besoin)(?: d'| de)? ?(?:ouvrir|connaitre|ecrire"
        r"|repondre|juger|plaider|etre autre|un avocat|mon dossier)(?: [\w']+){0,4}",
        r"fait de proces|sans proces|pas d'avocat|demande des comptes",
    ),
    message="« {found} » se prévaut de l’absence de plainte",
    help=_HELP,
    negatable=False,
    askable=False,
    excused_by=frozenset(),
    unless=(
        r"(?:rendez[ -]vous|vous pouvez|vous avez|peut saisir|mediation|mediateur|si vous|le patient peut|douleur"
        r"|douloureuse|droit de|penale?s? de|article|sans condamnation du|avez-vous le droit|adressee? au"
        r"|pre-?operatoire|ischemi|trauma)\b",
    ),
    around=NO_RECORD,
    severity=Severity.WARNING,
)
COURTS = Claim(
    patterns=(
        rf"{_COURT}(?: [\w',-]+){{0,6}} (?:n'ont|n'a|n'a encore|ne (?:connai\w+|nous|l'|m')(?: \w+)?)"
        rf"(?: [\w']+){{0,3}} (?:jamais|rien|pas|qu'une fois|aucune?)(?: [\w']+){{0,5}}",
        r"(?:assureur|avocat|greffe|juges?|tribunal)(?:,? [\w']+){0,5} (?:s'ennuie|m'a oublie|nous a oublie"
        r"|m'ecrit que|encaisse|s'en plaindrait|nous cite)(?: [\w']+){0,3}",
        r"(?:palais de justice|tribuna(?:l|ux)|pretoire|chambre disciplinaire|commission d'indemnisation|greffe"
        r"|juges?)[^.!?]{0,40} (?:que la facade|ne connai\w+ (?:pas |que )?|une fois|la facade|par un cousin)",
        r"(?:ne connai\w+|connais|connait) (?:du|le|pas|de la)(?: [\w']+){0,4} (?:palais de justice|tribunal"
        r"|pretoire|barre|notre adresse|le chemin)(?: [\w']+){0,4}",
        r"aucune? (?:expert|avocat|juge|tribunal|assureur|magistrat|dossier|de mes resultats|patient)"
        r"(?: [\w',]+){0,5} (?:n'a|n'est|ne nous|n'ont)(?: [\w']+){0,4} (?:jamais|faute|franchi|devant|proces"
        r"|retenue?|soumis|reclame)(?: [\w']+){0,4}",
        r"primes?(?: d'assurance)?(?: [\w']+){0,4} (?:si basse|au plus bas|n'a jamais (?:bouge|augmente)"
        r"|la plus basse)(?: [\w']+){0,3}",
        r"(?:tiroir|dossier|classeur|armoire|placard)(?: [\w']+){0,3} (?:« ?)?(?:contentieux|reclamations|litiges"
        r"|proces|plaintes)(?: ?»)?(?: [\w']+){0,6}",
        r"(?:verifiez|interrogez|tapez|cherchez|renseignez-vous|demandez|consultez)[^.!?]{0,70}"
        r"(?:antecedents disciplinaires|greffe|registres? des tribunaux|« ?proces ?»|\"proces\""
        r"|chambre disciplinaire|casier|condamnation)",
        r"\?(?: ?»)? (?:jamais|non|pas une fois|cherchez|aucune?|personne)(?:,? [\w']+){0,4}[,:.]? (?:ni au civil"
        r"|et j'opere|vous ne trouverez rien|et je ne compte|l'ordre|n'a encore eu)",
        r"(?:faute de|pas de|aucun) proces (?:a amortir|a payer)|\w+ (?:lui|nous|m')(?: ?a)? (?:jamais )?(?:fait"
        r"|intente|colle) (?:un|de) proces",
        r"repartie?s? bredouilles?|rien trouve a (?:lui |nous )?redire",
    ),
    message="« {found} » se prévaut de n’avoir jamais été mis en cause",
    help=_HELP,
    negatable=False,
    askable=False,
    excused_by=frozenset(),
    unless=(
        r"(?:vous pouvez|si vous|mediation|le patient peut|ne se prononce|n'approuve|n'a pas approuve"
        r"|n'autorise|ne delivre|ne garantit|valid|agrement|n'intervient|label|recommand)\w*",
    ),
    severity=Severity.WARNING,
)
ALL = (RECORD, COURTS)
