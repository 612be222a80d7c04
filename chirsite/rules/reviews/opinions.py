"""Opinions of patients shown, counted, asked for or answered, without the words « avis » and « note »."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.shared.claims import Claim

_LEVEL = (
    r"(?:\d{2,3}(?:,\d)? ?%|(?:neuf|huit|dix|[89]|19) (?:fois |patients? |patientes? |operes? )?sur (?:dix|10"
    r"|vingt|20))"
)
_CARED_FOR = (
    r"(?:(?:de |des |d')?(?:nos |mes |ses |vos |les |notre )?(?:\d+ )?(?:derniers |dernieres )?"
    r"(?:patiente?s?|operee?s?|parents|familles|parturientes|personnes operees|consultants))"
)
_PLEASED = (
    r"(?:satisfaite?s?|recommand\w+|reviendr\w+|referaient|referai|le referiez|contente?s?|ravie?s?|heureu(?:x"
    r"|ses?)|conseill\w+"
    r"|meme choix|nous donnent|conquis)"
)
_WEB = (
    r"(?:en ligne|sur (?:internet|la toile|le web|google|facebook|doctolib|les reseaux|notre (?:page|fiche)"
    r"|la fiche|votre plateforme"
    r"|la plateforme|une plateforme)|fiche (?:google|du cabinet|d'etablissement|de la clinique)|notre fiche"
    r"|publiquement|au monde(?: entier)?|page facebook)"
)
_KINDLY = r"(?:gentil|sympa|aimable|publie|depose|positif|bienveillant|en ligne|poste)"
_LETTERS = r"(?:commentaires?|appreciations?|evaluations?|avis|notes?|votes?|coeurs?|pouces?|likes?|etoiles?)"

MEASURED = Claim(
    patterns=(
        rf"{_LEVEL} {_CARED_FOR}(?: [\w'-]+){{0,9}} {_PLEASED}",
        rf"{_CARED_FOR}(?: [\w'-]+){{0,5}} {_PLEASED}[ :]+(?:a )?{_LEVEL}|{_LEVEL} (?:reviendraient|referaient"
        rf"|nous recommandent)",
        r"(?:taux|indice|score|barometre|bulletin|enquete) (?:interne )?de (?:satisfaction|recommandation|bonheur"
        r"|confiance)(?: [\w'-]+){0,6}",
        r"reviend(?:riez|raient)[- ]?(?:vous)?[^.]{0,50}(?:oui|neuf|les yeux fermes|trois lettres|\d+ ?%)",
        r"(?:borne|questionnaire)(?: [\w']+){0,5} (?:verdict|visages? verts?|(?:neuf|huit|9) (?:patients? )?sur "
        r"(?:dix|10))",
        r"vous nous avez (?:donne|mis|attribue|accorde) [\d,]+ (?:sur|/) ?\d+",
    ),
    message="« {found} » publie l’opinion de patients",
    help="Le retirer : ni note, ni étoile, ni avis, ni taux de satisfaction.",
    unless=(
        r"(?:etudes?|litterature|registre|serie|publication|echelle|selon|has|e-satis|national|indicateur"
        r"|certification)\b",
    ),
    severity=Severity.WARNING,
)
RATED = Claim(
    patterns=(
        r"(?:notee?s?|note|noter|moyenne|affiche|obtient|totalise)(?: [\w'-]+){0,3} [345](?:[.,]\d)? ?(?:/"
        r"|sur) ?5(?: [\w']+){0,3}",
        r"[345](?:[.,]\d)? ?(?:/|sur) ?5(?= ?[:.;,!)–—(-]| sur| et|\W*\Z)",
        r"(?:cinq|5|quatre) (?:petites? |belles? )?etoiles?(?: dorees?)?(?! (?:hotel|hotelier))",
        r"(?:rangee|bandeau|ligne|pluie)(?: [\w']+){0,3} (?:doree|de notation|d'etoiles|etoiles)",
        r"(?:mieux|meilleurs?) notee?s?(?: de [\w ]{0,20})?",
        rf"(?:millieme|cinq cents|mille|cap des|\d[\d ]{{1,6}}|deja \w+) {_LETTERS}(?: (?:verifie|certifie"
        rf"|positif|google|franchi)\w*)?(?! (?:de la has|du conseil|medica))",
        r"(?:pouces? leves?|petits (?:coeurs|pouces)|coup de coeur des (?:internautes|patients)|choix des patients)",
        rf"(?:captures?|bandeau|capture d'ecran|badge)(?: [\w',:]+){{0,6}} (?:{_LETTERS}|fiche google|plateforme"
        rf"|ecrivez de nous|internautes)",
        r"(?:derniers|tous les|lire les|voir les|ou lire les|quelques|les) (?:avis|commentaires|appreciations)"
        r"(?: [\w']+){0,3} (?:laisses|postes|affichent|defilent|deposes|google|en bas|ci-dessous)",
        r"(?:plebiscite|elu|choisi|adopte)e?s? par (?:les |ses |nos |vos |leurs )(?:patient|internaute|operee"
        r"|habitant|parisien)\w*",
        r"(?:tapez|cherchez|googlisez|entrez) (?:notre|mon|son|le|ce) nom(?: [\w',]+){0,8}",
        r"(?:ce (?:que|qu')|ce qui) ?(?:en disent|s'ecrit|vous ecrivez|disent)(?: [\w',]+){0,4} (?:gens|toile"
        r"|internautes|nous|lui|reseaux|patients)",
        r"j'ai aime ma (?:consul\w+|prise en charge|visite)|que pensent les gens|mauvaise appreciation"
        r"|conquis l'estime",
        r"ont vote\b|(?:leurs?|votre) (?:clavier|pouces?) (?:leves?)?",
    ),
    message="« {found} » est une note, une étoile ou un avis",
    help="Le retirer : ni note, ni étoile, ni avis, même venus d’un autre site.",
    askable=False,
    excused_by=frozenset({"AUTHORITY", "REFUSAL"}),
    unless=(
        r"(?:echelle|score|douleur|eva|force musculaire|cote|cotation|testing|muscle|classe|hotel|ne publi"
        r"|ne sont pas|ne demand|ne sollicit|n'affich|aucune? (?:note|avis|etoile))\w*",
    ),
    severity=Severity.WARNING,
)
ASKED = Claim(
    patterns=(
        r"(?:scanne[rz]|flashe[rz]|a flasher|qr[ -]?code|carre noir|petit carre|carton bleu)[^.!?]{0,90}(?:mots?"
        r"|pensez|experience|note|etoiles|avis|bulletin|colorier|cinq|dire)",
        rf"(?:dites|dire|racontez|raconter|partagez|partager|ecrire|ecrivez|repondre|deux lignes|un mot"
        rf"|trente secondes)(?:-le|-nous)?(?: [\w',]+){{0,9}} {_WEB}",
        rf"(?:deux lignes|un (?:petit )?mot|trois mots|quelques mots|une ligne|un retour|un commentaire|un avis"
        rf"|une belle note)(?: {_KINDLY})?(?: [\w']+){{0,4}} {_WEB}",
        rf"(?:un|chaque|une) (?:mot|retour|commentaire|avis|note) {_KINDLY}",
        r"(?:evalue[rz]|notez|noter|note[rz]) (?:mon|votre|le|la|notre|vos|nos) (?:chirurgien(?:ne)?|sejour"
        r"|visite|experience|docteure?|consultation|nouvelle silhouette|praticien(?:ne)?|equipe|operation"
        r"|prise en charge|accueil)(?: [\w']+){0,3}",
        r"(?:aidez|aide|aider) (?:d'autres|les prochains|les futurs|la suivante|les suivants|d'autres patients)"
        r"(?: [\w']+){0,6}",
        r"(?:partage[rz]|racontez|dites(?:-nous)?|raconter|laissez) (?:ici |nous |aux futurs \w+ "
        r"|sous cette page )?(?:comment s'est passee? )?(?:votre|vos|leur) (?:experience|vecu|ressenti|histoire"
        r"|impressions?)(?: [\w']+){0,4}",
        r"comment s'est passee votre (?:operation|amygdalectomie|intervention|\w+ctomie|consultation)",
        r"commentaires (?:sous \w+ \w+ )?(?:sont )?(?:ouverts|les bienvenus|bienvenus)|(?:reagi[rs]|reagissez"
        r"|envie de reagir) a cet article",
        r"(?:satisfaite?|contente?|ravie?|decue?)s? \?(?: [\w'-]+){0,6} (?:en ligne|internet|toile|le-nous"
        r"|d'abord|l'inverse)",
        r"si vous etes (?:satisfait|content)\w*, dites-le(?: [\w']+){0,3}",
        r"(?:vous savez ou|n'oubliez pas de) (?:aller dire|colorier|nous noter|cliquer)(?: [\w']+){0,3}",
        r"merci (?:a (?:toutes|tous|tou\W?tes)|de les avoir)[^.!?]{0,60}(?:plume|ecrire|allumees|continuez|noter)",
    ),
    message="« {found} » sollicite un avis",
    help="Le retirer. On peut écrire : « Pour toute remarque, contactez le secrétariat. »",
    askable=False,
    excused_by=frozenset({"AUTHORITY", "REFUSAL"}),
    unless=(
        r"(?:pharmacovigilance|effets? indesirables?|signalement|secretariat|douleur|1 a 10|medecin traitant"
        r"|ne (?:nous )?demand|e-satis|has|ne donnez)\b",
    ),
    severity=Severity.WARNING,
)
ANSWERED = Claim(
    patterns=(
        r"(?:\A|(?<=[.!?] ))a (?:celui|celle|ceux|l'internaute|la dame|la personne|la patiente|l'anonyme"
        r"|[a-z]+\d+),? (?:qui|de)(?: [\w'«»,]+){0,3} (?:signe|regrettait|regrette|se plain\w+|nous a mis|ecri\w+"
        r"|trouve|nous reproche|a laisse|attribue)(?: [\w']+){0,5}",
        r"un internaute (?:ecrit|affirme|pretend|se plaint|regrette|nous reproche)[^.!?]{0,60}",
    ),
    message="« {found} » répond à un avis",
    help="Le retirer, même pour rectifier : « Le secret médical interdit de commenter une situation individuelle. »",
    askable=False,
    severity=Severity.WARNING,
)
