"""Pictures and videos: what is used is served, what is declared is there."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from chirsite.diagnostics import Severity
from chirsite.plan.build import BuildPlan, Copy
from chirsite.plan.planner import plan
from tests.support.small_build import MEDIA, MEDIA_FILES
from tests.support.small_site import article, small_project
from tests.support.small_theme import small_theme

TODAY = date(2026, 11, 1)
USED = article("::: figure genou\n:::\n\n::: video film\n:::")


def planned(root: Path, text: str, media: tuple[str, ...]) -> tuple[BuildPlan, list[tuple[str, Severity, str]]]:
    files = {"media.yaml": MEDIA, "media/film.md": "Le texte du film.", "articles/a.md": text}
    build, findings = plan(small_project(root, files, media), small_theme(), TODAY)
    return build, [(found.rule, found.severity, found.excerpt or found.span.path) for found in findings]


def test_used_pictures_get_derivatives_and_used_videos_are_copied_under_a_fingerprint(tmp_path: Path) -> None:
    build, findings = planned(tmp_path, USED, MEDIA_FILES)
    assert findings == []
    assert list(build.images) == ["affiche", "genou"]
    assert build.copies == {
        "film.mp4": Copy("film.mp4", "media/film.abababab.mp4"),
        "film.vtt": Copy("film.vtt", "media/film.abababab.vtt"),
    }


def test_unused_media_is_a_warning_and_is_not_served(tmp_path: Path) -> None:
    build, findings = planned(tmp_path, article(), MEDIA_FILES)
    assert [(rule, severity) for rule, severity, _ in findings] == [("unused-media", Severity.WARNING)] * 3
    assert not build.images
    assert not build.copies


def test_media_of_a_draft_is_used_but_not_served(tmp_path: Path) -> None:
    build, findings = planned(tmp_path, USED.replace("status: published", "status: draft"), MEDIA_FILES)
    assert findings == []
    assert not build.images


def test_a_file_that_media_yaml_names_must_exist(tmp_path: Path) -> None:
    _, findings = planned(tmp_path, USED, ("genou.jpg", "affiche.jpg", "film.mp4"))
    assert findings == [("missing-media", Severity.ERROR, "film.vtt")]


def test_a_video_is_not_a_picture(tmp_path: Path) -> None:
    media = MEDIA.replace("genou.jpg", "film.mp4")
    files = {"media.yaml": media, "media/film.md": "Le texte du film.", "articles/a.md": USED}
    _, findings = plan(small_project(tmp_path, files, MEDIA_FILES[1:]), small_theme(), TODAY)
    assert [(found.rule, found.excerpt) for found in findings] == [("not-a-picture", "film.mp4")]


def test_a_picture_nobody_described_is_an_error_on_the_file(tmp_path: Path) -> None:
    _, findings = planned(tmp_path, USED, (*MEDIA_FILES, "facade.jpg", "autre.mp4", "notes.vtt"))
    assert findings == [
        ("undescribed-media", Severity.ERROR, "media/autre.mp4"),
        ("undescribed-media", Severity.ERROR, "media/facade.jpg"),
    ]


def test_a_transcript_is_a_plain_text(tmp_path: Path) -> None:
    text = "Voir.[^has]\n\n::: video film\n:::\n"
    files = {"media.yaml": MEDIA, "media/film.md": text, "articles/a.md": USED}
    _, findings = plan(small_project(tmp_path, files, MEDIA_FILES), small_theme(), TODAY)
    assert [(found.rule, found.span.path) for found in findings] == [("transcript-content", "media/film.md")] * 2
