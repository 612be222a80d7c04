"""YAML as text with positions: nothing is typed, nothing is merged, nothing is guessed.

``yaml.safe_load`` turns the phone 0512034567 into 86522231 and the time 14:30 into 870; here every scalar stays
the text that was written, and every key and value knows its place.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import yaml

from chirsite.diagnostics import Finding, Position, Severity, Span
from chirsite.memory import remembered
from chirsite.source import SourceFile
from chirsite.text.controls import CONTROL, told

Path = tuple[str | int, ...]
Raw = dict[str, "Raw"] | list["Raw"] | str | None
"""A YAML value with every scalar kept as text; ``None`` is a key without a value."""

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_MAX_DEPTH = 30
"""Three times what any project file needs; deeper, composing and walking would exhaust Python's stack."""

_PROBLEMS = (
    ("\t", "une tabulation sert de retrait", "Remplacer les tabulations par des espaces."),
    ("mapping values are not allowed", "un « : » inattendu", 'Mettre la valeur entre guillemets : "Titre : suite".'),
    ("could not find expected ':'", "un « : » manque après la clé", "Écrire « clé: valeur »."),
    ("found unexpected end of stream", "un guillemet n’est pas refermé", "Fermer le guillemet."),
    ("expected <block end>", "le retrait est incohérent", "Aligner les clés d’un même niveau."),
    ("did not find expected", "la structure est incomplète ou le retrait incohérent", "Vérifier le retrait."),
    ("expected a single document", "le fichier contient plusieurs documents", "Supprimer la ligne « --- » de trop."),
    ("special characters are not allowed", "un caractère de contrôle invisible", "Le supprimer."),
)


@dataclass(frozen=True)
class Tree:
    """A YAML document: its value, and where each key and each value stands."""

    value: dict[str, Raw]
    spans: Mapping[Path, Span]
    keys: Mapping[Path, Span]


@dataclass
class _Reading:
    """What is gathered while a document is walked."""

    source: SourceFile
    offset: int
    spans: dict[Path, Span] = field(default_factory=dict)
    keys: dict[Path, Span] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    def span(self, node: yaml.Node) -> Span:
        return self.source.span(self.offset + node.start_mark.index, self.offset + node.end_mark.index)

    def refuse(self, code: str, span: Span, message: str, advice: str) -> None:
        self.findings.append(fault(self.source, code, span, message, advice))


def fault(
    source: SourceFile, code: str, span: Span, message: str, advice: str, severity: Severity = Severity.ERROR
) -> Finding:
    """A finding about the form of a file, with its frame."""
    return Finding(
        rule=code,
        name=code,
        severity=severity,
        message=message,
        help=advice,
        span=span,
        excerpt=source.excerpt(span),
        frame=source.frame(span),
    )


@remembered
def read_yaml(source: SourceFile, start: int = 0, end: int | None = None) -> tuple[Tree | None, tuple[Finding, ...]]:
    """Read ``source.text[start:end]`` as one YAML mapping; positions are those of the whole file.

    Gives no tree when the text is not YAML or not a mapping. Duplicate keys, anchors, aliases and tags are refused.
    """
    text = source.text[start:end]
    reading = _Reading(source, start)
    try:
        _refuse_cleverness(text, reading)
        if reading.findings:
            return None, tuple(reading.findings)
        node = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        return None, (_syntax_fault(reading, error),)
    except yaml.reader.ReaderError as error:
        span = source.span(start + error.position, start + error.position + 1)
        return None, (fault(source, "yaml-syntax", span, "un caractère interdit en YAML", "Le supprimer."),)
    if node is None:
        message = "le fichier est vide" if end is None else "l’en-tête est vide"
        return None, (fault(source, "empty-file", source.span(start, start), message, "Écrire « clé: valeur »."),)
    if not isinstance(node, yaml.MappingNode):
        message = "ce fichier doit être une suite de « clé: valeur »"
        return None, (fault(source, "yaml-syntax", _top(source), message, "Commencer chaque ligne par une clé."),)
    value = _mapping(node, (), reading)
    reading.spans[()] = _top(source)
    return Tree(value, reading.spans, reading.keys), tuple(reading.findings)


