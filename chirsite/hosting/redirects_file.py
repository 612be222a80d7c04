"""``_redirects``: what Netlify, Cloudflare Pages and GitLab Pages read beside the site.

Sources: https://docs.netlify.com/manage/routing/redirects/overview/;
https://developers.cloudflare.com/pages/configuration/redirects/; https://docs.gitlab.com/user/project/pages/redirects/.
One rule a line, « from to status », the first that matches wins. « * » and « :name » stand for anything in all three.
None of them answers 410: an address that is gone answers 404, like any other that leads nowhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import quote

from chirsite.hosting.paths import encoded
from chirsite.hosting.policy import Moved, Policy
from chirsite.model.rendered import RenderedFile

NAME = "_redirects"
_PATTERN = re.compile(r"\*|:[a-z]", re.IGNORECASE)


def redirects_file(policy: Policy) -> RenderedFile:
    """One rule for each spelling of each old address."""
    lines = dict.fromkeys(line for moved in policy.moved for line in _lines(moved))
    return RenderedFile(NAME, "".join(f"{line}\n" for line in lines).encode())


def is_pattern(path: str) -> bool:
    """Whether these hosts would take a path for a pattern."""
    return _PATTERN.search(path) is not None


def _lines(moved: Moved) -> Iterator[str]:
    """As asked for, and as GitLab decodes it, where an accent makes the two differ."""
    yield f"{encoded(moved.origin)} {encoded(moved.target)} 301"
    decoded = "".join(char if char > "\x7f" else quote(char, safe="/!$&'()+,;=:@[]|~%") for char in moved.origin)
    if "%" not in moved.origin and moved.origin.isprintable() and decoded != encoded(moved.origin):
        yield f"{decoded} {encoded(moved.target)} 301"
