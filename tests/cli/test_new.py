"""``chirsite new``: what is typed, what is asked, what is written, and what is never overwritten."""

from __future__ import annotations

import os
import pty
import signal
import sys
from pathlib import Path

import pytest

from tests.support.cli import DAY, run_cli
from tests.support.small_site import PRACTITIONER, SITE

_ROOT = Path(__file__).parents[2]


def _files(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def _small(root: Path, practitioner: str = PRACTITIONER) -> Path:
    root.mkdir()
    (root / "site.yaml").write_text(SITE, "utf-8")
    (root / "practitioner.yaml").write_text(practitioner, "utf-8")
    return root


def test_a_project_is_begun_without_a_question_away_from_a_terminal_then_checked_and_built(tmp_path: Path) -> None:
    root = tmp_path / "Mon site d’été"
    begun = run_cli("new", root, "--name", "Dr Camille Exemple", "--gender", "f", "--date", DAY)
    assert (begun.code, begun.err) == (0, "")
    assert f"chirsite check '{root}'" in begun.out
    checked = run_cli("check", root, "--date", DAY)
    assert checked.code == 0
    listed = "  practitioner.yaml\n     16  registration.rpps : Numéro RPPS : 11 chiffres"
    assert listed in checked.out.replace("\u00a0", " ")
    assert run_cli("build", root, "--date", DAY).code == 0
    assert "Site en préparation" in (root / "public" / "index.html").read_text("utf-8")


def test_the_same_answers_give_the_same_bytes_from_options_or_a_file(tmp_path: Path) -> None:
    answers = tmp_path / "réponses.yaml"
    answers.write_bytes("\ufeffname: Dr Camille Exemple\r\nsector: optam\r\ntown: 01000 Bourg\r\n".encode())
    assert run_cli("new", tmp_path / "a", "--answers", answers, "--date", DAY).code == 0
    options = ("--name", "Dr Camille Exemple", "--sector", "optam", "--town", "01000 Bourg")
    assert run_cli("new", tmp_path / "b", *options, "--date", DAY).code == 0
    assert _files(tmp_path / "a") == _files(tmp_path / "b")


def test_a_wrong_answer_is_shown_in_its_file_and_nothing_is_written(tmp_path: Path) -> None:
    answers = tmp_path / "answers.yaml"
    answers.write_text("name: Dr Camille Exemple\nsecteur: optam\n", "utf-8")
    ran = run_cli("new", tmp_path / "a", "--answers", answers)
    assert ran.code == 2
    assert "answers.yaml:2:1" in ran.out
    assert "Vouliez-vous dire « sector » ?" in ran.out.replace("\u00a0", " ")
    assert not (tmp_path / "a").exists()


def test_a_folder_that_holds_something_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    root = tmp_path / "site"
    root.mkdir()
    (root / "notes.txt").write_text("à moi", "utf-8")
    ran = run_cli("new", root)
    assert ran.code == 2
    assert "n’est pas vide (notes.txt) : rien n’y a été écrit" in ran.err
    assert {"notes.txt": "à moi".encode()} == _files(root)
    assert [root] == list(tmp_path.iterdir())


def test_an_empty_folder_under_version_control_is_begun_in(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    assert run_cli("new", tmp_path).code == 0
    assert (tmp_path / "site.yaml").is_file()


def test_a_disk_that_refuses_leaves_nothing_half_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "rename", full)
    ran = run_cli("new", tmp_path / "site")
    assert ran.code == 2
    assert "le disque est plein" in ran.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kind", ["procedure", "condition", "article", "page"])
def test_a_page_is_added_as_a_draft_that_does_not_stop_the_site(tmp_path: Path, kind: str) -> None:
    root = _small(tmp_path / "site")
    before = run_cli("check", root, "--date", DAY)
    ran = run_cli("new", kind, "L’été après l’opération", "--project", root, "--date", DAY)
    assert ran.code == 0, ran.err
    path = next(root.glob("*/l-ete-apres-l-operation.md"))
    assert f"Écrit : {path}" in ran.out
    assert "title: L’été après l’opération\n" in path.read_text("utf-8")
    after = run_cli("check", root, "--date", DAY)
    assert before.code == after.code
    assert f"  {path.relative_to(root)}\n" in after.out, "what is to be written is listed"
    assert run_cli("new", kind, "L’été après l’opération", "--project", root).code == 2


def test_a_known_procedure_begins_with_what_is_known_of_it(tmp_path: Path) -> None:
    root = _small(tmp_path / "site")
    run_cli("new", "procedure", "Opération de la cataracte", "--project", root)
    text = (root / "procedures" / "operation-de-la-cataracte.md").read_text("utf-8")
    assert "category: eye\n" in text
    assert "author: helene-modele\n" in text


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_place_is_added_after_the_others_and_all_else_is_kept(tmp_path: Path, ending: str, mark: str) -> None:
    root = _small(tmp_path / "site")
    path = root / "practitioner.yaml"
    before = mark + PRACTITIONER.replace("places:", "# Où ?\nplaces:").replace("\n", ending)
    path.write_bytes(before.encode())
    ran = run_cli("new", "place", "Clinique du Parc", "--project", root)
    assert ran.code == 0, ran.err
    after = path.read_bytes().decode()
    head, _, tail = before.partition(f"booking:{' '}")
    assert after.startswith(head)
    assert after.endswith(tail)
    added = after.removeprefix(head).removesuffix(f"booking: {tail}")
    assert added.startswith(f"  - id: clinique-du-parc{ending}    name: Clinique du Parc{ending}")
    assert added.count("\r\n") == (added.count("\n") if ending == "\r\n" else 0)


def test_a_list_written_on_one_line_is_left_to_its_author_with_what_to_add(tmp_path: Path) -> None:
    head = PRACTITIONER.partition("places:")[0]
    root = _small(tmp_path / "site", f"{head}places: []\nbooking: {{phone: 02 61 91 20 26}}\n")
    before = _files(root)
    ran = run_cli("new", "place", "Clinique du Parc", "--project", root)
    assert ran.code == 2
    assert "- id: clinique-du-parc" in ran.err
    assert before == _files(root)


def test_a_practitioner_joins_a_group_and_is_refused_by_a_project_of_one(tmp_path: Path) -> None:
    root = tmp_path / "groupe"
    run_cli("new", root, "--mode", "group", "--name", "Dr Camille Exemple", "--date", DAY)
    assert run_cli("new", "practitioner", "Dr Noa Modèle", "--project", root).code == 0
    assert "place: cabinet" in (root / "practitioners" / "noa-modele.yaml").read_text("utf-8")
    assert run_cli("build", root, "--date", DAY).code == 0
    alone = run_cli("new", "practitioner", "Dr Noa Modèle", "--project", _small(tmp_path / "seul"))
    assert alone.code == 2
    assert "practitioners/helene-modele.yaml" in alone.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("procedure",), "il manque un nom : chirsite new procedure NOM"),
        (("prcedure", "x"), "vouliez-vous dire « procedure » ?"),
        (("procedure", "x", "--project", "nulle-part"), "n’est pas un projet chirsite"),
        (("site", "--sector", "3"), "--sector : « 3 » ne fait pas partie des valeurs admises"),
        (("site", "--town", "44000"), "écrire le code postal et la ville"),
        (("page", "!!!"), "n’est pas un projet chirsite"),
    ],
)
def test_what_cannot_be_done_is_told_with_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = run_cli("new", *arguments)
    assert ran.code == 2
    assert said in ran.err
    assert list(tmp_path.iterdir()) == []


