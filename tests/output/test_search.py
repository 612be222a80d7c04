"""The index of the search: only what pages say, the same bytes for the same pages, made when they change."""

from __future__ import annotations

import gzip
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from unittest.mock import patch

import pytest

from chirsite.model.rendered import RenderedFile
from chirsite.output.errors import OutputError
from chirsite.output.search import anchored, search_index

PAGE = """<!doctype html><html lang="fr"><head><title>{title}</title></head><body>
<header>Menu Accueil</header>
<main><h1>{title}</h1><p>La hanche<sup><a role="doc-noteref" href="#s">1</a></sup> s’opère.</p>
<section id="risques"><h2>Risques</h2><p>Une infection.</p></section>
<div popover>Définition</div><ol class="references"><li>The Lancet</li></ol>
<p data-pagefind-ignore>Répété partout</p><footer>Relu par</footer></main>
<footer>Mentions</footer></body></html>"""


def page(name: str) -> RenderedFile:
    return RenderedFile(f"{name}/index.html", PAGE.format(title=name.capitalize()).encode())


def index(cache: Path, *names: str) -> dict[str, bytes]:
    files = search_index([page(name) for name in names], "pagefind", cache)
    return {file.path: file.source.read_bytes() for file in files}


def said(files: dict[str, bytes]) -> str:
    """The texts that the index can show."""
    return "\n".join(gzip.decompress(content).decode() for path, content in files.items() if "/fragment/" in path)


def test_the_index_holds_the_main_part_of_each_page_and_nothing_around_it(tmp_path: Path) -> None:
    text = said(index(tmp_path, "hanche", "genou"))
    assert text.count('"url":') == 2
    assert '"url":"/hanche/"' in text
    assert "La hanche s’opère." in text
    for boilerplate in ("Menu", "Mentions", "Définition", "Lancet", "Répété", "Relu par"):
        assert boilerplate not in text


def test_only_what_a_search_reads_is_published(tmp_path: Path) -> None:
    names = {path.removeprefix("pagefind/").partition("/")[0] for path in index(tmp_path, "hanche")}
    assert {name for name in names if not name.endswith(".pf_meta")} == {
        "fragment", "index", "pagefind-entry.json", "pagefind.js", "wasm.fr.pagefind",
    }  # fmt: skip


def test_the_same_pages_give_the_same_bytes(tmp_path: Path) -> None:
    names = [f"page-{number}" for number in range(40)]
    assert index(tmp_path / "a", *names) == index(tmp_path / "b", *names)


def test_an_index_is_not_made_again_while_its_pages_stay(tmp_path: Path) -> None:
    before = index(tmp_path, "hanche")
    with patch("chirsite.output.search._run") as run:
        assert index(tmp_path, "hanche") == before
    run.assert_not_called()


def test_an_index_follows_its_pages(tmp_path: Path) -> None:
    index(tmp_path, "hanche", "genou")
    assert '"url":"/genou/"' not in said(index(tmp_path, "hanche"))


def test_a_site_without_pages_to_find_has_no_index(tmp_path: Path) -> None:
    assert index(tmp_path / "cache") == {}
    assert not (tmp_path / "cache").exists()


def test_a_search_program_that_fails_is_told_in_french_and_leaves_nothing(tmp_path: Path) -> None:
    with (
        patch("pagefind.service.get_executable", return_value=Path("/bin/false")),
        pytest.raises(OutputError, match="Pagefind a échoué"),
    ):
        index(tmp_path, "hanche")
    assert list(tmp_path.iterdir()) == []


def test_results_lead_to_sections_by_their_headings() -> None:
    assert '<h2 id="risques">' in anchored(page("hanche").content)


def test_two_runs_that_make_the_same_index_at_once_do_not_disturb_each_other(tmp_path: Path) -> None:
    with ThreadPoolExecutor(2) as pool:
        first, second = pool.map(lambda _: index(tmp_path, "hanche", "genou"), range(2))
    assert first == second


def test_a_few_indexes_are_kept_and_no_more(tmp_path: Path) -> None:
    for name in ("hanche", "genou", "cheville", "coude", "poignet", "epaule"):
        index(tmp_path, name)
    assert len(list(tmp_path.iterdir())) == 4
