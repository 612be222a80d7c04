"""No before and after that passes for a guarantee (recommendations of 2021); can be waived on three conditions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import product
from typing import TYPE_CHECKING

from chirsite.diagnostics import Severity, Span
from chirsite.rules.base import Evidence, Hit, Rule, Site
from chirsite.rules.citations import CNOM_2014, CNOM_2021, CSP_19_1
from chirsite.rules.passages import Passage
from chirsite.rules.photos.shown_results import SHOWN, SIMULATED
from chirsite.rules.shared.media_entries import Entry, entries, pictures, placed
from chirsite.rules.shared.terms import Terms
from chirsite.rules.shared.together import Together
from chirsite.text.fold import folded_text

if TYPE_CHECKING:
    from chirsite.model.page import FrontMatter, Page
    from chirsite.model.project import Project

_PAIR = r"(?:avant|before) ?(?:/|-|–|—|&|\||et|and) ?(?:apres|after)"
_SAID = re.compile(rf"\b{_PAIR}\b")
_DAYS = re.compile(r"\bj ?\+? ?\d{1,3}\b")
_NAMED = re.compile(r"(?:^|[-_/])(?:avant-apres|before-after|(?:avant|apres|before|after|preop|postop|j\d{1,3})(?=\.))")
_BEFORE = re.compile(r"\b(?:avant|before|preoperatoire)\b")
_AFTER = re.compile(r"\b(?:apres|after|postoperatoire)\b")
_WARNING_TO_READER = re.compile(r"resultat.*(?:garanti|promesse|promet|prejuge|vari|differ)|(?:garanti|vari).*resultat")
_SLIDERS = re.compile(r"twentytwenty|img-comparison-slider|beer-?slider|juxtapose|before-?after", re.IGNORECASE)
_REMOVE = "Retirer ces images et décrire le résultat attendu en mots, avec ses limites et ses sources."

_TERMS = Terms(
    (
        r"(?:photos?|photographies?|images?|cliches?|galeries?|albums?|resultats|diaporamas?|comparaisons?)"
        rf" (?:des |de |du |d'|en )?{_PAIR}(?! (?:l'|la |le |les |votre |chaque |une |son ))",
    ),
    "« {found} » annonce une comparaison de résultats, qui fait croire à une garantie",
    _REMOVE,
    unless=(
        r"interdi",
        r"proscri",
        r"dossier",
        r"nulle part",
        r"(?:certains|d'autres) (?:sites|comptes)|sur les reseaux",
        r"ne (?:sont|seront|publi|montr|figur)",
        r"n'(?:est|en|y|affich|ont pas)",
    ),
)

_WORDS = Together((_TERMS, SHOWN, SIMULATED))


def check_media(project: Project, today: date) -> Iterator[Hit]:
    """PHO-02 on media.yaml: pairs, names, captions; on the pages: two pictures that a reader compares."""
    found: set[str] = set()
    for entry in entries(project):
        for hit in _in_entry(project, entry):
            found.add(entry.id)
            yield hit
    for page in project.pages():
        yield from _on_page(project, page, found)


def check_text(passage: Passage) -> Iterator[Hit]:
    """PHO-02 in every text: words that announce such pictures; a waiver asks for a picture, never for words."""
    for hit in _WORDS(passage):
        yield Hit(hit.span, hit.message, hit.help, hit.severity, hit.excerpt, waivable=False)


def check_page(site: Site) -> Iterator[Hit]:
    """PHO-02 on every rendered page: no slider that uncovers one picture under another."""
    for page in site.pages:
        for element in (*page.scripts, *page.resources):
            loaded = element.attributes.get("src") or element.attributes.get("href") or ""
            if _SLIDERS.search(loaded):
                message = f"la page charge un curseur de comparaison avant/après : « {loaded} »"
                yield Hit(Span(page.path), message, _REMOVE, excerpt=loaded, waivable=False)


def _in_entry(project: Project, entry: Entry) -> Iterator[Hit]:
    """The first thing that makes a pair of this entry."""
    other = entry.text("before_after_of")
    if other:
        involved = [entry, *(before for before in pictures(project) if before.id == other)]
        message = f"« {entry.id} » et « {other} » forment un avant/après"
        yield _hit(entry.at("before_after_of"), message, other, involved)
        return
    key = next((key for key, text in entry.words() if _makes_a_pair(entry, key, text)), None)
    if key is None:
        return
    severity = Severity.WARNING if entry.shows_imaging_or_drawing else None
    message = f"« {entry.id} » se présente comme un avant/après"
    yield _hit(entry.at(key), message, entry.text(key), [entry], severity)


def _makes_a_pair(entry: Entry, key: str, text: str) -> bool:
    if entry.shows_imaging_or_drawing:
        return key != "file" and bool(_SAID.search(text))
    if not entry.shows_a_body:
        return False
    if key == "file":
        return bool(_NAMED.search(text))
    return bool(_SAID.search(text)) or (entry.shows_a_patient and bool(_DAYS.search(text)))


def _on_page(project: Project, page: Page[FrontMatter], found: set[str]) -> Iterator[Hit]:
    """Two pictures of persons on the same page, one said to be before, the other after."""
    shown = [(entry, span) for entry, span in placed(project, page) if entry.shows_a_body]
    for (before, _), (after, span) in product(shown, shown):
        if before.id == after.id or {before.id, after.id} & found:
            continue
        if _says(before, _BEFORE) and not _says(before, _AFTER) and _says(after, _AFTER):
            message = f"cette page montre « {before.id} » et « {after.id} », avant et après"
            yield _hit(span, message, after.id, [before, after])
            return


def _says(entry: Entry, words: re.Pattern[str]) -> bool:
    return any(key != "file" and words.search(text) for key, text in entry.words())


def _hit(span: Span, message: str, excerpt: str, involved: list[Entry], severity: Severity | None = None) -> Hit:
    lacking = list(dict.fromkeys(lack for entry in involved for lack in _lacks(entry)))
    advice = _REMOVE
    if lacking:
        advice += f" Pas d’acquittement possible sans : {', '.join(lacking)}."
    return Hit(span, message, advice, severity, excerpt, waivable=not lacking)


def _lacks(entry: Entry) -> Iterator[str]:
    """What a waiver asks of a picture and this one does not have."""
    medium = entry.medium
    if medium.consent is None:
        yield f"le consentement (« consent ») de « {entry.id} »"
    if medium.identifiable is not False or medium.eye_bar:
        yield f"« identifiable: no » pour « {entry.id} »"
    if not _WARNING_TO_READER.search(folded_text(medium.caption or "")):
        yield f"une légende de « {entry.id} » qui avertit que le résultat varie et n’est pas garanti"


RULE = Rule(
    module=__name__,
    id="PHO-02",
    name="avant-apres",
    title="Avant/après laissant croire à une garantie",
    severity=Severity.ERROR,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2021, CNOM_2014, CSP_19_1),
    media=check_media,
    text=check_text,
    expressions=(_WORDS,),
    output=check_page,
    audit=check_page,
    waivable=True,
)
