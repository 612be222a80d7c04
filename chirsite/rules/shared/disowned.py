"""Words that a text names to set them aside: not asked, taken off the site, said by others and untrue, a fraud.

Patterns over folded text, from the sentence of an expression on, in which ``⟦⟧`` stands for the expression.
"""

from __future__ import annotations

from chirsite.rules.passages import Passage
from chirsite.rules.shared.expressions import one_holds
from chirsite.text.fold import Folded
from chirsite.text.sentences import sentence_at

# « Une caution d’intervention, une remise ou une gratuité commerciale »: what the expression is only the head of.
_COMPLEMENT = r"(?: ?»)?(?: (?:de l'|de la |de |d'|du |des |au |a la |a )(?!qui\b|quoi\b)[\w'-]+){0,3}"
_ITEM = r"(?:(?:un|une|des|le|la|les) )?(?!n[e']\b)[\w-]+(?: (?!ne\b)[\w-]+)?"
_SUBJECT = rf"⟧{_COMPLEMENT}(?:(?:, {_ITEM}){{0,2}} (?:ou|et|ni) {_ITEM})?,?"
_MODAL = r"(?:peu(?:t|vent)|saurai(?:t|ent)|doi(?:t|vent)|pourr\w+)"
_NOT = r"(?:(?:pas|jamais|plus|point|nullement|aucunement) )"
_DONE = (
    r"(?:demand|exig|reclam|percu|percev|pratiqu|propos|accept|sollicit|prelev|requis|publi|affich|diffus|reproduit"
    r"|permis|autoris|admis|tolere|envisag)\w*"
)
_IN = r"dans (?:l'|le |la |ce |cet |cette |notre )\w+|au cabinet|sur (?:ce|le) site|en (?:chirurgie|medecine)"
_CARE = r"(?:acte|intervention|operation|consultation|soin)s?(?: de soins?)?"
_THERE = rf"(?: (?:ici|par (?:le|la|notre) \w+|{_IN}))?(?: (?:pour|avant) (?:l'|la |les |un |une |des |le )?{_CARE})?"
_END = r"(?!\w)(?=\s*(?:[.;:!»)]|\Z|,(?! (?:mais|sauf|hors|sans)\b)))(?![^.]*\b(?:mais|sauf)\b)"

NOT_ASKED = (
    rf".*{_SUBJECT} (?:ne |n')(?:(?:est|sont|sera|seront) (?:vous )?{_NOT}|vous (?:est|sont|sera|seront) {_NOT}"
    rf"|(?:vous )?{_MODAL} {_NOT}?(?:vous )?etre ){_DONE}{_THERE}{_END}"
)
"""« Les arrhes et acomptes ne sont pas pratiqués »; not « n’est pas exigé des habitués », « qu’à la signature »."""

NEVER = r".*⟧(?: ?»)?,? (?:(?:nous|moi|le cabinet|ici),? )?(?:non|jamais|nulle part)(?=\s*(?:[.;]|\Z))"
"""« L’irrigation du côlon, non », « Le notaire parle d’acompte, nous jamais »; not « jamais sans… », « non ? »."""

_MENTION = r"(?:rubrique|bandeau|mention|passage|paragraphe|encart|formule|phrase|slogan|titre|bouton|page)s?"
_OFF = r"(?:retir|supprim|enlev|effac|ote|banni|abandonn|remplac|ferme)\w*"
_TAKEN_OFF = rf"(?:a|ont) (?:d'ailleurs |donc |depuis )?ete {_OFF}(?!\w)(?! (?:pour|jusqu|pendant|le temps))"
_OUT = (
    rf"(?:{_TAKEN_OFF}|n(?:'a|'ont) (?:pas|jamais|plus|aucunement) (?:sa|leur) place"
    r"|n(?:'a|'ont) (?:pas|jamais|plus|aucunement) cours(?: (?:ici|chez nous|au cabinet))?(?=\s*(?:[.;!]|\Z)))"
)
REMOVED = (
    rf".*⟧{_COMPLEMENT} {_OUT}",
    rf"{_MENTION} (?:sur |de |d')?(?:la |le |les )?« ?⟦⟧[^»]*» {_OUT}",
)
"""« Le livre d’or a été retiré », « n’a pas sa place ici »; not « a été retirée jusqu’à la rentrée »."""

