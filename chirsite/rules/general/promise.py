"""No promise of a result, of a cure or of the absence of risk (article R. 4127-19-1, I)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CNOM_2014, CSP_19_1
from chirsite.rules.general.assurance import ALL as IMPLIED
from chirsite.rules.general.wording import ACT
from chirsite.rules.shared.disowned import HEARSAY, MYTH
from chirsite.rules.shared.excuses import QUESTION, REFUSAL
from chirsite.rules.shared.terms import Terms
from chirsite.rules.shared.together import Together

_CERTAIN = r"(?:garantie?s?|assuree?s?)(?! par)"
_VERY = r"(?:(?:est|sont|reste|rapide|simple|et|totalement|completement|absolument|toujours|quasiment) )*"
# « Patients sans risque cardiovasculaire », « sans risque de contamination »: a medical qualification, not a promise.
_QUALIFIED = r"(?:de|du|pour l[ea]|particulier|[a-z]+(?:ique|aire|eux|iel|if|al)s?)\b|d'|pour l'"
_NO_RISK = rf"sans (?:aucun |le moindre )?risques?(?! (?:{_QUALIFIED}))"
_HELP = "Écrire : « Aucun résultat ne peut être garanti ; les complications possibles sont décrites ci-dessous. »"

ABSOLUTE = Terms(
    patterns=(
        rf"(?:resultats?|succes|reussite|guerison|satisfaction|efficacite)"
        rf" (?:(?:esthetiques?|fonctionnels?|durables?|naturels?|visibles?|parfaits?|est|sont|toujours|totale"
        rf"|entierement|100 ?%) )*{_CERTAIN}(?: a vie| a 100 ?%)?",
        r"(?:nous|je) (?:vous )?garanti(?:ssons|s) (?:\w+ ){0,3}(?:resultats?|succes|reussite|guerison)",
        r"satisfaite? ou (?:remboursee?|reoperee?|retouchee?)",
        rf"{ACT} {_VERY}{_NO_RISK}",
        rf"{ACT} a risque (?:zero|nul)",
        r"(?:zero|0) (?:risque|complication|cicatrice|douleur|echec)s?",
        r"100 ?% (?:efficaces?|fiables?|garantie?s?|sans risque|de reussite|de guerison)",
        r"(?:efficaces?|fiables?|garantie?s?) a 100 ?%",
        # « Sans cicatrice visible » may be the plain truth of an endonasal route.
        rf"{ACT} {_VERY}sans (?:aucune |la moindre )?cicatrices?(?! (?:visible|cutanee|apparente|externe|adherente))",
        r"guerison (?:est )?certaine",
    ),
    message="« {found} » promet un résultat ou l’absence de risque",
    help=_HELP,
    unless=(QUESTION, REFUSAL),
    around=(*MYTH, HEARSAY),
)
LIKELY = Terms(
    patterns=(
        r"(?:debarrass|liber|gueri|elimin|effac)\w* definitivement (?:de |d')?(?:vos|votre|tous)",
        r"(?:elimine|supprime|efface)(?:nt)? (?:tout risque(?! de nouve)|toutes? (?:les )?complications?)",
        r"(?:resultats?|succes|guerison) a coup sur",
    ),
    message="« {found} » laisse croire à un résultat certain",
    help=_HELP,
    unless=(QUESTION, REFUSAL),
    severity=Severity.WARNING,
)


RULE = Rule(
    module=__name__,
    id="GEN-03",
    name="promesse-de-resultat",
    title="Promesse de résultat ou de risque nul",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_19_1, CNOM_2014),
    text=Together((ABSOLUTE, LIKELY, *IMPLIED)),
)
