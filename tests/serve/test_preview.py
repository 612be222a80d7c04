"""What a preview shows as a project changes: what a build would publish, and the last good page when it would not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from chirsite.serve.overlay import overlay
from chirsite.serve.preview import Preview, SupersededError
from tests.serve.previewed import asked, caught_up, fresh_build, previewed, without_script
from tests.support.base_site import base_site, change, edited, original
from tests.support.sites import TODAY


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return base_site(tmp_path / "un projet à lui")


@pytest.fixture
def preview(root: Path) -> Iterator[Preview]:
    preview = previewed(root)
    caught_up(preview)
    yield preview
    preview.pictures.close()


def _home(preview: Preview) -> bytes:
    return without_script(asked(preview, "/")[1])


def test_every_file_is_served_as_a_build_writes_it(root: Path, preview: Preview, tmp_path: Path) -> None:
    built = fresh_build(root, tmp_path / "site")
    assert built.files
    for path, content in built.files.items():
        address = f"/{path.removesuffix('index.html')}" if path.endswith("/index.html") else f"/{path}"
        status, served = asked(preview, address)
        assert without_script(served) == content, path
        assert status == (404 if path == "404.html" else 200)
    assert preview.state.report
    assert preview.state.report.findings == built.findings


def test_a_page_carries_the_script_that_refreshes_it_and_only_there(preview: Preview) -> None:
    page = asked(preview, "/")[1]
    assert page.count(b"/.chirsite/preview.js") == 1
    assert b".chirsite" not in without_script(page)


def test_an_unknown_address_has_the_page_of_the_site_for_it(preview: Preview) -> None:
    status, page = asked(preview, "/nulle/part/")
    assert status == 404
    assert without_script(page) == without_script(asked(preview, "/404.html")[1])


def test_what_is_written_shows(root: Path, preview: Preview) -> None:
    change(root / "site.yaml", edited("site.yaml", "\nname: ", "\nname: Autre "))
    caught_up(preview)
    assert b"Autre " in _home(preview)


@pytest.mark.parametrize("broken", ["name: [", "", "nom: Docteur\n", "\t"])
def test_a_broken_file_leaves_the_last_good_page_until_it_is_mended(root: Path, preview: Preview, broken: str) -> None:
    before = _home(preview)
    change(root / "site.yaml", broken)
    state = caught_up(preview)
    assert state.refused
    assert state.report
    assert state.report.blocks(strict=False)
    assert _home(preview) == before
    change(root / "site.yaml", edited("site.yaml", "\nname: ", "\nname: Autre "))
    state = caught_up(preview)
    assert not state.refused
    assert b"Autre " in _home(preview)


def test_a_project_that_was_never_good_shows_a_page_that_waits_and_then_the_site(tmp_path: Path) -> None:
    root = base_site(tmp_path / "projet", {"site.yaml": "name: ["})
    preview = previewed(root)
    assert caught_up(preview).refused
    status, page = asked(preview, "/n’importe/où/")
    assert status == 503
    assert "Aperçu en attente" in page.decode()
    assert b"/.chirsite/preview.js" in page
    assert "Le projet est refusé en l’état" in overlay(preview.state)
    assert "dernière bonne" not in overlay(preview.state)
    change(root / "site.yaml", original("site.yaml"))
    caught_up(preview)
    assert asked(preview, "/")[0] == 200
    preview.pictures.close()


def test_a_template_that_fails_leaves_the_last_good_page_and_is_told(root: Path, preview: Preview) -> None:
    before = _home(preview)
    stylesheet = re.findall(rb'href="(/assets/style[^"]*)"', before)[0].decode()
    assert asked(preview, stylesheet)[0] == 200
    change(root / "themes/default/templates/home.html", "{{ page.nothing_of_the_kind }}")
    change(root / "themes/default/static/base.css", "body { color: #123456 }")
    state = preview.refresh(["index.html"])
    assert state.report
    assert "template-error" in {finding.rule for finding in state.report.findings}
    assert _home(preview) == before
    assert asked(preview, stylesheet)[0] == 200
    (root / "themes/default/templates/home.html").unlink()
    caught_up(preview)
    assert _home(preview) != before


def test_pages_come_and_go_with_their_files(root: Path, preview: Preview) -> None:
    text = next((root / "pages").glob("*.md")).read_text("utf-8")
    change(root / "pages/une-autre.md", text)
    caught_up(preview)
    assert asked(preview, "/une-autre/")[0] == 200
    (root / "pages/une-autre.md").rename(root / "pages/renommee.md")
    caught_up(preview)
    assert (asked(preview, "/une-autre/")[0], asked(preview, "/renommee/")[0]) == (404, 200)
    (root / "pages/renommee.md").unlink()
    caught_up(preview)
    assert asked(preview, "/renommee/")[0] == 404


def test_windows_line_ends_and_a_byte_order_mark_change_nothing(root: Path, preview: Preview) -> None:
    before = _home(preview)
    path = root / "site.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert not caught_up(preview).refused
    assert _home(preview) == before


def test_a_verification_that_is_out_of_date_stops(root: Path) -> None:
    again = False
    preview = Preview(root, TODAY, lambda: again, strict=False)
    preview.refresh()
    again = True
    with pytest.raises(SupersededError):
        preview.verify()
    again = False
    assert preview.verify().verified
    preview.pictures.close()


def test_a_defect_of_ours_is_told_and_the_site_stays(preview: Preview) -> None:
    before = _home(preview)
    state = preview.fail(RuntimeError("boum"))
    assert state.report
    assert "défaut de chirsite" in state.report.findings[0].message
    assert _home(preview) == before
