"""Documents and pictures that bear the name of a patient: labels, captions, names of files."""

from __future__ import annotations

from chirsite.rules.secrecy.persons import CALLED, CIVILITY, FIRST_NAMES, MONTH, NAME
from chirsite.rules.shared.terms import Terms

_HELP = (
    "Ôter le nom, la date et le numéro : « Radiographie d’un genou, de face ». Recadrer l’image, renommer le fichier."
)
_SEEN_BY = (
    r"(?:(?:\w+-?)?scanner|irm|radio|(?:radio|echo|mammo|angio|arthro|scinti|uro|tomo|coro|myelo|phlebo|arterio)graphie"
    r"|(?:echo\W?)?doppler|\w+scopie|vue operatoire|compte rendu operatoire)s?"
)
_DAY = rf"(?:\d{{1,2}}(?:er)? {MONTH}|\d{{1,2}} ?[/.-] ?\d{{1,2}} ?[/.-]) ?(?:19|20)?\d\d"
_YEAR = r"(?:19|20)\d\d"
_BORN = rf"nee?(?: a [\w'-]+(?: [\w'-]+)?)? (?:le {_DAY}|en (?:{MONTH} )?{_YEAR})"
_BORN_ON = rf"nee?(?: a [\w'-]+(?: [\w'-]+)?)? le {_DAY}"
_FIRST_NAME = rf"(?:{'|'.join(sorted(FIRST_NAMES))})"
_NAMED = rf"(?:{_FIRST_NAME} (?!(?:du|de|ne|est)\b)[\w'-]+|(?<![\w'-])[\w'-]{{1,30}} {_FIRST_NAME})"
_NOBODY = r"(?!(?:x|y|z|le|la|tout|dr|docteure?|pr|professeure?)\b)"
_PART = (
    r"(?:irm|scanner|radio|echo|doppler|hanche|genou|epaule|pied|main|cheville|rachis|poignet|coude|nez|ventre|cicatrice"
    r"|dossier)"
)
_FILE = r"\.(?:jpe?g|png|webp|gif|tiff?|dcm|pdf|docx?|xlsx?)"
_WORDS = r"(?:[a-z0-9]{1,20}[_-]){0,8}"
_OF_THE_SURGEON = r"(?![\w-]{0,60}(?:dr|docteur)[_-])"

_ON_A_DOCUMENT = Terms(
    patterns=(
        rf"{_SEEN_BY}(?: [\w'-]+){{0,4}}(?: ?[,:]| d[eu]) ?(?:{CIVILITY} )?{CALLED},? \(?{_BORN}",
        rf"{_SEEN_BY}(?: [\w'-]+){{0,4}} ?[,:] {CIVILITY} {NAME}, (?:{_DAY}|\d{{1,3}} ans)",
        rf"{_SEEN_BY}(?: [\w'-]+){{0,3}} (?:de|pour) {CIVILITY} {_NOBODY}[a-z][\w'-]+",
        rf"(?:dossier|patiente?|exemple) ?:? ?{_NAMED}, \(?(?:{_DAY}|\d{{1,3}} ans)",
        rf"(?<![\w-])(?:[a-z0-9-]{{1,30}}_){{1,8}}(?:mme|mlle|mr|monsieur|madame)_[\w-]{{1,60}}{_FILE}",
        rf"(?<![\w-]){_OF_THE_SURGEON}(?={_WORDS}{_PART}(?![a-z])){_WORDS}{_FIRST_NAME}(?:[_-][\w-]{{0,60}})?{_FILE}",
    ),
    message="« {found} » porte le nom d’un patient",
    help=_HELP,
    negatable=False,
    unless=(r"(?:ficti(?:f|ve)s?|invent\w+|imaginaires?|specimen|personne reelle)\b",),
)
_IN_CARE = r"\)?,? (?:chambre|lit|dossier|opere|hospitalise|suivi|admis|patient)e?\b"
# Those who work there tell when they were born, and history when its great names were.
_BORN_THAT_DAY = Terms(
    patterns=(
        rf"{CIVILITY} {NAME},? \(?{_BORN_ON}(?!\d)",
        rf"{_NAMED},? \(?{_BORN_ON}(?!\d)(?={_IN_CARE})",
    ),
    message="« {found} » porte le nom d’un patient",
    help=_HELP,
    negatable=False,
    unless=(
        r"(?:ficti(?:f|ve)s?|invent\w+|imaginaires?|specimen|personne reelle)\b",
        r"(?:docteure?|dr|chirurg\w+|medecins?|interne|infirmi\w+|secretaires?|assistante?s?|diplom\w+|etudes|exerce"
        r"|fond(?:e|a|ateur)|equipe|rejoint|mort|morte|decedee?|nobel|pionni\w+)\b",
    ),
)

LABELLED = (_ON_A_DOCUMENT, _BORN_THAT_DAY)
"""« Radiographie de LEFEVRE Odile, née le 12/03/1961 », « IRM de Mme Lopez », « radio_pied_DELMAS_Yvette.jpg »."""
