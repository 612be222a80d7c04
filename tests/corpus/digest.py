"""What tells one corpus from another."""

from __future__ import annotations

import json
from collections.abc import Iterable
from hashlib import sha256

from tests.corpus.items import Item


def digest(items: Iterable[Item]) -> str:
    """The digest of the texts and labels of ``items``, in their order."""
    said = sha256()
    for item in items:
        said.update(json.dumps([item.text, item.violation, item.family], ensure_ascii=False).encode())
    return said.hexdigest()
