"""What makes a person want an operation rather than need one: dares, shame, the season, a chance not to miss."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.shared.pairs import either_order, then
from chirsite.rules.shared.terms import Terms

_HELP = "Dire pour qui et quand consulter : « Consultez votre médecin traitant en cas de douleur persistante. »"
_LOOKED_AT = (
    r"(?:decollete|nez|profil|ventre|silhouette|poitrine|seins?|bouche|levres|jambes|bras|paupieres|regard|oreilles"
    r"|visage|corps|dos|genou|torse|thorax|front|peau|menton|rides?|mains?|pieds|intimite|sourire)"
)
_EXAM = r"(?:scanner|irm|echographie|check-?up|chek-?up|bilan|doppler|scintigraphie|coloscopie)"
_SEASON = (
    r"(?:l'ete|cet ete|juin|juillet|la plage|les vacances|le mariage|noel|la rentree|la saison de ski|le printemps"
    r"|la piscine|les fetes)"
)

DARES = Terms(
    patterns=(
        r"osez (?:enfin |dire )?(?:une?|le|la|les|l'|votre|vos|dire|adieu|vous|etre|changer|franchir)",
        r"(?:je )?n'(?:attendez|attends) (?:plus|pas)(?= ?,| (?:pour|avant|et)\b| ?!|\W*$)(?! (?:pour"
        r"|avant) (?:consulter|appeler"
        r"|voir|en parler|contacter|demander|de consulter))",
        r"j'arrete d'hesiter|je (?:me lance|saute le pas|me fais operer|m'offre|m'inscris au bloc)"
        r"|je reserve la mienne",
        r"qu'(?:est-ce que vous attendez|attendez-vous)(?= ?\?|$| pour)",
        r"ne (?:laissez|laisse) (?:plus|pas) (?:votre|vos|le|la|les|vos|ton|un|une)(?: [\w'-]+){1,3} "
        r"(?:gacher|decider|dicter|vous empecher|parler|freiner|voler)(?:[\w' -]{0,20})?",
        rf"(?:le|la|les|un|une) {_LOOKED_AT}s? (?:que|qu'elles?|qu'ils?) (?:vous )?(?:meritez|meritent|merite)",
        r"(?:gache|gachent|pourri\w+) (?:la vie|vos|tes|les photos|votre)|vous (?:fait|font) honte",
        r"fini(?:e|s|es)? de (?:cacher|se cacher|complexer|subir|rougir)|a cacher (?:cet|ce|cette|ces|vos)",
        r"(?:rallumer la flamme|resserrer votre intimite|revenir transforme\w*|un(?:e)? nouvelle (?:poitrine"
        r"|vie)(?= ?[!.]|$))",
    ),
    message="« {found} » donne envie d’une opération au lieu d’informer",
    help=_HELP,
    severity=Severity.WARNING,
    negatable=False,
    unless=(),
)
HASTE = Terms(
    patterns=(
        r"raison de plus|autant (?:prendre les devants|en profiter|tout retirer|poser|affiner|s'en occuper)",
        r"(?:on )?n'est jamais trop (?:jeune|prudente?|tot|belle|beau)",
        r"plus on attend,? (?:et )?plus on (?:le )?regrette|ne reflechissez pas|on reflechit trop"
        r"|vous nous remercierez",
        r"qui attend (?:pour une? [\w'-]+ )?est une? [\w'-]+ qui (?:le )?regrett\w+",
        r"(?:les plus belles decisions|est (?:encore|grand) temps(?= ?[,.!]|$))",
        r"(?:passe|depasse) (?:quoi|ce delai|cette date) (?:le|la|votre) (?:creneau|place|date)[\w' ]{0,40}",
        r"plus que \d+ (?:places?|creneaux?|dates?)|dernieres consultations (?:pour|avant)|demain sera trop tard",
        r"c'est maintenant que ca se (?:decide|joue|passe)|le bon plan pour|le moment (?:reve|ideal) (?:pour"
        r"|de) (?:vous |se )?(?:faire|offrir|changer|resserrer|refaire)",
        r"(?:pourquoi (?:vous en|s'en|t'en) priver|autant en profiter|pourquoi perdre (?:ces|du|ce)"
        r"|pourquoi souffrir)",
        r"(?:a quoi bon (?:conserver|attendre|garder)|le nouveau reflexe|tout le monde s'y met"
        r"|ne soyez pas (?:le|la) dernie\w+)",
        then(
            r"(?:mutuelle|plafond|remboursement)",
            r"(?:31 decembre|decembre|profite[rz]|fin d'annee)(?! (?:20"
            r"|19)\d\d)",
        ),
        then(
            r"(?:tant qu'(?:a|on|il)|tant que nous|puisque vous (?:dormez|etes)|pendant qu'on (?:y est|endort))",
            r"(?:autant|pourquoi (?:ne pas|laisser)|pensez a|profitez)",
            within=90,
        ),
        r"profite[rz] (?:de|d') ?l'anesthesie|profitez(?:-en)? (?:de vos|pour (?:vous offrir|revenir|changer|faire))",
        r"(?:vacances|conges|ponts?)(?: [\w'-]+){0,4} (?:sont faits pour|suffisent pour|tombent bien)",
        rf"\w+ (?:avant|pour|des) {_SEASON} ?!|bikini|(?:maillots?|manches|tee-shirt"
        rf"|plage) (?:[\w'-]+ ){{0,4}}(?:raccourcissent"
        r"|tiroirs?|dernier ete)",
        rf"{_LOOKED_AT}(?: [\w'-]+){{0,2}} (?:avant|pour|de plage pour|avant le) {_SEASON}",
        r"combien d'etes (?:encore )?|j-\d+ avant",
    ),
    message="« {found} » presse de se faire opérer",
    help=_HELP,
    severity=Severity.WARNING,
    negatable=False,
    unless=(),
)
NEEDLESS = Terms(
    patterns=(
        rf"{_EXAM}(?: [\w'-]+){{0,3}} de confort|{_EXAM}(?: [\w'-]+){{0,4}} (?:de temps en temps"
        rf"|a votre anniversaire)",
        *either_order(
            _EXAM,
            r"(?:on ne sait jamais|meme sans symptomes?|jamais trop prudente?|tranquillite d'esprit"
            r"|c'est la base|est pour vous|comme pour la voiture)",
            80,
        ),
        r"s'entretient comme une (?:voiture|maison)|comme (?:pour|on revoit) (?:la voiture|son coiffeur"
        r"|son garagiste)",
        then(
            r"(?:meme sans symptomes?|aucun symptome|aucune gene|rien a corriger|ne (?:vous )?genent? pas"
            r"|indolore|muette)",
            r"(?:permet|merite d'etre|retirer|enlever|menage|prevenir)",
            within=70,
        ),
        r"(?:petite )?seance d'entretien(?= ?[?!])",
        r"(?:ados?|lyceens?|lyceennes?)(?=[ :,·].{0,80}(?:parents|complexe|sleeve|operation))",
        r"sans (?:attendre |en parler a |l'accord de )?(?:vos|tes|les|ses) parents|parles-en (?:au|a)"
        r"|ecris-nous|on t'attend",
        r"et toi, tu \w+|(?:quelques|trois|cinq) kilos (?:de plus )?(?:d'ici|avant) la consultation",
    ),
    message="« {found} » pousse à des soins dont rien ne montre l’utilité",
    help=_HELP,
    severity=Severity.WARNING,
    negatable=False,
)

PRESSURE = (DARES, HASTE, NEEDLESS)
"""What the rule on needless care looks for beside its own expressions."""
