"""The texts of docs/reference/fichiers/: each file of a project and its keys, off the classes that read them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from chirsite.model.base import Model
from chirsite.model.page import FRONT_MATTER, FreeFrontMatter, FrontMatter, PageKind
from chirsite.schema.json_schema import FILES
from docs.file_examples import examples_of
from docs.model_keys import Key, keys_of, own_keys_of

_FILES = {
    "site": ("site.yaml", "Le site : son adresse, qui le publie, qui l’héberge, ce qu’il charge, ce qui est acquitté."),
    "practitioner": (
        "practitioner.yaml",
        "Un praticien : son identité, ses titres, son exercice, ses honoraires, ses lieux. Dans un groupe, un fichier "
        "par praticien, `practitioners/NOM.yaml` ; le nom du fichier est l’identifiant du praticien.",
    ),
    "practice": ("practice.yaml", "Les lieux que partagent les praticiens d’un groupe."),
    "media": (
        "media.yaml",
        "Les images et les vidéos de `media/`, leurs auteurs, leurs droits, l’accord des personnes.",
    ),
    "glossary": ("glossary.yaml", "Les mots de médecine, expliqués là où ils apparaissent la première fois."),
    "theme": ("theme.yaml", "Un thème : ses mesures, ses couleurs, ses feuilles de style. Dans `themes/NOM/`."),
}
_PAGES = {
    PageKind.PROCEDURE: "une page par intervention",
    PageKind.CONDITION: "une page par maladie",
    PageKind.ARTICLE: "les articles",
    PageKind.FREE: "les pages libres",
}
_LEGEND = (
    "Une clé sans règle est demandée par le format lui-même. Les exemples viennent du cabinet fictif de "
    "`content-example` et des sites d’essai.\n"
)
_HEADER = "| Clé | Ce qu’elle dit | Valeur | Obligatoire | Exemple |\n| --- | --- | --- | --- | --- |"


def file_pages() -> dict[str, str]:
    """Every page by file name."""
    pages = {f"{name}.md": "\n".join(_file(name)) for name in _FILES}
    return {"index.md": _index(), **pages, "pages.md": "\n".join(_written_pages())}


def _index() -> str:
    lines = [
        "# Les fichiers et leurs clés",
        "",
        "| Fichier | Ce qu’il dit |",
        "| --- | --- |",
        *(f"| [{path}]({name}.md) | {told} |" for name, (path, told) in _FILES.items()),
        *(f"| [{kind.value}/*.md](pages.md#{kind.value}md) | {told} |" for kind, told in _PAGES.items()),
        "",
        "Les clés sont en anglais ; leurs valeurs, et tout ce que lit un patient, sont en français. Chaque valeur",
        "est lue comme du texte : un numéro, une date ou une heure s’écrit sans guillemets. Une clé inconnue est une",
        "erreur, qui propose la plus proche. `chirsite schema` écrit ces mêmes listes pour les éditeurs de texte.",
        "",
        "Un *identifiant* s’écrit en minuscules sans accent, chiffres et traits d’union (`prothese-de-hanche`) : c’est",
        "par lui qu’un fichier en désigne un autre. Celui d’une page ou d’un praticien est le nom de son fichier, sans",
        "l’extension.",
    ]
    return "\n".join(lines) + "\n"


def _file(name: str) -> Iterator[str]:
    path, told = _FILES[name]
    yield f"# {path}\n\n{told}\n\n{_LEGEND}"
    yield from _table("", keys_of(FILES[name]), name, {}, heading="##")


def _written_pages() -> Iterator[str]:
    yield "# L’en-tête des pages\n\nUne page commence par un en-tête YAML, entre deux lignes `---`.\n"
    yield _LEGEND
    yield "## Toutes les pages\n"
    seen: dict[type[Model], str] = {}
    common = [key for key in keys_of(FrontMatter) if key in keys_of(FreeFrontMatter)]
    yield from _table("", common, "procedures", seen)
    for kind, told in _PAGES.items():
        yield f"## {kind.value}/*.md\n\n{told[0].upper()}{told[1:]}. S’ajoutent, ou deviennent obligatoires :\n"
        yield from _table("", own_keys_of(FRONT_MATTER[kind], FrontMatter), kind.value, seen)


def _table(path: str, keys: list[Key], file: str, seen: dict[type[Model], str], heading: str = "###") -> Iterator[str]:
    """The keys of one class, then a table for each class they speak of, unless an earlier one holds it."""
    yield _HEADER
    below: list[tuple[str, type[Model]]] = []
    for key in keys:
        where = f"{path}.{key.name}" if path else key.name
        for model in key.models:
            if model not in seen:
                kind = key.variant_of(model)
                seen[model] = re.sub(r"\(\w+\)", "", where + key.step) + (f" (kind: {kind})" if kind else "")
                below.append((where + key.step + (f"({kind})" if kind else ""), model))
        links = [f"[{seen[model]}](#{_anchor(seen[model])})" for model in key.models]
        yield _row(key, links, examples_of(file).get(where + key.step))
    yield ""
    for where, model in below:
        yield f"{heading} {seen[model]}\n"
        yield from _table(where, keys_of(model), file, seen, heading)


def _anchor(title: str) -> str:
    """The anchor that forges and documentation generators both give to a heading."""
    return re.sub(r"\s+", "-", re.sub(r"[^\w\s-]", "", title).strip().lower())


def _row(key: Key, links: list[str], example: str | None) -> str:
    value = key.words.replace("{}", " ou ".join(links)) if links else key.words
    must = "oui" if key.required else f"non ({key.default})" if key.default else "non"
    law = " ".join(f"[{rule}](../../rules/{rule}.md)" for rule in key.rules)
    cells = (f"`{key.name}`", key.told, value, f"{must} {law}".strip(), f"`{example}`" if example else "")
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
