"""Wonders told as facts: a cure nobody proved, a proof nobody saw, a cause nobody dares to name."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.science.doubt import USELESS
from chirsite.rules.shared.claims import Claim
from chirsite.rules.shared.pairs import either_order, then
from chirsite.rules.shared.terms import Terms

_AGENT = (
    r"(?:cellules souches|exosomes?|plasma(?: riche en plaquettes)?|prp|ozone|jeune (?:sec|intermittent"
    r"|therapeutique)"
    r"|jours de jeune|curcuma|harpagophytum|aubepine|collagene(?: marin)?|oxygene hyperbare|ondes de choc"
    r"|glutathion|huiles essentielles"
    r"|sangsues|quartz|silicea|granules|microbiote|flore|photobiomodulation|casque laser|champ magnetique"
    r"|aimants|lumiere"
    r"|palmier nain|vitamines?|tapotage|meridiens?|amalgames?|thermographie|photo thermique|nouveau laser"
    r"|fauteuil a ondes|plante)"
)
_EFFECT = (
    r"(?:repouss\w+|repare\w*|reparer|regener\w+|reconstrui\w+|dissou\w+|affam\w+|gueri\w+|fait fondre"
    r"|font fondre|fondront"
    r"|fait disparaitre|suffit a faire disparaitre|remplace\w*|redonne\w*|remettent a pousser|rallongent"
    r"|arrete la courbe"
    r"|eteint|reveill\w+|detecte|rajeuni\w*|vingt ans|jeunesse|jouvence|anti-age|lache prise|reequilibrer"
    r"|accelere|dispense\w*)"
)
_PLACEBO = (
    r"(?:pleine lune|lune descendante|lune montante|memoires? (?:cellulaires?|de l'eau|emotionnelle)"
    r"|memoire des (?:chocs|cellules)"
    r"|quantique|champ (?:vital|energetique)|energie du corps|courant du corps|coupe le feu|coupeur de feu"
    r"|magnetiseur|diapasons?"
    r"|liber(?:e|ent|er|ons) (?:ses|les|vos|leurs) memoires|emotion est liberee|conflit,? c'est"
    r"|cellules? se souviennent"
    r"|coeur se souvient|meridiens?|chakras?|vitalite (?:digestive|cellulaire)|toxines du|goutte de salive"
    r"|intolerances cachees"
    r"|lire l'iris|reaccord\w+|detox\w*|elixir|fontaine de jouvence"
    r"|reequilibr\w+ (?:le champ|du meridien))"
)

_TREATMENT = (
    r"(?:l'operation|la chirurgie|l'intervention|la mammographie|la biopsie|la coloscopie|le scanner"
    r"|la chimiotherapie"
    r"|(?:les?|nos|vos|des|un) (?:anti-?\w+|betabloquants|medicaments?|traitements?|antalgiques?|bistouri))"
)

PROVED = Claim(
    patterns=(
        r"c'est (?:desormais |maintenant |scientifiquement )?(?:prouve|demontre|etabli|scientifique"
        r"|clinique(?:ment prouve)?)",
        r"(?:repousse|efficacite|resultats?) prouvee?s? a \d+ ?%|prouvee?s? a 100 ?%|a clos le debat"
        r"|sans exception connue",
        r"ce que les (?:essais|etudes|revues) finiront par|les revues suivront|teste\w* sur (?:deux|trois|dix"
        r"|douze|\d+) patient\w*",
        r"(?:oui,? )?c'est desormais etabli|marche a tous les coups|et ca marche(?= ?[.!]|$)"
        r"|nos grands-meres savaient",
    ),
    message="« {found} » : une preuve s’établit, elle ne se proclame pas",
    help="Citer l’étude, avec ses limites : « Les résultats des essais sont contradictoires (HAS, 2024). »",
    severity=Severity.WARNING,
)
HARMLESS = Terms(
    patterns=(
        r"(?:plante|vegetale?|naturelle?|naturels?|nature|votre propre \w+)[^.!?;]{0,20}(?<!\w)donc (?:sans"
        r"|aucun\w*|inoffensi\w+)(?: \w+)?",
        r"la nature ne se fait pas de mal|n'a jamais fait de mal a personne|puisqu'il pousse"
        r"|ne saurait,? [^.!?]{0,20}faire du tort"
        r"|il vient de vous : ",
        rf"remplace(?:nt)? (?:chez nous |sans danger |avantageusement ){{0,2}}{_TREATMENT}",
        *either_order(
            r"(?:naturelle?|vegetale?|sans danger)",
            rf"(?:remplace(?:nt)? {_TREATMENT}|dispense (?:de|du|d')"
            r"|qui dissout|rend(?:ent)? (?:[\w ]{{2,20}}) (?:caducs?|inutiles?))",
            60,
        ),
    ),
    message="« {found} » : naturel ne veut dire ni sûr, ni suffisant",
    help="Dire ce que recommandent la HAS ou une société savante, avec la source.",
    severity=Severity.WARNING,
    unless=(r"(?:ne |n')(?:[\w']+ ){0,3}(?:pas|jamais|aucun\w*) (?!de mal|fait)|a tort|idee recue|attention|mefi",),
)
WONDERS = Claim(
    patterns=(
        then(_AGENT, _EFFECT, within=60),
        rf"(?:notre|nos|nous (?:proposons|injectons|operons|ecoutons)|seance|cure|perfusion"
        rf"|bilan)(?: [\w'-]+){{0,4}} {_AGENT}",
        r"(?:perfusion|injection|cure|cocktail)s? (?:[\w'-]+ ){0,3}(?:anti-age|eclat|de vitamines|au glutathion"
        r"|d'exosomes|rajeuni\w+)",
        r"(?:ans|annees) de moins(?: pour)?|intestin neuf|(?:vient|viennent|nait|naissent) (?:de"
        r"|dans) l'intestin|c'est l'intestin",
        r"(?:intestin|vaccins?|dents?|molaire) : quand (?:le|la)|a chaque (?:molaire|dent) son organe",
    ),
    message="« {found} » : rien ne le prouve à ce jour",
    help="Le retirer, ou dire ce que l’on sait et ne sait pas, avec la source.",
    severity=Severity.WARNING,
    negatable=False,
    unless=(
        r"(?:pas|peu|mal|insuffisamment|non|aucune?) (?:[\w']+ ){0,2}(?:etabli|demontre|prouve|eprouve|valide"
        r"|confirme|preuve|etude"
        r"|efficacite|interet|effet)",
        r"(?:hypothese|incertain|debattu|controvers|pretend|allegation|charlatan|illusoire|trompeu|pourrai"
        r"|a l'etude|essai|deconseill"
        r"|mefiez|idee recue|remboursement|recommand\w+|etudes?\b|signal|precisez|arret"
        r"|ne (?:[\w']+ ){1,3}(?:pas|plus|aucun|rien|jamais)"
        r"|n'(?:[\w']+ ){1,3}(?:pas|plus|aucun|rien|jamais)|carence|manque|caisson|certains cas|peut|peuvent"
        r"|peu de|modeste|parfois)",
    ),
)
PLACEBO = Claim(
    patterns=(_PLACEBO,),
    message="« {found} » : cette pratique n’est pas éprouvée",
    help="La retirer. Décrire ce que recommandent la HAS ou une société savante, avec la source.",
    severity=Severity.WARNING,
    unless=(
        USELESS,
        r"(?:ne |n')(?:[\w']+ ){1,4}(?:pas|plus|aucun\w*|rien|jamais|ni)|aucune?\b|sans (?:preuve|fondement|effet)",
        r"(?:croyance|idee recue|mythe|rumeur|charlatan|deconseill|mefiez|signalez|remplace pas|hypothese"
        r"|allegation|histoire|siecle"
        r"|etudes?\b|essais?\b|si vous avez|legende|superstition|vendu|pretend)",
    ),
)
HIDDEN = Terms(
    patterns=(
        r"(?:pourquoi )?(?:ne parle-t-on pas|on ne (?:vous |nous )?parle (?:jamais|pas)) de (?:cette|ce"
        r"|l')(?: ?[\w-]+){0,2}",
        r"ce que les (?:laboratoires|autorites|labos|industriels) (?:savent|taisent|cachent|preferent)(?: [\w]+)?",
        r"(?:ne )?rapporte(?:rait|rien)? rien aux laboratoires|a qui profite|la tele n'en parle pas"
        r"|on se garde bien de vous",
        r"que (?:les autorites|l'on|les medecins|les laboratoires) (?:preferent|prefere|n'osent?"
        r"|n'ose) (?:plus )?(?:taire|nommer|cacher)",
        r"(?:cause|verite) que l'on n'ose plus|c'est surtout (?:des|les) vaccins"
        r""
        r"|certaine campagne de vaccination",
    ),
    message="« {found} » laisse croire que l’on cache la vérité",
    help="Le retirer, ou démentir la rumeur avec une source.",
    severity=Severity.WARNING,
    negatable=False,
    unless=(r"(?:rumeur|infox|fausse|demen\w+|aucun lien)",),
)
