"""No insult, no defamation, no discrimination (article R. 4127-31, loi of 29 July 1881)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CNOM_2021, CSP_7, CSP_31, PRESSE_1881
from chirsite.rules.shared.terms import Terms

_PERSON = r"(?:patiente?|internaute|individu|personne|confrere|consoeur|medecin|chirurgien(?:ne)?|monsieur|madame|dame)"
_ABUSE = (
    r"(?:mythomane|menteu(?:r|se)|idiote?|stupide|debile|imbecile|ingrate?|cretine?|escroc|aigrie?|malhonnete"
    r"|procedurie(?:r|re)|de mauvaise foi|malveillante?|cinglee?)s?"
)
_ORIGINS = r"(?:arabe|juif|juive|noire?|musulmane?|gitane?|rom|homosexuel(?:le)?|etrange(?:r|re)|immigree?)s?"

TERMS = Terms(
    patterns=(
        r"(?:connard|connasse|salope|salaud|encule|abruti|cretin|imbecile|ordure humaine|crevard)e?s?",
        rf"(?:cet(?:te)?|ce|un|une|le|la|quelques|des|certaine?s) {_PERSON}s? (?:est |sont |etait )?(?:\w+ )?{_ABUSE}",
        rf"(?:cet(?:te)?|ce) {_PERSON} (?:ment|nous diffame|me diffame|calomnie)",
        rf"sales? {_ORIGINS}|les {_ORIGINS} (?:sont (?:tous |toutes )?(?:des|sales|menteurs|voleurs|ingrats))",
    ),
    message="« {found} » est injurieux, diffamatoire ou discriminatoire",
    help="Le retirer. On peut écrire : « Le secrétariat reçoit les réclamations. »",
)

RULE = Rule(
    module=__name__,
    id="CNF-02",
    name="propos-injurieux",
    title="Propos injurieux, diffamatoire ou discriminatoire",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_31, CSP_7, CNOM_2021, PRESSE_1881),
    text=TERMS,
)
