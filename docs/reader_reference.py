"""The text of docs/reference/lecteurs.md: what the two readers of texts are held to, off tests/corpus/floors.json."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

_FLOORS = Path(__file__).parent.parent / "tests" / "corpus" / "floors.json"
_SETS: Mapping[str, str] = MappingProxyType(
    {
        "unseen": "Phrases que personne n’a vues",
        "examined": "Phrases d’examen",
        "dev": "Phrases de mise au point",
    }
)
_TOLD: Mapping[str, str] = MappingProxyType(
    {
        "unseen": "Écrites à part : ni l’entraînement, ni l’écriture des règles ne s’en sont servis. C’est la mesure "
        "qui compte : elle dit à quoi s’attendre sur un texte nouveau.",
        "examined": "Composées plus tard par d’autres, comme un examen : autant de fautes de chaque famille, presque "
        "toutes dites sans mot défendu. Aucun lecteur ne s’en est servi.",
        "dev": "On les relit en écrivant les règles : la mesure y est plus flatteuse.",
    }
)
_READERS: Mapping[str, str] = MappingProxyType(
    {"rules": "le premier, les règles", "learned": "le second, qui a appris", "both": "les deux ensemble"}
)
_INTRODUCTION = """\
# Les mesures des deux lecteurs

[Les deux lecteurs](../comprendre/deux-lecteurs.md) dit comment ils travaillent.

Les phrases sont étiquetées d’après ce qu’en dirait un juriste sur le site d’un chirurgien. Un test
refuse tout changement qui ferait moins bien que ces chiffres ; `python -m tests.corpus.report` donne le détail.

- **Fautes trouvées** : sur cent phrases fautives, combien sont signalées, au moins.
- **Fausses alertes** : sur cent phrases sans faute, combien sont signalées à tort, au plus.
"""


def reader_reference() -> str:
    """The whole page."""
    return "\n".join([_INTRODUCTION, *_tables(json.loads(_FLOORS.read_text("utf-8")))])


def _tables(floors: Mapping[str, Mapping[str, Mapping[str, float]]]) -> Iterator[str]:
    for name, title in _SETS.items():
        yield f"## {title}\n\n{_TOLD[name]}\n\n| Lecteur | Fautes trouvées | Fausses alertes |\n| --- | --- | --- |"
        for reader, words in _READERS.items():
            found = floors[name][reader]
            yield f"| {words} | {_percent(found['recall'])} | {_percent(found['false_alarms'])} |"
        yield ""


def _percent(share: float) -> str:
    return f"{share * 100:.1f} %".replace(".", ",")
