"""Nothing lets anybody recognise a patient: the secret covers everything (articles R. 4127-4 and L. 1110-4)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CODE_PENAL_226_13, CSP_4, CSP_73, L1110_4
from chirsite.rules.secrecy.labelled import LABELLED
from chirsite.rules.secrecy.persons import CALLED, CIVILITY, MONTH, NAME, TRADE
from chirsite.rules.secrecy.recognisable import KNOWN_HERE
from chirsite.rules.shared.terms import Terms
from chirsite.rules.shared.together import Together

_AGE = r"(?:agee? de )?\d{1,3} ans(?! (?:d'|de |plus|apres|avant))"
_AT = r"(?:a|au|aux) (?!domicile|la retraite|temps|mi-temps|plein|son compte|chomage|l'etranger|risque)[\w'-]+"
_IMAGE = r"(?:(?:\w+-?)?scanner|irm|radio|\w*graphie|cliche|compte rendu)s?"
_BORN = (
    rf"nee? (?:le \d{{1,2}}(?:er)? ?(?:{MONTH}|[/.-] ?\d{{1,2}} ?[/.-])(?: ?\d{{4}})?|en (?:{MONTH} )?(?:19|20)\d\d)"
)

TERMS = Terms(
    patterns=(
        rf"{CIVILITY} {NAME},? \(?{_AGE}(?:, {TRADE}(?: {_AT})?)?",
        rf"{CIVILITY} {NAME},? (?:a ete )?operee? (?:le|en|du|au|depuis|par) [\w'-]+",
        rf"{_AGE},? (?:une? |le |la |l')?{TRADE} {_AT}",
        rf"{TRADE} {_AT},? {_AGE}",
        rf"{_IMAGE}(?: [\w'-]+){{0,4}} ?[,:] {CALLED},? \(?{_BORN}",
        r"(?:ipp|numero de dossier|numero de securite sociale|nir) ?(?:n° ?|no )?:? ?\d[\d ]{4,}\d",
    ),
    message="« {found} » permet d’identifier un patient",
    help="Ôter le nom, l’âge, le métier et le lieu : « un adulte actif ». Raconter un cas n’est utile que sans eux.",
    negatable=False,
)

RULE = Rule(
    module=__name__,
    id="SMR-01",
    name="patient-identifiable",
    title="Patient identifiable dans un texte",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_4, L1110_4, CODE_PENAL_226_13, CSP_73),
    text=Together((TERMS, *LABELLED, KNOWN_HERE)),
)
