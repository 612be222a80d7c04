"""No testimonial of a patient, named or not (article R. 4127-19-1, I)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CNOM_2021, CSP_19_1
from chirsite.rules.shared.excuses import QUESTION, REFUSAL
from chirsite.rules.shared.terms import Terms
from chirsite.rules.shared.together import Together
from chirsite.rules.testimonials.voices import ANNOUNCED, SPOKEN
from chirsite.rules.testimonials.wording import DOCTOR, PATIENTS

_SIGNATURE = r"(?:(?:m\.|mme|mlle|mr) ?[a-z]\.|[a-z]+(?:-[a-z]+)? [a-z]\.|[a-z]+, \d\d ans|une? patiente?)"
_READ = r"(?:lire|lisez|voir|voyez|decouvr(?:ir|ez)|consulte[rz]|retrouve[rz]|ecoute[rz])"

TERMS = Terms(
    patterns=(
        rf"(?:(?:je|mon|ma|m'a|merci (?:pour|a|infiniment))\b|j')[^—–]{{1,200}}?[.!»\"”] ?[—–] ?{_SIGNATURE}",
        rf"grace (?:au|a la|a mon|a ma|a ce|a cette) {DOCTOR}(?: [\w-]+){{0,3}},? (?:je|j'\w+|ma|mon|mes)",
        rf"temoignages? de (?:nos|mes) {PATIENTS}|nos temoignages",
        rf"{_READ} (?:tous )?(?:les|des|leurs?|nos|quelques) temoignages",
        # Alone in its block: a heading, a link, a button.
        rf"\A(?:les )?temoignages?(?: (?:de|des|de nos) {PATIENTS})?\Z",
        r"(?:nos|mes) patiente?s (?:temoignent|parlent de nous|en parlent|nous recommandent)",
        r"ce qu(?:e disent|'en disent|e pensent|'en pensent) (?:nos|mes) patiente?s|paroles? de patiente?s",
        rf"j'ai ete (?:\w+ )?operee? (?:[\w']+ ){{0,4}}par (?:le |la |mon |ma )?{DOCTOR}",
        rf"(?:il|elle|(?:le |la )?{DOCTOR} [\w-]+) m'a "
        r"(?:sauvee?|redonnee?|rendu (?:la vie|le sourire|confiance)|operee?|changee?|transformee?)",
    ),
    message="« {found} » est un témoignage de patient ou l’annonce",
    help="Le retirer. On peut écrire : « Le site ne publie pas de témoignages de patients. »",
    unless=(QUESTION, REFUSAL),
)

RULE = Rule(
    module=__name__,
    id="TEM-01",
    name="temoignage-de-patient",
    title="Témoignage de patient",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_19_1, CNOM_2021),
    text=Together((TERMS, SPOKEN, ANNOUNCED)),
)
