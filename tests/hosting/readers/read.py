"""What was read back from the files of a host: the fields of the policy that those files carry, and no others."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from chirsite.hosting.policy import CACHING, IMMUTABLE, REVALIDATED, SECURITY_POLICY, Moved, Policy

Headers = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Everywhere:
    """Headers of every answer, and of folders that differ: pairs of a folder and the headers that change there."""

    headers: Headers
    folders: tuple[tuple[str, Headers], ...]

    def fields(self) -> dict[str, Any]:
        """The fields of the policy that say so; what else depends on the path fails."""
        headers = dict(self.headers)
        assert len(headers) == len(self.headers), "a header is set twice"
        assert headers.pop(CACHING) == REVALIDATED
        security = headers.pop(SECURITY_POLICY)
        own = tuple((folder, value) for folder, ((name, value), *_) in self.folders if name == SECURITY_POLICY)
        lasting = tuple(folder for folder, changed in self.folders if changed == ((CACHING, IMMUTABLE),))
        assert len(own) + len(lasting) == len(self.folders)
        return {"common": tuple(headers.items()), "security": security, "own_security": own, "lasting": lasting}


def carried(policy: Policy, fields: Iterable[str]) -> dict[str, Any]:
    """The same fields of the policy that was to be written, in a form that knows no order of addresses."""
    return comparable({name: getattr(policy, name) for name in fields})


def comparable(fields: dict[str, Any]) -> dict[str, Any]:
    """The order of exact addresses decides nothing: they are compared as sets."""
    return {name: frozenset(value) if name in {"moved", "gone"} else value for name, value in fields.items()}


__all__ = ["Everywhere", "Headers", "Moved", "carried", "comparable"]
