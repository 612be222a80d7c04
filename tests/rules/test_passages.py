"""What counts as a text of the project, and where its characters stand."""

from __future__ import annotations

from chirsite.diagnostics import Position
from chirsite.rules.passages import Scope, yaml_passages
from chirsite.schema.nodes import read_yaml
from chirsite.source import SourceFile

TEXT = """\
title: Un titre
summary: Une phrase
  écrite sur
  trois lignes
date: 2026-11-21
amount: 60
"""


def test_a_quoted_scalar_reads_without_its_quotes() -> None:
    source = SourceFile("site.yaml", 'title: "Un titre : deux"\n')
    tree, _ = read_yaml(source)
    assert tree is not None
    (title,) = yaml_passages(source, tuple(tree.spans.items()))
    assert title.text == "Un titre : deux"
    span = title.span(0, 2)
    assert (span.start, span.end) == (Position(1, 9), Position(1, 11))


def test_a_scalar_over_several_lines_reads_as_one_sentence() -> None:
    source = SourceFile("site.yaml", TEXT)
    tree, _ = read_yaml(source)
    assert tree is not None
    title, summary = yaml_passages(source, tuple(tree.spans.items()))
    assert (title.scope, title.text) == (Scope.TITLE, "Un titre")
    assert summary.text == "Une phrase écrite sur trois lignes"
    start = summary.text.index("trois")
    span = summary.span(start, start + len("trois"))
    assert (span.start, span.end) == (Position(4, 3), Position(4, 8))
