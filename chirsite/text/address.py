"""Web addresses, read without ever failing: whoever typed one may have left a bracket open."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from urllib.parse import SplitResult, urlsplit


def split_address(address: str) -> SplitResult:
    """The parts of an address; one that cannot be read is all path, with neither scheme nor host."""
    try:
        return urlsplit(address.strip())
    except ValueError:
        return SplitResult("", "", address, "", "")


@lru_cache(maxsize=4096)  # the links of a site are asked about by many, and are few
def host_of(address: str) -> str:
    """The host of an address, in lower case; ``""`` when it has none or cannot be read."""
    return split_address(address).hostname or ""


def stands_under(host: str, domains: Iterable[str]) -> bool:
    """Whether ``host`` is one of ``domains`` or a part of one."""
    return any(host == domain or host.endswith(f".{domain}") for domain in domains)
