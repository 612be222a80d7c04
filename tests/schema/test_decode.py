"""From YAML to model: every mistake of a file in one go, in French, at its place, with a way out."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from pydantic import ValidationError

from chirsite.diagnostics import Finding
from chirsite.load.bundled import BUNDLED
from chirsite.model.base import Model
from chirsite.model.media import MediaCatalogue
from chirsite.model.place import Practice
from chirsite.model.practitioner import Practitioner
from chirsite.model.site import SiteSettings
from chirsite.schema.decode import decode
from chirsite.schema.json_schema import FILES
from chirsite.schema.law import keys_at
from chirsite.schema.messages import explain
from chirsite.source import SourceFile
from tests.support.base_site import edited, original
from tests.support.group_site import PRACTICE

EXAMPLE = BUNDLED / "content-example"


def findings_in(text: str, model: type[Model], path: str = "essai.yaml") -> tuple[Finding, ...]:
    record, findings = decode(SourceFile(path, text), model)
    assert (record is None) == bool(findings)
    return findings


def place(finding: Finding) -> str:
    assert finding.span.start
    return f"{finding.span.start.line}:{finding.span.start.column}"


def test_a_file_without_a_mistake_is_read() -> None:
    record, findings = decode(SourceFile("site.yaml", original("site.yaml")), SiteSettings)
    assert findings == ()
    assert record
    assert record.value.publisher.phone == "+33261911010"
    assert record.at("host", "name").start


def test_every_mistake_of_a_file_is_told_in_one_go() -> None:
    text = (
        original("practitioner.yaml")
        .replace("10100000008", "10100000009")
        .replace("29999", "2999")
        .replace("opens: 09:00", "opens: 9h")
        .replace("lift: yes", "lift: peut-être")
        .replace("reviewed: 2026-11-03", "reviewed: 03/11/2026")
        .replace("booking:", "rendez_vous:")
    )
    found = {place(finding): finding.message for finding in findings_in(text, Practitioner)}
    assert list(found.values()) == [
        "registration : « 10100000009 » : la clé du numéro RPPS (dernier chiffre) est fausse",
        "places.address : « 2999 » : un code postal a 5 chiffres",
        "places.hours : « 9h » n’est pas une heure de la forme 09:30",
        "places.accessibility : « peut-être » ne fait pas partie des valeurs admises",
        "la clé « booking » manque",
        "« 03/11/2026 » doit s’écrire « 2026-11-03 » (année-mois-jour)",
        "la clé « rendez_vous » est inconnue",
    ]
    lines = text.splitlines()
    for where, message in found.items():
        line, column = map(int, where.split(":"))
        wrong = re.search(r"^(?:[\w.]+ : )?« ([^»]+) »", message)
        if wrong:
            assert lines[line - 1][column - 1 :].startswith(wrong[1])


@pytest.mark.parametrize(
    ("text", "where", "message"),
    [
        (PRACTICE.replace("day: monday", "day: lundi"), "10:19", "places.hours : « lundi » ne fait pas partie des"),
        (
            PRACTICE.replace("closes: 18:00", "closes: 08:00"),
            "10:13",
            "places.hours : l’heure de fermeture doit suivre",
        ),
        (PRACTICE.replace("2027-01-02", "2026-12-02"), "11:16", "places.absences : le dernier jour doit suivre"),
        (PRACTICE.replace("no, wheelchair", "non, wheelchair"), "13:43", "places.accessibility : « non » ne fait pas"),
        (PRACTICE.replace("name: Clinique", "nom: Clinique"), "3:5", "places : la clé « name » manque"),
        (PRACTICE.replace("name: Clinique", "nom: Clinique"), "4:5", "places : la clé « nom » est inconnue"),
    ],
)
def test_a_mistake_deep_in_lists_is_told_where_it_is(text: str, where: str, message: str) -> None:
    found = [(place(finding), finding.message) for finding in findings_in(text, Practice)]
    assert any(there == where and said.startswith(message) for there, said in found), found


@pytest.mark.parametrize(
    ("typed", "known"),
    [("languges", "languages"), ("Adresse", "address"), ("privcay", "privacy"), ("publication-director",) * 2],
)
def test_an_unknown_key_is_told_with_the_nearest(typed: str, known: str) -> None:
    text = original("site.yaml") + f"{typed}: x\n"
    (finding,) = findings_in(text, SiteSettings)
    assert finding.rule == "unknown-key"
    assert finding.message == f"la clé « {typed} » est inconnue"
    assert finding.excerpt == typed
    assert f"Vouliez-vous dire « {known.replace('-', '_')} » ?" in finding.help


def test_an_unknown_kind_is_told_at_the_kind() -> None:
    (finding,) = findings_in(edited("site.yaml", "natural_person", "personne"), SiteSettings)
    assert (place(finding), finding.excerpt) == ("7:9", "personne")


def test_an_unknown_key_is_told_with_those_of_its_own_place() -> None:
    (finding,) = findings_in(edited("media.yaml", "alt:", "decorative: no\n    alte: x\n    alt:"), MediaCatalogue)
    assert finding.message == "images.facade : la clé « alte » est inconnue"
    assert finding.help.startswith("Vouliez-vous dire « alt » ?")
    assert "captions" not in finding.help


def test_a_missing_key_that_the_law_wants_names_its_rule() -> None:
    text = original("site.yaml").replace("publication_director: Dr Camille Exemple\n", "")
    (finding,) = findings_in(text, SiteSettings)
    assert (finding.rule, finding.message) == ("LEG-04", "la clé « publication_director » manque")


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("21/11/2026", "« 21/11/2026 » doit s’écrire « 2026-11-21 » (année-mois-jour)"),
        ("1/2/2026", "« 1/2/2026 » doit s’écrire « 2026-02-01 » (année-mois-jour)"),
        ("2026-02-30", "« 2026-02-30 » n’existe pas au calendrier"),
        ("novembre 2026", "« novembre 2026 » n’est pas une date de la forme 2026-11-21"),
        ("2026-11", "« 2026-11 » n’est pas une date de la forme 2026-11-21"),
        ("", "cette valeur est vide"),
        ("[2026-11-21]", "il faut ici un texte"),
    ],
)
def test_a_date_is_explained(written: str, message: str) -> None:
    text = original("site.yaml").replace("reviewed: 2026-11-03", f"reviewed: {written}")
    assert [finding.message for finding in findings_in(text, SiteSettings)] == [message]


@pytest.mark.parametrize(
    ("old", "new", "message", "help"),
    [
        ("[fr]", "fr", "il faut ici une liste", "Écrire un élément par ligne"),
        ("[fr]", "", "cette valeur est vide", "Écrire un élément par ligne"),
        ("[fr]", "[]", "cette liste est vide", "au moins un élément"),
        ("name: Dr C", "name:\n  nom: Dr C", "il faut ici un texte", "après les deux-points"),
        (
            "kind: natural_person",
            "kind: personne",
            "publisher : « personne » ne fait",
            "natural_person ; company ; sel",
        ),
        ("kind: natural_person", "siret:", "la clé « kind » manque", "Ajouter « kind: … »"),
        ("sole_trader: yes", "sole_trader: EI", "publisher : « EI » n’est ni « yes » (oui) ni", "Corriger"),
        ("health_data_certified: no", "health_data_certified: {}", "host : il faut ici un texte", "après les deux"),
        ("    postcode: 75000", "    postcode: 7500", "host.address : « 7500 » : un code postal a 5 chiffres", ""),
        ("basis: legitimate_interest", "basis: []", "privacy.processings : il faut ici un mot", "consent ; contract"),
        ("funding:", "review: {warn_after: 99}\nfunding:", "review : « 99 » est hors limites", "d’au plus 60"),
        ("funding:", "review: {warn_after: 0}\nfunding:", "review : « 0 » est hors limites", "d’au moins 1"),
        ("funding:", "review: {warn_after: deux}\nfunding:", "review : il faut ici un nombre entier", "comme 24"),
        ("funding:", f"review: {{warn_after: {'9' * 5000}}}\nfunding:", "review : il faut ici un nombre entier", ""),
        ("funding:", "review: 24\nfunding:", "il faut ici un groupe de clés", "chaque clé sur sa ligne"),
        ("host:\n  name", "host: OVH\nx:\n  name", "il faut ici un groupe de clés", "chaque clé sur sa ligne"),
    ],
)
def test_each_kind_of_mistake_has_its_sentence(old: str, new: str, message: str, help: str) -> None:
    text = original("site.yaml")
    assert old in text
    found = findings_in(text.replace(old, new, 1), SiteSettings)
    assert any(finding.message.startswith(message) and help in finding.help for finding in found), found


_ENGLISH = re.compile(
    r"\b(?:input|should|must|valid|invalid|value|error|field|required|expected|unable|parse|string|integer|number"
    r"|dictionary|object|instance|None|True|False|list|tuple|dict|less|greater|than|size)\b"
)
_WRONG: tuple[object, ...] = (
    None,
    "",
    [],
    {},
    "x",
    "-1",
    "nan",
    "1e999",
    "9" * 5000,
    ["x"],
    {"x": "y"},
    [None],
    "21/11/2026",
)


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("site", "site.yaml"),
        ("practitioner", "practitioners/helene-modele.yaml"),
        ("media", "media.yaml"),
        ("procedures", "procedures/prothese-totale-de-hanche.md"),
        ("articles", "articles/comprendre-l-anesthesie.md"),
    ],
)
def test_no_mistake_is_told_in_english(name: str, path: str) -> None:
    """Every value of the example replaced in turn by each wrong one: whatever pydantic says of it is rewritten."""
    value, model = _read(path), FILES[name]
    for place_of in _places(value):
        for wrong in _WRONG:
            for message, advice in _said(model, _replaced(value, place_of, wrong)):
                # what is between quotation marks is the webmaster's, or a key of the format
                said = re.sub("« .*? »", "", f"{message} {advice.partition(' : ')[0]}")
                assert not _ENGLISH.search(said), (place_of, wrong, message, advice)


def _read(path: str) -> object:
    text = (EXAMPLE / path).read_text("utf-8")
    return yaml.load(text.split("---\n")[1] if Path(path).suffix == ".md" else text, yaml.BaseLoader)


def _places(value: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    inside = value.items() if isinstance(value, dict) else enumerate(value[:1]) if isinstance(value, list) else ()
    for step, item in inside:
        yield (*path, step)
        yield from _places(item, (*path, step))


def _replaced(value: object, path: tuple[str | int, ...], new: object) -> object:
    root = holder = copy.deepcopy(value)
    for step in path[:-1]:
        holder = holder[step]  # type: ignore[index]  # the path leads through this very shape
    holder[path[-1]] = new  # type: ignore[index]
    return root


def _said(model: type[Model], value: object) -> Iterator[tuple[str, str]]:
    try:
        model.model_validate(value)
    except ValidationError as error:
        for detail in error.errors(include_url=False):
            yield explain(detail, keys_at(model, detail["loc"][:-1]))
