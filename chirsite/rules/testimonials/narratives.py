"""No story told by a patient, written or filmed (article R. 4127-19-1, I)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CSP_19_1
from chirsite.rules.shared.disowned import NOT_HERE, NOT_OURS
from chirsite.rules.shared.excuses import QUESTION, REFUSAL
from chirsite.rules.shared.terms import Terms

_STORY = r"(?:parcours|operation|intervention|histoire|experience|aventure|vecu|rhinoplastie|prothese)"
_SURGERY = r"(?:parcours|operation|intervention|rhinoplastie|prothese|transformation)"
_NOT_DOCTOR = r"(?!(?:le|la|les|l'|un|une|votre|notre|mon|ma|dr|docteure?|pr|professeure?)\b)"
# Where others gather stories, told as a fact; « Lisez, sur ce forum, … » sends the visitor there.
_ELSEWHERE = (
    r"\A(?:certains|les|des|plusieurs) (?:forums|blogs|reseaux sociaux|sites|groupes) "
    r"(?:\w+ )?\w+(?:ent|ont) (?:des |les )?⟦"
)

TERMS = Terms(
    patterns=(
        rf"(?:mon|ma) {_STORY}(?: d[eu] [\w' ]{{1,20}})?, (?:racontee? )?par {_NOT_DOCTOR}[a-z-]+(?=\s*(?:[.!»,]|\Z))",
        rf"{_NOT_DOCTOR}[a-z-]{{1,30}}(?:, \d\d ans,)? (?:nous |vous )?raconte (?:son|sa) {_SURGERY}",
        r"(?:recit|temoignage video|video[ -]temoignage|interview|journal intime|journal de bord)s? "
        r"(?:de |d'|d'une? |de nos |des )(?:ancien(?:ne)?s? )?(?:patiente?|operee?)s?",
        r"j'ai (?:decide|choisi) de (?:me faire operer|sauter le pas|franchir le pas)",
        r"depuis mon operation,? (?:je|j'\w+|ma vie|mon quotidien)",
        r"mon chirurgien m'a (?:explique|rassuree?|conseillee?|ecoutee?|operee?|propose)",
    ),
    message="« {found} » annonce ou fait le récit d’un patient",
    help="Le retirer, ou écrire au nom du praticien : « Les étapes du parcours opératoire ».",
    unless=(QUESTION, REFUSAL, r"site de l'association [^.;:]{0,40}independante? du cabinet"),
    around=(NOT_OURS, NOT_HERE, _ELSEWHERE),
)

RULE = Rule(
    module=__name__,
    id="TEM-04",
    name="recit-de-patient",
    title="Récit ou vidéo d’expérience d’un patient",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_19_1,),
    text=TERMS,
)
