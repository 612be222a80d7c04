"""YAML read as text: nothing is typed, and every key and value knows its place to the character."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chirsite.diagnostics import Position
from chirsite.schema.nodes import Raw, Tree, read_yaml
from chirsite.source import SourceFile


def tree(text: str) -> Tree:
    found, findings = read_yaml(SourceFile("essai.yaml", text))
    assert findings == ()
    assert found
    return found


def faults(text: str) -> list[tuple[str, Position | None, str]]:
    _, findings = read_yaml(SourceFile("essai.yaml", text))
    return [(found.rule, found.span.start, found.message) for found in findings]


@pytest.mark.parametrize(
    "written",
    ["0512034567", "01000", "14:30", "no", "yes", "on", "Off", "true", "2026-11-21", "1e3", "0x1F", "1_000",
     ".5", ".inf", "12.50", "+33561000000", "=", "<<", "NULL", "Null"],
)  # fmt: skip
def test_a_scalar_is_the_text_that_was_written(written: str) -> None:
    assert tree(f"clé: {written}\n").value == {"clé": written}
    assert tree(f"clés: [{written}]\n").value == {"clés": [written]}
    assert tree(f"{written}: valeur\n").value == {written: "valeur"}


@pytest.mark.parametrize("nothing", ["", "~", "null"])
def test_a_key_without_a_value_has_none(nothing: str) -> None:
    assert tree(f"clé: {nothing}\n").value == {"clé": None}


@pytest.mark.parametrize("written", ['""', '"~"', "'null'"])
def test_a_quoted_nothing_is_text(written: str) -> None:
    assert tree(f"clé: {written}\n").value == {"clé": written[1:-1]}


def test_a_folded_text_is_one_line_and_a_literal_one_keeps_its_lines() -> None:
    assert tree("a: >\n  une\n  deux\nb: |\n  une\n  deux\n").value == {"a": "une deux\n", "b": "une\ndeux\n"}


def test_keys_and_values_of_nested_lists_have_exact_positions() -> None:
    text = "lieux:\n  - nom: Cabinet\n    jours: [lundi, mardi]\n  - nom: Clinique\n"
    found = tree(text)
    assert found.spans["lieux", 0, "nom"].start == Position(2, 10)
    assert found.spans["lieux", 0, "jours", 1].start == Position(3, 20)
    assert found.spans["lieux", 0, "jours", 1].end == Position(3, 25)
    assert found.spans["lieux", 1, "nom"].start == Position(4, 10)
    assert found.keys["lieux", 1, "nom"].start == Position(4, 5)
    assert found.keys["lieux", 1, "nom"].end == Position(4, 8)


def test_positions_in_a_part_of_a_file_are_those_of_the_file() -> None:
    text = "---\nété: 🩺 là\nb: ici\n---\n"
    source = SourceFile("page.md", text)
    found, _ = read_yaml(source, 4, text.rindex("---"))
    assert found
    assert source.excerpt(found.spans["été",]) == "🩺 là"
    assert found.spans["b",].start == Position(3, 4)


# Text that stands unquoted in YAML: letters of any script, and marks that only matter at the ends or before a space.
_PLAIN = st.from_regex(r"[^\W_](?:[\w'’«»·:/.+-]*[^\W_])?", fullmatch=True).filter(
    lambda text: text not in ("~", "null")
)
_ANY = st.text(st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="\u2028\u2029\ufeff\ufffe\uffff"))
_RAW: st.SearchStrategy[Raw] = st.recursive(
    _PLAIN | _ANY.map(lambda text: json.dumps(text, ensure_ascii=False)),
    lambda inner: st.lists(inner, min_size=1, max_size=3) | st.dictionaries(_PLAIN, inner, min_size=1, max_size=3),
    max_leaves=12,
)


def _flow(value: Raw) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_flow(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_flow, value)) + "]"
    return str(value)


def _scalars(value: Raw, path: tuple[str | int, ...]) -> list[tuple[tuple[str | int, ...], str]]:
    if isinstance(value, dict):
        return [pair for key, item in value.items() for pair in _scalars(item, (*path, key))]
    if isinstance(value, list):
        return [pair for index, item in enumerate(value) for pair in _scalars(item, (*path, index))]
    return [(path, str(value))]


@given(st.dictionaries(_PLAIN, _RAW, min_size=1, max_size=4))
def test_each_scalar_is_the_text_at_its_place(written: dict[str, Raw]) -> None:
    text = "".join(f"{key}: {_flow(value)}\n" for key, value in written.items())
    source = SourceFile("essai.yaml", text)
    found, findings = read_yaml(source)
    assert findings == ()
    assert found
    for path, scalar in _scalars(written, ()):
        assert source.excerpt(found.spans[path]) == scalar
        value: Raw = found.value
        for step in path:
            value = value[step]  # type: ignore[index]  # the path leads through this very shape
        assert value == (json.loads(scalar) if scalar.startswith('"') else scalar)


@given(st.text())
def test_no_text_makes_it_fail(text: str) -> None:
    found, findings = read_yaml(SourceFile("essai.yaml", text))
    assert (found is None) <= bool(findings)


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("a: 1\nb: 2\na: 3\n", Position(3, 1), "la clé « a » est écrite deux fois (déjà ligne 1)"),
        ("l:\n  - x: 1\n    x: 2\n", Position(3, 5), "la clé « x » est écrite deux fois (déjà ligne 2)"),
    ],
)
def test_a_key_written_twice_is_refused_at_the_second(text: str, place: Position, message: str) -> None:
    assert faults(text) == [("duplicate-key", place, message)]


@pytest.mark.parametrize(
    ("text", "rule", "place"),
    [
        ("a: &ancre 1\nb: 2\n", "yaml-anchor", Position(1, 4)),
        ("a: &ancre 1\nb: *ancre\n", "yaml-anchor", Position(1, 4)),
        ("a: !!python/object/apply:os.system [ls]\n", "yaml-tag", Position(1, 4)),
        ("a: !int 3\n", "yaml-tag", Position(1, 4)),
    ],
)
def test_anchors_and_tags_are_refused(text: str, rule: str, place: Position) -> None:
    assert faults(text)[0][:2] == (rule, place)


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("a:\n\tb: 1\n", Position(2, 1), "une tabulation sert de retrait"),
        ("a: b: c\n", Position(1, 5), "un « : » inattendu"),
        ("a: 1\nb\n", Position(3, 1), "un « : » manque après la clé"),
        ('a: "b\n', Position(2, 1), "un guillemet n’est pas refermé"),
        ("a: 1\n b: 2\n", Position(2, 3), "un « : » inattendu"),
        ("a: 1\n---\nb: 2\n", Position(2, 1), "le fichier contient plusieurs documents"),
        ("? [a]\n: b\n", Position(1, 3), "une clé doit être un mot"),
        ("- a\n", Position(1, 1), "ce fichier doit être une suite de « clé: valeur »"),
        ("bonjour\n", Position(1, 1), "ce fichier doit être une suite de « clé: valeur »"),
        ("", Position(1, 1), "le fichier est vide"),
        ("# rien\n", Position(1, 1), "le fichier est vide"),
        ("a: @b\n", Position(1, 4), "la syntaxe YAML est incorrecte"),
    ],
)
def test_a_mistake_of_syntax_is_told_in_french_where_it_is(text: str, place: Position, message: str) -> None:
    assert [(start, said) for _, start, said in faults(text)] == [(place, message)]


def test_lists_within_lists_have_a_limit() -> None:
    assert tree("a: " + "[" * 29 + "1" + "]" * 29 + "\n").value.keys() == {"a"}
    assert faults("a: " + "[" * 30 + "1" + "]" * 30 + "\n") == [
        ("yaml-syntax", Position(1, 33), "l’imbrication est trop profonde")
    ]
