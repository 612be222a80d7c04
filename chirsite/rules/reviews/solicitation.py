"""Nobody is asked for a review (articles R. 4127-19 and R. 4127-19-1; the most protective of the positions held)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.rules.base import Evidence, Hit, Rule, Site
from chirsite.rules.citations import CSP_19, CSP_19_1
from chirsite.rules.reviews.opinions import ASKED
from chirsite.rules.shared.excuses import REFUSAL
from chirsite.rules.shared.fetched import embedded, linked
from chirsite.rules.shared.terms import Terms
from chirsite.rules.shared.together import Together

_WRITE = (
    r"(?:laisse[rz]?|depose[rz]|poste[rz]|ecri(?:re|vez)|publie[rz]|mett(?:re|ez)|redige[rz]|donne[rz]|attribue[rz]"
    r"|partage[rz])"
)
_OPINION = r"(?:avis|commentaires?|note|evaluation|recommandation|(?:[1-5]|cinq) etoiles|etoiles)"
_WHERE = r"(?:google|doctolib|internet|facebook|trustpilot|realself|notre (?:page|fiche)|ma (?:page|fiche))"
_TAKEN = r"(?:tou(?:s|tes) )?(?:vos|votre|les|la) (?:medicament|traitement|ordonnance|allergie|antecedent|question)s?"
_END = r"(?=\s*(?:[.!]|\Z))"
_LINKS = (
    "/writereview",
    "writereview?",
    "g.page/r/",
    "trustpilot.com/evaluate",
    "/review?placeid",
    "tab=reviews&write",
)
_HELP = "Le retirer. On peut écrire : « Pour toute remarque, contactez le secrétariat. »"

TERMS = Terms(
    patterns=(
        rf"{_WRITE}-(?:nous|moi)(?: [\w']+){{0,2}} {_OPINION}",
        rf"{_WRITE}(?:-nous|-moi)? (?:[\w']+ ){{1,2}}{_OPINION}(?: \w+){{0,2}} sur {_WHERE}",
        r"(?:laissez|deposez|postez|publiez) (?:un|une|votre|vos) (?:avis|temoignages?|commentaires?)",
        # A patient writes down for us what he takes.
        rf"notez-(?:nous|moi)(?! (?:sur (?:un|une) (?:papier|feuille|carnet) )?{_TAKEN})",
        rf"notez (?:le cabinet|votre chirurgien(?:ne)?|votre medecin|le docteur|la clinique)(?: sur {_WHERE}|{_END})",
        rf"recommandez[ -](?:nous|moi)(?: sur {_WHERE}| a vos proches| autour de vous|{_END})",
    ),
    message="« {found} » sollicite un avis",
    help=_HELP,
    unless=(REFUSAL,),
    around=(
        r"\Asi vous ⟦⟧[^.;:!?]*, (?:n'y |n'en |ne |evitez )",
        # When to come is no judgement.
        r".*⟧ sur (?:l'heure|l'horaire|le jour|la date|le creneau) (?:qui|que) vous (?:arrang|convi|convena|prefer)\w*",
    ),
)


def check_page(site: Site) -> Iterator[Hit]:
    """AVI-04 on every rendered page: links, and frames, to a form for reviews."""
    for page in site.pages:
        for sign in dict.fromkeys((*linked(page, _LINKS), *embedded(page, _LINKS))):
            yield Hit(Span(page.path), f"lien vers un dépôt d’avis : « {sign} »", _HELP, excerpt=sign)


RULE = Rule(
    module=__name__,
    id="AVI-04",
    name="sollicitation-d-avis",
    title="Sollicitation d’avis",
    severity=Severity.ERROR,
    evidence=Evidence.STATED,
    citations=(CSP_19_1, CSP_19),
    text=Together((TERMS, ASKED)),
    output=check_page,
    audit=check_page,
)