NOT_HERE = (
    r".*⟧(?![^.!?]*\b(?:notre|nos|mon|mes|ma|lisez|regardez|voir|retrouvez|lire|mur"
    r"|accueil|facebook|instagram|youtube|google|tiktok)\b)"
    r"(?: ?»)?(?: ?:)? (?:sur|dans|chez|aupres|sont|est|reste(?:nt)?)\b[^.!?]*"
    r"\b(?:pas|jamais) (?:ici|sur (?:ce|le) site)(?=\s*(?:[.;!]|\Z))"
)
"""« Récits de patients : sur le site de l’association, pas ici »; not « sur notre page, pas ici »."""

_LATER = r"(?:[^.!?]*[.!?])+? (?:nous|je|on|(?:ce|le|notre) (?:site|cabinet)|l'equipe) "
_BY_LAW = r"(?:[^.!?]*[.!?])+? (?:la regle|la loi|le code|l'ordre|la deontologie) (?:nous |me |m')interdit d'en "
_STOP = (
    r" (?:pas|jamais|plus|aucune?|aucunement)(?! (?:davantage|encore|tou\w+|plus|assez|souvent|de|ici))\b"
    r"(?!,? (?:faute|par manque|par hasard|mais)\b)"
)
_FLAT = r"(?=\s*(?:[.,;!]|\Z)| et\b)"
_SHOW = r"(?:publi|affich|diffus|reproduis|relai|relay|recueill|cit|tenons|tient|propos|repren)\w*"
NOT_OURS = (
    rf".*⟧(?:{_BY_LAW}{_SHOW}{_FLAT}|{_LATER}(?:n'en {_SHOW}{_STOP}"
    rf"|n'en (?:fais|fait|faisons){_STOP} (?:etat|mention|usage)"
    rf"|n'y particip\w*{_STOP}|n'y (?:suis|sommes|est){_STOP} inscrits?|n'y (?:fais|fait|faisons){_STOP} reference"
    rf"|ne les {_SHOW}{_STOP}{_FLAT}))"
)
"""A later sentence of the text: « Nous n’en publions pas »; not « pas davantage », « pas, faute de place »."""

_MEDIA = (
    r"(?:emissions?|magazines?|hebdomadaires?|journaux|publicites?|sites?|forums?|annonces?|reseaux|videos?|plateformes?"
    r"|influenceu(?:r|se)s?)"
)
_OTHERS = (
    r"(?:on (?:lit|entend|raconte)|on vous (?:dit|dira|promet|promettra|assure|parle)"
    r"|vous (?:lisez|lirez|entendez|entendrez|voyez|verrez|cherchez)"
    r"|(?:on|certains|beaucoup|les patients|vous) (?:me |nous )(?:demand|interrog)\w+"
    rf"|(?:des|les|une?|certaine?s|d'autres) {_MEDIA}(?: \w+)? "
    r"(?:promett|propos|vend|vant|design|annonc|proclam|affich|pretend|publi)\w*)"
)
_KIND = r"(?:classement|palmares|operation|intervention|acte|geste|chirurgie|anesthesie)s?"
_UNTRUE = (
    r"(?:(?:ce|cela) n'est (?:pas|jamais|aucunement) (?:vrai|exact|possible|le cas)"
    r"|c'est (?:faux|inexact|impossible|illegal|interdit)"
    rf"|il n'(?:existe|y a) (?:(?:pas|jamais) (?:de |d')|aucune? ){_KIND}"
    r"|nous n'y (?:sommes|figurons) pas|(?:je|nous) ne sa(?:is|vons) pas repondre"
    r"|personne ne le sait|personne n'en tient (?:la liste|de liste)"
    r"|aucune? (?:donnee|indicateur|classement|etude) ne (?:le|la|permet))"
)
HEARSAY = (
    rf"(?:{_OTHERS}[^.;:!?⟦]*⟦⟧[^.!?]*[.!?] {_UNTRUE}\b"
    rf"|⟦⟧(?: ?»)?,? (?:promett|annonc|assur|jur|pretend|affirm)\w* (?:des|les|une?|certaine?s|d'autres) {_MEDIA}"
    rf"[^.!?]*[.!?] (?:{_UNTRUE}|toute (?:incision|operation|intervention|chirurgie|cicatrice) \w+)"
    r"|⟦⟧(?: ?»)?,? (?:lit|entend|dit)-on\b[^.:;!?]{0,30} ?[.:;] ?(?:la |le |toute? |une? )[\w-]+(?: [\w-]+)? "
    r"(?:en |y )?(?:laiss|gard|comport|expos)\w* toujours\b"
    r"|⟦⟧[^.!?]* si vous (?:lisez|voyez|entendez) (?:cela|ceci|ces mots)[^.!?]*\b(?:fermez|fuyez|mefiez-vous|passez))"
)
"""What others say, untrue in the next sentence: « Vous lisez qu’elle est sans risque. Ce n’est jamais vrai. »"""

