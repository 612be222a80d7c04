"""Pictures and videos as the templates see them."""

from __future__ import annotations

from pathlib import Path

from markupsafe import Markup

from chirsite.render.pictures import image_view, video_view
from chirsite.render.views import ImageView
from tests.support.small_build import MEDIA, context_of, media_project
from tests.support.small_site import article

BODY = {"articles/a.md": article("::: figure genou\n:::\n\n::: video film\n:::")}


def picture(root: Path, extra: str = "") -> ImageView:
    media = MEDIA.replace("    caption: Une légende\n", f"    caption: Une légende\n{extra}")
    return image_view(context_of(media_project(root, {**BODY, "media.yaml": media})), "genou")


def test_a_picture_offers_each_format_from_narrow_to_wide(tmp_path: Path) -> None:
    view = picture(tmp_path)
    assert [source.type for source in view.sources] == ["image/avif", "image/webp", "image/jpeg"]
    widths = [part.split(" ")[1] for part in view.sources[0].srcset.split(", ")]
    assert widths == ["360w", "720w", "1080w"]
    assert (view.src.startswith("/media/genou-1080."), view.width, view.height) == (True, 1080, 720)
    assert (view.alt, view.caption, view.credit, view.notice) == ("Le genou", "Une légende", "Cabinet", "")


def test_a_decorative_picture_has_an_empty_text(tmp_path: Path) -> None:
    assert picture(tmp_path, "    decorative: yes\n").alt == ""


def test_the_mentions_the_law_wants_are_on_the_picture(tmp_path: Path) -> None:
    assert picture(tmp_path, "    retouched_body: yes\n").notice == "Photographie retouchée"
    both = picture(tmp_path, "    retouched_body: yes\n    ai_generated: yes\n")
    assert both.notice == "Photographie retouchée. Illustration produite par une intelligence artificielle"


def test_a_video_has_its_files_its_poster_and_its_length_in_words(tmp_path: Path) -> None:
    view = video_view(context_of(media_project(tmp_path, BODY)), "film", Markup("<p>Bonjour.</p>"))
    assert (view.src, view.type) == ("/media/film.abababab.mp4", "video/mp4")
    assert view.captions == "/media/film.abababab.vtt"
    assert view.poster.startswith("/media/affiche-1080.")
    assert view.duration == "1\u00a0min 5\u00a0s"
    assert view.transcript == "<p>Bonjour.</p>"


def test_a_video_made_by_a_machine_says_so(tmp_path: Path) -> None:
    media = MEDIA.replace("    seconds: 65\n", "    seconds: 65\n    ai_generated: yes\n")
    view = video_view(context_of(media_project(tmp_path, {**BODY, "media.yaml": media})), "film", Markup(""))
    assert view.credit == "Cabinet. Illustration produite par une intelligence artificielle"
