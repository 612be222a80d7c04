"""Patients turned away without the word: another hospital, another day, a clientele one chooses, a payslip to"
" bring."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.shared.pairs import either_order, then
from chirsite.rules.shared.terms import Terms

_HELP = (
    "Le retirer. On peut écrire : « Tous les régimes d’assurance maladie sont acceptés », ou dire la limite de "
    "compétence qui tient à la qualité des soins : « chirurgie de l’adulte seulement »."
)
_COVER = (
    r"(?:css|c2s|cmu(?:-?c)?|ame|tiers payant|complementaire (?:sante )?solidaire|aide medicale (?:de l'|d')etat"
    r"|pris en charge a 100 ?%|ald)"
)
_AWAY = (
    r"(?:hopital(?: public)?|hopitaux|centre hospitalier|chu|dispensaire|structure publique|ailleurs"
    r"|autre (?:equipe|cabinet)"
    r"|centre habitue|d'autres structures|secteur public|passer mon chemin|voir les hopitaux)"
)
_LATER = (
    r"(?:dernier|premier|uniquement|seulement|un (?:jeudi|lundi|mardi|mercredi|vendredi) sur deux|fin de liste"
    r"|apres 1\d ?h"
    r"|deux creneaux|a cet effet|dix-huit mois|avec les internes|quand il reste|en second|a part|salon)"
)
_GROUP = (
    r"(?:porteu(?:r|se)s? du vih|seropositi\w+|non francophones|familles? du voyage|gens du voyage"
    r"|familles domiciliees"
    r"|familles du terrain|habitants de la cite|centres? d'hebergement|sans[- ]papiers|personnes? trans|transgenres?"
    r"|personnes? (?:en fauteuil|handicapees?|dependantes?|agees|obeses|sans activite|sous tutelle)|fauteuil roulant"
    r"|suivies? en psychiatrie|troubles du comportement|venus de l'etranger|refugies|migrants|detenus|toxicomanes"
    r"|situations compliquees|certaines communautes|communaute \w+|chomeurs|sdf|sans domicile)"
)
_REFUSED = (
    r"(?:(?:ne |n')(?:[\w']+ ){0,3}(?:pas|plus|aucune?)(?: [\w-]+){0,3} ?(?:recu|admis|accepte|traite|suivi"
    r"|opere|adapte|recoit"
    r"|reception|rendez-vous|en charge)?[\w·()]*|invitee?s? a (?:choisir|consulter|s'adresser)|comprendront"
    r"|adressee?s? (?:au|a l')|preferons|prefere (?:laisser|confier|adresser)|confier a|orienterons|dirige"
    r"|recommandons"
    r"|s'adresseront|voyez plutot|n'opere aucune|sans paiement d'avance)"
)
_CHOSEN = (
    r"(?:choisie|exigeante|triee|selectionnee|aisee|haut de gamme|privilegiee|elegante|raffinee|internationale"
    r"|cadres?"
    r"|select|premium|fortunee|de qualite|de standing)"
)
_OLD = r"(?:soixante|soixante-dix|quatre-vingts?|[6-9]\d)"

_WHO = Terms(
    patterns=(
        *either_order(_GROUP, _REFUSED, 80),
        *either_order(_GROUP, _AWAY, 100),
        rf"{_GROUP}[\w ]{{0,40}} ?\? [^.!?]{{0,60}}?(?<!\w)(?:{_AWAY}|prefer\w+|confier|l'esprit de la maison"
        rf"|a d'autres)",
        r"(?:pas|n'est pas|ce n'est pas) (?:dans )?l'esprit de la maison",
        *either_order(
            r"(?:parl\w+|s'exprim\w+|maitris\w+|comprendre) (?:pas |mal |couramment |bien )?(?:en |le )?francais",
            r"(?:ne (?:recevons|sont|prenons|recoit) (?:pas|plus)|reserve\w*|il vous faudra"
            r"|revenez quand|faute d'interprete)",
            70,
        ),
        then(
            rf"(?:au-dela de|apres|passe|plus de|a partir de) {_OLD}(?:[- ]\w+)? ans",
            r"(?:ne (?:prend|prenons|s'ouvre|recoit|recevons)[\w ]{0,20}(?:plus|pas)|laisser la place"
            r"|a quoi bon|actifs"
            r"|place aux|nous preferons)",
        ),
        rf"(?:pas de|plus de|aucun) (?:nouve(?:au|lle|aux)[\w·]* )?(?:patient|rendez-vous)[\w·]*(?: [\w']+){{0,3}} "
        rf"(?:au-dela de|apres|de plus de) {_OLD} ans",
        r"(?:apres|passe|au-dela de) [\w-]+ ans \? non|nous consacrer aux actifs|la place aux actifs",
        r"(?:retirer|sans|laisser|garder|quitter) (?:tout |son |leur |leurs |votre |mon )?(?:signe (?:religieux"
        r"|d'appartenance)"
        r"|foulard|voile(?! du palais))|se presente tete nue|tenue neutre,? sans",
        r"taille \d\d (?:et|ou) plus|au-dela d'une certaine (?:taille|corpulence)",
        r"couples? (?:« ?)?(?:papa-maman|heterosexuels?|maries?)|parents maries",
        r"(?:n'accueille|ne recoit|recoit|accueille) (?:plus )?que (?:les|des) (?:personnes|patients|patientes"
        r"|esprits)(?: [\w']+){0,6}",
    ),
    message="« {found} » écarte une catégorie de patients",
    help=_HELP,
    severity=Severity.WARNING,
    negatable=False,
    unless=(
        r"(?:discriminat|interdi|s'expose|saisir|code de|loi\b|meme (?:delai|soin|accueil|facon|titre)"
        r"|sans distinction)",
        r"(?:comme (?:les autres|tous|tout)|accessible|rampe|interprete (?:est|peut|en)|ne (?:change"
        r"|modifie)\w* (?:rien|pas|ni))",
        r"(?:anesthesi|saignement|medicament|ordonnance|deambul|reeducation|contre-indi|scanner|irm\b)",
    ),
)
_MONEY = Terms(
    patterns=(
        *either_order(_COVER, _LATER, 80),
        *either_order(_COVER, _AWAY, 80),
        rf"(?:ni {_COVER} ni {_COVER}|je (?:ne suis|n'ai) (?:ni {_COVER}|pas de mutuelle))(?:[^.!?]{{0,40}})",
        r"(?:titulaires?|munis|patients|assures?)(?: [\w']+)? (?:d'une? |avec )(?:bonne|tres bonne"
        r"|excellente) (?:mutuelle|couverture)",
        r"(?:mutuelle|contrat|complementaire)s? (?:haut de gamme|(?:est|soit) des bons|(?:couvre"
        r"|rembourse) au moins \d+)",
        rf"(?:patientele|clientele|patient[\w·]*) {_CHOSEN}|(?:patientele|clientele) (?:a"
        rf"|aux) [\w ]{{0,15}}(?:quartiers|choisie)",
        r"(?:chirurgie|consultation|cabinet|cardiologie)(?: [\w'-]+){0,3} (?:haut de gamme"
        r"|a clientele choisie|entre gens)",
        r"entre (?:gens (?:qui|du|de)|soi)|gens de son monde|agenda separe|salon (?:prive|a part)"
        r"|deux (?:agendas|rythmes)",
        r"avis d'imposition|bulletins? de (?:paie|salaire)|fiches? de (?:paie|salaire)|justificatif de revenus",
        r"(?:creneaux|plages|rendez-vous|consultations?)(?: [\w'-]+){0,5} reserve[\w·]* (?:aux?"
        r"|a) (?:assures du regime|actifs|licencies"
        r"|patients (?:solvables|serieux)|couples|personnes)",
        r"(?:patients?|patientes?) (?:serieu\w+|qui mettent le prix|capables de se discipliner)"
        r"",
        r"(?:rendez-vous|creneau|delai)(?: [\w']+){0,8} pour ceux qui (?:choisissent|paient|prennent) (?:la"
        r"|une) consultation a",
    ),
    message="« {found} » trie les patients selon leurs moyens",
    help=_HELP,
    severity=Severity.WARNING,
    negatable=False,
    unless=(
        r"(?:discriminat|interdi|s'expose|saisir|code de|loi\b|meme (?:delai|soin|accueil|titre)"
        r"|sans distinction|pratique"
        r"|accepte\w*(?! que)|droit|demand\w+ (?:de|la|le)|applique\w*|ouverts? a|faire|carte vitale"
        r"|obtenir|dispense)",
    ),
)

EXCLUSION = (_WHO, _MONEY)
"""What the rule on refused patients looks for beside plain refusals."""
