"""No boast of never having been the object of a complaint (recommendations of 2021)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CNOM_2021
from chirsite.rules.promotion.clean_record import ALL as CLAIMS
from chirsite.rules.promotion.troubles import NO_RECORD, PRESUMED
from chirsite.rules.shared.terms import Terms
from chirsite.rules.shared.together import Together

# In a medical text a complaint is what the patient feels, and a « poursuite » what goes on.
_COMPLAINT = r"plaintes?(?! (?:douloureuse|fonctionnelle|somatique|du patient|de la patiente|des patients))"
_PROSECUTED = r"poursuites? (?:disciplinaires?|judiciaires?|penales?)|poursuites"
_TROUBLE = rf"(?:{_COMPLAINT}|{_PROSECUTED}|sanctions?|sanctionnee?s?|condamnations?|condamnee?s?)"
_ANYONE = r"(?:un|une|tout|aucun|les|des) (?:medecin|chirurgien|chirurgienne|praticien|praticienne)s?"

TERMS = Terms(
    patterns=(
        rf"(?:jamais|aucune?) (?:[\w']+ ){{0,4}}{_TROUBLE}",
        rf"sans (?:la moindre |aucune |une seule ){_TROUBLE}",
        rf"(?:ans|carriere|exercice|pratique|parcours) (?:[\w']+ ){{0,3}}sans {_TROUBLE}",
        r"sans (?:sanction|condamnation)s?",
    ),
    message="« {found} » se prévaut de l’absence de plainte",
    help="Le retirer. On peut écrire : « En cas de difficulté, vous pouvez saisir le conseil départemental. »",
    negatable=False,
    unless=(
        r"(?:rendez[ -]vous|federa|exprim|symptome|douleur|joueu|licencie|mutuelle)\w*",
        # What may befall a patient who does not come, and what a patient feels.
        r"(?:annul|renonc|absten|manqu|oubli)\w*|(?:ne pas|sans) venir|votre (?:absence|retard|refus)",
        r"changer d'avis|mal prise|(?:n'entraine|n'est suivi|ne donne lieu)\w*",
        r"chez (?:une?|des|les|certaine?s) \w+",
        r"chez (?:le |la |l')(?:nourrisson|nouveau-ne|bebe|enfant|adolescent|adulte)",
        # What the law says of any of them: « Un chirurgien n’a pas à dire… ».
        rf"{_ANYONE} (?:n'a|n'ont) pas a (?:dire|ecrire|afficher|annoncer|proclamer|publier) (?:que |qu'|sur )",
        rf"{_ANYONE}[^.;:!?]{{0,60}} (?:est|sont|reste(?:nt)?|demeure(?:nt)?) presumes? innocents?(?! que)",
        r"\bcci (?:donne|rend|emet) (?:seulement |toujours )?un avis\b",
    ),
    around=NO_RECORD,
    since=(PRESUMED,),
)

RULE = Rule(
    module=__name__,
    id="PRO-08",
    name="absence-de-plainte",
    title="Absence de plainte mise en avant",
    severity=Severity.ERROR,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2021,),
    text=Together((TERMS, *CLAIMS)),
)
