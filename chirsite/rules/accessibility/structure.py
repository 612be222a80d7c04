"""Each page has a language, a title, ordered headings, a way round the menu; it can be enlarged (RGAA 4.1.2)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.model.rendered import HtmlFacts
from chirsite.rules.base import Evidence, Hit, Rule, Site
from chirsite.rules.citations import RGAA

_Defects = Iterator[tuple[str, str]]
_MAX_SCALE = re.compile(r"maximum-scale\s*=\s*([\d.]+)")
_NO_ZOOM = re.compile(r"user-scalable\s*=\s*(?:no|0)\b")
_ENLARGED = 2.0
"""RGAA 10.4: text can be read at 200 %."""


def check_page(site: Site) -> Iterator[Hit]:
    """ACC-02 on every rendered page."""
    published = site.languages
    for page in site.pages:
        if page.kind == "redirect":
            continue
        for message, advice in (*_language(page, published), *(found for read in _READERS for found in read(page))):
            yield Hit(Span(page.path), message, advice, excerpt=message)


def _language(page: HtmlFacts, published: tuple[str, ...]) -> _Defects:
    spoken = page.language.partition("-")[0].lower()
    if spoken not in {language.partition("-")[0].lower() for language in published}:
        yield f"la langue de la page (« {page.language} ») n’est pas une langue du site", 'Écrire <html lang="fr">.'


def _title(page: HtmlFacts) -> _Defects:
    if not page.title:
        yield "la page n’a pas de titre", "Remplir <title> dans le gabarit."


def _headings(page: HtmlFacts) -> _Defects:
    tops = [heading for heading in page.headings if heading.tag == "h1"]
    if not tops:
        yield "la page n’a pas de titre principal (h1)", "En mettre un, et un seul."
    elif len([heading for heading in tops if heading.text]) > 1:
        yield f"la page a {len(tops)} titres principaux (h1)", "N’en garder qu’un ; les autres sont des h2."
    for before, after in zip(page.headings, page.headings[1:], strict=False):
        if after.text and int(after.tag[1]) > int(before.tag[1]) + 1:
            message = f"« {after.text} » est un {after.tag} sous un {before.tag} : un niveau est sauté"
            yield message, f"En faire un h{int(before.tag[1]) + 1}."


def _skip_link(page: HtmlFacts) -> _Defects:
    target = page.links[0].attributes["href"] if page.links else ""
    if not target.startswith("#") or target[1:] not in page.identifiers:
        yield "le premier lien de la page ne mène pas au contenu", 'Commencer par <a href="#…"> vers le contenu.'


def _viewport(page: HtmlFacts) -> _Defects:
    contents = [meta.attributes.get("content", "") for meta in page.metas if meta.attributes.get("name") == "viewport"]
    if not contents:
        yield "la page ne s’adapte pas aux téléphones (viewport absent)", "Ajouter <meta name=viewport>."
    for content in contents:
        scale = _MAX_SCALE.search(content.lower())
        if _NO_ZOOM.search(content.lower()) or (scale and _number(scale[1]) < _ENLARGED):
            yield "la page empêche d’agrandir le texte", "Retirer user-scalable et maximum-scale du viewport."


def _focus(page: HtmlFacts) -> _Defects:
    for element in page.focusable:
        value = element.attributes["tabindex"].strip()
        if value.isdigit() and int(value) > 0:
            yield f"un élément « {element.tag} » change l’ordre de la tabulation", "Retirer tabindex, ou écrire 0."


def _labels(page: HtmlFacts) -> _Defects:
    for field in page.fields:
        hint = " ".join(field.attributes.get("placeholder", "").split())
        if field.text in {"", hint} and not field.attributes.get("aria-labelledby"):
            name = field.attributes.get("name") or field.tag
            yield f"le champ « {name} » n’a pas d’étiquette", "Ajouter <label for>."


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return _ENLARGED


_READERS: tuple[Callable[[HtmlFacts], _Defects], ...] = (_title, _headings, _skip_link, _viewport, _focus, _labels)

RULE = Rule(
    module=__name__,
    id="ACC-02",
    name="structure-de-page",
    title="Page mal structurée pour les technologies d’assistance",
    severity=Severity.WARNING,
    evidence=Evidence.CONFIRMED,
    citations=(RGAA,),
    output=check_page,
    audit=check_page,
)
