"""Medical information completes the consultation and does not replace it (charte of 2014, point 3)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import CNOM_2014
from chirsite.rules.shared.excuses import QUESTION, REFUSAL
from chirsite.rules.shared.sought import Sought
from chirsite.rules.shared.terms import Terms

TERMS = Terms(
    patterns=(
        r"plus besoin de (?:consulter|voir un medecin|voir un chirurgien|prendre rendez-vous)",
        r"(?:sans|inutile de) (?:avoir a )?(?:consulter|voir) (?:un |de |votre |le )(?:medecin|chirurgien)",
        r"(?:site|page|articles?|informations?|videos?|fiches?) (?:[\w'-]+ ){0,3}?remplace(?:nt)? "
        r"(?:la |une |votre )consultation",
    ),
    message="« {found} » fait de l’information un substitut de la consultation",
    help="Écrire : « Ces informations ne remplacent pas un avis médical individuel. »",
    unless=(QUESTION, REFUSAL),
)


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """SCI-08 on each rendered medical page: the sentence can be read."""
    from chirsite.model.wording import NOT_A_CONSULTATION

    for page in site.project.pages():
        for facts in site.written(page):
            if page.kind.is_medical and not site.shows(facts, NOT_A_CONSULTATION):
                message = "la page ne rappelle pas que l’information ne remplace pas la consultation"
                advice = f"Le thème doit afficher : « {NOT_A_CONSULTATION} »"
                yield Hit(Span(facts.path), message, advice, excerpt=NOT_A_CONSULTATION)


AUDIT = Sought(
    label="que l’information ne remplace pas une consultation",
    pattern=r"\b(?:remplac|substitu)\w*[^.]{0,20} pas\b|\bne (?:\w+ ){0,3}(?:remplac|substitu|saurai)",
    help="Écrire : « Ces informations ne remplacent pas une consultation. »",
    medical=True,
)

RULE = Rule(
    module=__name__,
    id="SCI-08",
    name="information-sans-consultation",
    title="Rappel que l’information ne remplace pas la consultation absent",
    severity=Severity.WARNING,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2014,),
    text=TERMS,
    output=check_page,
    audit=AUDIT,
)
