"""An advertisement for a device carries the mentions of article R. 5213-1, and never its reimbursement."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import L5213
from chirsite.rules.passages import Passage
from chirsite.rules.shared.excuses import QUESTION, REFUSAL
from chirsite.rules.shared.terms import Terms

CE_MARK = "produit de sante reglemente qui porte, au titre de cette reglementation, le marquage ce"

TERMS = Terms(
    patterns=(
        r"(?:publicites?|communication publicitaire|contenu sponsorise|annonce) ?:? [^.!?]{0,60}?"
        r"dispositifs? medica(?:l|ux)",
        r"(?:achetez|commandez|procurez-vous) [^.!?]{0,60}?dispositifs? medica(?:l|ux)",
        r"dispositifs? medica(?:l|ux) [^.!?]{0,60}?(?:en vente|en promotion|a commander)",
    ),
    message="« {found} » : une publicité de dispositif médical sans la mention du marquage CE",
    help="Retirer la publicité. Décrire le dispositif par son type, sans marque ni invitation à l’acheter.",
    unless=(QUESTION, REFUSAL, r"(?:loi|article|code|reglement|interdi\w+|autorisation)\b"),
)


def check_text(passage: Passage) -> Iterator[Hit]:
    """MED-05: a block that advertises a device holds the mandatory sentence."""
    if CE_MARK not in passage.folded:
        yield from TERMS(passage)


RULE = Rule(
    module=__name__,
    id="MED-05",
    name="publicite-de-dispositif-sans-mentions",
    title="Publicité de dispositif médical sans ses mentions",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(L5213,),
    text=check_text,
    expressions=(TERMS,),
)
