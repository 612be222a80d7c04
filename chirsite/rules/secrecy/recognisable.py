"""Patients that a small world would know: thanked by name, told by their trade and village, shown with their tattoo."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.secrecy.persons import MONTH
from chirsite.rules.shared.claims import Claim

_HELP = "Ôter le nom, l’âge, le métier et le lieu : « un adulte actif ». Raconter un cas n’est utile que sans eux."
_PERSON = (
    r"(?:maire|facteur|factrice|boulangere?|pharmacien(?:ne)?|organiste|instituteur|institutrice|senateur"
    r"|senatrice|deputee?|ministre|capitaine|chanteu(?:r|se)"
    r"|champion(?:ne)?|gardien(?:ne)?|accordeoniste|curee?|pere [a-z]+|pompier|lieutenant|motard|academicien"
    r"(?:ne)?|soprano|professeur de sport|doyenne?|elue?"
    r"|avant-centre|ailier|pilier|numero \d+|danseu(?:r|se)|triples|jumeaux|jumelles|siamoises?|soeurs|vigneron"
    r"(?:ne)?|notaire|premier magistrat|president"
    r"|internationaux|ambassadeurs?|fils d'un roi|comedien(?:ne)?|bebe ne|garcon de la classe|patronne|garagiste"
    r"|gendarme|epouse d'un|voisine de chambre|secretaires?|presentat(?:eur|rice))s?"
)
_TREATED = (
    r"(?:operee?s?|opere|greffee?|soignee?|remarche|confie|nous doit|lui ont confie|traitee?|prothese|repris "
    r"(?:le|la|son)|nous a confie|recue?|suivions|suivie?|implants?|chimio"
    r"|n'en a plus besoin|retrouve l'usage|reanimation|cicatrice|greffe|suture|bloc|scalpel|anevrisme|appendicite"
    r"|cloison|poursuit)"
)
_PLACE = (
    r"(?:de la (?:place|rue|commune|collegiale|fromagerie|ville|classe|region|meme etude)|du (?:village|canton"
    r"|club|marche|lycee|bourg|quartier|conseil|departement|lac|cabinet|cantal)"
    r"|d'une commune voisine|de notre (?:ville|petite ville|circonscription|village|commune)|rue [a-z]+|(?:le "
    r"|au )?plus connue? (?:du|de)|de l'equipe|de [a-z]+-[a-z]+(?:-[a-z]+)?|que (?:toute )?l\w+ \w+ connait"
    r"|en exercice|olympique|connue?)"
)

KNOWN_HERE = Claim(
    patterns=(
        r"(?:(?:un grand |grand )?merci|bravo|felicitations|bon vent|chapeau|bonne route"
        r"|bon retablissement) a (?!(?:tou|vous|nos|l'|notre equipe|la|le|ceux|celles|ces)\w*\b)(?:m\.|mme"
        r"|monsieur|madame|la famille|notre)? ?[a-z-]+(?:[ ,]+[\w'-]+){0,14}",
        rf"(?:le |la |l'|les |notre |nos |un |une |deux |des |ce |cet |anciens? |l'unique |l'ancien ){{1,3}}{_PERSON} "
        rf"(?:[\w',-]+ ){{0,3}}?{_PLACE}[^.!?]{{0,70}}\b{_TREATED}",
        rf"(?:parmi (?:nos|ses) operes|compte(?:nt)? parmi ses (?:operes|patients)"
        rf"|ses agendas sont)[^.!?]{{0,30}}(?:un |une |deux |trois |des )?(?:\w+ )?{_PERSON}",
        r"(?:operes?|operes? aussi|operez|opere)[- ](?:vous |deja opere )?(?:des |les )(?:sportifs|jumelles"
        r"|stars|celebrites|politiques)[^.]{0,5}\?(?: [\w',-]+){2,14}",
        r"(?:on reconnai\w+|reconnaitront|visible|au-dessus du|initiales)[^.!?]{0,60}tatou\w*"
        r"|tatou\w*[^.!?]{0,60}(?:connai\w+|reconnai\w+|prenom|initiales|epaule|regiment|dragon|aigle)|(?:l'aigle"
        r"|dragon|phare)[^.!?]{0,30}tatoue?|reconnaitront leur",
        r"(?:radio(?:graphie)?|scanner|irm|echo\W?doppler|cliche|dossier|visage|photo|lettre|compte rendu)"
        r"(?: [\w'-]+){0,6} de (?:m\.|mme|monsieur|madame|[a-z]+ [a-z]\.)(?: [\w'-]+){0,3}|visage de [a-z]+, "
        r"(?:de )?\w+|\w+_[a-z]+_[a-z]+_\d{4}",
        r"[a-z-]{3,}, \d{1,2} ans, (?:au lendemain|tombee?|operee?|apres|avant|le jour)(?: [\w',]+){1,6}",
        rf"(?:accident|incendie|agression|explosion|rixe|fait divers|passage a niveau|rond-point)"
        rf"(?: [\w'-]+){{0,6}} (?:du|le|de) \d{{1,2}} {MONTH}",
        r"(?:\b[a-z]\. ?[a-z]\., \d\d ans|mme [a-z]\., (?!le|la)[a-z]+)(?: [\w',-]+){0,8}",
        r"dont (?:le journal|la television|la presse|chacun|la tournee)(?: [\w',]+){0,8} (?:parle|remarque|conte"
        r"|reporte)\w*|dont le nom commence|la presse locale[^.]{0,60}conte",
        r"(?:premier|premiere|millieme|centieme|millieme) (?:operee?|patiente?|prothese|greffee?)(?: \w+)? (?:de"
        r"|du|au|d')(?: [\w',]+){1,4}|notre toute premiere \w+(?: \w+)?",
        r"(?:trois generations|toute la famille|pere et fils)(?: [\w',-]+){1,8} (?:operee?s?|scalpel|chez nous)",
        r"nous l'avons vue de plus pres|jurer le silence|ne peut rien dire[^.]{0,6}mais|nous doit "
        r"(?:un peu )?d[e'](?: ?[\w']+){1,6}|par la porte de service",
        r"une de nos secretaires, operee|la maman de notre \w+|groupe whatsapp|noms et numeros"
        r"|planning du bloc en photo|s'est eteinte?|une pensee pour (?:les siens|la famille)"
        r"|nous pensons a la famille",
    ),
    message="« {found} » permet de reconnaître un patient",
    help=_HELP,
    negatable=False,
    askable=False,
    excused_by=frozenset({"AUTHORITY"}),
    severity=Severity.WARNING,
    unless=(
        r"(?:ne publi|ne communiqu|ne dit|jamais|interdit|secret|18\d\d|19[0-7]\d|modele|comedien pose"
        r"|non reconnaissable|anonym)\w*",
    ),
)
