"""Titles nobody delivers: invented disciplines, nicknames, diplomas of makers and of afternoons."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.shared.claims import Claim

_HELP = "Le retirer. Une formation se cite pour ce qu’elle est, dans le parcours : « Stage, hôpital …, 2011 »."
_PART = (
    r"(?:genou|hanche|epaule|pied|main|dos|rachis|nez|sinus|ronflement|sein|seins|prostate|vesicule|reflux"
    r"|perinee|laser|visage|regard|sourire|silhouette|clitoris|nerf"
    r"|sciatique|hernie|pectus|dmla|oeil|cartilage|paupieres?|greffe|gynecomastie|endometriose|varices|scoliose"
    r"|peau|cheveux|rhinoplastie|lifting|sleeve|obesite|thyroide|tumeurs?"
    r"|arthroscopie|implantologie|trichologie|botox|ventre|poitrine|arteres?|rajeunissement|homme|femme|sportifs?"
    r"|musiciens|footballeurs|stresses)"
)
_KNOWN = (
    r"(?:ophtalmo|onco|uro|neuro|cardio|dermato|gyneco|pneumo|radio|angio|phlebo|procto|hemato|nephro|rhumato"
    r"|endocrino|gastroentero|entero|hepato|infectio|immuno|psycho|stomato|allerg"
    r"|laryngo|otorhinolaryngo|oto|rhino|audio|physio|patho|anatomopatho|cyto|bacterio|micro|microbio|bio|addicto"
    r"|tabaco|diabeto|geronto|senol|andro|podo|odonto|implanto|parodonto|traumat?o|anesthesio"
    r"|toxico|viro|parasito|pharmaco|sexo|chrono|etho|epidemio|cancero|vasculo|sophro|ideo|socio|astro|meteoro"
    r"|techno|ethno|climato|geo|archeo|hydro|histo|embryo|myo|ana|homo|dia|cata|pro|mono|epi|trilogue"
    r"|proct|alg|retino|glaucomat|cataract|strab|sen|otoneuro|neuroradio|neuropsycho|urogyneco|oculo|ocul"
    r"|immunoallergo|neonato|naturo|biotechno|vir|capillo)"
)

INVENTED = Claim(
    patterns=(
        rf"(?!{_KNOWN}o?log)[a-z]{{4,}}(?:ologue|ologiste)s?",
        r"(?:chirurgien|medecin|docteur)(?:ne)?s? (?:visagiste|du sourire|esthetique|de la silhouette"
        r"|plasticien de|du regard|de l'homme|du sexe|intime)(?: [\w']+){0,3}",
        r"(?:nutritherapeute|posturologue|occlusodontiste|facialiste|esthetologue|coach (?:visuel|hormonale?"
        r"|certifie)|praticien(?:ne)? en (?:integration|hypno|energ)\w*)(?: [\w-]+){0,2}",
        r"(?:architecte|sculpteur|couturier|magicien|docteur) (?:du (?:visage|ballon|nez|sourire|sein|corps)|des "
        r"(?:footballeurs|stars|sportifs|danseurs|champions))",
        rf"(?:dr|docteure?|equipe|cabinet|praticien(?:ne)?|chirurgien(?:ne)?)\b[^.!?]{{0,40}}[, ](?:expert"
        rf"|specialiste|specialisee?|referent)e?s? (?:en |de la |du |des |de l'|dans (?:la |le |l'|les )?|de )"
        rf"(?:\w+ )?{_PART}(?: [\w']+){{0,4}}",
        rf"\A\W*(?:rdv avec |votre |notre |consulter (?:notre |votre )?|la |le ){{0,3}}(?:expert|specialiste|referent"
        rf"|surspecialiste)e?s? (?:en |de la |du |des |de l'|dans la )?(?:\w+ )?{_PART}(?: [\w']+){{0,6}}",
        rf"votre (?:chirurgien(?:ne)?|docteure?|specialiste|referente?) (?:du |de la |des |de l'|en )?{_PART}"
        rf"(?: [\w']+){{0,3}}",
        rf"(?:cabinet|equipe|centre|clinique)(?: est)? specialisee?s? (?:dans |en )(?:[\w']+ ){{0,2}}{_PART}",
        r"centre (?:national|europeen|international|mondial) (?:de la |du |des |de l')\w+"
        r"|expert\w* internationn?al\w*(?: \w+){0,4}",
        r"(?:double|triple|hyper|sur)[- ]?specialite inedite",
    ),
    message="« {found} » n’est pas un titre reconnu par le Conseil national de l’Ordre",
    help=_HELP,
    excused_by=frozenset({"AUTHORITY", "REFUSAL"}),
    severity=Severity.WARNING,
    unless=(
        r"(?:n'est pas|ne sont pas|n'existe|adress|orient|avec l'|avec le|correspond|consult\w+ un|vers un"
        r"|votre medecin|medecin traitant)\b",
    ),
)
BOUGHT = Claim(
    patterns=(
        r"(?:certifi(?!cat medical)|diplom|titulaire|certificat(?! medical)|master|label|fellow|ambassadeur|grade|titre"
        r"|instructeur|agree)\w*(?: [\w'«»\"()-]+){0,8} (?:fabricant|marque|academy|academie du|academie mondiale"
        r"|webinaire|seminaire|en ligne|laboratoire|joint academy|institut \w+|vestibule|joint)(?: [\w']+){0,4}",
        r"(?:platinum|gold(?! standard)|elite|master \w+ surgeon|grand fellow|world master|hip surgeon)"
        r"(?: [\w']+){0,4}",
        r"(?:« ?|\")?(?:le )?prof(?:esseur)?(?: ?»|\")?(?:,| ;)? (?:comme |dit[- ]on|l'appel|l'appell"
        r"|international|emerite|associe de l'(?:european|world|international))[\w']*(?: [\w',]+){0,5}",
        r"(?:l'appelle(?:nt)?|m'appellent|appellent|l'appelait) (?:« ?|\")?(?:le )?prof(?:esseur)?\b",
        r"(?:decerne|delivre|attribue)e?s? par (?:ses|le fabricant|la marque|les eleves|le club"
        r"|l'association des patients)(?: \w+){0,2}|s'est decerne(?: \w+){0,3}",
        r"(?:ancien(?:ne)?|chef|interne|detour|parenthese)(?: [\w'-]+){0,8} \(?(?:stage|visite|remplacement"
        r"|deux jours|webinaire)\b(?: [\w',]+){0,4}",
        r"(?:ancien(?:ne)? |ex[- ])?des hopitaux de paris(?= ?(?:\(|,|\W*\Z))|un detour par \w+|chaire privee"
        r"|membre fondateur de l'academie du \w+",
        r"au fil (?:de ses lectures|des lames)|c'est tout comme|affaire de virgules"
        r"|comme on l'entend dans le metier|double specialite",
    ),
    message="« {found} » n’est ni un titre ni un diplôme reconnu",
    help=_HELP,
    askable=False,
    excused_by=frozenset(),
    severity=Severity.WARNING,
    unless=(
        r"(?:ne |n')(?:\w+ ){0,2}(?:affich|cite|mention|porte|revendiqu|donne)\w*",
        r"(?:19|20)\d\d[ -]+(?:19"
        r"|20)?\d\d",
        r"(?:anesthesi|garantie|logiciel|appareil|implant de)\w*",
    ),
)
