"""The Content-Security-Policy in the pages themselves, for hosts that send no header of ours.

Source: Content Security Policy Level 3, § 3.3. It comes before anything that it governs.
"""

from __future__ import annotations

import re

from chirsite.hosting.csp import as_meta
from chirsite.hosting.policy import SECURITY_POLICY, Policy
from chirsite.model.rendered import RenderedFile

_PLACE = re.compile(rb"<head>\s*(?:<meta charset=[^>]*>)?", re.IGNORECASE)


def with_policy(page: RenderedFile, policy: Policy) -> RenderedFile:
    """A page that bears its policy; a file that is no page, or has no ``head``, is left as it is."""
    text = as_meta(policy.headers(_address(page.path, policy))[SECURITY_POLICY])
    place = _PLACE.search(page.content) if page.path.endswith(".html") else None
    if place is None:
        return page
    element = f'\n<meta http-equiv="{SECURITY_POLICY}" content="{text}">'.encode()
    return RenderedFile(page.path, page.content[: place.end()] + element + page.content[place.end() :])


def _address(file: str, policy: Policy) -> str:
    return f"{policy.base}/{file.removesuffix('index.html')}"
