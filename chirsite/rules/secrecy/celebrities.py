"""No famous patient is named or hinted at, even if he spoke (article R. 4127-4; CE, 26 September 2018)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CE_2018, CSP_4
from chirsite.rules.shared.terms import Terms

_FAMOUS = r"(?:stars?|celebrites?|vedettes?|people|personnalites|champion(?:ne)?s|artistes celebres|sportifs celebres)"
_KNOWN = (
    r"(?:stars?|celebrites?|vedettes?|personnalites?|act(?:eur|rice)s?|comedien(?:ne)?s?|chanteu(?:r|se)s?"
    r"|animat(?:eur|rice)s?|presentat(?:eur|rice)s?|footballeu(?:r|se)s?|rugbym[ae]n|handballeu(?:r|se)s?"
    r"|joueu(?:r|se)s?|champion(?:ne)?s?|capitaine|mannequins?|ministres?|deputee?s?|influenceu(?:r|se)s?)"
)
_WE = r"(?:nous avons|j'ai|notre equipe a|le (?:dr|docteur) [\w'-]+ a)"

TERMS = Terms(
    patterns=(
        r"(?:chirurgien(?:ne)?|medecin|docteur|clinique|cabinet)s? (?:prefere |attitre )?"
        rf"(?:de la |de |des |d'une? |du |d'){_FAMOUS}",
        rf"{_KNOWN} [^.!?]{{0,60}}?(?:operee?s? (?:chez nous|par nos soins|par notre equipe|dans notre)"
        r"|nous (?:a|ont) (?:confie|fait confiance|choisis?)|(?:est|sont|compte(?:nt)? parmi) nos patiente?s?)",
        rf"{_WE} (?:eu (?:l'honneur|la chance|le plaisir) d')?(?:operer?|soigner?|traiter?) "
        rf"(?:la |le |l'|une? |des |plusieurs |de nombreu(?:x|ses) ){_KNOWN}",
        r"patient(?:e|ele)?s? (?:celebres?|people|vip)|clientele (?:celebre|people|vip|de stars)",
    ),
    message="« {found} » fait état d’un patient connu",
    help="Le retirer, même si ce patient en a parlé : « Le cabinet ne communique jamais l’identité de ses patients. »",
)

RULE = Rule(
    module=__name__,
    id="SMR-04",
    name="patient-celebre",
    title="Patient célèbre mentionné",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_4, CE_2018),
    text=TERMS,
)
