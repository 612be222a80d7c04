"""A brand of medicine or device praised, asked for or given: told by its class in the lexicon, or by its sign."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.shared.claims import Claim, Who
from chirsite.rules.shared.terms import Terms

_BRAND = Who(frozenset({"DRUG_BRAND"}))
_HELP = "Employer la dénomination commune, sans prix ni promesse : « toxine botulique : indications, risques »."
_PRAISE = (
    r"(?:la |les |une |vraie )?(?:rolls|star|merveilles?|bijou|reference|ambassadeur|nec plus ultra|excellence"
    r"|couture)",
    r"(?:l'ami|l'allie|le reflexe|votre allie|secret|fontaine)(?: [\w'-]+){0,2}|bluffant\w*|redoutable|fetiche"
    r"|preferee?s?|magique",
    r"(?:fait|font|faire) (?:merveille|fondre|disparaitre|oublier|reculer|refleurir|descendre|passer"
    r"|machine arriere|des miracles)",
    r"(?:a|ont) change (?:la (?:donne|vie)|nos|tout|ma)|rien ne vaut|on adore|on l'aime bien|a tout pour vous plaire",
    r"(?:exigez|exiger|reclamez|demandez(?:-(?:la|le|les|nous|lui))?|essayez|decouvrez|decouvrir|adoptez"
    r"|commandez|commander|obtenir)",
    r"(?:nous|j'|je|docteur) (?:en |n'|ne |l'|les )?(?:avons|ai|a|avez)? ?(?:injectons|injecte|choisi|adopte"
    r"|commande|retenu|travaillons"
    r"|posons|implantons|jurons|utilisons que|retenons|conseillons)",
    r"(?:vient d'arriver|est arrivee?|arrivee? au cabinet|nouvelle generation|en une seule|derniere generation"
    r"|nouveaute)",
    r"on n'y pense plus|nous ne voyons (?:presque )?plus|sans (?:hesiter|crainte)"
    r"|vous (?:fondez|revivez)|et ca joue",
    r"plus (?:efficaces?|fiables?|performante?s?|naturels?)(?: \w+)?|efficace en"
    r"|remarquables?|exclusivement",
    r"(?:(?:trois|quelques|deux|une) )?(?:gouttes?|soupcon|noisette|touche) (?:de|d')|(?:retrouvee?|souplesse"
    r"|liberte|jeunesse|printemps)",
    r"(?:votre|ma|une|notre) (?:seance|piqure|ordonnance)(?: [\w'-]+)?|seance (?:express|flash)|seringues?"
    r"|inside|en vente",
    r"\d[\d ]{0,12} ?(?:€|euros)|a (?:paris|lyon|nice|cannes|bordeaux|marseille|lille|toulouse|nantes|strasbourg)"
    r"|je (?:veux|reserve)",
    r"(?:s'en va|disparait|vie reprend|rend la|redressez|la solution|qui rend|tout le monde devrait"
    r"|recommandee? par)(?: [\w'-]+)?",
)
_CAUTIOUS = (
    r"(?:signal\w+|arret\w+|interromp\w+|prevenez|informez|precisez|suspend\w+|contre-indi\w+|indesirables?"
    r"|notice|allerg\w+"
    r"|antidote|interaction|interets?|consultante?|transparence|molecule|substance|generique|principe actif"
    r"|nom commercial"
    r"|publicite|promotion|retire\w*|rappel|lot|matricul\w+|carte d'implant|autorisation|remboursement"
    r"|prescri\w+ (?:par|hors)"
    r"|hors autorisation|sur ordonnance|medecin traitant|ne (?:pas|sont|est)|n'est)",
)

BRANDS = Claim(
    patterns=_PRAISE,
    of=_BRAND,
    within=14,
    message="« {found} », dit de {of}, fait la publicité d’un produit de santé",
    help=_HELP,
    severity=Severity.WARNING,
    negatable=False,
    unless=_CAUTIOUS,
)
SIGNED = Terms(
    patterns=(
        r"(?<=[®™]) ?[^.!?;]{0,60}?(?<!\w)(?:la rolls|seance|express|exclusivement|reference|redressez|allie"
        r"|demandez-lui)",
        r"(?:la|le) rolls (?:de|des|du)|(?:gamme|seringues?|implants|vis|prothese) [\w'-]+,? (?:la rolls"
        r"|l'excellence)",
        r"(?:petite|celebre) (?:fiole|pilule|ampoule) (?:americaine|bleue|magique)|pilule bleue"
        r""
        r"",
        r"echantillons? (?:de|d')(?: [\w']+){0,5} (?:vous attendent|a l'accueil|offerts?)"
        r"|le laboratoire nous a gates?",
        r"(?:une )?ordonnance et le tour est joue"
        r"|il suffit de le demander",
        r"(?:que votre chirurgien (?:prefere|choisit|recommande)|recommande par le docteur a"
        r"|celui que nous choisirions)",
        r"(?:a|par|dont) (?:tous ses|tous nos) operes|que nos operes (?:apprecient|plebiscitent|adorent)"
        r"|plus jamais sans",
        r"renouvelez-le|reclamez-le|demandez-la|exigez-l[ea]|demandez-nous (?:votre|la votre)|et nulle autre",
        r"fait oublier (?:le|la|les|au) [\w]+|se fait oublier au point"
        r"|peu de jeunesse en seringue",
    ),
    message="« {found} » recommande un produit de santé au public",
    help=_HELP,
    severity=Severity.WARNING,
    unless=(r"(?:publicite|interdi|notice|indesirables?|medecin traitant|pharmacien vous)",),
)