WARNED_OF = r"(?:mefiez-vous|gardez-vous|defiez-vous) (?:de |des |d')[^.,;:!?⟦]*⟦"
"""« Méfiez-vous des offres à prix cassé »; not « Méfiez-vous des imitations : notre offre de lancement… »."""

FRAUD = (
    r".*⟧[^.,;:!?]* (?:est|sont) (?:une? |des )?(?:escroqueri|arnaqu|fraud|tentative d|usurp|faux\b|fausse)\w*",
    r".*⟧[^.!?]*\? (?:c'est|il s'agit d')(?: ?une?)? (?:escroqueri|arnaqu|fraud|tentative d|usurp)\w*",
    r"(?:courriel|e-mail|message|sms|appel|annonce)s?\b[^.;:!?⟦]*⟦⟧[^.;:!?]* (?:en notre nom|en mon nom"
    r"|au nom du (?:cabinet|docteur))\b.*\b(?:signalez|ne repondez pas)",
)
"""« Un bon de réduction au nom du cabinet est une escroquerie »."""

MYTH = (
    r"(?:mythe|illusion|leurre|chimere|idee recue) (?:de |d'|du )[^.,;:!?⟦]{0,20}⟦",
    r".*⟧(?: ?»)?(?: ?:| est| reste|, c'est) (?:un |une |qu'une? )(?:mythe|illusion|leurre|chimere|idee recue|slogan"
    r"|mot d'ordre (?:commercial|publicitaire)|argument (?:commercial|publicitaire|de vente))\b(?! ?\?)",
)
"""« Zéro risque : un mythe »; not « Zéro risque est notre mot d’ordre »."""


def is_set_aside(passage: Passage, span: tuple[int, int], around: tuple[str, ...], since: tuple[str, ...] = ()) -> bool:
    """Whether a pattern ``around`` or ``since`` holds about the expression at ``span`` of ``passage.mended``.

    Those ``since`` are read from the sentence before that of the expression on; without one, they do not hold.
    """
    if not (around or since):
        return False
    folded = passage.mended
    start, end = span
    first, _ = sentence_at(passage.text, folded.starts[start])
    if around and one_holds(around, _marked(folded, first, start, end)):
        return True
    if not since or not first:
        return False
    before, _ = sentence_at(passage.text, first - 1)
    return one_holds(since, _marked(folded, before, start, end))


def _marked(folded: Folded, first: int, start: int, end: int) -> str:
    return f"{folded.text[folded.folded_offset(first) : start]}⟦⟧{folded.text[end:]}"
