"""What GitHub Pages reads beside the site: no Jekyll, and the host name of the site.

Source: https://docs.github.com/pages. It sends no header of ours, and redirects nothing: pages do.
"""

from __future__ import annotations

from chirsite.hosting.policy import Policy
from chirsite.model.rendered import RenderedFile

_OWN_DOMAIN = ".github.io"


def github_files(policy: Policy) -> tuple[RenderedFile, ...]:
    """``.nojekyll``, which also publishes folders named after a dot; ``CNAME`` for a host name of its own."""
    plain = RenderedFile(".nojekyll", b"")
    if policy.host.endswith(_OWN_DOMAIN):
        return (plain,)
    return (plain, RenderedFile("CNAME", f"{policy.host}\n".encode()))
