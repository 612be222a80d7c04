"""Others belittled: work to be made good, whole trades mistrusted, public hospitals pictured by their corridors."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.shared.claims import Claim

_HELP = "Le retirer, ou rester aux faits : « Chirurgie secondaire : indications. »"
_TRADE = (
    r"(?:(?:votre |vos |mon |les |des |le |la |l'|un |une |du )?(?:generalistes?|medecins? generalistes?"
    r"|radiologues?|opticiens?|kines?"
    r"|kinesitherapeutes?|osteopathes?|podologues?|pediatres?|dermatologues?|dieteticien(?:ne)?s?|urgentistes?"
    r"|phlebologues?"
    r"|audioprothesistes?|sages?-femmes?|gastro-enterologues?|chiropracteurs?|rhumatologues?|orl|internes?"
    r"|remplacants?|dentistes?"
    r"|estheticiennes?|chirurgiens-dentistes|manipulateurs|praticiens?|chirurgiens?|confreres?|collegues?))"
)
_OTHERS = (
    r"(?:d'autres|les autres|des autres|autrui|un confrere|un collegue|vos anciens medecins|un autre"
    r"|ses confreres|mes confreres|nos confreres|un mauvais chirurgien"
    r"|une autre equipe|un autre etablissement|certains|leur auteur|ailleurs|la clinique d'en face|messieurs les \w+)"
)

MADE_GOOD = Claim(
    patterns=(
        rf"(?:ce que|ce qu') ?{_OTHERS} (?:ont |a )?(?:rate|abime|manque|bacle|mal fait|gache|casse)s?",
        rf"(?:rattrap|ratrap|repar|corrig|recous|reprend|repris|rang|refaire|refai|repass)\w*(?: [\w',]+){{0,6}} "
        rf"(?:derriere {_OTHERS}|erreurs?|degats|betises|ratages?|mauvais chirurgien|bacle\w*|abim\w*|malfacons)",
        r"(?:vis|implants?|protheses?|agrafes?|bandelettes?|barres?|plaques?|filets?|anneau|sleeve|varices|laser"
        r"|rhinoplastie|chirurgie|cicatrice)s?(?: [\w']+){0,3} (?:mal (?:place|pose|fixe|aligne|regle)e?s?"
        r"|de travers|a l'envers|ratee?s?|baclee?s?)(?: [\w',]+){0,6} (?:par un (?:confrere|collegue|autre)"
        r"|par une autre|ailleurs|d'un autre|venue?s? d'un|mains|anciens medecins|autre equipe)",
        r"(?:posee?|faite?|operee?)s? (?:a la va-vite|de travers|a l'envers) ?(?:par un (?:confrere|collegue"
        r"|autre)[\w ]{0,20})?|refermee? a la va-vite|indications posees a la va-vite",
        r"(?:un |d'un |quelque )?(?:confrere|collegue|chirurgien|interne|urgentiste) (?:presse|maladroit"
        r"|negligent|peu scrupuleux|debutant|charlatan)\w*(?: [\w']+){0,4}",
        r"(?:orphelins|rescapes|decus|victimes|naufrages|recales) (?:de la|du|des|d'une?) (?:clinique|cabinet"
        r"|chirurg|hopital|confrere|en face|chaine|tourisme)\w*",
        r"(?:tunis|turquie|tunisie|istanbul|budapest|prague|hongrie|maghreb|etranger)\w*(?: [\w',:]+){0,12} "
        r"(?:retirer|rapatrie|amateurisme|souvenirs|reprendre|ne f\w+ pas faire|rate|repar)\w*",
    ),
    message="« {found} » dénigre le travail d’autrui",
    help=_HELP,
    askable=False,
    negatable=False,
    severity=Severity.WARNING,
    unless=(r"(?:adress|courrier|compte rendu|sans juger|ne jug|ne comment|ne donn|pas d'opinion)\w*",),
)
MISTRUSTED = Claim(
    patterns=(
        rf"(?:mefiez-vous|fuyez|evitez|gardez-vous|n'ecoutez pas|ne laissez pas)(?: (?:d[eu]s?|d'|les?|la|un|une"
        rf"|votre|l'))? ?(?:\w+ )?(?:{_TRADE}|centres?|usines?|cliniques?|cabinets?|chaines?|blouses|piqures"
        rf"|depassements)(?: [\w',-]+){{0,6}}",
        r"usines? a \w+|(?:chirurgie|opere(?:nt|r)?|operons pas|cliniques?|phlebologues|patients) (?:a la chaine"
        r"|de chaine|en serie)|a la chaine, au mepris|abattage\b(?! rituel)",
        r"(?:centres?|cliniques?|chirurgie) low[- ]cost|blouses blanches de \w+|tout-va",
        rf"{_TRADE}(?: [\w'-]+){{0,4}} (?:n'a (?:rien vu|pas su|jamais vu|ni|pas le temps|pas la formation)"
        rf"|n'ont (?:ni|rien vu|pas su)|n'en a pas l'habitude|n'y connai\w+|ne font que|ne fait que|ne savent"
        rf"|ne sait|laissent? pourrir|se piquent|bacl\w+|envoient plus|font surtout)(?: [\w',]+){{0,7}}",
        r"(?:trop|beaucoup|la plupart|bien trop) (?:de |d'|des )?(?:chirurgiens?|praticiens?|medecins?"
        r"|confreres?|cabinets?|cliniques?)(?: [\w'-]+){0,3} (?:operent|posent|baclent|bacle|n'y connaissent"
        r"|ignorent|vendent|opere|se content)\w*(?: [\w',]+){0,6}",
        r"(?:hopital public|l'hopital|au chu|secteur public|urgences debordees|service public)[^.!?]{0,60}"
        r"(?:brancard|un interne|les internes|quand on peut|couloirs?|huit heures|huit mois|n'en fait pas partie"
        r"|debordee?s|plus de soin)",
        r"(?:opere|operee|endormi\w*) par un interne|internes? (?:de garde qui|debutants?|qui s'entrain\w+)"
        r"|interne qui tient",
        r"(?:un )?vrai (?:medecin|docteur|chirurgien)(?=\W*\Z|[,.;])|soi-disant (?:specialiste|chirurgien)s?"
        r"|« specialiste »",
        r"mains (?:ignorantes|trop lourdes|lourdes|inexpertes)|sans scrupules?|techniciens sans|jetez l'ordonnance",
        r"(?:lasse|fatigue|degoute|ecoeure)e? (?:de|d'un|d'une) (?:service|voir|chefs?|systeme)(?: [\w',]+){0,8}"
        r"|j'ai quitte l'hopital(?: \w+){0,4}",
        r"(?:font|fait) (?:surtout )?vivre le \w+|aident? surtout le \w+|il vaut mieux un vrai"
        r"|ce que votre \w+ n'a pas su",
        r"(?:ne )?citera(?:i)? personne|je tairai le nom|que la charite nous interdit|sans commentaire\W*\Z"
        r"|ca interroge",
    ),
    message="« {found} » dénigre des confrères ou des établissements",
    help=_HELP,
    askable=False,
    negatable=False,
    excused_by=frozenset({"AUTHORITY"}),
    severity=Severity.WARNING,
    unless=(
        r"(?:anesthesiste vous|n'a pas acces|n'a pas recu|n'ont pas (?:tous )?(?:acces|recu|les memes)|si votre"
        r"|ordonnance de|avant l'operation|aspirine|urgence vitale|formulaire|n'ont pas toutes|adress"
        r"|coordination|equipe)\w*",
    ),
)
