"""No disparagement of colleagues or establishments (articles R. 4127-56 and R. 4127-19-1, I)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CE_2016, CSP_19_1, CSP_56
from chirsite.rules.colleagues.slights import MADE_GOOD, MISTRUSTED
from chirsite.rules.shared.terms import Terms
from chirsite.rules.shared.together import Together

_COLLEAGUES = r"(?:confreres|consoeurs|collegues|chirurgiens|medecins|praticiens|cliniques|etablissements|cabinets)"
_OTHERS = rf"(?:(?:des |d'|de certains |de |de nos |de mes |de ses )(?:autres )?{_COLLEAGUES})"
# « Après échec des autres traitements » is medicine: the others must be people.
_OTHERS_ALONE = r"(?:des |d')autres(?=\s*(?:[.,;!?»)]|\Z))"
_BAD = (
    r"(?:incompetente?s?|peu scrupuleu(?:x|ses)|sans scrupules?|malhonnetes?|irresponsables?|charlatans|bacleurs"
    r"|dangereu(?:x|ses)|avides|moins scrupuleu(?:x|ses)|mal formes|mal formees)"
)

TERMS = Terms(
    patterns=(
        rf"(?:rates|ratages|massacres|boucheries|betises|degats) (?:{_OTHERS}|{_OTHERS_ALONE})",
        rf"(?:erreurs|fautes|echecs|negligences) (?:de nos |de mes |de certains |d'autres |des autres ){_COLLEAGUES}",
        rf"(?:certaine?s|beaucoup de|trop de|la plupart des|mes|nos|les autres|d'autres) {_COLLEAGUES} "
        rf"(?:qui )?(?:sont )?(?:\w+ )?{_BAD}",
        rf"(?:certains|beaucoup de|trop de|la plupart des|mes|nos) {_COLLEAGUES} "
        r"(?:qui )?(?:baclent|mentent|arnaquent|ne (?:savent|maitrisent|connaissent|respectent))",
        r"usines? a (?:operer|operations|protheses|seins|malades|patients|fric)",
        r"(?:repar(?:er?|ons)|corrig(?:er|eons)|rattrap(?:er?|ons)) (?:le travail|les? (?:degats|betises)) "
        r"(?:des autres|d'autres|de nos confreres|de mes confreres)",
    ),
    message="« {found} » dénigre des confrères ou des établissements",
    help="Le retirer, ou rester aux faits : « Chirurgie secondaire : indications. »",
)

RULE = Rule(
    module=__name__,
    id="CNF-01",
    name="denigrement",
    title="Dénigrement de confrères ou d’établissements",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_56, CSP_19_1, CE_2016),
    text=Together((TERMS, MADE_GOOD, MISTRUSTED)),
)
