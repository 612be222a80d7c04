"""No title or diploma that the Conseil national has not authorised (article R. 4127-30-1)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CNOM_2021, CODE_PENAL_433_17, CSP_30_1, CSP_81
from chirsite.rules.shared.excuses import QUESTION, REFUSAL
from chirsite.rules.shared.terms import Terms
from chirsite.rules.shared.together import Together
from chirsite.rules.titles.claimed import BOUGHT, INVENTED

_GRANTED = r"(?:certifie|diplome|accredite|qualifie)e?s? (?:par |de |du |aupres de )?(?:la |le |l'|the )?"
_PRIVATE_BODY = (
    r"(?:(?:international|world|american|european|global) (?:[\w'-]+ ){0,2}(?:academy|board|institute|college|society)"
    r"|academie (?:internationale|mondiale|americaine|californienne|suisse|du lifting|de beaute)"
    r"|(?:academy|board|institute) (?:of|for) [\w'-]+|[\w'-]+ academy)"
)

TERMS = Terms(
    patterns=(
        rf"{_GRANTED}{_PRIVATE_BODY}",
        r"board[ -]certified",
        r"fellow (?:of|de) (?:the |l'|la )?(?:international|world|global|american) (?:academy|board|society|institute)",
        r"(?:platinum|platine|gold|diamond|elite|master) (?:injector|injecteur|injectrice|provider|trainer|surgeon)",
        r"injec(?:teur|trice)s? (?:certifie|agree|platine|platinum|gold|diamant)e?s?",
        r"titres? (?:decernes?|delivres?|attribues?) par (?:le|la|les|un|une) (?:laboratoire|fabricant|marque)s?",
        r"(?:chirurgien(?:ne)?|medecin|docteur|praticien(?:ne)?)s?"
        r" (?:facialiste|robotique|anti-?age|nutritherapeute|holistique|energeticien(?:ne)?)s?",
        r"(?:micronutritionniste|nutritherapeute|esthetologue|facialiste)s? (?:qualifie|diplome|certifie|agree)e?s?",
    ),
    message="« {found} » n’est pas un titre reconnu par le Conseil national de l’Ordre",
    help="Le retirer. Une formation se cite pour ce qu’elle est, dans le parcours : « Stage, hôpital …, 2011 ».",
    unless=(QUESTION, REFUSAL),
    # What the words mean: « … est une mention américaine, sans équivalent en France ».
    around=(
        r".*⟧(?: ?»)? est une? (?:mention|titre|label|formule|qualification) (?:americaine?|etrangere?|privee?)"
        r"\b[^.!?]* (?:sans (?:equivalent|valeur)|qui n'existe pas|inconnue?) en france"
        r"(?![^.!?]*\b(?:mais|obtenue?|docteur|dr|notre|nous)\b)",
    ),
)

RULE = Rule(
    module=__name__,
    id="TIT-03",
    name="titre-non-reconnu",
    title="Titre ou diplôme non reconnu",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_30_1, CSP_81, CNOM_2021, CODE_PENAL_433_17),
    text=Together((TERMS, INVENTED, BOUGHT)),
)
