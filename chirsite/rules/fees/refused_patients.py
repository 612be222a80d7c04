"""No category of patients is turned away: coverage, origin, handicap (articles L. 1110-3 and R. 1110-8)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CSP_7, CSP_53, L1110_3, R1110_8
from chirsite.rules.fees.exclusion import EXCLUSION
from chirsite.rules.shared.terms import Terms
from chirsite.rules.shared.together import Together

_COVER = (
    r"(?:css|c2s|cmu(?:-?c)?|ame|complementaire sante solidaire|couverture maladie universelle(?: complementaire)?"
    r"|aide medicale (?:de l'|d')etat)"
)
_COVERS = rf"{_COVER}(?:(?: ?[/,] ?| et | ou | ni )(?:de |a )?(?:la |l')?{_COVER})*"
_HOLDERS = r"(?:patient|beneficiaire|assure|titulaire|personne)(?:e|s|es)?"
_COVERED = (
    rf"{_HOLDERS}(?: (?:beneficiaires?|titulaires?|relevant|affilie\w*))?(?: de| a| en| sous)?(?: la| l')? ?{_COVERS}"
)
_OTHERS = (
    rf"{_HOLDERS} (?:etrangere?s?|sans[- ]papiers|handicapee?s?|en fauteuil(?: roulant)?|sans mutuelle|seropositi\w+"
    r"|non francophones|ne parlant pas (?:le )?francais)"
)
_WHO = rf"(?:{_COVERED}|{_OTHERS})"
_SEEN = r"(?:accepte|admis|recu|vu|suivi|opere|consulte|pris en charge)(?:e|s|es)?(?: en consultation)?"
# « ne sont pas pris en charge différemment » says the contrary.
_OTHERWISE = r"(?! (?:differemment|autrement|moins|en dernier|a part|plus tard))"
_WE = r"(?:nous|je|le cabinet|le (?:docteur|dr\.?|chirurgien)(?: \w+){0,2}|la chirurgienne)"

TERMS = Terms(
    patterns=(
        rf"{_WHO}(?: ?:)? (?:non|ne (?:sont|seront) (?:pas|plus)) {_SEEN}{_OTHERWISE}",
        rf"{_WHO} refuse(?:e|s|es)",
        rf"(?:la |l')?{_COVERS} (?:non|n'est (?:pas|plus)|ne sont (?:pas|plus)) (?:accepte|admis)(?:e|s|es)?",
        r"(?:ne |n')(?:prend|prenons|prends|accepte|acceptons|recoit|recevons|recois) (?:pas|plus|aucune?) "
        r"(?:en charge |en consultation )?(?:de |d'|les |la |l'|des )?(?:nouveaux |nouvelles )?"
        rf"(?:{_WHO}|{_COVERS})(?! en compte)",
        rf"{_WE} (?:refuse|refusons) (?:les |des |tous les )?{_WHO}",
        rf"pas (?:de |d')(?:nouveaux )?{_COVERED}",
        rf"{_WHO} (?:sont (?:invite|prie)(?:e|s|es)|doivent) (?:a |de |d')?(?:consulter|s'adresser|se tourner|aller) "
        r"(?:a l'hopital|au chu|a un confrere|vers l'hopital|ailleurs|dans le public)",
    ),
    message="« {found} » écarte une catégorie de patients",
    help=(
        "Le retirer. On peut écrire : « Tous les régimes d’assurance maladie sont acceptés », ou dire la limite de "
        "compétence qui tient à la qualité des soins : « chirurgie de l’adulte seulement »."
    ),
    negatable=False,
    unless=("discriminat", "interdi", "s'expose", "saisir"),  # the law, told to patients
)

RULE = Rule(
    module=__name__,
    id="HON-05",
    name="patients-refuses",
    title="Refus d’une catégorie de patients",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(L1110_3, R1110_8, CSP_7, CSP_53),
    text=Together((TERMS, *EXCLUSION)),
)
