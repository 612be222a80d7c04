"""No superlative on oneself, no laudatory adjective (recommendations of 2021)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CNOM_2021, CSP_19_1
from chirsite.rules.comparisons.peers import PEER
from chirsite.rules.promotion.esteem import ALL as ESTEEM
from chirsite.rules.promotion.esteem import EVEN_THERE
from chirsite.rules.shared.disowned import HEARSAY
from chirsite.rules.shared.others import NOT_TIED
from chirsite.rules.shared.terms import Terms
from chirsite.rules.shared.together import Together

_HELP = "Dire le fait sans l’apprécier : « Bloc opératoire de la clinique X, chirurgie ambulatoire possible »."
_FIELD = (
    r"(?:de la (?:chirurgie|specialite|region|discipline)|en (?:chirurgie|france|europe)|du (?:secteur|departement)"
    r"|francais|europeen|mondial|regional|inconteste)e?"
)

# « La meilleure option », « Dr Leader », « rue de l’Excellence » and a « centre de référence » praise nobody.
_SUPERLATIVES = Terms(
    patterns=(
        rf"meilleure?s? (?!services?\b){PEER}",
        rf"{PEER} (?:numero (?:un|1)|n° ?1)(?! ?: (?:\w+ )?(?:operateur|aide|intervenant))",
        rf"(?:numero (?:un|1)|n° ?1) {_FIELD}",
        rf"(?<!\bdr )(?<!\bdocteur )leaders? {_FIELD}",
        r"experte? (?:incontestee?|mondiale?(?:ment connue?|ment reconnue?)?|hors pair)",
        rf"{PEER} (?:hors pair|d'exception|inegalee?s?|incomparables?|incontournables?|d'elite)",
    ),
    message="« {found} » est un superlatif",
    around=(HEARSAY, NOT_TIED, EVEN_THERE),
    help=_HELP,
)
_PRAISE = Terms(
    patterns=(
        rf"{PEER} (?:[\w'-]+ )?(?:de (?:grand |tres grand )?renom|renommee?s?|de renommee(?: \w+)?|(?:tres )?reputee?s?"
        r"|prestigieu(?:x|ses?)|d'excellence|irreprochables?|mondialement connue?s?)",
        r"(?:chirurgien(?:ne)?|medecin|praticien(?:ne)?|clinique|cabinet) de reference(?! (?:pour|de|des) )",
        rf"{PEER} reconnue?s? (?:mondialement|internationalement|dans le monde entier)",
        r"experte? (?:internationalement )?(?:reconnue?|renommee?|de renom)",
        r"plateau technique (?:[\w'-]+ )?(?:ultra-?moderne|de pointe|exceptionnel|dernier cri|d'exception)",
        r"a la pointe (?:de la technologie|du progres|de l'innovation|de la chirurgie)",
        r"(?:savoir-faire|expertise|dexterite|talent) "
        r"(?:exceptionnel(?:le)?|(?:incomparabl|inegal|irreprochabl|uniqu)e+)",
        r"(?:nos|mes|ses) resultats(?: [\w'-]+)? (?:sont )?(?:exceptionnels|remarquables|spectaculaires|excellents)",
        r"(?:soins|chirurgie|medecine|exigence|quete) d'excellence",
        r"l'excellence (?:medicale|chirurgicale|des soins|au service)",
        r"(?:mains? d'or|doigts d'or|doigts de fee)",
    ),
    message="« {found} » est laudatif",
    help=_HELP,
    severity=Severity.WARNING,
)


RULE = Rule(
    module=__name__,
    id="PRO-01",
    name="superlatif",
    title="Superlatifs et valorisation qualitative",
    severity=Severity.ERROR,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2021, CSP_19_1),
    text=Together((_SUPERLATIVES, _PRAISE, *ESTEEM)),
)
