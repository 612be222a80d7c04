"""The report as a reader sees it at a terminal: 80 columns, the lines concerned, then a verdict that counts."""

from __future__ import annotations

from datetime import date

import pytest

from chirsite.diagnostics import TO_COMPLETE, Checked, Citation, Finding, Frame, Position, Report, Severity, Span
from chirsite.report.text import render_text
from chirsite.source import SourceFile

CHECKED = Checked(pages=4, texts=196, media=1, rendered=19, rules=62, catalogue=date(2026, 11, 21))
LAW = Citation(
    article="article R. 4127-19 du CSP",
    title="interdiction de pratiquer la médecine comme un commerce, y compris par une publicité indirecte",
    url="https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000042682714?init=true&page=1&query=r4127-19",
    read_on=date(2026, 11, 1),
)


def finding(
    source: SourceFile,
    text: str = "",
    message: str = "le texte est faux",
    severity: Severity = Severity.ERROR,
    help: str = "Le corriger.",
    citations: tuple[Citation, ...] = (),
) -> Finding:
    """A finding on the only occurrence of ``text`` in ``source``; on the whole file when there is none."""
    start = source.text.index(text)
    span = source.span(start, start + len(text)) if text else Span(source.path)
    return Finding("AAA-01", "exemple", severity, message, help, span, text, source.frame(span), citations)


def shown(*findings: Finding) -> str:
    return render_text(Report.of(findings, CHECKED)).replace("\u00a0", " ")


def test_a_finding_shows_its_place_its_lines_what_is_wrong_how_to_mend_it_and_the_law() -> None:
    source = SourceFile("procedures/hanche.md", "## En bref\n\nLa meilleure opération de la hanche.\n\nSuite.\n")
    warning = finding(
        source,
        "meilleure",
        "« meilleure » compare : le médecin informe sans se comparer à ses confrères, ni à d’autres établissements",
        Severity.WARNING,
        "Écrire par exemple « une opération courante », ou citer une source à l’appui de ce qui est avancé ici.",
        (LAW,),
    )
    assert (
        shown(warning)
        == """\
avertissement AAA-01 exemple
  procedures/hanche.md:3:4
  2 |
  3 | La meilleure opération de la hanche.
    |    ^^^^^^^^^
  4 |
  « meilleure » compare : le médecin informe sans se comparer à ses confrères,
  ni à d’autres établissements
  → Écrire par exemple « une opération courante », ou citer une source à l’appui
    de ce qui est avancé ici.
  article R. 4127-19 du CSP (interdiction de pratiquer la médecine comme un
  commerce, y compris par une publicité indirecte), lu le 1er novembre 2026
  https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000042682714?init=true&page=1&query=r4127-19

1 avertissement.
Vérifié : 4 pages écrites, 196 textes, 1 média, 19 pages produites, 62 règles,
catalogue du 21 novembre 2026.
"""
    )


def test_a_finding_on_a_whole_file_has_no_lines() -> None:
    assert shown(finding(SourceFile("media/photo.jpg", ""))).startswith(
        "erreur AAA-01 exemple\n  media/photo.jpg\n  le texte est faux\n  → Le corriger.\n"
    )


def test_a_rule_without_a_readable_name_is_named_once() -> None:
    fault = Finding("yaml-syntax", "yaml-syntax", Severity.ERROR, "faux", "Corriger.", Span("site.yaml"))
    assert shown(fault).startswith("erreur yaml-syntax\n  site.yaml\n")


@pytest.mark.parametrize(
    ("before", "after"),
    [(0, 500), (500, 500), (500, 0), (60, 0), (60, 20), (71, 0), (72, 0), (200, 3)],
)
def test_a_long_line_is_cut_around_what_is_wrong(before: int, after: int) -> None:
    source = SourceFile("page.md", "e" * before + "FAUTE" + "e" * after)
    lines = shown(finding(source, "FAUTE")).splitlines()
    line, carets = lines[2], lines[3]
    assert len(line) <= 80
    assert carets.strip("| ") == "^^^^^"
    assert line[carets.index("^") :].startswith("FAUTE")


def test_what_is_longer_than_the_line_is_underlined_to_its_end() -> None:
    source = SourceFile("page.md", "un " + "e" * 200)
    lines = shown(finding(source, "e" * 200)).splitlines()
    assert len(lines[2]) == len(lines[3]) == 80


def test_a_span_of_several_lines_is_underlined_on_the_first() -> None:
    source = SourceFile("page.md", "un\ndeux\ntrois\nquatre\n")
    assert "\n  2 | deux\n    |  ^^^\n  3 | trois\n  4 | quatre\n" in shown(finding(source, "eux\ntro"))


def test_line_numbers_are_aligned() -> None:
    source = SourceFile("page.md", "\n" * 8 + "neuf\ndix\n")
    assert "\n   9 | neuf\n     | ^^^^\n  10 | dix\n" in shown(finding(source, "neuf"))


