"""What examples cannot show of the rules on pictures: waivers and their conditions, and several files together."""

from __future__ import annotations

from pathlib import Path

import pytest

from chirsite.checks import check_loaded, settle
from chirsite.diagnostics import Finding
from chirsite.load.project import load_project
from tests.support.base_site import base_site, edited, original
from tests.support.sites import TODAY, read

CONSENT = "    consent: {reference: DI-1, date: 2026-02-03, scope: site internet}\n"
ANONYMOUS = "    identifiable: no\n    minor: no\n"
WARNED = '    caption: "Ventre avant/après : le résultat varie d’une personne à l’autre, il n’est pas garanti."\n'
BARE = '    caption: "Ventre avant/après"\n'
WAIVER = """
waivers:
  - rule: PHO-02
    text: "{text}"
    reason: Images habituelles, relues par le praticien.
    author: Dr Camille Exemple
    date: 2026-11-03
    expires: 2027-05-03
"""


def picture(name: str, *lines: str, subject: str = "patient", alt: str = "Peau du ventre, gros plan") -> str:
    head = f"  {name}:\n    file: {name}.jpg\n    subject: {subject}\n    credit: Cabinet\n    licence: Cabinet\n"
    return head + f'    alt: "{alt}"\n' + "".join(lines)


def found(root: Path, rule: str) -> list[Finding]:
    loaded = load_project(root)
    assert loaded.project, loaded.findings
    report = settle(check_loaded(loaded, TODAY), loaded, TODAY, final=True)
    return [finding for finding in report.findings if finding.rule in (rule, "waiver-refused", "waiver-unused")]


def site(root: Path, *pictures: str, settings: str = "", page: str = "", title: str = "") -> Path:
    changes: dict[str, str | bytes | None] = {
        "media.yaml": original("media.yaml") + "".join(pictures),
        "site.yaml": original("site.yaml") + settings,
        "pages/votre-parcours.md": original("pages/votre-parcours.md") + page,
    }
    if title:
        head, _, rest = str(changes["pages/votre-parcours.md"]).partition("title: ")
        changes["pages/votre-parcours.md"] = f"{head}title: {title}\n{rest.partition(chr(10))[2]}"
    return base_site(root / "site", changes)


def test_a_waiver_lifts_a_before_and_after_that_meets_the_conditions(tmp_path: Path) -> None:
    text = WARNED.partition('"')[2].rstrip('"\n')
    root = site(tmp_path, picture("ventre", CONSENT, ANONYMOUS, WARNED), settings=WAIVER.format(text=text))
    assert found(root, "PHO-02") == []


@pytest.mark.parametrize(
    ("lines", "lacking"),
    [
        ((ANONYMOUS, WARNED), "consentement"),
        ((CONSENT, WARNED), "identifiable: no"),
        ((CONSENT, ANONYMOUS, "    eye_bar: yes\n", WARNED), "identifiable: no"),
        ((CONSENT, ANONYMOUS, BARE), "légende"),
    ],
)
def test_a_waiver_is_refused_while_a_condition_is_not_met(tmp_path: Path, lines: tuple[str, ...], lacking: str) -> None:
    text = lines[-1].partition('"')[2].rstrip('"\n')
    root = site(tmp_path, picture("ventre", *lines), settings=WAIVER.format(text=text))
    rules = [finding.rule for finding in found(root, "PHO-02")]
    assert set(rules) == {"PHO-02", "waiver-refused"}
    assert lacking in next(finding.help for finding in found(root, "PHO-02") if finding.rule == "PHO-02")


def test_both_pictures_of_a_pair_must_meet_the_conditions(tmp_path: Path) -> None:
    after = picture("ventre-b", CONSENT, ANONYMOUS, WARNED, "    before_after_of: ventre-a\n")
    root = site(tmp_path, picture("ventre-a", CONSENT, ANONYMOUS), after, settings=WAIVER.format(text="ventre-a"))
    assert "waiver-refused" in [finding.rule for finding in found(root, "PHO-02")]


