"""Files kept from one build to the next under the digest of what they are made from."""

from __future__ import annotations

import hashlib
import os
import tempfile
from pathlib import Path


def cached(cache: Path) -> dict[str, str]:
    """Names of cached files by key; a name is ``<key>.<SHA-256 of the content>``, so that none has to be read."""
    return {name.partition(".")[0]: name for name in sorted(os.listdir(cache)) if len(name) == 32 + 1 + 64}


def key_of(recipe: str) -> str:
    """The key of what is made by this recipe."""
    return hashlib.sha256(recipe.encode()).hexdigest()[:32]


def content_digest(name: str) -> str:
    """The SHA-256 that the name of a cached file tells."""
    return name.partition(".")[2]


def store(cache: Path, key: str, content: bytes) -> str:
    """Keep ``content``, and give the name it stands under; raises OSError.

    It is written under a temporary name first: an interrupted run leaves nothing that looks complete.
    """
    name = f"{key}.{hashlib.sha256(content).hexdigest()}"
    handle, temporary = tempfile.mkstemp(dir=cache, prefix="tmp-")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
        Path(temporary).replace(cache / name)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
    return name
