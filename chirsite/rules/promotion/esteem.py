"""Praise that no superlative carries: fame, peers who marvel, patients who cross the country, hands that never shake.

All of it is said of whoever the site is of; told of a technique or of an implant it is no praise of anybody.
"""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.shared.claims import PRACTICE, SURGEON, Claim, Side
from chirsite.rules.shared.disowned import HEARSAY

_HELP = "Dire le fait sans l’apprécier : « Bloc opératoire de la clinique X, chirurgie ambulatoire possible »."
_SKILL = (
    r"(?:savoir[ -]faire|expertises?|dexterite|talents?|maitrise|minutie|precision|doigte|coup d'oeil|gestes?"
    r"|chirurgie"
    r"|chirurgien(?:ne)?s?|docteure?s?|equipes?|soins?|prises? en charge|mains?|service|competences?|reputation"
    r"|experience|technicite|plateau(?: technique)?|specialistes?|praticien(?:ne)?s?|resultats?|expert(?:e)?s?)"
)
_CRAFT = (
    r"(?:orfevre|horloger|virtuose|dentelliere|brodeuse|brodeur|enlumineur|luthier|joaillier|sculpteur|magicien(?:ne)?"
    r"|maestro|artiste|artisan|couturier|ebeniste|peintre|violoniste|pianiste|violoncelliste|aquarelliste|calligraphe"
    r"|chef d'orchestre|funambule|bijoutier)"
)
_FEW = r"(?:deux|trois|quatre|cinq|six|dix|douze|plusieurs|\d+)"
_COLLEAGUES = (
    r"(?:confreres|consoeurs|collegues|pairs|chirurgien(?:ne)?s|medecins|internes|anesthesistes|kines|infirmieres"
    r"|soignants"
    r"|dentistes|urologues|cardiologues|generalistes|ophtalmologistes|gynecologues|gens du metier)"
)
_KIN = r"(?:meres?|peres?|familles?|femmes?|epouses?|maris?|filles?|fils|enfants|proches|parents|propres? \w+)"

EVEN_THERE = (
    r"(?:complication|infection|recidive|erreur|echec|incident|oubli)s?\b[^.;:!?⟦]*"
    r" (?:peu(?:t|vent) (?:survenir|arriver)|arriv(?:e|ent)|survien(?:t|nent))"
    r"(?: aussi| meme)? (?:dans|chez|a|aux)(?: les)? ⟦⟧(?![^.!?]*\b(?:notre|nos|nous (?:sommes|en)|dont|sauf)\b)"
)
"""What may befall anyone: « Une complication peut survenir dans les meilleures équipes »."""