def test_words_that_announce_results_cannot_be_waived(tmp_path: Path) -> None:
    waiver = WAIVER.format(text="Photos avant/après")
    root = site(tmp_path, settings=waiver, page="\n## Photos avant/après\n\nUn texte.\n")
    assert sorted(finding.rule for finding in found(root, "PHO-02")) == ["PHO-02", "waiver-refused"]


def test_another_error_is_still_not_waivable(tmp_path: Path) -> None:
    waiver = WAIVER.replace("PHO-02", "PHO-04").format(text="patient")
    root = site(tmp_path, picture("ventre", ANONYMOUS), settings=waiver)
    assert sorted(finding.rule for finding in found(root, "PHO-04")) == ["PHO-04", "waiver-refused"]


def test_two_pictures_of_a_page_said_to_be_before_and_after_are_a_pair(tmp_path: Path) -> None:
    shown = "\n::: figure un\n:::\n\n::: figure deux\n:::\n"
    one = picture("un", CONSENT, ANONYMOUS, alt="Ventre avant l’opération")
    two = picture("deux", CONSENT, ANONYMOUS, alt="Ventre un an après l’opération")
    (finding,) = found(site(tmp_path, one, two, page=shown), "PHO-02")
    assert finding.span.path == "pages/votre-parcours.md"


def test_a_page_called_a_gallery_shows_no_patient(tmp_path: Path) -> None:
    patient = picture("ventre", CONSENT, ANONYMOUS)
    root = site(tmp_path, patient, page="\n::: figure ventre\n:::\n", title="Galerie")
    assert [finding.severity for finding in found(root, "PHO-03")] == ["error"]


def test_a_gallery_of_the_premises_is_allowed(tmp_path: Path) -> None:
    root = site(tmp_path, page="\n::: figure facade\n:::\n", title="Galerie photo des locaux")
    assert found(root, "PHO-03") == []


def test_many_patients_on_a_page_are_a_warning(tmp_path: Path) -> None:
    names = ("un", "deux", "trois")
    shown = "".join(f"\n::: figure {name}\n:::\n" for name in names)
    root = site(tmp_path, *(picture(name, CONSENT, ANONYMOUS) for name in names), page=shown)
    assert [finding.severity for finding in found(root, "PHO-03")] == ["warning"]


def test_a_model_does_not_illustrate_the_expected_result(tmp_path: Path) -> None:
    model = picture(
        "marche", CONSENT, "    caption: Photo d’illustration (modèle)\n", subject="model", alt="Une femme marche"
    )
    place = "## Résultat à attendre\n"
    root = site(tmp_path, model)
    page = root / "procedures" / "cure-de-hernie.md"
    page.write_text(edited("procedures/cure-de-hernie.md", place, f"{place}\n::: figure marche\n:::\n"), "utf-8")
    (finding,) = found(root, "PHO-07")
    assert "résultat attendu" in finding.message
    page.write_text(edited("procedures/cure-de-hernie.md", "## Risques et", "::: figure marche\n:::\n\n## Risques et"))
    assert "résultat attendu" in found(root, "PHO-07")[0].message


def test_a_surgeon_who_publishes_alone_needs_no_consent_of_himself(tmp_path: Path) -> None:
    portrait = picture("portrait", subject="staff", alt="Portrait du Dr Camille Exemple")
    root = site(tmp_path, portrait)
    assert len(found(root, "PHO-04")) == 1
    surgeon = edited("practitioner.yaml", "  gender: f\n", "  gender: f\n  photo: portrait\n")
    (root / "practitioner.yaml").write_text(surgeon, "utf-8")
    assert found(root, "PHO-04") == []


def test_the_theme_shows_the_mention_of_a_retouched_picture(tmp_path: Path) -> None:
    root = base_site(
        tmp_path / "site",
        {
            "media.yaml": original("media.yaml") + "    retouched_body: yes\n    ai_generated: yes\n",
            "pages/votre-parcours.md": original("pages/votre-parcours.md") + "\n::: figure facade\n:::\n",
        },
    )
    pages = read(root)
    assert not {"PHO-06", "PHO-07"} & {finding.rule for finding in pages.site.report.findings}
    assert "Photographie retouchée" in pages.text("/votre-parcours/")
