"""Money, cards and guest books of others: the train, the landlord, the coffee machine, the town hall.

Patterns over folded text, for ``around``: from the sentence of an expression on, ``⟦⟧`` standing for the expression.
The clinic and whoever works in it are no others, nor is a platform, which may act for the practice.
"""

from __future__ import annotations

_HOME = r"(?:gite|studio|appartement|logement|chambre|maison)"
_OTHER = (
    r"(?:hotels?|hoteliers?|hoteliere|gites?|auberge|camping|maison des familles|internat|creches?|ecole|lycee|garderie"
    rf"|proprietaires? (?:du |de la |de l'|d'une? ){_HOME}|bailleur|notaires?|agences? (?:de voyages?|immobilieres?)"
    r"|train(?! de vie)|sncf|bus|taxis?|loueur|garagiste|parkings?|bornes? (?:du parking|de recharge)|horodateur"
    r"|machine a (?:cafe|boissons)|distributeur de boissons|cafeteria|cafe|bistrot|restaurant|traiteur|boulangerie"
    r"|boulanger|fleuriste|librairie|coiffeur|supermarche|salle de sport|piscine|theatre|cinema|musee|pharmacie"
    r"|pharmacien(?:ne)?|opticien|mutuelle|assureur|peintre|plombier|electricien|demenageur|couvreur"
    r"|serrurier|menuisier|macon|jardinier|photographe|veterinaire|avocat|ambulancier|auto-ecole|garage|cantine|kiosque"
    r"|prestataire d(?:e materiel|'oxygene)|maison de retraite|ehpad|location de vacances|refuge|couvent|abbaye"
    r"|mairie|commune|village|eglise|chapelle|paroisse|pension de famille|compagnie aerienne|velo en libre-service"
    r"|colonie|centre (?:de loisirs|aere|de thalasso\w*)|station(?: thermale| de ski)?|thermes"
    r"|etablissement (?:de cure|thermal)(?: thermale)?|magasin)"
)
_THEIRS = rf"(?:{_OTHER}|mariage|bapteme|exposition)"
"""Whose a guest book is; a wedding asks for nothing."""
_ITS = r"(?:le |la |l'|les |une? |des |votre |vos |mon |ma |certaine?s |chaque )"
_OURS = (
    r"(?:(?:nous|notre|nos|mes|on|je|dr)\b|j'|cabinet|docteur|chirurg|medecin|praticien|clinique|hopital|secretariat"
    r"|patient|opere|partenai|vous (?:offr|remet|reserv|accord|fait (?:une?|des)\b))"
)
_BY_US = r"\b(?:cabinet|docteur|dr|secretariat|chirurgien|honoraires|nous)\b"
_JOINED = r"(?:et|ou|ni|avec|comme|contre|moyennant|que|qui)\b"
_OF = r"(?: (?:de la |de l'|de votre |du |des |de )(?!cabinet|docteur|dr\b|chirurg|patient|opere)[\w-]+){0,2}"
_WORDS = rf"(?: (?!{_OURS}|{_JOINED})[\w'-]+){{0,5}}"
# What they do for the practice, or for those it sends them, is its own doing.
_FOR_US = (
    r"(?![^.!?]*(?:partenai|\b(?:nos|notre|mes)\b|\b(?:aux|les|des) (?:futurs? )?(?:patient|opere)|\bcabinet\b"
    r"|\bhonoraires|\bsecretariat|\bchirurg|\bconsultation"
    r"|\b(?:rendez-vous|protheses?|implants?|bloc)\b|\bvotre date\b|(?<!changer )(?<!changez )\bla date\b"
    r"|\b(?:du|le|au) (?:docteur|dr|chirurgien|praticien)\b|\bpour nous|\bma part\b|\bchez nous"
    r"|\b(?:votre |l'|une )(?:intervention|operation)))"
)

# « Notre salle de sport » may be the practice’s own.
_NEAR = r"(?: (?:du coin|du quartier|du bourg|d'en face|voisine?)\b)"

# « Pour louer un fauteuil, le magasin… »; a note, a heading: « Note de la pharmacie : … », « Gîte : … ».
_HIRING = (
    rf"(?:pour (?:louer|reserver|loger|dormir|se loger)\b(?:(?!\b{_OURS})[^.,;:!?⟦])*,"
    r"(?<!operation,)(?<!intervention,)(?<!consultation,)(?<!bloc,)(?<!place,)(?<!date,) )?"
)
_NOTE = rf"(?:note|affiche(?:tte)?|message|annonce|rappel) (?:de la |de l'|du |des ){_OTHER} ?: [^.;:!?⟦]*"

ASKED_BY_OTHERS = (
    rf"\A(?:{_HIRING}(?:{_ITS}{_OTHER}|notre {_OTHER}{_NEAR}){_OF}{_WORDS} ?|{_NOTE}"
    rf"|{_OTHER}{_OF} ?: (?:\d+ ?(?:€|euros?) d(?:e |'))?)⟦⟧{_FOR_US}"
)
"""« Le théâtre garde les arrhes »; not « Le notaire et le cabinet », « garde les arrhes de votre opération »."""

