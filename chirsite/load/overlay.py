"""The data of a project in another language: the words of a translation file in the place of those of the original.

Nothing but words is taken from a translation. A text it leaves out stays in the site's own language, between marks.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from chirsite.diagnostics import Finding, Span
from chirsite.model.base import Model
from chirsite.model.page import nearest_span
from chirsite.model.place import PracticeAt
from chirsite.model.translation import NAMES, OFFICIAL_TITLES
from chirsite.schema.nodes import Path, Raw, Tree, fault
from chirsite.source import SourceFile
from chirsite.text.marked import marked
from chirsite.text.quotes import curled
from chirsite.text.suggestion import suggestion

M = TypeVar("M", bound=Model)


@dataclass
class Overlay:
    """Lays one translation file over its original; ``texts`` are the paths of what is said in words.

    After :meth:`apply`, ``findings`` holds what does not fit, and ``left`` what stays untranslated.
    """

    texts: frozenset[str]
    source: SourceFile | None = None
    tree: Tree | None = None
    findings: list[Finding] = field(default_factory=list)
    left: list[str] = field(default_factory=list)

    def apply(self, value: M) -> M:
        """``value`` in the other language."""
        result: M = self._model(value, self.tree.value if self.tree else None, (), "")
        return result

    def _any(self, value: Any, raw: Raw, path: Path, pattern: str) -> Any:
        if isinstance(value, Model):
            return self._model(value, raw, path, pattern)
        if isinstance(value, tuple):
            return self._items(value, raw, path, pattern)
        if isinstance(value, Mapping):
            return self._entries(value, raw, path, pattern)
        return self._leaf(value, raw, path, pattern)

    def _model(self, value: Any, raw: Raw, path: Path, pattern: str) -> Any:
        given = self._mapping(raw, path)
        names = list(type(value).model_fields)
        self._refuse_unknown(given, names, path)
        changed = {
            name: self._any(getattr(value, name), given.get(name), (*path, name), _join(pattern, name))
            for name in names
        }
        return value.model_copy(update=changed)

    def _entries(self, value: Mapping[str, Any], raw: Raw, path: Path, pattern: str) -> Any:
        given = self._mapping(raw, path)
        self._refuse_unknown(given, list(value), path)
        inner = _join(pattern, "*")
        return {name: self._any(item, given.get(name), (*path, name), inner) for name, item in value.items()}

    def _items(self, value: tuple[Any, ...], raw: Raw, path: Path, pattern: str) -> Any:
        given = dict(self._matched(value, raw, path))
        inner = _join(pattern, "*")
        return tuple(
            self._any(item, *given.get(index, (None, (*path, index))), inner) for index, item in enumerate(value)
        )

    def _matched(self, value: tuple[Any, ...], raw: Raw, path: Path) -> Iterator[tuple[int, tuple[Raw, Path]]]:
        """Which item of the original each item of the translation is: by its ``id`` or its ``place``, else in order."""
        if raw is None:
            return
        if not isinstance(raw, list):
            self._refuse(path, "une liste est attendue ici", "Écrire un élément par ligne, après un tiret.")
            return
        key = _name_key(value)
        known = {getattr(item, key): index for index, item in enumerate(value)} if key else {}
        if known:
            for at, item in enumerate(raw):
                name = str(item.get(key) or "") if isinstance(item, dict) else ""
                if isinstance(item, dict) and name in known:
                    words: Raw = {step: text for step, text in item.items() if step != key}
                    yield known[name], (words, (*path, at))
                else:
                    advice = f"Dire lequel avec « {key} ». {suggestion(name, known)}"
                    self._refuse((*path, at), "cet élément n’est pas dans l’original", advice)
        elif len(raw) != len(value):
            message = f"la liste a {len(raw)} éléments, l’original en a {len(value)}"
            self._refuse(path, message, "Traduire chaque élément, dans l’ordre de l’original.")
        else:
            yield from ((index, (item, (*path, index))) for index, item in enumerate(raw))

    def _leaf(self, value: Any, raw: Raw, path: Path, pattern: str) -> Any:
        if pattern not in self.texts | NAMES:
            if raw is not None:
                message = "cette valeur ne se traduit pas : elle vient de l’original"
                self._refuse(path, message, "La retirer de la traduction.")
            return value
        if raw is None:
            if not value or pattern in NAMES:
                return value
            if pattern not in OFFICIAL_TITLES:
                self.left.append(".".join(str(step) for step in path))
            return marked(str(value))
        if not value or not isinstance(raw, str):
            self._refuse(path, "l’original n’a pas ce texte", "L’écrire d’abord dans l’original, ou le retirer d’ici.")
            return value
        return curled(raw.strip())

    def _mapping(self, raw: Raw, path: Path) -> Mapping[str, Raw]:
        if raw is None or isinstance(raw, dict):
            return raw or {}
        self._refuse(path, "des clés sont attendues ici", "Écrire « clé: valeur », comme dans l’original.")
        return {}

    def _refuse_unknown(self, given: Mapping[str, Raw], known: list[str], path: Path) -> None:
        for name in given:
            if name not in known:
                self._refuse((*path, name), f"la clé « {name} » n’est pas dans l’original", suggestion(name, known))

    def _refuse(self, path: Path, message: str, advice: str) -> None:
        if self.source and self.tree:
            span: Span = nearest_span(self.tree.spans, path)
            self.findings.append(fault(self.source, "translation", span, message, advice))


def _join(pattern: str, step: str) -> str:
    return f"{pattern}.{step}" if pattern else step


def _name_key(items: tuple[Any, ...]) -> str:
    """The key that says which item of a list is meant; ``""`` where the order alone does."""
    if not items or not isinstance(items[0], Model):
        return ""
    return "place" if isinstance(items[0], PracticeAt) else "id" if "id" in type(items[0]).model_fields else ""
