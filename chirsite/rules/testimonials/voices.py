"""Patients, families, colleagues and newspapers made to speak, without the word « témoignage »."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.shared.claims import Claim
from chirsite.rules.shared.disowned import NOT_OURS

_HELP = "Le retirer. On peut écrire : « Le site ne publie pas de témoignages de patients. »"
_TOLD = (
    r"(?:raconte(?:nt)?|temoigne(?:nt)?|confi(?:e|ent|ait|aient)|ecri(?:t|vent|vait)|se souvien(?:t|nent)|resume"
    r"(?:nt)?|sourit|glisse|avoue"
    r"|disai(?:t|ent)|repond(?:ent)?|s'exclame|souffle)"
)
_THEM = (
    r"(?:(?:un|une|des|nos|les|mes|ses|ces|certaines?|certains|d'anciens?|d'anciennes?|l'une de|l'un de|d'une"
    r"|leurs?|toutes|tous|ancien|ancienne)(?: de)?(?: \w+)?"
    r" (?:patiente?s?|operee?s?|familles?|maris?|epou(?:x|se)s?|mamans?|meres?|grand-peres?|parents|retraitee?s?"
    r"|menuisier|ancienne operee|ancien opere|malades?))"
)
_KIN = (
    r"(?:(?:ma|mon|sa|son|leurs?|leur|ses|mes|notre) (?:propres? )?(?:meres?|peres?|filles?|fils|epouses?|maris?"
    r"|familles?|femmes?|varices|hanches?|oreilles|enfants?|yeux))"
)
_WHO = (
    r"(?:(?:mme |m\. )?[a-z-]+(?: [a-z]\.)?,? ?(?:operee?|\d\d ans|une? patiente?|maman d|pontage|prothese|sleeve"
    r"|cataracte|rhinoplastie)|une? patiente?|mme [a-z]\.)"
)
_NAMED = (
    r"(?!(?:le|la|les|l'|un|une|votre|notre|mon|ma|dr|docteure?|pr|professeure?|chirurgien\w*|medecin|on|il|elle"
    r"|qui|nous|vous|que|et|il|cette|ce|patient\w*|article|etude)\b)[a-z-]{3,}"
)

SPOKEN = Claim(
    patterns=(
        rf"»,? ?(?:nous |m'|me |lui )?(?:a |ont )?{_TOLD}(?! (?:le|la|les|un|une)? ?(?:docteur|dr|chirurgien"
        rf"|medecin|anesthesiste|has|article|texte|code|etude))(?: [\w'-]+){{0,3}}",
        rf"» ?[-—–(:]+ ?{_WHO}",
        rf"{_THEM}(?: [\w',-]+){{0,6}} (?:nous|m'|me) ?(?:a |ont |avait )?(?:souvent )?(?:{_TOLD}|dit|disent"
        rf"|ecrit|confie|adresse|envoye|offert|remercie|embrasse|remis)(?: [\w']+){{0,6}}",
        r"(?:ils|elles)(?: et elles)? (?:vous |nous )?(?:racontent|temoignent|sont passee?s? par la)(?: [\w']+){0,5}",
        r"(?:nous|vous)(?:-meme)? (?:ecrivent|racontent)(?=,| a chaque| chaque|\W*\Z)",
        r"(?:lire|voir|regarder|ecouter|ecoutez|decouvr\w+|regardez|lisez) (?:les |leurs? |l'|nos )(?:histoires?"
        r"|recits?|temoignages?|paroles?)(?: (?:de|d')[ ]?[\w' -]{0,20})?",
        r"histoires? (?:vecues?|vraies?|de [a-z]+ apres)",
        r"(?:demandez|demande|appelez|interrogez|ecoutez|laissons)(?:-nous| donc| a)? (?:le numero d\W?e? ?)?"
        r"(?:a |au )?[\w'« -]{2,25}(?:,|:)? (?:operee?s?|qui vous (?!concern)|elle vous|il vous"
        r"|patients ambassadeurs|opere)(?: ?[\w',]+){0,6}",
        r"(?:mettre|mettrons|mettons) (?:en relation|au telephone|en contact) avec (?:une? |des |quelqu'un "
        r"|d'anciens? )?(?:ancien|ancienne|opere|patient|personne|qui)\w*(?: [\w']+){0,4}",
        r"numero d(?:'|e )(?:une? )?(?:de nos )?(?:ancien\w* )?« ?(?:patients? ambassadeurs?)|numero d'operes?"
        r"(?: \w+)?|patients? ambassadeurs?",
        r"(?:parlent|parle|disent)(?: \w+)? (?:le )?(?:mieux )?de nous(?: mieux que nous)?|quand elles parlent"
        r"|resume bien les choses",
        r"si j'avais su,? (?:[\w']+ ){0,3}ven[ue]+s? plus tot|on aurait du venir(?: plus tot)?|il m'a rendu \w+"
        r"(?: \w+)?",
        r"(?:boites? de chocolats?|cartes? postales?|faire-part|mur de cartes|lettre (?:recue|encadree|de maman)"
        r"|dessin (?:recu|que)|maillot dedicace|cahier)(?: [\w',]+){0,12} (?:familles?|operes?|recu\w*|encadree"
        r"|sous verre|bureau|posent|poste|empilent|remplissent|recueille|tiroir|sauveur|service|murs?|accueil"
        r"|anciens)",
        r"(?:racontez|ecrivez|envoyez)(?:-nous)? votre (?:parcours|operation|histoire|recit)(?: [\w',]+){0,8}"
        r"|nous (?:le |la |les )?publierons(?: [\w']+){0,5}",
        rf"(?:video|podcast|film|portrait|reportage)(?: [\w'-]+){{0,2}} ?[:,] ?{_NAMED}(?:,? [\w' ]{{2,14}},)? "
        rf"(?:raconte|et s[ao]|explique|temoigne|revient)(?: [\w']+){{0,6}}",
        rf"{_NAMED}, \w+(?:-\w+)? ans,? (?:explique|repond|raconte|temoigne|resume|sourit|confie|opere)\w*"
        rf"(?: [\w']+){{0,6}}",
        r"ancien(?:ne)? (?:patient|opere)e? (?:revient|raconte|explique|temoigne|partage)(?: [\w']+){0,4}",
        r"journal (?:intime |de bord )?de (?:sa|son|mon|ma) (?:greffe|traitement|convalescence|operation|sleeve"
        r"|perte)(?: [\w']+){0,3}",
        r"(?:le|la|au) (?:dr|docteure?) [\w-]+ (?:a tout change|m'a (?:rendu|sauve|change|redonne|repare)\w*"
        r"|que je le dois)(?: [\w']+){0,4}|(?:m'a rendu|je le dois a?u?) (?:le |la |au )?(?:dr|docteur\w*)",
        r"a (?:les entendre|en croire (?:nos|les) (?:patient|opere)\w*)|ne tari[st]? pas d'eloges?(?: [\w']+){0,6}",
        r"mon (?:mari|sauveur)\b[^.]{0,60}(?:docteur|dr|opere)|(?:ma|mon) [\w-]+, mon histoire",
    ),
    message="« {found} » fait parler un patient ou ses proches",
    help=_HELP,
    askable=False,
    unless=(
        r"(?:ne publi|interdit|deontolog|historique|18\d\d|19\d\d|medecin traitant|symptome|se plaign|peur de"
        r"|souvent le patient|fiche d'information|consentement)\w*",
    ),
    severity=Severity.WARNING,
)
ANNOUNCED = Claim(
    patterns=(
        r"(?:temoignages?|paroles|histoires vecues|recits|mots|lettres?) (?:de |d'|des |manuscrits |de nos )"
        r"(?:nos |mes |ancien\w* )?(?:patient|opere|famille|parent|maman)\w*",
    ),
    message="« {found} » annonce des témoignages",
    help=_HELP,
    around=(NOT_OURS,),
    severity=Severity.WARNING,
)
BY_OTHERS = Claim(
    patterns=(
        rf"(?:confreres?|medecins?|generalistes?|cardiologues?|infirmieres?|anesthesistes?|instrumentistes?"
        rf"|soignant\w*|kines?|dentistes?|collegues?)(?: [\w',:-]+){{0,14}} (?:confi|adress|envoi|oper|opere)\w*"
        rf"(?: [\w',]+){{0,4}} {_KIN}",
        r"(?:mes|nos|ses) confreres (?:m'|nous |lui )?(?:envoient|confient|adressent) leurs",
        r"(?:chef de service|patron|maitre|vieux patron|mentor|professeur)(?: [\w'-]+){0,3} (?:disait|dit|disent"
        r"|ecrivait) (?:de lui|d'elle|de moi|de nous)(?: [\w']+){0,4}",
        r"de lui, son ancien patron (?:disait|dit)|(?:je lui|lui) confie ma propre \w+",
        r"(?:consacre|dedie|offre)(?:nt)? (?:une |sa |deux )?(?:pleine |double )?(?:page|une|portrait|article)s?"
        r"(?: entiere)? (?:a |au )(?:notre|nos|dr|docteur\w*|l'equipe|notre service)\w*(?: [\w']+){0,3}"
        r"|nous consacre une (?:pleine )?page(?: entiere)?",
        r"(?:quotidien|hebdomadaire|gazette|journal|magazine|mensuel|revue|presse)(?: [\w'-]+){0,6} (?:ecrivait"
        r"|presentait|nous presentait|titrait|salue|saluait|a salue|decrit|decrivait|consacre)(?: [\w',]+){0,6}",
        r"vu dans la presse|une? (?:comedien(?:ne)?|animat(?:eur|rice)|champion(?:ne)?|soprano|acteur|actrice"
        r"|chanteu(?:r|se))(?: [\w',]+){0,14} (?:remercier|confie|dedie|recommande)(?: \w+){0,3}",
        r"(?:a poste|filme|publie)(?: [\w']+){0,6} (?:remerciements?|convalescence|remercier)(?: [\w']+){0,5}"
        r"|merci a @\w+",
        r"au micro|(?:a la radio|en story|en conseil|a l'antenne)[^.]{0,40}(?:chez nous|ici|opere|soigne)",
    ),
    message="« {found} » fait louer le praticien par un tiers",
    help="Le retirer. Un fait suffit : « Formation dans le service de chirurgie digestive du CHU de … (2014-2016). »",
    unless=(r"(?:ne publi|interdit|deontolog|compte rendu|courrier)\w*",),
    severity=Severity.WARNING,
)