ASKED_BY_THEM = (
    rf"\A(?:(?!\b{_OURS})[^.!?⟦])*?(?<!\w){_ITS}{_OTHER}\b(?:(?!\b{_OURS})[^.!?⟦])*[.!?] "
    rf"(?:il|elle)s?{_WORDS} ?⟦⟧{_FOR_US}"
)
"""« L’hôtel est à deux pas. Il demande des arrhes. », from the sentence before on."""

LEAVES_OR_CLOSES = (
    rf"\A{_ITS}(?:{_OTHER}|labo(?:ratoire)?|navette|poste|marche|bac|tram(?:way)?){_OF} "
    r"(?:ferme|part|passe)(?:nt)?\b[^.;:!?⟦]*[,;:] ⟦"
)
"""« Le labo ferme à 16 h, dépêchez-vous »; not « L’offre ferme à 16 h »."""

MACHINE = (
    rf"\A(?:(?!{_BY_US})[^⟦])*\b(?:parkings?|stationnement|bus|train|boissons?|velos?)\b(?:(?!{_BY_US})[^⟦])*[;:,] "
    r"(?:la |le |l')(?:borne|automate|barriere|horodateur|machine|distributeur) ⟦"
)
"""The machine of a car park: « Le parking est payant ; la borne n’accepte que la carte »; not « le secrétariat »."""

OF_OTHERS = (
    rf".*⟧ (?:(?:est|reste) (?:celle|celui) )?(?:de |d')?{_ITS}{_THEIRS}\b{_FOR_US}",
    rf".*⟧ (?:(?:est|reste) (?:celle|celui) )?du {_THEIRS}\b{_FOR_US}",
    rf".*⟧ (?:de |d')(?:votre |vos |un |mon )(?:pret|emprunt|credit) (?:immobilier|automobile|etudiant)\b{_FOR_US}",
    rf".*⟧{_WORDS} (?:demand|exig|reclam|vers|pay|gard|pris|lou)\w* (?:par |a |au |aux |chez |aupres de )"
    rf"{_ITS}?{_OTHER}\b{_FOR_US}",
)
"""« Le livre d’or de la mairie », « l’acompte demandé par le taxi »; not « le livre d’or du cabinet »."""

_US = r"(?:nous|le cabinet|notre cabinet)"
_NOT_OURS = (
    rf"(?:n'(?:a|ont) (?:rien a voir|aucun (?:contrat|lien)|pas de (?:contrat|lien)s?) avec {_US}"
    rf"|ne nous concerne(?:nt)? (?:pas|en rien)|ne pass(?:e|ent) pas par {_US})(?!\w)(?!,? (?:mais|sauf)\b)"
)
_WHEN = r"\b(?:si|en cas|quand|lorsque|partenaires?)\b"
NOT_TIED = rf".*⟧(?: [\w'-]+){{0,9}}?(?: ?[;,:] (?:cela|elles?|ils?))? {_NOT_OURS}"
"""« Les frais de dossier de la crèche n’ont rien à voir avec nous »."""

NO_PART_IN_IT = (
    NOT_TIED,
    rf"\A(?:(?!{_OURS})[^ ⟦]+ ){{0,12}}⟦⟧(?:(?!{_WHEN})[^⟦]){{0,160}}?[.;:,] "
    rf"(?:{_US} n'y (?:est|sommes) pour rien|rien ne nous lie a (?:elles?|lui|eux))(?!\w)(?!,? (?:mais|sauf)\b)",
    rf"\A(?:(?!{_OURS})[^ ⟦]+ ){{0,12}}⟦⟧[^⟦]{{0,160}}?[.;] (?:{_US}|le chirurgien|le docteur [\w-]+) "
    r"(?:n'intervient pas dans (?:ce|leur) contrat|n'a (?:pas de|aucun) (?:lien|contrat) avec (?:elles?|lui|eux))"
    r"(?!\w)(?!,? (?:mais|sauf)\b)",
)
"""What the practice says it has no part in: « demande des arrhes ; le cabinet n’y est pour rien »."""

LEFT_BY_OTHERS = (
    r"\A(?:un|une|des) [\w' -]{3,40}? (?:avai(?:t|ent)|a|ont) (?:laisse|depose|distribue|affiche|colle)"
    r"(?: \w+){0,2} ⟦⟧[^.!?]*[.!?] (?:nous|je|on|le cabinet|le secretariat) (?:les |l'|la )(?:avons|ai|a) "
    r"(?:aussitot |tou(?:s|tes) )?(?:retire|jete|rendu|enleve|detruit)e?s?(?!\w)(?! (?:pour|jusqu|pendant))"
)
"""« Un fabricant avait laissé des bons de réduction. Nous les avons retirés. »; not « Nous les avons distribués. »"""

_OFFERED = r"(?:presente|valable|profite|demande|accept|valid|offert|reduction|utilis)"
FOUND = (
    r".*⟧(?: (?:de |du |de la |d'une? )?[\w-]+){0,2}? (?:re)?(?:trouve|oublie|perdu|egare)e?s? "
    rf"(?:dans|sous|sur|au|a la)\b(?![^⟦]*\b{_OFFERED})"
)
"""A thing found on a chair: « Bon de réduction trouvé dans une revue »; not « présentez-le à l’accueil »."""
