"""Dread instead of information: death named for effect, time running out, the reader's family at table."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.shared.pairs import then
from chirsite.rules.shared.terms import Terms

_DOOM = (
    r"(?:fauteuil(?: roulant)?|cercueil|cimetiere|veuve|orphelins?|tombe|dialyse|amputation|septicemie"
    r"|corbillard|canne"
    r"|aveugle|cecite|linceul|faucheuse|mort lente|drame|hecatombe|carnage)"
)
_SLY = r"(?:silencieu(?:x|ses?)|lente?s?|invisibles?|sournoise?s?|qui (?:attend|guette|sommeille|rode))"

DREAD = Terms(
    patterns=(
        rf"(?:poison|carnage|hecatombe|tueur|voleur|mort|danger|ennemie?|epidemie|fleau|bombe|assassin"
        rf"|menace)s? {_SLY}",
        r"(?:une |la )?bombe (?:attend|dans|sous)(?: [\w'-]+){0,3}|(?:une|comme une) grenade(?: degoupillee)?",
        r"pendant que vous (?:lisez|dormez|hesitez|comptez|attendez|riez|tergiversez)",
        r"tic,? tac|commencement de la fin|point de non-retour|tout bascule|trop tard(?= ?[.!?]|$)",
        r"en train de (?:la|le|vous|te|se|briser|detruire|ronger|devorer|tuer)(?: ?[\w'-]+){0,3}",
        r"(?:peut|peuvent|va|vont) vous tuer(?: ce soir| demain| cette nuit)?",
        r"suis-je en danger(?: de mort)?|danger de mort|attention,? danger|le pire est (?:peut-etre )?deja",
        r"comme (?:si c'etait )?la derniere fois|embrassez vos enfants|c'est la derniere fois qu'(?:il|elle)"
        r"|sera peut-etre"
        r" la derniere fois",
        r"(?:ne )?soufflera pas ses (?:[\w-]+ )?bougies|comptez (?:vos|autour)|regardez autour de (?:vous|votre)",
        r"(?:une?|deux|trois) [\w']+ sur (?:deux|trois|quatre|cinq|dix|huit)(?: \w+)? (?:mourra|perdra"
        r"|finira)(?: [\w']+){0,3}",
        rf"(?:rapproche|mene|conduit)(?:nt)? (?:tout droit )?(?:du|au|a la|vers le|vers la|a l') ?{_DOOM}",
        rf"{_DOOM}(?: roulant)?(?: assuree?|,? tot ou tard|silencieuse)|(?:etaient|seront) orphelins|cloue\w* au lit"
        r"|condamne\w* a la (?:couche|solitude)",
        r"(?:fichue?|perdue?|foutue?)s? a vie|(?:vie|carriere|jeunesse|adolescence|famille) (?:detruite|brisee"
        r"|gachee)",
        then(
            r"(?:neglige\w*|laisse\w* trainer|laissee? a (?:elle|lui)-meme|non operee?|ignoree?)",
            rf"(?:{_DOOM}|menace|etrangler|mort|mourir|tue|detrui\w+|condamn\w+)",
            within=70,
        ),
        r"(?:aujourd'hui|ce soir), (?:[\w'-]+ ){1,4}demain",
        r"chaque (?:minute|seconde|heure|nuit|repas|pas|jour)(?: [\w',-]+){0,6}? (?:detrui\w*|tue|s'eteint"
        r"|rapproche|ronge|empoisonne"
        r"|vole|condamne|un pas vers)",
        r"ames sensibles|froid dans le dos|voi(?:ci|la) (?:a quoi ressemble|ce que devient|ce qu'il reste)"
        r"|cessez tout",
        r"c'est (?:souvent )?(?:comme ca|ainsi) que (?:tout|commencent|cela finit|ca finit|l'on)[\w ]{0,20}",
        r"\w+ qui se suicide|(?:coeur|rein|foie|nerf|cartilage|retine) (?:qui meurt|s'eteint|se meurt) en silence",
        r"pensez (?:au )?cancer|vous dormez (?:encore )?(?:sur vos deux oreilles|tranquille)|devrait vous inquieter",
        r"dont (?:on|personne) ne (?:vous )?parle (?:pas|jamais|plus)|(?:scandale|scandaleuse) (?:de la|du|des) mort",
    ),
    message="« {found} » fait peur au lieu d’informer",
    help="Dire le risque et sa fréquence, sans image : « Une complication rare, à connaître ».",
    severity=Severity.WARNING,
    negatable=False,
    unless=(
        r"n(?:e |')(?:est|sont|constituent?|representent?|aide|sert) (?:pas|jamais|personne|a rien)",
        r"(?:effrai\w+|nous preferons|le mot|l'expression|parler de)\b",
    ),
)