def _at_a_terminal(folder: Path, typed: dict[str, str]) -> str:
    """What ``chirsite new site`` shows to who types each text once the words before it are on the screen."""
    child, terminal = pty.fork()
    if child == 0:
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # a shell that runs the tests in the background ignores it
        os.environ["PYTHONPATH"] = str(_ROOT)
        os.chdir(folder)
        os.execv(sys.executable, [sys.executable, "-m", "chirsite", "new", "site", "--date", DAY])
    shown = ""
    waiting = list(typed.items())
    while True:
        try:
            part = os.read(terminal, 4096).decode(errors="replace")
        except OSError:  # its other end is closed
            break
        shown += part
        while waiting and waiting[0][0] in shown:
            os.write(terminal, waiting.pop(0)[1].encode())
    os.waitpid(child, 0)
    os.close(terminal)
    return shown


@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
def test_seven_questions_are_asked_at_a_terminal_and_a_wrong_answer_is_asked_again(tmp_path: Path) -> None:
    shown = _at_a_terminal(tmp_path, {"1/7": "Dr Camille Exemple\n1\n10\n9\n3\n\n29999 Port-Exemple\n\n"})
    assert "7/7 Adresse du site" in shown
    assert "8/" not in shown
    assert "Donner un numéro, de 1 à 7." in shown
    settings = (tmp_path / "site" / "site.yaml").read_text("utf-8")
    practitioner = (tmp_path / "site" / "practitioner.yaml").read_text("utf-8")
    assert "address: https://www.dr-camille-exemple.fr" in settings
    assert "kind: natural_person" in settings
    for line in ("gender: f", "specialty: urologie", "sector: secteur_2", "city: Port-Exemple"):
        assert line in practitioner


@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
def test_ctrl_c_during_the_questions_writes_nothing(tmp_path: Path) -> None:
    shown = _at_a_terminal(tmp_path, {"1/7": "Dr Camille Exemple\n1\n", "3/7": "\x03"})
    assert "Interrompu" in shown
    assert list(tmp_path.iterdir()) == []
