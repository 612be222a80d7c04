"""No unproven or illusory practice (article R. 4127-39)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CNOM_2021, CSP_39
from chirsite.rules.science.doubt import DOUBT
from chirsite.rules.science.wonders import HARMLESS, PLACEBO
from chirsite.rules.shared.terms import Terms
from chirsite.rules.shared.together import Together

_HERE = r"\b(?:nous|notre|nos|cabinet|disponible)\b"

TERMS = Terms(
    patterns=(
        r"(?:protocole|cure|programme|bilan|seance|massage|regime)s? (?:[\w'-]+ )?(?:de )?detox(?:ification|ifiante?)?"
        r"(?: post-?operatoire)?",
        r"ozonotherapies?",
        r"bioresonances?",
        r"iridologies?",
        r"lithotherapies?",
        r"magnetotherapies?",
        r"biodecodages?|decodages? biologiques?",
        r"(?:medecine|therapie|analyse|soin)s? quantiques?",
        r"(?:hydrotherapie|irrigation|nettoyage) du colon",
        r"(?:nos|cures? de|seances? de) (?:perfusions? (?:de vitamines|vitaminees?)|vitaminotherapie)",
        r"(?:traitement|remede|solution|produit|injection|cure|technique)s? miracles?",
    ),
    message="« {found} » : cette pratique n’est pas éprouvée",
    help="La retirer. Décrire ce que recommandent la HAS ou une société savante, avec la source.",
    unless=(*DOUBT, r"(?:signalez|arretez|suivez|prenez)", r"risques? d"),
    around=(
        r".*⟧ ?: (?:sans|aucune?|pas de) (?:valeur|interet|utilite|fondement|base)(?: \w+)?(?=\s*(?:[.;,]|\Z))",
        rf".*⟧ (?:vu|vant|promi|vend)\w* (?:a la tele\w*|en ligne|sur internet|sur les reseaux)\b(?![^.!?]*{_HERE})"
        r"(?:[^.!?]*[.!?]){1,3} (?:\w+ )?(?:ne (?:fait|font|guerit|guerissent|repousse|remplace)\w*|evitez)",
    ),
)

RULE = Rule(
    module=__name__,
    id="SCI-03",
    name="pratique-non-eprouvee",
    title="Pratique non éprouvée proposée",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_39, CNOM_2021),
    text=Together((TERMS, PLACEBO, HARMLESS)),
)
