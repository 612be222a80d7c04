"""What Lighthouse says of a page that does not depend on the machine: nothing is short, and nothing moves."""

from __future__ import annotations

import pytest

from tests.lighthouse import FILE, PAGES, verdict
from tests.support.command import Published
from tests.support.judges import required
from tests.support.served import served

_TIMED = {
    "first-contentful-paint", "largest-contentful-paint", "speed-index", "total-blocking-time", "max-potential-fid",
    "interactive", "server-response-time", "mainthread-work-breakdown", "bootup-time", "render-blocking-resources",
    "render-blocking-insight", "network-dependency-tree-insight", "document-latency-insight", "lcp-discovery-insight",
    "lcp-breakdown-insight", "inp-breakdown-insight", "interaction-to-next-paint-insight", "forced-reflow-insight",
    "network-server-latency", "network-rtt", "prioritize-lcp-image", "dom-size", "dom-size-insight",
}  # fmt: skip
_COUNTED_IN_CSS_PIXELS = {"image-delivery-insight"}
"""Where a phone's screen has several pixels each; ``uses-responsive-images``, which knows the screen, must pass."""


@pytest.mark.parametrize("path", PAGES)
def test_lighthouse_passes_all_that_does_not_depend_on_the_machine(path: str, published: Published) -> None:
    program = required("node", FILE)
    with served(published.folder) as address:
        said = verdict(program, address + path)
    assert said.audits["uses-responsive-images"]["score"] == 1
    assert said.short() - _TIMED - _COUNTED_IN_CSS_PIXELS == set()
    assert {name: said.scores[name] for name in ("accessibility", "best-practices", "seo")} == {
        "accessibility": 100,
        "best-practices": 100,
        "seo": 100,
    }
    assert said.figure("cumulative-layout-shift") == 0
    assert said.figure("total-byte-weight") < 100 * 1024