EVERYWHERE = Claim(
    patterns=(
        r"(?:figure|reference|adresse|nom|acteur|actrice|personnalite)s? incontournables?",
        r"(?:on |qu'on )ne (?:le |la |les )?presente plus",
        r"inutile de (?:le |la |nous |vous )?presenter",
        r"(?:n'est|ne sont|n'etait) plus a (?:faire|demontrer|prouver|presenter)",
        r"n'(?:a|ont|avons) plus (?:rien a prouver|a faire (?:ses|leurs|nos) preuves)",
        r"(?:son|le|mon|notre) (?:pre)?nom suffit",
        r"(?:reputation|renommee|notoriete)(?: [\w'-]+){0,6} (?:n'est plus|depasse|batie|franchi|precede|parle"
        r"|traverse)",
        r"(?:batir|fonde|forge|fait) (?:sa|notre|leur) (?:reputation|renommee)",
        r"(?:qui )?fait (?:l')?autorite(?! de| des)",
        r"(?:font|fait|faire|faisant) (?:aujourd'hui |desormais )?(?:figure de (?:maitre|reference|modele)"
        r"|reference (?:en|dans|pour|bien))",
        r"(?:que )?(?:nul|plus personne|personne)(?: [\w',]+){0,4} (?:ne |n')(?:songe|oserait|conteste|discute)[\w ]*",
        r"se passe(?:nt)? (?:volontiers )?de (?:tout )?(?:commentaire|presentation|publicite)s?",
        r"(?:parle(?:nt)?|plaide(?:nt)?) (?:d'elles?-memes?|de lui-meme|d'eux-memes|pour (?:lui|elle|nous))",
        r"(?:la|sa|notre|ma|leur|mes|ses|les) mains? n'(?:a|ont) (?:jamais |pas )?tremble",
        r"au sommet de (?:son|leur|notre) art",
        r"(?:dream team|equipe de choc|fine fleur|creme de la creme|haut du panier)",
        r"(?:les|des) plus grand(?:e)?s (?:noms|maitres|chirurgiens|pointures|specialistes)(?= (?:de|du|des|en)\b"
        r"| d')",
        r"(?:elu|sacre|consacre|designe)e?s? (?:meilleur|chirurgien|coup de coeur)\w*",
    ),
    message="« {found} » loue le praticien ou le lieu",
    help=_HELP,
    negatable=False,
    excused_by=frozenset(),
    unless=(r"selon\b",),
    severity=Severity.WARNING,
)
SKILLED = Claim(
    patterns=(
        rf"{_SKILL}(?: [\w'-]+){{0,3}} (?:d'exception|d'excellence|exceptionnel(?:le)?s?|hors (?:pair|normes?"
        rf"|du commun)"
        r"|inegalee?s?|inegalables?|incomparables?|remarquables?|renommee?s?|de renom|de haut vol|de haut niveau"
        r"|legendaires?)",
        r"(?:savoir[ -]faire|expertise|maitrise|competence|reputation)(?: [\w'-]+){0,2} reconnue?s?",
        r"(?:recherche|quete|exigence|culture|niveau|pole|centre|maison|promesse) (?:permanente "
        r"|constante )?d'excellence",
        r"l'excellence (?:chirurgicale|medicale|ophtalmologique|orthopedique|dentaire|esthetique|urologique"
        r"|a la francaise"
        r"|au coeur|du geste|pour tous|au quotidien|en (?:matiere|chirurgie))",
        rf"(?:patience|precision|minutie|main|doigte|geste|oeil|delicatesse|art|rigueur|doigts) (?:digne )?d(?:e "
        rf"|')(?:une? )?{_CRAFT}s?",
        rf"(?:a son|notre|un vrai|un veritable|d'un|son|votre) {_CRAFT}",
        r"(?:haute couture|metier d'art|oeuvre d'art|chef-d'oeuvre|grand art|oreille absolue) (?:du|de la|de l'"
        r"|des|chirurgical)",
        r"l'art (?:de la (?:hanche|main|reparation|rhinoplastie)|du (?:genou|nez|geste|regard|detail)|de l'"
        r"(?:epaule|oreille))",
        r"(?:mains?|doigts|regard) (?:surs?|sures?|expertes?|exercees?|d'or|en or|de fee|magiques?)",
        r"(?:bonnes|meilleures) mains",
        r"valent de telles mains|de telles mains",
    ),
    message="« {found} » loue le praticien",
    help=_HELP,
    severity=Severity.WARNING,
)
FROM_AFAR = Claim(
    patterns=(
        rf"(?:travers|franchi|parcour|fai)\w* (?:[\w'-]+ )?{_FEW} (?:departements?|pays|frontieres|regions"
        rf"|provinces|cantons|continents)",
        rf"(?:on|ils|elles|patients?|patientes?|familles|operes?) (?:nous )?(?:vient|viennent|arrivent?"
        rf"|accourent) (?:parfois |souvent |meme )?"
        rf"(?:de (?:loin|partout|toute? (?:la |l')?\w+|{_FEW} (?:departements|pays|regions))|des quatre coins"
        rf"|du monde entier)",
        r"(?:des|aux) quatre coins (?:du|de la|de l'|de)(?: \w+)?",
        r"(?:prend|prennent|prendre) (?:parfois |meme )?l'avion pour",
        r"(?:on|qui) vien(?:t|nent) (?:d'|de )\w+(?:,? (?:et |ou |comme )?(?:de |d')\w+)+",
    ),
    message="« {found} » vante le praticien par ceux qui viennent de loin",
    help=_HELP,
    unless=(r"(?:transport|train|etude|recommandation|coordination|vaccin)",),
    severity=Severity.WARNING,
)
BY_PEERS = Claim(
    patterns=(
        rf"{_COLLEAGUES} (?:[\w',-]+ ){{0,9}}?(?:vien(?:nent|t)|accourent|se pressent) (?:[\w',-]+ ){{0,4}}"
        rf"(?:regarder|observer|apprendre|se former|voir)",
        rf"{_COLLEAGUES} (?:[\w',-]+ ){{0,7}}?(?:lui|nous|me|m'|vous) (?:ont )?(?:confient|confie|adressent"
        rf"|envoient|demandent conseil) "
        rf"(?:[\w'-]+ ){{0,3}}{_KIN}",
        rf"{_COLLEAGUES} (?:[\w',-]+ ){{0,7}}?(?:confier|confient) (?:[\w'-]+ ){{0,2}}propres",
        rf"(?:celui|celle|lui|elle|cabinet|chez nous) que (?:les |ses |des )?{_COLLEAGUES} (?:appellent"
        rf"|choisissent|consultent|recommandent)",
        rf"{_COLLEAGUES} (?:[\w'-]+ ){{0,3}}(?:que (?:les |ses )?)?(?:filment|nous envient|lui envient|admirent"
        rf"|saluent|jalousent)",
        r"(?:nous envient|lui envient|nous jalousent|revent bien des|que beaucoup (?:nous )?envient)",
        r"(?:choisie?s?|sollicitee?s?|invitee?s?|appelee?s?) (?:[\w'-]+ ){0,4}pour (?:former|enseigner)",
        r"(?:saluee?s?|admiree?s?|reconnue?s?|plebiscitee?s?|appreciee?s?) (?:bien )?(?:au[ -]dela|par (?:ses|nos"
        r"|les|leurs) (?:pairs|confreres|consoeurs))",
        r"(?:mondialement|internationalement|unanimement|nationalement|universellement) (?:reconnue?|connue?"
        r"|saluee?|apprecie)e?s?",
    ),
    message="« {found} » fait louer le praticien par ses pairs",
    help=_HELP,
    severity=Severity.WARNING,
)
MODESTLY = Claim(
    patterns=(
        r"n'aime (?:pas|guere) (?:qu'on |parler d|evoquer|rappeler)[\w']*",
        r"(?:trop|bien trop|plus) (?:modeste|pudique|humble)s?(?= ?,| pour)",
        r"(?:nous|j')(?: en)? (?:rougissons|rougis)(?! pas)",
        r"preuve (?:de la confiance|de son|de notre) [\w' ]{0,20}(?:confiance|savoir|talent|excellence|succes)",
        r"(?:rancon|effet),?(?: [\w',]+){0,4} (?:du succes|de la (?:gloire|qualite|reputation)"
        r"|bouche[ -]a[ -]oreille)",
        r"la qualite, ca se sait|ce qui est rare|ce qui est bon se sait",
        r"comme on n'en fait plus|comme il (?:y en a|en existe) peu",
    ),
    message="« {found} » vante en feignant la modestie",
    help=_HELP,
    negatable=False,
    unless=(),
    severity=Severity.WARNING,
)
BEST = Claim(
    patterns=(r"(?:le |la |les |l'un des |l'une des |parmi les |nos |vos |votre |un des )?meilleure?s?",),
    message="« {found} », dit de « {of} », est un superlatif",
    help=_HELP,
    of=SURGEON,
    side=Side.AFTER,
    within=1,
    unless=(r"(?:etudes?|selon|recommandations?|pas|jamais|nul|aucun|pourquoi)\b", r".*\?\W*$"),
    around=(HEARSAY, EVEN_THERE),
)
GIFTED = Claim(
    patterns=(
        r"(?:tres |extremement |profondement |particulierement )(?:experimentee?|humaine?|talentueu(?:x|se)|doue)e?s?",
        r"(?:talentueu(?:x|se)|surdoue|virtuose|brillant|prestigieu(?:x|se)|chevronne|emerite|visionnaire"
        r"|perfectionniste)e?s?",
        r"(?:bardee?s?|petrie?s?|debordante?s?) de talents?",
        r"place(?:nt)? la barre|repousse(?:nt)? les limites|fait (?:des )?miracles?|fait merveille",
        r"ne (?:laisse|laissent|laissons) rien au hasard",
    ),
    message="« {found} », dit de « {of} », est laudatif",
    help=_HELP,
    of=PRACTICE,
    severity=Severity.WARNING,
)
ALL = (EVERYWHERE, SKILLED, FROM_AFAR, BY_PEERS, MODESTLY, BEST, GIFTED)
