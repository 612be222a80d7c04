"""No letters, guest books or walls of thanks, not even as pictures (recommendations of 2021)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CNOM_2021, CSP_19_1
from chirsite.rules.shared.disowned import NOT_HERE, NOT_OURS
from chirsite.rules.shared.excuses import QUESTION, REFUSAL
from chirsite.rules.shared.others import OF_OTHERS
from chirsite.rules.shared.terms import Terms
from chirsite.rules.testimonials.wording import PATIENTS

# Hyphens and spaces: file names and addresses are read too.
TERMS = Terms(
    patterns=(
        r"merci(?:[ -](?:a vous|encore|infiniment|beaucoup|mille fois))?,?[ -](?:docteure?|dr|professeure?|doc)",
        r"merci (?:infiniment )?(?:au|a la|a mon|a ma) (?:docteure?|dr|professeure?|chirurgien(?:ne)?)(?: \w+)?"
        r"(?=\s*(?:[.!»\"]|\Z))",
        r"livres?[ -]d[' -]or(?! de la (?:phlebologie|chirurgie|medecine|specialite))",
        r"murs?[ -](?:de[ -]|des[ -])(?:remerciements?|mercis?)",
        r"(?:lettres?|cartes?|mots?|messages?|courriers?|dessins?)[ -](?:\w+[ -])?de[ -](?:remerciements?|gratitude)",
        rf"remerciements? (?:de|des) (?:nos |mes |ses )?(?:{PATIENTS}|familles)",
        r"(?:ils|elles) (?:nous|m')? ?ont (?:dit|ecrit) merci",
    ),
    message="« {found} » publie des remerciements",
    help="Retirer le texte ou l’image. Une photographie du secrétariat ou des locaux reste permise.",
    unless=(
        QUESTION,
        REFUSAL,
        r"(?:restent|demeurent|reste) (?:entre nous|prive|confidentiel|au dossier)|il en (?:est|va) de meme",
        r"(?:restent|demeurent|reste) (?:au cabinet|dans (?:notre|mon|un|le|nos|votre) (?:bureau|tiroir|dossier)s?)"
        r"(?=\s*(?:[.;!]|\Z))",
    ),
    # One that is given to somebody who leaves is for him alone.
    around=(NOT_OURS, NOT_HERE, *OF_OTHERS, r".*⟧ (?:l'|les )atten\w+[^.;!?]*\bpour (?:elles?|lui|eux) seule?s?\b"),
)

RULE = Rule(
    module=__name__,
    id="TEM-03",
    name="remerciements",
    title="Remerciements, livre d’or",
    severity=Severity.ERROR,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2021, CSP_19_1),
    text=TERMS,
)
