"""Others, said or implied: « ailleurs », « l’hôpital d’à côté », « la moyenne », « plutôt qu’un autre »."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.shared.claims import PRACTICE, Claim

_HELP = "Décrire sa propre pratique, sans parler des autres : « L’intervention a lieu à la clinique X. »"
_HERE = (
    r"(?:ici|chez nous|chez moi|nous|notre|nos|la notre|le notre|les notres|nous seuls|au cabinet|dans cette maison"
    r"|mon|mes|cette adresse|ce cabinet)"
)
_ELSEWHERE = (
    r"(?:ailleurs|partout ailleurs|d'autres|les autres|des autres|la plupart des (?:cabinets|centres|cliniques"
    r"|villes)|dans la plupart des \w+"
    r"|(?:a |dans |de |des )?(?:l'|la |le |les |un |une )?(?:hopita(?:l|ux)|clinique|cabinet|bloc|etablissement"
    r"|chu|centre)s? (?:voisine?s?|d'a cote|d'en face|public|anonymes?|universitaires?|des environs)"
    r"|celles? d'en face|ceux d'en face|(?:les |ses |nos )voisins|bien des (?:cabinets|centres|cliniques|services"
    r"|chirurgiens)"
    r"|beaucoup de (?:cabinets|chirurgiens|centres|praticiens|cliniques)|certains (?:cabinets|centres|services|blocs))"
)
_REGION = (
    r"(?:de (?:la|toute la) (?:region|ville|cote|rive gauche|rive droite|vallee|metropole)|du (?:departement"
    r"|secteur|bassin|pays|canton|grand \w+|sud|nord|sud-\w+|nord-\w+|littoral)"
    r"|dans (?:la region|le departement|le \w+|l'agglomeration|la ville)|en (?:france|europe|region|ville|\w+ie"
    r"|\w+ne|\w+te)|de (?:france|l'agglomeration|l'ouest|l'est|bretagne|normandie|\w+ie)"
    r"|d'(?:ile-de-france|europe|occitanie|aquitaine|auvergne|alsace)|au monde|entre (?:la )?\w+ et (?:la )?\w+"
    r"|a cent kilometres|a \d+ km|de l'agglomeration|de l'arrondissement|de la facade \w+)"
)
_OWNED = (
    r"(?:cabinet|clinique|equipe|centre|service|bloc|robot|laser|chirurgien(?:ne)?|praticien(?:ne)?|etablissement"
    r"|unite|plateau|scanner|microscope|plasticien(?:ne)?|urologue|ophtalmologiste)"
)

HERE_NOT_THERE = Claim(
    patterns=(
        # One clause here, one clause there, and a stop between: « Ailleurs, on opère. Ici, on regarde. »
        rf"(?:(?:quand|la ou|alors que|tandis que|si) )?{_ELSEWHERE}[^.!?;]{{0,80}}[.,;:!?] {_HERE}\b(?! (?:ne|n'"
        rf"|vous (?:examin|recev|expliqu))\w*)",
        rf"{_HERE}[^.!?]{{3,90}}[,;] (?:quand |la ou |alors que |tandis que |et non )?(?:a |dans |chez "
        rf"|celle? de )?{_ELSEWHERE}",
        r"(?:contrairement|a la difference|a l'inverse|a rebours|loin) (?:a|aux|de|des|d') ?(?:ce qui se (?:fait"
        r"|pratique) (?:ailleurs|souvent)|beaucoup d'autres|beaucoup de \w+|(?:grands? |gros(?:ses)? )?(?:centre"
        r"|clinique|hopita|cabinet|usine|structure|service|etablissement|confrere|chirurgien|gynecologue|urologue"
        r"|specialiste)\w*)",
        r"(?:ce qui|tout ce qui) (?:nous|me|la|le|fait la) (?:distingue|differencie|demarque|difference)"
        r"(?:[\w' ]{0,40})",
        r"(?:pourquoi|quoi de plus) (?:nous |me |le |la )?(?:choisir|venir|preferer|consulter)(?: [\w'.-]+){0,6} "
        r"(?:plutot qu|chez (?:nous|vous)|jusqu'a (?:nous|vous))[\w']*",
        r"plutot qu(?:'un autre|'une autre|'a l'hopital|'un chu|'au chu|'ailleurs|e chez un autre|'un (?:hopital"
        r"|confrere)|e chez (?:un |nos |les )?(?:confreres?|autres?))",
        r"(?:faites|faire|fait|faisant) (?:donc )?le tour des (?:cabinets|cliniques|chirurgiens|confreres|centres)",
        r"comparez(?:-nous| avec| donc| vous-memes?)(?: [\w'-]+){0,5}",
        r"(?:vous (?:ne )?(?:le |la |l'|en |les )?trouverez|on ne (?:le |la )?trouve)(?: \w+)? (?:dans aucun"
        r"|nulle part|chez aucun|pas d'autre|que (?:sur cette|a cette|chez nous|ici)|personne)(?: [\w']+){0,4}",
        r"(?:inutile|plus besoin|pas besoin|nul besoin) (?:de |d')(?:monter|aller|courir|partir|filer) (?:a"
        r"|jusqu'a|en|vers) \w+",
        r"il fallait (?:monter|aller|courir|partir|traverser) (?:a|jusqu'a|en|vers) \w+",
        r"(?:\A|(?<=[.!] ))(?:ca|voila qui) change ?[.!]?\Z|vous (?:verrez|sentirez|mesurerez) (?:vite |mieux )?"
        r"(?:la difference|l'ecart)",
        r"(?:cela|ca|c'est) (?:ne court pas les rues|luxe devenu rare|devenu rare)|(?:un )?luxe devenu rare",
        rf"(?:nous|si)(?:,)? (?:si|nous),? (?:oui|on|nous)|tout le monde n'en prend pas la peine|(?:que|ce que) "
        rf"(?:{_ELSEWHERE}|tout autre|un grand hopital)(?: [\w',]+){{0,6}} (?:n'ont|n'a|ne peut|ne peuvent"
        rf"|ne font|ne fait)(?: \w+){{0,3}}",
        r"(?:refusee?s?|recusee?s?|inoperables?) (?:ailleurs|partout)(?:[\w', ]{0,30})",
        r"d'autres (?:vous )?(?:opere|trac|propos|apprenn|prescri|pos|vend|parl)\w*[.,;] ?(?:ici|nous|le d|lui|elle)",
    ),
    message="« {found} » compare avec d’autres médecins ou établissements",
    help=_HELP,
    negatable=False,
    askable=False,
    excused_by=frozenset({"AUTHORITY"}),
    unless=(
        r"(?:courrier|compte rendu|dossier|radios?|examens?|imagerie|transfer|adress|orient|transmi"
        r"|medecin traitant|documents?|avez ete operee?|deuxieme avis|second avis|urgences?|garde|coordonnees)\b",
    ),
    severity=Severity.WARNING,
)
THAN_THEY = Claim(
    patterns=(
        r"(?:en dessous|au-dessous|sous|au-dessus|inferieure?s?|superieure?s?|mieux|moins|plus|moindres?)"
        r"(?: \d+ ?%)?(?: [\w'-]+){0,3} (?:a |de |que |d')?(?:la |les )?moyennes? (?:nationale|regionale"
        r"|departementale|des|de la|de l'|du|pratiquee|observee|francaise|parisienne)\w*(?: [\w'-]+){0,3}",
        r"(?:deux|trois|quatre|cinq|dix|\d+) fois (?:moins|plus|moindres?|inferieure?s?|superieure?s?)"
        r"(?: [\w',]+){0,6} (?:que|a|de) (?:celle|celui|ceux|celles|la moyenne|dans les autres|les autres"
        r"|ailleurs|chez|partout|dans les etablissements|dans)(?: [\w'-]+){0,4}",
        r"(?:plus|moins|mieux) (?:\w+ )?(?:qu'ailleurs|que partout(?: ailleurs)?|qu'en ville|qu'a l'hopital"
        r"|qu'au chu|que (?:la|le|les|dans (?:la|le|les)|celles? des|ceux des|a la) (?:autres|clinique|hopita"
        r"|cliniques|confreres|concurren|marche|voisin|autre)\w*)(?: [\w'-]+){0,4}",
        r"en dessous de ce qui se (?:pratique|fait)(?: [\w']+){0,3}|inferieurs? a ceux (?:pratiques|demandes)"
        r"(?: [\w']+){0,6}",
        r"(?:bien |longtemps |annees? )?avant (?:les |tous les )?(?:autres|centres universitaires|grands hopitaux"
        r"|chu|confreres)(?: [\w']+){0,3}",
        r"(?:encore )?(?:peu|pas encore|rarement) (?:pratiquee?|proposee?|disponible|repandue?|maitrisee?)s? "
        r"(?:par|chez) (?:nos|mes|les|ses) (?:confreres|autres|voisins)",
        r"(?:celles?|ceux|celui) (?:du chu|de la clinique (?:d'en face|voisine)|des etablissements (?:voisins"
        r"|comparables)|des autres \w+|de la concurrence|des confreres|d'en face)(?: [\w']+){0,2}",
        r"(?:etablissements|cliniques|cabinets|hopitaux|services|centres) (?:comparables|voisins|voisines"
        r"|concurrents|environnants)(?: \(?[\w']+){0,2}",
        r"(?:nous sommes|on est) moins chers?|(?:imbattables?|sans equivalent|sans egal|sans rival)(?: [\w']+){0,3}",
    ),
    message="« {found} », dit de « {of} », compare avec les autres",
    help=_HELP,
    of=PRACTICE,
    within=14,
    negatable=False,
    excused_by=frozenset({"AUTHORITY"}),
    unless=(
        r"(?:etudes?|registre|litterature|fumeu|age|selon|publie|rapporte|adress|transfer|urgence"
        r"|coordination|has)\b",
    ),
    severity=Severity.WARNING,
)
ALONE = Claim(
    patterns=(
        rf"(?:la |le |l')?(?:seule?|uniques?|premiere?|rares?)s? (?:et \w+ )?{_OWNED}s?"
        rf"(?: (?!et\b)[\w'-]+){{0,5}}? {_REGION}",
        r"(?:la |le |les )?(?:premiere?s?|seule?s?|pionniere?s?)(?: et (?:seule?s?|derniere?s?|premiere?s?)"
        r"| d'\w+(?: [\w-]+)?|,)? a (?:proposer|pratiquer|realiser|offrir|utiliser|disposer|poser|operer|greffer"
        r"|traiter|associer|maitriser|avoir)",
        rf"(?:est|sont|fut|furent|fumes|etions|sommes) (?:le |la |les |l'un des |parmi les )?(?:premiere?s?"
        rf"|seule?s?|uniques?|rares) {_REGION}",
        rf"(?:une|grande) premiere (?:mondiale|nationale|regionale|francaise|europeenne|{_REGION}|a \w+)",
        rf"un seul {_OWNED}(?: [\w'-]+){{0,4}} {_REGION}|nous (?:seuls|sommes seuls)|a (?:nous )?seuls",
        rf"aucune? autre {_OWNED}(?: [\w'-]+){{0,5}} (?:ne |n')\w+(?: \w+)?",
        rf"aucune? autre {_OWNED}(?: {_REGION})?|(?:n° ?1|numero (?:un|1)) (?:de (?:la|l')|du|des|en)\b"
        rf"(?: [\w'-]+){{0,4}}",
        r"(?:peu|rares) (?:de (?:centre|chirurgien|cabinet|clinique|equipe|bloc|plateau)\w*|sont les \w+"
        r"|d'equipes?)(?: [\w']+){0,3} (?:peuvent|ont fait|disposent|maitrisent|possedent|proposent"
        r"|sont equipe)\w*(?: [\w']+){0,4}",
        r"dont (?:tres )?(?:peu|rares) (?:de |d'|sont )?\w+ disposent|(?:que |quipement que )(?:ses|nos"
        r"|les) voisins n'ont pas",
        r"cherchez,? (?:vous )?n'en trouverez pas|chercher longtemps",
        r"pas (?:encore )?d'equivalent|en avant[- ]premiere",
        r"devinez (?:lequel|laquelle|qui|a qui|ou)",
    ),
    message="« {found} » distingue le praticien des autres",
    help="Écrire le fait sans le rang : « Auteur d’une série publiée en 2021 » avec sa référence.",
    negatable=False,
    excused_by=frozenset({"AUTHORITY"}),
    unless=(r"(?:18|19)\d\d\b", r".*\b(?:historique|etudes?|registre|litterature|cause de|cancer)\b"),
    severity=Severity.WARNING,
)
ALL = (HERE_NOT_THERE, THAN_THEY, ALONE)
