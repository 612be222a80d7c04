"""« The only one », « the first », « a pioneer »: implied comparisons (article R. 4127-19-1)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CSP_19_1
from chirsite.rules.comparisons.contrasts import ALONE
from chirsite.rules.comparisons.peers import PEER
from chirsite.rules.shared.terms import Terms
from chirsite.rules.shared.together import Together

_HERE = (
    r"(?:de (?:la|toute la) (?:region|ville|cote)|du (?:departement|secteur|bassin|grand \w+|sud|nord)"
    r"|dans (?:la region|le departement)|en (?:france|europe|region)|de france|au monde)"
)
_DOES = r"a (?:pratiquer|proposer|realiser|maitriser|utiliser|offrir|disposer)"
_SELF = (
    r"(?:je suis|nous sommes|(?:j'ai|nous avons) ete"
    r"|(?:notre|mon) (?:equipe|cabinet|clinique|centre|service) (?:est|a ete|fut)"
    r"|(?:le |la )?(?:docteur|dr) [\w'-]+(?: [\w'-]+)? (?:est|a ete|fut))"
)
_RANK = r"(?:(?:l'une? des |parmi les |le |la |les )(?:toute?s? )?(?:premiere?s?|seule?s?|uniques?|rares)|pionniere?s?)"
_OFFER = r"(?:technique|methode|protocole|procede|approche|savoir-faire|expertise)s?"

# « Un seul chirurgien vous suit » and a dated fact of history distinguish nobody.
TERMS = Terms(
    patterns=(
        rf"(?<!\bun )(?<!\bune )(?:seule?s?|uniques?) {PEER}(?: (?!et )[\w-]+){{0,3}}? (?:{_HERE}|{_DOES})",
        rf"{_SELF} (?:[\w'-]+ )?{_RANK}(?: {PEER})? (?:{_HERE}|{_DOES}|d[eu] |dans )",
        rf"premiere?s? {PEER}(?: [\w-]+)? {_HERE}",
        rf"pionniere?s?(?: [\w'-]+){{0,6}} {_HERE}",
        r"(?:notre|mon) (?:equipe|cabinet|clinique|centre|service) (?:est )?pionnier",
        r"en exclusivite(?= (?:au|a la|chez|dans|par|avec|ici|en)\b(?! l'(?:adulte|enfant)))",
        rf"{_OFFER} exclusi(?:f|ve|fs|ves)",
        rf"(?:{_OFFER}|{PEER}|plateau technique) uniques? (?:{_HERE}|en son genre|dans sa region)",
        rf"(?:le |la )?seule? {_HERE} a [\w-]+",
    ),
    message="« {found} » distingue le praticien des autres",
    help="Écrire le fait sans le rang : « Auteur d’une série publiée en 2021 » avec sa référence.",
)

RULE = Rule(
    module=__name__,
    id="CMP-05",
    name="exclusivite",
    title="Exclusivité et « seul à »",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_19_1,),
    text=Together((TERMS, ALONE)),
)
