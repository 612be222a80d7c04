"""After any sequence of edits, a preview serves what a fresh build writes, and finds what it finds."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from chirsite.load.bundled import BUNDLED
from chirsite.pipeline import run
from chirsite.serve.preview import Preview
from chirsite.steps import Steps
from tests.serve.previewed import asked, caught_up, previewed, without_script
from tests.support.base_site import base_site, original
from tests.support.sites import TODAY

Edit = Callable[[Path, Random], None]

_TEXTS = (
    "procedures/cure-de-hernie.md",
    "conditions/hernie-inguinale.md",
    "articles/preparer-une-operation.md",
    "pages/votre-parcours.md",
)
_YAML = ("site.yaml", "practitioner.yaml", "media.yaml")
_SENTENCES = (
    "Une phrase de plus.",
    "Une autre phrase, avec un [lien](/honoraires/).",
    "Le meilleur chirurgien opère ici.",
    "Ce résultat est garanti à cent pour cent.",
    "[Perdu](/nulle-part/)",
    "::: attention\nUne mise en garde.\n:::",
    "::: attention\nUne mise en garde qui ne finit pas.",
)


def _append(root: Path, choose: Random) -> None:
    path = root / choose.choice(_TEXTS)
    if path.exists():
        path.write_text(f"{path.read_text('utf-8')}\n{choose.choice(_SENTENCES)}\n", "utf-8")


def _mend(root: Path, choose: Random) -> None:
    name = choose.choice((*_TEXTS, *_YAML))
    (root / name).write_text(original(name), "utf-8")


def _rename_site(root: Path, choose: Random) -> None:
    text = original("site.yaml").replace(
        "\nname: Dr Camille", f"\nname: {choose.choice(['Docteur', 'Cabinet'])} Camille"
    )
    (root / "site.yaml").write_text(text, "utf-8")


def _change_phone(root: Path, choose: Random) -> None:
    path = root / "practitioner.yaml"
    path.write_text(path.read_text("utf-8").replace("02 61 91 10 1", f"02 61 91 10 {choose.choice('123')}"), "utf-8")


def _break(root: Path, choose: Random) -> None:
    path = root / choose.choice(_YAML)
    path.write_text(f"{path.read_text('utf-8')}\n{choose.choice(['nulle: clé', '[', 'a: *b'])}\n", "utf-8")


def _copy_page(root: Path, choose: Random) -> None:
    (root / "pages" / f"copie-{choose.randint(1, 2)}.md").write_text(original(_TEXTS[3]), "utf-8")


def _remove_copies(root: Path, choose: Random) -> None:
    for path in (root / "pages").glob("copie-*.md"):
        path.unlink()


def _style(root: Path, choose: Random) -> None:
    path = root / "themes/default/static/base.css"
    path.parent.mkdir(parents=True, exist_ok=True)
    text = (BUNDLED / "themes/default/static/base.css").read_text("utf-8")
    path.write_text(f"{text}\nbody {{ margin: {choose.randint(0, 3)}px }}\n", "utf-8")


def _template(root: Path, choose: Random) -> None:
    path = root / "themes/default/templates/fees.html"
    path.parent.mkdir(parents=True, exist_ok=True)
    text = (BUNDLED / "themes/default/templates/fees.html").read_text("utf-8")
    path.write_text(text + choose.choice(["", "<!-- -->", "{{ nothing }}"]), "utf-8")


def _theme_away(root: Path, choose: Random) -> None:
    for path in (root / "themes").rglob("*.*"):
        path.unlink()


_EDITS: tuple[Edit, ...] = (
    _append,
    _mend,
    _rename_site,
    _change_phone,
    _break,
    _copy_page,
    _remove_copies,
    _style,
    _template,
    _theme_away,
)


@settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.sampled_from(_EDITS), min_size=1, max_size=6), st.integers(0, 999))
def test_a_preview_never_strays_from_the_build(edits: list[Edit], seed: int) -> None:
    choose = Random(seed)
    with TemporaryDirectory() as folder:
        root = base_site(Path(folder) / "un projet à lui")
        preview = previewed(root)
        expected: dict[str, bytes] = {}
        try:
            for edit in (_mend, *edits):
                edit(root, choose)
                state = caught_up(preview)
                built = run(root, Path(folder) / "site", TODAY, Steps(), strict=False)
                assert state.report
                assert state.report.findings == built.report.findings
                if built.ready:  # a page whose template fails is not among those that a build renders
                    planned = {route.file for route in built.ready.plan.routes}
                    kept = {path: page for path, page in expected.items() if path in planned}
                    expected = kept | {file.path: file.content for file in built.ready.rendered.all_files()}
                for path, content in expected.items():
                    assert _served(preview, path) == content, path
        finally:
            preview.pictures.close()


def _served(preview: Preview, path: str) -> bytes:
    address = path.removesuffix("index.html") if path.endswith("/index.html") or path == "index.html" else path
    return without_script(asked(preview, f"/{address}")[1])
