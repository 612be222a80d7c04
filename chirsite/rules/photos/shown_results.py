"""Results shown by other words than « avant/après »: two dates, two sides, a cursor, a simulated face, an album."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.shared.pairs import either_order, then
from chirsite.rules.shared.terms import Terms

_PICTURES = (
    r"(?:photos?|photographies?|images?|cliches?|portraits?|galerie|album|diaporama|classeur|carrousel|video"
    r"|selfie|stories"
    r"|paires?|angiographies|radios?)"
)
_PART = (
    r"(?:nez|ventres?|ventre plat|seins?|poitrine|visage|profil|silhouette|regard|paupieres?|oreilles?|dos"
    r"|torse|thorax|genou"
    r"|pieds?|orteil|mains?|jambes?|bosse|menton|cuisses?|varices|abdomen|cicatrices?|decollete|peau|ovale)"
)
_HELP = "Retirer ces images et décrire le résultat attendu en mots, avec ses limites et ses sources."
_DATE = (
    r"(?:j ?\+? ?\d{1,3}|semaine \d+|(?:a )?(?:un|deux|trois|six|douze|\d+) (?:an|ans|mois|semaines)|hier|autrefois)"
)

SHOWN = Terms(
    patterns=(
        rf"(?:nos|mes|ses|leurs) (?:plus (?:beaux|belles)|meilleure?s?) (?:avant|corrections?|metamorphoses?"
        rf"|{_PART}|cas|cliches)"
        r"(?: ?[/:] ?(?:avant|apres)(?: ?/ ?apres)?)?",
        r"(?:faites? |fais )?(?:glisse[rz]?|defiler) (?:(?:le|la|votre) (?:curseur|souris|ligne|barre|doigt)"
        r"|pour (?:voir|reveler"
        r"|decouvrir|passer))(?: [\w'-]+){0,3}|curseur (?:sur l'image|de gauche)|et regardez [\w ]{2,30} disparaitre",
        r"a gauche,? [^.!?]{2,60}?(?<!\w)a droite,? [^.!?]{2,30}(?:\W*$| ✨|:|!)",
        rf"{_PART} a gauche, {_PART}[\w ]{{0,20}} a droite|(?:image|photo|radio"
        rf"|celle) de gauche [^.!?]{{2,60}}?(?:celle )?de droite",
        rf"(?:meme )(?:patiente?|enfant|femme|homme|{_PART})(?: [\w'-]+){{0,3}},? (?:a|apres|pris\w*|photographi\w*)"
        rf"(?: [\w'-]+){{0,2}} (?:{_DATE}|intervalle)",
        rf"avant, (?:un|une|des) [^.!?]{{2,40}}[.,] apres,? (?:plus )?\w+|{_PART} (?:avant [\w ]+"
        rf"|d'hier),? [\w' ]{{0,25}}"
        r"(?:apres|d'aujourd'hui)",
        r"(?:photos?|galerie|resultats?|cliches) avant[ ,-]apres(?! (?:l'|la |le |les |votre |chaque |une |son ))",
        r"(?:a j0|entre j0|a j 0|entre j 0) et (?:a )?(?:j ?\d+|un an|\d+ (?:mois|ans|jours))|semaine 0\. semaine \d+",
        r"(?:deux|dix|douze|vingt|quarante|\d+) (?:paires de )?(?:photos|photographies|cliches"
        r"|images)(?: [\w'-]+)?,? "
        r"(?:un an d'ecart|valent mieux|prises? (?:par|a)|qui parlent|ci-dessous)",
        *either_order(
            _PICTURES,
            r"(?:resultats reels|bluffante?s?|reussie?s?|les plus reussis|resultats visibles|jugez vous-meme"
            r"|jugez par vous|choisissez le|vous donnera confiance|vous convaincra"
            r"|le votre leur ressemblera"
            r"|ce qui (?:vous )?attend|futur|un an d'ecart|cas reussis)",
            80,
        ),
        then(
            r"(?:feuilletez|ouvrez|parcourez|consultez|decouvrez) (?:l'|le |la |notre |nos )",
            r"(?:album|diaporama|classeur|galerie"
            r"|transformations?|metamorphoses?)",
            within=10,
        ),
        *either_order(
            r"(?:metamorphose|transformation)s?(?! numerique)",
            r"(?:instagram|stories|chaque (?:mardi|vendredi|semaine|mois)|compte|"
            r"abonnez|voir|decouvrir|de la semaine|du mois|apres (?:sleeve|bypass|chirurgie))",
            50,
        ),
        r"voir (?:nos|les) (?:plus belles )?(?:transformations|corrections|resultats)(?: en photos)?"
        r"|photos de nos resultats",
        r"(?:le )?cas du mois|d'ou l'on partait|(?:le )?plus beau resultat|dont nous sommes (?:les )?plus fiers",
        rf"(?:classeur|carrousel|album) (?:de|des|d') ?(?:\d+ )?(?:photographies|photos|cas|la famille|nos|{_PART})",
        rf"{_PART}(?: [\w'-]+){{0,3}} puis (?:la |le |les )?(?:meme )?{_PART}",
        r"saurez-vous (?:dire|reconnaitre|trouver) (?:lequel|laquelle)|entre ces deux photographies",
        r"images accelerees|\w+ jours de \w+ en \w+ secondes|resultat a (?:deux|trois|six|\d+) mois\W*$",
    ),
    message="« {found} » donne à voir un résultat, comme s’il était promis",
    help=_HELP,
    severity=Severity.WARNING,
    unless=(
        r"(?:interdi|proscri|dossier (?:medical|est)|ne (?:sont|seront|publi|montr|figur|prouv|dis)|n'(?:est|en"
        r"|y|affich)\w*"
        r"|radiograph|scanner|irm\b|coupe|schema|dessin|retouch|eclairage|trompe|comparer|comparati|imite|norme"
        r"|\bcote\b)",
    ),
)
SIMULATED = Terms(
    patterns=(
        *either_order(
            r"(?:simul\w+|logiciel|selfie|modelisation|morphing|casque|realite virtuelle"
            r"|intelligence artificielle|en 3d)",
            rf"(?:vous (?:montr\w+|renvoie|aurez|verrez|promene)|que vous aurez|votre futur\w*"
            rf"|mon nouveau|ma silhouette"
            rf"|votre {_PART}|sur votre photo|du resultat|en ligne|{_PART} corrige)",
            70,
        ),
        r"(?:essayez|decouvrez|visualisez|simulez|simuler) (?:en ligne )?(?:votre|mon|ma|vos) (?:futur\w* "
        r"|nouve\w+ )?[\w-]+",
        r"(?:le|la|celui|celle|le visage|le profil|la personne) que vous (?:aurez|serez|croiserez|verrez)",
        r"c'est votre (?:futur|nouveau|nouvelle|future) \w+|(?:exactement|c'est) (?:a celui|a celle|votre lendemain)",
        rf"choisissez (?:le|la) {_PART} qui vous plait|(?:voila ce que|voila ce qui) (?:votre miroir"
        rf"|attend votre|vous attend)",
        r"a quoi (?:vais-je ressembler|ressemblerai-je|ressemblera mon)(?=[^?]*\? (?!(?:nul|personne|aucun"
        r"|impossible|il est|on ne)))",
    ),
    message="« {found} » montre d’avance un résultat que nul ne peut promettre",
    help=_HELP,
    severity=Severity.WARNING,
    unless=(
        r"(?:interdi|ne (?:sont|seront|publi|montr|figur|propos|promet|prouv|prejug|garanti|constitu|correspond"
        r"|peu[tx]|dit)"
        r"|n'(?:est|en|y|affich|engage|a)\w*|pas un|pas le|aucun\w*|indicati|planifi\w+|formation"
        r"|on nous demande|internes?"
        r"|entrain\w+)",
    ),
)
