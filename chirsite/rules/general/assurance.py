"""Promises made without the word: what can no longer happen, what is for ever, what is done by Monday."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.shared.claims import Claim
from chirsite.rules.shared.excuses import REFUSAL as REFUSED

_HELP = "Écrire : « Aucun résultat ne peut être garanti ; les complications possibles sont décrites ci-dessous. »"
_HARM = (
    r"(?:douleurs?|cicatrices?|complications?|effets? secondaires?|risques?|bleus?|traces?|suites?|recidives?"
    r"|infections?"
    r"|rejets?|coques?|boiteries?|luxations?|saignements?|contraintes?|echecs?|soucis?|gene|danger|hematomes?|oedemes?"
    r"|marques?|ecchymoses?|meches|attente|inconfort|fuites?|lunettes|ronflements?|complexes?|bequilles?|cannes?"
    r"|drains?|points)"
)
_ILL = (
    r"(?:sciatique|hernie|vertiges?|myopie|douleurs?|varices|fuites?|migraines?|ronflements?|incontinence|reflux"
    r"|arthrose"
    r"|acouphenes|diabete|obesite|lunettes|regimes?|complexes?|rides|cicatrices?|complications?|infections?"
    r"|saignements?"
    r"|mal de dos|mal|kilos|transpiration|bourrelets|insomnies?|canne|bequilles?|reflux|hemorroides|recidives?|echec)"
)
_DAY = (
    r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|midi|soir|lendemain|veille|janvier|fevrier"
    r"|mars|avril"
    r"|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|aujourd'hui|demain)"
)
_FOR_EVER = (
    r"(?:pour toujours|a (?:tout )?jamais|une (?:bonne )?fois pour toutes|pour de bon|pour la vie"
    r"|pour toute la vie|a vie"
    r"|definitivement|eternellement|ad vitam \w+|jusqu'a la fin de (?:vos|ses) jours)"
)
_SURE = (
    r"(?:assurement|a coup sur|a tous les coups|c'est promis|c'est garanti|promis jure|parole de \w+|immanquablement"
    r"|infailliblement)"
)
_PLACE = (
    r"(?:bureau|travail|boulot|plage|pistes?|ski|bistrot|marche|restaurant|jardin|potager|velo|maison|bal|danse"
    r"|golf|tennis"
    r"|stade|sport|diner|table|cinema|mer|poste|scene)"
)

NOTHING_LEFT = Claim(
    patterns=(
        # A flat « aucune douleur », without a verb: with one, « aucune douleur n’impose » is medicine.
        rf"\A\W*(?:[\w' -]{{0,60}} ?[:,–—.!?-] )?(?:aucune?|zero|pas (?:de|d'|une?)|ni|sans(?: aucune?)?"
        rf"|fini[es]*,? (?:les |le |la )?|plus (?:de |d'|aucune? )) ?{_HARM}"
        rf"(?: [\w'-]+)?(?:,? (?:et |ni )?(?:aucune?|zero|pas (?:de |d')|ni|sans|plus de) ?{_HARM}"
        rf"(?: [\w'-]+)?)*\W*\Z",
        rf"(?:aucune?|zero|pas (?:de |d'|une )|ni) ?{_HARM}(?: [\w'-]+)?,? (?:et )?(?:aucune?|zero|pas (?:de |d'"
        rf"|une )|ni) ?{_HARM}",
        r"(?:totalement|completement|absolument|parfaitement|entierement|100 ?%|rigoureusement) (?:indolore"
        r"|invisible|sure|sur(?! \w)|inoffensi(?:f|ve)|anodine?|reversible|maitrisee?)s?",
        r"(?:sans|aucun|zero) (?:aucune? )?effets? secondaires?(?! (?:grave|notable|majeur|n'|connu|rapporte"
        r"|serieux))",
        r"(?:securite|fiabilite|innocuite|confiance|precision|efficacite) (?:absolue|totale|parfaite|maximale)",
        r"(?:vous |on |l'enfant |il |elle )?ne (?:sent|sentez|sentirez|sentira|verrez|verra|saura|saurez"
        r"|remarquera) (?:absolument |plus )?rien(?: du tout)?",
        r"(?:personne|nul|pas meme vous)(?:,? [\w' ]{1,20},)? (?:ne |n'en )(?:saura|verra|remarquera|retrouvera"
        r"|devinera|s'en apercevra)(?: \w+)?",
        r"il ne peut (?:strictement |absolument )?rien (?:vous )?(?:arriver|se passer)",
        r"vous ne (?:risquez|craignez) (?:absolument |strictement )?rien",
        r"(?:n'existe(?:nt)?|n'arrive(?:nt)?|ne se produit|ne se voit|ne (?:re)?vien(?:t|nent)|ne connait"
        r"|ne connaissent) (?:pas|jamais|plus|aucune?) (?:chez nous|ici|dans nos mains|avec nous|\w+ ici)",
        r"(?:met|mettent) (?:l'\w+|le \w+|la \w+)(?: \w+)? hors[ -]jeu",
    ),
    message="« {found} » promet qu’il n’y a ni risque ni trace",
    help=_HELP,
    negatable=False,
    unless=(
        r"(?:ne|n') ?(?:\w+ ){0,2}(?:garanti|promet|existe pas de|est jamais)",
        r"(?:certain(?:e)?s (?:femmes|hommes|patient|personnes|malades)|peu(?:t|vent) etre|il arrive que)",
    ),
    severity=Severity.WARNING,
)
PAST_ILLS = Claim(
    patterns=(
        r"(?:dites?|dire|dis|disons) (?:enfin )?(?:adieu|au revoir|bye|stop)(?: [\w']+)? (?:a|aux|au) [\w']+"
        r"(?: [\w']+)?",
        rf"(?:adieu|exit|bye bye|ciao|terminee?s?|finie?s?|finis?|fini[es]+)[ ,]+(?:les |le |la |l'|aux? "
        rf"|vos )?{_ILL}",
        rf"{_HARM}(?: [\w']+){{0,4}},? (?:c'est|ce n'est plus que|appartien(?:t|nent)|reste(?:nt)?|releve(?:nt)?"
        rf"|c'etait) (?:de l'histoire ancienne|du passe|au passe|a l'histoire|avant|une histoire ancienne|un mot)",
        r"(?:appartien(?:t|nent) (?:desormais )?(?:au passe|a l'histoire)|de l'histoire ancienne"
        r"|une histoire ancienne|n'est plus qu'un (?:mauvais )?souvenir)",
        r"(?:tourne[rz]|tournons) (?:enfin )?la page|vous n'aurez plus (?:jamais )?(?:mal|peur|honte|besoin)",
        rf"(?:l'oubli|oublie[rz]) (?:definitivement |enfin )?(?:vos |les |votre |la |le |l')?{_ILL}",
        r"(?:c'est|est|sera|l'affaire est) (?:deja )?(?:regle|gueri|termine|oublie|resolu)e?s?"
        r"(?: en [\w' ]+)? et on n'en parle plus|on n'en parle plus",
        r"(?:il|elle) ne (?:fait|fera) plus parler (?:de lui|d'elle)|comme si (?:le|la|rien|de rien) [\w' ]{0,30}"
        r"(?:n'avait jamais|n'etait)",
    ),
    message="« {found} » promet la fin d’un mal",
    help=_HELP,
    negatable=False,
    unless=(),
    severity=Severity.WARNING,
)
FOR_EVER = Claim(
    patterns=(
        rf"(?:regle|guer|corrig|disparai|disparu|debarrass|elimin|resou|resol|soulag|retrouv|liber|effac|consolid"
        rf"|stabilis|fermee?|supprim|repar|affin|leg|neuf|neuve|sourire|plat|galbe)\w*"
        rf"(?: [\w',-]+){{0,6}} {_FOR_EVER}",
        rf"{_FOR_EVER}(?: [\w'-]+){{0,3}} (?:regle|guer|debarrass|liber|jeune|lisse|leger|mince|epile)\w*",
        rf"{_FOR_EVER}\W*\Z",
        r"(?:garantie?s?|assuree?s?) (?:a vie|a 100 ?%|a cent pour cent|sans recidive)",
        r"(?:vous (?:survivra|survivront|enterrera)|plus longtemps que vous|dure(?:ra)? toute (?:une|la|votre) vie)",
        r"(?:on n'aura|vous n'aurez|l'on n'aura) plus jamais (?:a|besoin|mal|peur)(?: \w+)?",
    ),
    message="« {found} » promet un résultat définitif",
    help=_HELP,
    unless=(
        r"(?:perte|traitement|arret|interdi|contre-indiqu|dossier|archiv|handicap|sequelle|peut|peuvent"
        r"|parfois|rarement|conserv|gardez|garder|suivi|surveillance|medicament|hormon|tabac)\w*",
    ),
    severity=Severity.WARNING,
)
CERTAIN = Claim(
    patterns=(
        _SURE,
        r"\A[^?]{0,60}\b(?:retrouver|garder|avoir) (?:une? )?(?:10/10|dix dixiemes|vision parfaite"
        r"|dos sans douleur|sommeil parfait|ventre plat)\b[^.]{0,40}",
        r"(?:vision|silhouette|resultat|correction|confort|satisfaction|audition|souffle|mobilite) (?:parfaite?"
        r"|totale?|impeccable|ideale?|irreprochable) (?:retrouvee?|garantie?|des|en)",
        r"(?:soulagement|succes|resultat|retour|guerison|sourire|reussite|confort|efficacite)s?(?: [\w'-]+){0,4} "
        r"(?:est |sont )?(?:assuree?s?|garantie?s?|certaine?s?) (?:des|sous|en|pour|dans|a|au)",
        r"(?:vous )?garanti(?:t|ssent|ssons|s) (?:la |le |les |une? |l'|votre |vos )?(?:guerison|resultats?"
        r"|succes|confort|disparition|satisfaction|vue|marche|retour|naturel|securite|peau|silhouette)",
        r"(?:une? )?\w+(?: [\w'-]+){0,5} (?:bien (?:fait|indique|pose)e?|bien menee?) (?:est une? \w+ qui reussit"
        r"|n'echoue|vous survivra|ne revient|ne rate)",
        r"dort?m(?:ez|ir) (?:tranquilles?|sur vos deux oreilles)|soyez (?:tranquille|sans crainte)s?"
        r"|ne vous inquietez pas des (?:complications|risques)",
        r"(?:le |notre )?(?:devis|forfait|prix)(?: [\w',]+){0,4} (?:votre|la) satisfaction",
    ),
    message="« {found} » promet un résultat",
    help=_HELP,
    unless=(REFUSED, r"demande"),
    severity=Severity.WARNING,
)
FREE_REPAIR = Claim(
    patterns=(
        r"(?:si|tant que) (?:le |la |l'|votre |vos )?(?:resultat|galbe|correction|geste|forme|effet|nez|rendu)"
        r"(?: [\w',]+){0,8} (?:reprenon|reprendr|retouch|recommenc|corriger|rembours|reoper|ne reglez"
        r"|n'est pas due?|gratuit|sans frais)\w*",
        r"(?:reprises?|retouches?|reinterventions?)(?: [\w',]+){0,6} (?:compris|offert|gratuit|sans frais"
        r"|pour nous|incluse?|ne vous (?:serait|sera) pas factur|a nos frais|a vie)\w*",
        r"jusqu'a (?:ce que vous soyez|ce qu'(?:il|elle) vous|satisfaction|votre satisfaction|votre entiere"
        r"|ce que (?:le resultat|vous))(?: \w+)*",
        r"autant de fois qu'il (?:le )?(?:faudra(?:it)?|faut)",
    ),
    message="« {found} » garantit le résultat par une reprise",
    help=_HELP,
    negatable=False,
    unless=(r"(?:antibiot|jeun|eau|cicatrisation|ablation|pansement|douche)\w*",),
    severity=Severity.WARNING,
)
BY_MONDAY = Claim(
    patterns=(
        rf"(?:au bloc|operee?s?|endormie?)(?: [\w']+){{0,2}} (?:le |en |a )?{_DAY},? (?:\w+ ){{0,2}}(?:au|a la"
        rf"|a son|sur les|sur la|en|dans la) {_PLACE}",
        rf"(?:casse|entre|tombe|endormi)e? (?:le |en |a )?{_DAY}, [\w' -]{{2,20}} (?:le |en |a )?{_DAY}",
        rf"{_DAY} au bloc,? [\w' ]{{0,12}}{_DAY} (?:au|a la|sur)(?: [\w'-]+){{1,3}}",
        r"(?:vous |on |l'on )?entre[zrs]?e? (?:[\w']+ ){1,6},? ?(?:et )?(?:vous |on |l'on )?(?:sort|ressort"
        r"|repart|croqu)\w*(?! le meme jour)(?: [\w']+){1,4}",
        r"entree? (?:[\w'-]+ ){1,5}, (?:sorti|ressorti|reparti)e?(?: [\w'-]+){1,4}",
        r"(?:le lendemain|le soir meme|des le (?:lendemain|soir|reveil)|dix jours apres|(?:une|deux|trois|six"
        r"|huit|\d+) (?:jours?|semaines?|mois) (?:apres|plus tard)[\w' ,]{0,30}),? (?:vous |votre enfant )"
        r"(?:sere[zs]|courre[zs]|marchere[zs]|respirere[zs]|dansere[zs]|retrouvere[zs]|reprendre[zs]|rangere[zs]"
        r"|courra|skiere[zs]|serez)(?: [\w']+){1,5}",
        r"(?:seront|serez|sera) (?:tous |toutes |deja |de retour )?(?:sur les pistes|au bureau|a la plage"
        r"|de retour|sur pied|en pleine forme)(?: [\w']+){0,3}",
        r"(?:a|dans) (?:un|deux|trois|six|\d+) (?:ans?|mois),? (?:votre|vous|il|elle) (?:[\w']+ )?(?:courra"
        r"|courrez|danserez|marchera|marcherez|oublierez|jouera|skierez)(?: [\w']+){1,5}",
        r"aussi simple que (?:ca|cela)",
    ),
    message="« {found} » promet un retour à date fixe",
    help="Écrire un délai indicatif : « La reprise du travail est souvent possible après deux à trois semaines. »",
    unless=(
        r"(?:si |selon|parfois|souvent|en general|generalement|possible|convocation|a jeun|ordonnance|environ"
        r"|anesthesiste|admission|avec votre|accueil)",
    ),
    severity=Severity.WARNING,
)
TRIFLE = Claim(
    patterns=(
        r"trois fois rien|(?:n'est |n'etait |n'est plus )?qu'une (?:simple )?formalite|une simple formalite"
        r"|un jeu d'enfant",
        r"comme une lettre a la poste|les doigts dans le nez",
    ),
    message="« {found} » minimise le geste",
    help=_HELP,
    excused_by=frozenset(),
    severity=Severity.WARNING,
)
MINIMISED = Claim(
    patterns=(
        r"(?:pas plus|moins|davantage)(?: [\w',]+){0,4} (?:qu'en|que de|que|qu'a)(?: [\w',]+){0,2} (?:travers"
        r"|prenant la voiture|venant|rue|voiture|conduisant|escalier|avion|descend|piscine)\w*(?: [\w']+){0,5}",
        r"(?:les |des )?complications[ ?,]+(?:on |elles |c'est |elles-memes )?(?:[\w',]+ ){0,8}(?:les lit|notice"
        r"|juristes|manuels?|paperasse|livres|oublie\w*|autres|statistiques|un mot)",
        r"(?:en|depuis) (?:\w+|vingt-\w+|\d+) ans,? (?:nous |je |on )?(?:n'avons|n'ai|n'a)(?: [\w']+){0,2} (?:pas"
        r"|jamais|aucune?)(?: [\w']+){0,4} (?:vu|trouve|eu|connu|rencontre|perdu|rate|repris)(?: [\w']+){0,4}",
        r"(?:inventer|chercher) des problemes|n'a(?:vez|vons|urez)? pas (?:de quoi|a) (?:vous )?(?:inquieter"
        r"|avoir peur)",
        r"que pourrait[- ]il (?:bien )?(?:vous )?arriver",
        r"(?:la ligne|ce cas|l'occasion) n'a (?:encore )?jamais servi|n'ai pas eu a me poser la question",
    ),
    message="« {found} » minimise le risque",
    help=_HELP,
    negatable=False,
    askable=False,
    unless=(),
    severity=Severity.WARNING,
)
PROMISED_SELF = Claim(
    patterns=(
        r"\A\W*je (?:retrouve|decouvre|veux|dis adieu|redeviens|garde|dis stop)(?: [\w']+){1,8}\W*\Z",
        r"(?:retrouve[rz]|retrouvons) (?:enfin |vite )?(?:vos|votre|la|le|l'|les|une?|ses|sa|son) [\w']+ "
        r"(?:d'avant|de vos|d'antan|de (?:vos )?(?:vingt|20|trente) ans|perdue?s?|de jeune)(?: [\w']+)?",
        r"(?:dix|vingt|quinze|\d\d) ans de moins",
        r"votre [\w']+(?: [\w']+)? (?:ressortira|restera|redeviendra|reprendra|reviendra)(?: [\w',]+){1,5} "
        r"(?:meme|entre|etait|intacte?|comme avant|identique|avant|arretee?)",
        r"comme (?:au premier jour|a vingt ans|a 20 ans|tous les autres|un chamois|un bebe|neu(?:f|ve)s?)",
    ),
    message="« {found} » promet un résultat au patient",
    help=_HELP,
    unless=(r"(?:peut|peuvent|parfois|rarement|possible|espere|impossible)\b",),
    severity=Severity.WARNING,
)
ALL = (NOTHING_LEFT, PAST_ILLS, FOR_EVER, CERTAIN, FREE_REPAIR, BY_MONDAY, TRIFLE, MINIMISED, PROMISED_SELF)
