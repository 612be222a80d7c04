"""Share images and icons: what is drawn, how light, the same bytes each time, and nothing drawn twice."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from chirsite.output.artist import draw
from chirsite.output.drawings import draw_all
from chirsite.plan.drawings import CARD_SIZE, Colours, Drawing, card, icons
from tests.support.command import stamps

COLOURS = Colours("#fdfdfb", "#14262b", "#0a5963", "#fff")
SITE, HOST = "Cabinet de chirurgie Modèle et Spécimen", "www.cabinet-modele-specimen.example"
TITLES = (
    "Honoraires",
    "Prothèse totale de hanche",
    "Reconnaître une phlébite après une opération\u00a0: les signes, quand appeler, qui appeler la nuit",
    "Reconstruction du ligament croisé antérieur " * 12,
    "Anticonstitutionnellement",
)


def share(title: str) -> Drawing:
    return card(title, SITE, HOST, COLOURS)


def opened(drawing: Drawing) -> Image.Image:
    return Image.open(BytesIO(draw(drawing)))


def ink(image: Image.Image, box: tuple[int, int, int, int], background: str) -> tuple[int, int, int, int] | None:
    """The smallest box, within ``box``, of what is not background."""
    part = image.convert("RGB").crop(box)
    plain = Image.new("RGB", part.size, background)
    return ImageChops.difference(part, plain).getbbox()


@pytest.mark.parametrize("title", TITLES)
def test_a_share_image_has_its_size_its_margins_and_little_weight(title: str) -> None:
    image, content = opened(share(title)), draw(share(title))
    assert (image.format, image.size) == ("PNG", CARD_SIZE)
    assert len(content) < 30_000
    written = ink(image, (0, 0, 1200, 480), COLOURS.background)
    assert written is not None
    left, top, right, bottom = written
    assert left >= 76
    assert right <= 1124
    assert top >= 40
    assert bottom <= 480 - 40


def test_every_word_is_drawn_so_that_another_title_gives_another_image() -> None:
    assert draw(share("Prothèse de hanche")) != draw(share("Prothèse de genou"))
    assert share("Prothèse de hanche").path != share("Prothèse de genou").path


def test_accents_and_quotation_marks_have_their_letters() -> None:
    texts = ("é", "É", "ç", "œ", "«", "»", "’", "–", "…", "€")
    drawn = {draw(share(text)) for text in texts}
    assert len(drawn) == len(texts)
    assert draw(share("\ufffe")) not in drawn


def test_the_same_drawing_gives_the_same_bytes() -> None:
    assert draw(share("Honoraires")) == draw(share("Honoraires"))


@pytest.mark.parametrize("initials", ["HM", "ÉM", "WW", "IJ"])
def test_an_icon_is_square_with_its_initials_in_the_middle_of_the_accent(initials: str) -> None:
    for drawing in icons(initials, COLOURS).pixels:
        image = opened(drawing)
        size = drawing.width
        assert image.size == (size, size)
        assert image.convert("RGB").getpixel((0, 0)) == (10, 89, 99)
        box = ink(image, (0, 0, size, size), COLOURS.accent)
        assert box is not None
        left, top, right, bottom = box
        assert abs(left - (size - right)) <= 0.02 * size + 1
        assert abs(top - (size - bottom)) <= 0.02 * size + 1
        # Android may cut an icon to a circle of four fifths of its width.
        assert ((right - left) / 2) ** 2 + ((bottom - top) / 2) ** 2 <= (0.4 * size) ** 2


def test_the_favicon_holds_two_sizes() -> None:
    favicon = opened(icons("HM", COLOURS).favicon)
    assert favicon.format == "ICO"
    assert favicon.info["sizes"] == {(32, 32), (48, 48)}


def test_the_vector_icon_carries_the_initials_and_no_style_of_its_own() -> None:
    vector = icons("ÉM", COLOURS).vector.content.decode()
    assert "ÉM</text>" in vector
    assert "style" not in vector


def test_what_the_cache_holds_is_not_drawn_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = (share("Honoraires"), *icons("HM", COLOURS).drawings)
    first = draw_all(wanted, tmp_path)
    kept = stamps(tmp_path)
    monkeypatch.setattr("chirsite.output.artist.draw", lambda drawing: pytest.fail(f"drawn again: {drawing}"))
    assert draw_all(wanted, tmp_path) == first
    assert stamps(tmp_path) == kept
    assert [file.path for file in first] == [drawing.path for drawing in wanted]


def test_another_palette_draws_again_under_another_name(tmp_path: Path) -> None:
    other = Colours("#ffffff", "#000000", "#800000", "#ffffff")
    (first,), (second,) = (
        draw_all([card("Honoraires", SITE, HOST, colours)], tmp_path) for colours in (COLOURS, other)
    )
    assert first.path != second.path
    assert first.digest != second.digest
