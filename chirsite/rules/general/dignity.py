"""Nothing that lowers the profession: no mockery, nothing sexual (articles R. 4127-19-1, I and R. 4127-31)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CSP_19_1, CSP_31
from chirsite.rules.shared.terms import Terms

_MOCKED = (
    r"(?:oreilles|bourrelets?|bouees?|poignees d'amour|gros nez|grand nez|bajoues|double menton|gros ventre|bidon"
    r"|cellulite|peau d'orange|culotte de cheval|petits seins|seins plats|calvitie)"
)
_DREAMED = r"(?:seins|poitrine|fesses|corps|silhouette|decollete|bouche|jambes|ventre)"

TERMS = Terms(
    patterns=(
        rf"(?:finie?s?|adieu|bye[ -]bye|ciao|stop|halte)(?: aux?| a| les?| la| vos| votre)* {_MOCKED}(?: de dumbo)?",
        r"oreilles de dumbo",
        r"nez de (?:sorciere|cyrano|pinocchio|cochon|boxeur)",
        r"ventre de (?:bouddha|baleine)|double menton de dindon|cou de dindon|seins en gants? de toilette",
        rf"{_DREAMED} (?:de reve|de deesse|de star|de bombe|ravageu(?:r|se)s?|affolante?s?|a croquer|sexy)",
        r"(?:plus|enfin|devenez|restez|redevenez|etre) sexy|bombe sexuelle|sex[ -]?appeal",
        r"(?:affoler|faire craquer|faire fantasmer|faire tourner la tete) ?(?:a|aux|de)? (?:les |tous les )?hommes",
    ),
    message="« {found} » se moque ou racole",
    help="Nommer l’acte ou la plainte avec mesure : « Correction des oreilles décollées (otoplastie) ».",
)

RULE = Rule(
    module=__name__,
    id="GEN-04",
    name="atteinte-a-la-dignite",
    title="Moquerie ou ton racoleur",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(CSP_19_1, CSP_31),
    text=TERMS,
)
