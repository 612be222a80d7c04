"""No league table, of the practitioner or of the place he works in (article R. 4127-19-1)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CSP_19_1
from chirsite.rules.shared.disowned import NOT_OURS
from chirsite.rules.shared.excuses import REFUSAL
from chirsite.rules.shared.terms import Terms

_RANKED = (
    r"(?:hopitaux|cliniques|etablissements|chirurgiens|medecins|praticiens|docteurs|specialistes|services|centres)"
)
_PAPER = r"(?:(?:du |par (?:le )?|de )?(?:magazine|hebdomadaire|point|figaro|nouvel obs\w*|newsweek|capital|express))"
_PRESS = r"(?:magazines|hebdomadaires|journaux|sites)"
_OURS = r"\b(?:nous|notre|nos|mon|mes|y)\b"
_WORK = r"\b(?:chirurg|operatoire|clinique|medecin|praticien)"
_ILLS = r"(?:calculs|causes|fractures|tumeurs|cancers|maladies|hernies|douleurs|complications|blessures|entorses)"

# A lesion, an act and a patient are classed too: the league must be named.
TERMS = Terms(
    patterns=(
        r"palmares(?! (?:sportif|olympique|(?:du|d'un) (?:baby-?foot|tournoi|club|champion|festival|cross)))"
        r"(?! des (?!hopitaux|cliniques|etablissements|chirurgiens|medecins|meilleur))",
        rf"top [-\d ]*(?:des )?(?:meilleurs )?{_RANKED}",
        r"top (?:doctors?|surgeons?|clinics?|docteurs?)",
        rf"classements? (?:national |regional )?(?:des (?:meilleure?s )?{_RANKED}|{_PAPER})",
        r"classee?s? (?:\d+(?:er?|re|eme)?|n° ?\d+|numero \d+|premiere?s?|deuxiemes?|troisiemes?) "
        rf"(?:du (?:palmares|classement)|au (?:palmares|classement)|dans le (?:palmares|classement)|{_PAPER}"
        rf"|(?:des|parmi les) {_RANKED}|de la region|de france|en france)",
        rf"classee?s? parmi les (?:\d+ )?(?:meilleure?s?|premiere?s?) {_RANKED}",
        r"world's best \w+",
    ),
    message="« {found} » renvoie à un classement",
    unless=(REFUSAL, r"(?:faut-il (?:croire|se fier)|que (?:penser|valent))\b"),
    # Of league tables in general: « Classé deuxième. Nous n’en faisons pas état. » says it all the same.
    around=(
        rf"\A(?:(?:les|des|certains) {_PRESS} publi\w+ )?(?:les|des|ces|certains|leurs) ⟦{NOT_OURS}",
        rf"\A(?:les|ces) ⟦⟧ (?:de|des) {_PRESS} (?:ne )?(?:mesur|compt|reflet|repos)\w+(?![^.!?]*{_OURS})",
        rf"\A(?![^⟦]*{_WORK})[^.;:!?⟦]*\b(?:tournoi|championnat|petanque|match|concours)\b[^.;:!?⟦]*⟦⟧(?! de)",
        r"\A⟦⟧ de la (?:petanque|belote|tombola|course|kermesse|chorale)\b",
        rf"\Aparmi les {_ILLS}\b[^.;:!?⟦]*⟦⟧(?! de)",
    ),
    help="Retirer le rang, le logo et le lien. La certification de la Haute Autorité de santé peut être citée.",
)

RULE = Rule(
    module=__name__,
    id="CMP-03",
    name="palmares",
    title="Palmarès et classements",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_19_1,),
    text=TERMS,
)
