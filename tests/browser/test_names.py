"""A name with a hyphen stands on one line, however narrow the window."""

from __future__ import annotations

from pathlib import Path

from tests.browser.conftest import Visitor
from tests.support.command import built
from tests.support.served import served
from tests.support.sites import BASE, copy_site

_CUT = """name => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), cut = [];
    while (texts.nextNode()) {
        const node = texts.currentNode, range = document.createRange();
        for (let at = node.data.indexOf(name); at >= 0; at = node.data.indexOf(name, at + 1)) {
            range.setStart(node, at);
            range.setEnd(node, at + name.length);
            if (new Set([...range.getClientRects()].map(box => Math.round(box.top))).size > 1) {
                cut.push(node.data.trim());
            }
        }
    }
    return cut;
}"""


def test_no_line_ends_at_the_hyphen_of_a_name(visitor: Visitor, tmp_path: Path) -> None:
    project = copy_site(BASE, tmp_path / "project")
    for path in (*project.rglob("*.yaml"), *project.rglob("*.md")):
        text = path.read_text("utf-8").replace("Camille", "Jean-Christophe")
        path.write_text(text.replace("camille-exemple", "jean-christophe-exemple"), "utf-8")
    site = built(project, tmp_path / "site")
    cut, wide = [], []
    with served(site.folder) as address:
        browse = Visitor(visitor.browser, address)
        for page in ("/", "/interventions/cure-de-hernie/"):
            with browse.visit(page, 320) as visit:
                for width in (320, 344, 360, 375, 412):
                    visit.page.set_viewport_size({"width": width, "height": 800})
                    cut += visit.page.evaluate(_CUT, "Jean-Christophe")
                    if visit.page.evaluate("document.documentElement.scrollWidth") > width:
                        wide.append((page, width))
    assert (cut, wide) == ([], [])
