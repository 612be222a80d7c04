"""``_headers``: what Netlify and Cloudflare Pages read beside the site.

Sources: https://docs.netlify.com/manage/routing/headers/; https://developers.cloudflare.com/pages/configuration/headers/.
Every rule that matches applies, in the order of the file. Netlify keeps the last value of a header; Cloudflare joins
them, unless the rule first detaches the header with « ! », a line that Netlify passes over.
"""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.hosting.policy import CACHING, IMMUTABLE, REVALIDATED, SECURITY_POLICY, Policy
from chirsite.model.rendered import RenderedFile

NAME = "_headers"


def headers_file(policy: Policy) -> RenderedFile:
    """The headers of every answer, then of the folders that differ."""
    rules = [
        _rule("/*", [*policy.common, (SECURITY_POLICY, policy.security), (CACHING, REVALIDATED)]),
        *(_other(folder, SECURITY_POLICY, value) for folder, value in policy.own_security),
        *(_other(folder, CACHING, IMMUTABLE) for folder in policy.lasting),
    ]
    return RenderedFile(NAME, "".join(rules).encode())


def rule_count(policy: Policy) -> int:
    """How many rules the file has."""
    return 1 + len(policy.own_security) + len(policy.lasting)


def _other(folder: str, name: str, value: str) -> str:
    return "\n".join((f"{folder}*", f"  ! {name}", f"  {name}: {value}", ""))


def _rule(pattern: str, headers: list[tuple[str, str]]) -> str:
    return "\n".join((pattern, *_lines(headers), ""))


def _lines(headers: list[tuple[str, str]]) -> Iterator[str]:
    return (f"  {name}: {value}" for name, value in headers)