def _top(source: SourceFile) -> Span:
    return Span(source.path, Position(1, 1), Position(1, 1))


def _refuse_cleverness(text: str, reading: _Reading) -> None:
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _MAX_DEPTH:
            message, advice = "l’imbrication est trop profonde", "Fermer les crochets et les accolades, ou les retirer."
            reading.refuse("yaml-syntax", _event_span(event, reading), message, advice)
            return
        if getattr(event, "anchor", None):
            message = "les ancres et les renvois (& et *) ne sont pas admis"
            reading.refuse("yaml-anchor", _event_span(event, reading), message, "Répéter la valeur.")
        if getattr(event, "tag", None):
            message = "les étiquettes YAML (!…) ne sont pas admises"
            reading.refuse("yaml-tag", _event_span(event, reading), message, "Écrire la valeur seule.")


def _event_span(event: yaml.Event, reading: _Reading) -> Span:
    marks = [reading.offset + mark.index for mark in (event.start_mark, event.end_mark) if mark]
    return reading.source.span(min(marks, default=0), max(marks, default=0))


def _syntax_fault(reading: _Reading, error: yaml.MarkedYAMLError) -> Finding:
    mark = error.problem_mark or error.context_mark
    at = reading.offset + (mark.index if mark else 0)
    said = f"{error.problem or ''} {error.context or ''}"
    if reading.source.text[at : at + 1] == "\t":
        said = "\t"
    what, advice = next(
        ((what, advice) for sign, what, advice in _PROBLEMS if sign in said),
        ("la syntaxe YAML est incorrecte", "Vérifier le retrait, les « : » et les guillemets."),
    )
    line_end = reading.source.text.find("\n", at)
    end = line_end if line_end > at else at + 1
    return fault(reading.source, "yaml-syntax", reading.source.span(at, end), what, advice)


def _mapping(node: yaml.MappingNode, path: Path, reading: _Reading) -> dict[str, Raw]:
    value: dict[str, Raw] = {}
    for key_node, value_node in node.value:
        key_span = reading.span(key_node)
        if not isinstance(key_node, yaml.ScalarNode):
            reading.refuse("yaml-syntax", key_span, "une clé doit être un mot", "Écrire « clé: valeur ».")
            continue
        key = key_node.value
        _refuse_controls(key_node, reading)
        if key in value:
            first = reading.keys[(*path, key)].start
            message = f"la clé « {key} » est écrite deux fois (déjà ligne {first.line if first else '?'})"
            reading.refuse("duplicate-key", key_span, message, "Garder une seule des deux.")
            continue
        reading.keys[(*path, key)] = key_span
        reading.spans[(*path, key)] = key_span
        value[key] = _value(value_node, (*path, key), reading)
    return value


def _value(node: yaml.Node, path: Path, reading: _Reading) -> Raw:
    if isinstance(node, yaml.MappingNode):
        if path not in reading.spans:
            reading.spans[path] = _first_line(node, reading)
        return _mapping(node, path, reading)
    if isinstance(node, yaml.SequenceNode):
        return [_value(item, (*path, index), reading) for index, item in enumerate(node.value)]
    if not isinstance(node, yaml.ScalarNode):
        return None
    if not node.style and node.value in ("", "~", "null"):
        return None
    reading.spans[path] = reading.span(node)
    _refuse_controls(node, reading)
    return str(node.value)


def _refuse_controls(node: yaml.ScalarNode, reading: _Reading) -> None:
    """What a file may not hold as it is, it may not hold as an escape between double quotes either."""
    control = CONTROL.search(node.value) if node.style == '"' else None
    if control:
        reading.refuse("control-character", reading.span(node), *told(control.group()))


def _first_line(node: yaml.Node, reading: _Reading) -> Span:
    start = reading.offset + node.start_mark.index
    line_end = reading.source.text.find("\n", start)
    return reading.source.span(start, line_end if line_end >= 0 else len(reading.source.text))