def test_the_end_of_a_file_can_be_pointed_at() -> None:
    source = SourceFile("page.md", "fin")
    span = source.span(3, 3)
    fault = Finding("a", "a", Severity.ERROR, "il manque la suite", "L’écrire.", span, "", source.frame(span))
    assert "\n  1 | fin\n    |    ^\n" in shown(fault)


def test_nothing_in_a_file_can_command_the_terminal() -> None:
    frame = Frame(1, ("\tun \x1b[2J texte \x07",))
    place = Span("pages/\x1b[31m.md", Position(1, 2), Position(1, 4))
    text = shown(Finding("a", "a", Severity.ERROR, "faux", "Corriger.", place, "un", frame))
    assert "\n  1 | →un �[2J texte �\n    |  ^^\n" in text
    assert "  pages/�[31m.md:1:2\n" in text
    assert text.isprintable() or not set(text) & set("\x1b\x07\t")


def test_no_line_ends_or_starts_at_a_french_mark() -> None:
    source, words = SourceFile("page.md", "x"), "« a » : b ; c ! d ? "
    for length in range(30):
        lines = shown(finding(source, "x", "m" * length + " " + words * 12)).splitlines()
        assert not [line for line in lines if line.endswith("«") or line.strip()[:1] in set(":;!?»")]
        assert max(map(len, lines)) <= 80


def test_no_amount_is_cut() -> None:
    source = SourceFile("page.md", "x")
    for length in range(30):
        assert shown(finding(source, "x", "m" * length + " 3 000 €" * 12)).count("3 000 €") == 12


def test_findings_come_in_order_of_place_and_only_once() -> None:
    one, two = SourceFile("a.md", "x\ny\n"), SourceFile("b.md", "x")
    text = shown(finding(two, "x"), finding(one, "y"), finding(one, "x"), finding(one, "y"))
    places = [line.strip() for line in text.splitlines() if line.startswith(("  a.md", "  b.md"))]
    assert places == ["a.md:1:1", "a.md:2:1", "b.md:1:1"]


@pytest.mark.parametrize(
    ("errors", "warnings", "advice", "verdict"),
    [
        (0, 0, 0, "Aucune anomalie."),
        (1, 0, 0, "1 erreur."),
        (2, 1, 0, "2 erreurs, 1 avertissement."),
        (0, 3, 2, "3 avertissements, 2 conseils."),
    ],
)
def test_the_verdict_counts(errors: int, warnings: int, advice: int, verdict: str) -> None:
    severities = [Severity.ERROR] * errors + [Severity.WARNING] * warnings + [Severity.INFO] * advice
    source = SourceFile("page.md", "x" * len(severities))
    found = [
        Finding("a", "a", severity, "faux", "Corriger.", source.span(index, index + 1))
        for index, severity in enumerate(severities)
    ]
    assert f"{verdict}\nVérifié : 4 pages écrites," in shown(*found)


def test_the_verdict_says_what_was_checked_even_when_it_is_nothing() -> None:
    assert render_text(Report()).replace("\u00a0", " ") == (
        "Aucune anomalie.\nVérifié : 0 page écrite, 0 texte, 0 média, 0 page produite, 0 règle.\n"
    )


def test_colour_is_for_the_label_the_marks_and_the_margin() -> None:
    source = SourceFile("page.md", "faux")
    text = render_text(
        Report.of([finding(source, "faux", citations=(LAW,))], CHECKED), lambda text, role: f"<{role}>{text}</>"
    )
    assert text.startswith("<error>erreur</> AAA-01 exemple\n  page.md:1:1\n  <faint>1 |</> faux\n")
    assert "<error>^^^^</>" in text
    assert "<error>1 erreur</>" in text
    assert text.count("<faint>") == 5


def test_what_is_to_be_completed_is_a_list_of_lines_by_file() -> None:
    def waiting(path: str, line: int, severity: Severity) -> Finding:
        span = Span(path, Position(line, 8), Position(line, 20))
        return Finding(TO_COMPLETE, TO_COMPLETE, severity, "registration.rpps\u00a0: Numéro RPPS. (TIT-15)", "", span)

    places = (("practitioner.yaml", 7), ("practitioner.yaml", 12), ("site.yaml", 3))
    told = render_text(Report.of((waiting(*place, Severity.WARNING) for place in places), Checked()))
    assert told.startswith(
        "à compléter\n"
        "  practitioner.yaml\n"
        "      7  registration.rpps\u00a0: Numéro RPPS. (TIT-15)\n"
        "     12  registration.rpps\u00a0: Numéro RPPS. (TIT-15)\n"
        "  site.yaml\n"
        "      3  registration.rpps\u00a0: Numéro RPPS. (TIT-15)\n\n"
        "3 avertissements, dont 3 à compléter.\n"
    )
    refused = render_text(Report.of([waiting("site.yaml", 3, Severity.ERROR)], Checked()))
    assert "un site publié n’en admet pas" in refused
    assert "1 erreur, dont 1 à compléter." in refused
